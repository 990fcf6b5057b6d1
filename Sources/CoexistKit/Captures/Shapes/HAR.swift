import JSONText

extension Shape {
  /// A recording of the browser.
  ///
  /// Taken of each call: when, to which path, the status, three headers, and the answer where it is
  /// a payload of ours. Never cookies, request bodies, WebSocket frames or pages.
  static let har = Shape(
    id: "har",
    title: "recording of the browser (HAR)",
    foundAt: "the browser's developer tools: Network, Export HAR",
    example: """
      {"log":{"entries":[{"startedDateTime":"2026-11-21T10:00:00.000Z","request":{"method":"POST",\
      "url":"https://graph.facebook.com/v24.0/106540352242922/register"},"response":{"status":400,\
      "content":{"text":"{\\"error\\":{\\"message\\":\\"(#100) x\\",\\"code\\":100,\\"fbtrace_id\\":\\"Abc\\"}}"}}}]}}
      """,
    marks: ["log"],
    fits: { value in
      guard let log = value["log"] else { return false }
      return log.has("entries") || log.has("creator")
    },
    read: { value, recorder in
      recorder.context.readsProse = false
      for entry in value["log"]?.items("entries") ?? [] where entry.kind == .object {
        recorder.readExchange(entry)
      }
    }
  )
}

extension Recorder {
  fileprivate mutating func readExchange(_ entry: JSONCursor) {
    let before = context
    defer { context = before }
    context.capturedAt = entry["startedDateTime"]?.instant
    if let url = entry.at("request", "url"), let address = url.string {
      let path = WebAddress(address).path
      context.path = String(decoding: path.prefix(200), as: UTF8.self)
      for (key, id) in GraphPath.identifiers(in: path) { identify(key, Untrusted(id), at: url) }
    }
    guard let response = entry["response"], response.kind == .object else { return }
    if let status = response["status"], status.wholeNumber.map({ 100...599 ~= $0 }) ?? false {
      claim(.httpStatus, status.numberValue, at: status)
    }
    let known = facts.additions
    if let content = response["content"] { readBody(content) }
    for header in response.items("headers") {
      readHeader(header, isExplained: facts.additions > known)
    }
  }

  private mutating func readBody(_ content: JSONCursor) {
    guard let text = content["text"], let words = text.string else { return }
    if content["encoding"]?.equals("base64") ?? false {
      guard let bytes = Base64Body.decode(words), bytes.contains(UInt8(ascii: "{")) else { return }
      readEmbedded(bytes, from: origin(text), at: nil)
    } else {
      scanString(text)
    }
  }

  private mutating func readHeader(_ header: JSONCursor, isExplained: Bool) {
    guard let name = header["name"]?.string, let value = header["value"] else { return }
    switch name.lowercased() {
    case "retry-after": claim(.retryAfter, value.numberValue, at: value)
    case "www-authenticate" where !isExplained:
      // The sentence of the error stands in it; without the body it is all there is.
      context.readsProse = true
      scanString(value)
      context.readsProse = false
    default: break
    }
  }
}
