import JSONText
import TextFields

extension LeakCheck {
  /// Knows of what was removed from a text all that may have been left in the result.
  init(of removed: [RemovedValue], leftIn result: [UInt8], _ options: RedactionOptions) {
    self.init(options: options)
    guard !removed.isEmpty else { return }
    let pieces = PieceSketch(result)
    for value in removed {
      let bytes = Array(value.text.utf8)
      if pieces.mayHold(bytes[...]) { learnRemoved(bytes, value.kind) }
    }
  }

  /// Takes in what must not leave of a whole input: JSON, lines of JSON, or text.
  mutating func learn(from input: [UInt8]) { learn(from: input, depth: 0) }

  private mutating func learn(from input: [UInt8], depth: Int) {
    var text = InputEncoding(of: input).utf8(of: input)
    text = TextLayer(openingBodiesOf: text)?.bytes ?? text
    for value in DocumentEditor(text, options: options).record.removed {
      learnRemoved(Array(value.text.utf8), value.kind, depth: depth)
    }
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
    for line in value.split(whereSeparator: { $0.isOne(of: "\n\r ") })
    where line.count < value.count && line.count >= 12 {
      learn(Array(line), kind)
    }
  }

  /// What a removed value holds itself: a password in base64, an e-mail in a JWT, a code in a
  /// message.
  private mutating func learnInside(_ value: [UInt8], _ kind: PrivateKind, depth: Int) {
    switch kind {
    case .messageText:
      learn(from: value, depth: depth + 1)
      // A form that was filled in: every answer is content.
      if let document = try? JSONDocument(parsing: value) { learnLeaves(of: document.root) }
    case .cookie:
      for pair in value.split(separator: 0x3B) {
        if let equals = pair.firstIndex(of: 0x3D) { learn(Array(pair[(equals + 1)...]), kind) }
      }
    case .metaToken, .credential, .opaque, .appSecret, .oauthCode:
      for part in value.split(separator: 0x2E) {
        guard part.count >= 12, let text = Base64Text.text(of: part) else { continue }
        learn(from: text, depth: depth + 1)
        if kind == .credential, let colon = text.firstIndex(of: 0x3A), colon < 64, text.count < 200
        {
          learn(Array(text[(colon + 1)...]), kind)
        }
      }
      if let colon = value.firstIndex(of: 0x3A), colon < 64 {
        learn(Array(value[(colon + 1)...]), kind)
      }
      if let bar = value.firstIndex(of: 0x7C) { learn(Array(value[(bar + 1)...]), kind) }
    case .phone, .email, .person, .bsuid, .ip, .wamid, .pin, .oneTimeCode: break
    }
  }

  /// Whether a removed value may be learned in other forms than pieces of itself.
  static func hidesMore(_ value: ArraySlice<UInt8>) -> Bool {
    TextLayer(undoingEscapesOf: Array(value)) != nil
      || value.split { $0.base64 == nil && !$0.isOne(of: "=\n\r") }.contains {
        $0.count >= 12 && Base64Text.text(of: $0) != nil
      }
  }

  private mutating func learnLeaves(of value: JSONCursor) {
    switch value.kind {
    case .null, .boolean: break
    case .number, .string: learn(StringText(value.document, value.node).bytes, .messageText)
    case .array: for element in value.elements { learnLeaves(of: element) }
    case .object: for (_, member) in value.members { learnLeaves(of: member) }
    }
  }
}
