import JSONText
import TextFields

extension LeakCheck {
  /// Takes in what must not leave of a whole input: JSON, lines of JSON, or text.
  mutating func learn(from input: [UInt8]) {
    let text = InputEncoding(of: input).utf8(of: input)
    learn(text, depth: 0)
  }

  /// Takes in what must not leave of a document that was read already.
  mutating func learn(from document: JSONDocument) {
    learn(JSONSecrets.find(in: document), of: document, depth: 0)
  }

  private mutating func learn(_ text: [UInt8], depth: Int) {
    for part in DocumentParts(of: text).parts {
      switch part {
      case .json(let document, _):
        learn(JSONSecrets.find(in: document), of: document, depth: depth)
      case .text(let range, let known):
        let bytes = Array(text[range])
        learn(TextScanner(known: known).spans(in: bytes), of: bytes, depth: depth)
      }
    }
  }

  private mutating func learn(_ secrets: [JSONSecret], of document: JSONDocument, depth: Int) {
    for secret in secrets {
      switch secret.content {
      case .number(let kind):
        let number = document.bytes[secret.range]
        learn(Array(number.first == 0x2D ? number.dropFirst() : number), kind)
      case .pieces(let bytes, let spans): learn(spans, of: bytes, depth: depth)
      case .nested(let document, let secrets): learn(secrets, of: document, depth: depth)
      }
    }
  }

  private mutating func learn(_ spans: [PrivateSpan], of bytes: [UInt8], depth: Int) {
    for span in spans { learnRemoved(Array(bytes[span.range]), span.kind, depth: depth) }
  }

  /// Takes in a removed value in all the forms in which it could come out.
  mutating func learnRemoved(_ value: [UInt8], _ kind: PrivateKind, depth: Int = 0) {
    var value = value
    learnForms(of: value, kind)
    // Without zero-width characters, percent and entities undone.
    for _ in 0..<3 {
      guard let decoded = TextLayer(undoingEscapesOf: value) else { break }
      value = decoded.bytes
      learnForms(of: value, kind)
    }
    if depth < 2 { learnInside(value, kind, depth: depth) }
  }

  /// The value, and each line of one that is wrapped.
  private mutating func learnForms(of value: [UInt8], _ kind: PrivateKind) {
    // Of a cookie header only the values are secret, not the names.
    if kind == .cookie, value.contains(0x3D) { return }
    learn(value, kind)
    guard kind != .messageText else { return }
    for line in value.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 })
    where line.count < value.count && line.count >= 12 {
      learn(Array(line), kind)
    }
  }

  /// What a removed value holds itself: a password in base64, an e-mail in a JWT, a code in a
  /// message.
  private mutating func learnInside(_ value: [UInt8], _ kind: PrivateKind, depth: Int) {
    switch kind {
    case .messageText:
      learn(value, depth: depth + 1)
      // A form that was filled in: every answer is content.
      if let document = try? JSONDocument(parsing: value) { learnLeaves(of: document.root) }
    case .cookie:
      for pair in value.split(separator: 0x3B) {
        if let equals = pair.firstIndex(of: 0x3D) { learn(Array(pair[(equals + 1)...]), kind) }
      }
    case .metaToken, .credential, .opaque, .appSecret, .oauthCode:
      for part in value.split(separator: 0x2E) {
        guard part.count >= 12, let text = Base64Text.text(of: part) else { continue }
        learn(text, depth: depth + 1)
        if kind == .credential, let colon = text.firstIndex(of: 0x3A), colon < 64, text.count < 200
        {
          learn(Array(text[(colon + 1)...]), kind)
        }
      }
      if let colon = value.firstIndex(of: 0x3A), colon < 64 {
        learn(Array(value[(colon + 1)...]), kind)
      }
      if let bar = value.firstIndex(of: 0x7C) { learn(Array(value[(bar + 1)...]), kind) }
    case .phone, .email, .person, .bsuid, .ip, .wamid, .businessName, .pin, .oneTimeCode: break
    }
  }

  private mutating func learnLeaves(of value: JSONCursor) {
    switch value.kind {
    case .null, .boolean: break
    case .number, .string: learn(value.decodedBytes, .messageText)
    case .array: for element in value.elements { learnLeaves(of: element) }
    case .object: for (_, member) in value.members { learnLeaves(of: member) }
    }
  }
}
