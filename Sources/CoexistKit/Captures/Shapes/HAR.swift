import JSONText
import TextFields

extension Shape {
  /// A recording of the browser.
  ///
  /// Taken of each call: when, to which path, what it asks for by its address, the status of a
  /// failure, two headers, and both bodies where they are payloads of ours. Never cookies, WebSocket
  /// frames or pages; the reader of the file skips them (``HARFilter``).
  static let har = Shape(
    id: "har",
    title: "recording of the browser (HAR)",
    foundAt: "the browser's developer tools: Network, Export HAR",
    example: """
      {"log":{"entries":[{"startedDateTime":"2026-11-21T10:00:00.000Z","request":{"method":"POST",\
      "url":"https://graph.facebook.com/v24.0/106540352242922/register"},"response":{"status":400,\
      "content":{"text":"{\\"error\\":{\\"message\\":\\"(#100) x\\",\\"code\\":100,\\"fbtrace_id\\":\\"Abc\\"}}"}}}]}}
      """,
    needs: ["log", "request"],
    looks: { value in
      guard let log = value["log"] else { return value.isExchange }
      return log.has("entries") || log.has("creator")
    },
    read: { value, extractor in
      for entry in value["log"]?.items("entries") ?? [value] where entry.kind == .object {
        extractor.readExchange(entry)
      }
    }
  )
}

extension JSONCursor {
  /// One call of a recording, copied alone.
  fileprivate var isExchange: Bool {
    at("request", "url")?.kind == .string && at("response", "content")?.kind == .object
  }

  /// Whether a header holds the trace of an error.
  fileprivate var isRequestID: Bool { self["name"]?.string?.lowercased() == "x-fb-request-id" }
}

extension FactExtractor {
  /// Takes what one call tells: ids of its path, a failure, and an answer that is a payload.
  mutating func readExchange(_ entry: JSONCursor) {
    let before = context
    defer { context = before }
    context.readsProse = false
    context.readsWords = false
    context.capturedAt = entry["startedDateTime"]?.instant
    context.isExchange = true
    if let url = entry.at("request", "url"), let address = url.string {
      let bytes = Array(address.utf8)
      let path = WebAddress(bytes[...]).path
      context.path = String(decoding: bytes[path.startIndex...], as: UTF8.self)
      for (key, id) in GraphPath.identifiers(in: path) {
        identify(key, Untrusted(String(decoding: path[id], as: UTF8.self)), at: url)
      }
      readReturn(url, address)
    }
    // What a page sends on to its own server is as good as what it was told.
    if let body = entry.at("request", "postData") {
      readBody(body)
      for field in body.items("params") { if let value = field["value"] { readJSON(in: value) } }
    }
    guard let response = entry["response"], response.kind == .object else { return }
    if let status = response["status"], status.wholeNumber.map({ 400...599 ~= $0 }) ?? false {
      let address = entry.at("request", "url")?.string ?? ""
      let server = providersDomain(in: WebAddress(address).host)
      fact(.httpStatus, status.numberValue, at: status, subject: server)
    }
    context.requestID = response.items("headers").first { $0.isRequestID }?["value"]?.identifier
    let known = facts.count.statements
    if let content = response["content"] { readBody(content) }
    for header in response.items("headers") {
      readHeader(header, isExplained: facts.count.statements > known)
    }
  }

  /// Reads the address that the provider's setup link returns to: its query is the whole answer.
  private mutating func readReturn(_ url: JSONCursor, _ address: String) {
    guard address.contains("setup_link_id=") else { return }
    let bytes = Array(address.utf8)
    let text = addText(of: url, bytes)
    within(context.with(\.text, text)) { $0.readAddresses(PastedText(bytes)) }
  }

  /// Reads a body that is JSON, also behind the `for (;;);` of Facebook's own pages; scripts and
  /// pages are left alone.
  private mutating func readBody(_ content: JSONCursor) {
    guard let text = content["text"], text.kind == .string else { return }
    if content["encoding"]?.equals("base64") ?? false {
      guard let words = text.string, let bytes = Base64Text.decode(words.utf8), bytes.beginsAsJSON
      else {
        return
      }
      readEmbedded(bytes, as: addText(of: text, bytes))
    } else {
      readJSON(in: text)
    }
  }

  private mutating func readJSON(in text: JSONCursor) {
    guard text.kind == .string, text.document.bytes[text.range].dropFirst().beginsAsJSON else {
      return
    }
    scanString(text)
  }

  /// Whether anything is taken of the header with this name.
  static func readsHeader(_ name: String) -> Bool {
    ["retry-after", "www-authenticate", "x-fb-request-id"].contains(name.lowercased())
  }

  private mutating func readHeader(_ header: JSONCursor, isExplained: Bool) {
    guard let name = header["name"]?.string, let value = header["value"] else { return }
    switch name.lowercased() {
    case "retry-after": fact(.retryAfter, value.numberValue, at: value)
    case "www-authenticate" where !isExplained:
      // The sentence of the error stands in it; without the body it is all there is.
      context.readsProse = true
      scanString(value)
      context.readsProse = false
    default: break
    }
  }
}

extension Collection<UInt8> {
  /// Whether the text begins with a bracket, or with Facebook's guard in front of one.
  fileprivate var beginsAsJSON: Bool {
    let start = drop { $0 <= 0x20 }
    return start.first?.isOne(of: "{[") ?? false
      || start.starts(with: "for (;;);".utf8) || start.starts(with: "\\".utf8)
  }
}
