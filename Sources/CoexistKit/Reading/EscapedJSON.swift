import JSONText

/// JSON in the middle of a text with its quotes escaped: `{\"error\":{\"code\":190}}`.
struct EscapedJSON {
  /// The JSON without the escapes.
  let bytes: [UInt8]
  /// The offset behind it in the text around.
  let end: Int

  /// `nil` when nothing of the kind begins at `start`, the offset of a bracket.
  init?(in text: [UInt8], at start: Int) {
    guard let mark = text[(start + 1)...].firstIndex(where: { $0 > 0x20 }), mark + 1 < text.count,
      text[mark] == UInt8(ascii: "\\"), Self.begins(with: text[mark + 1]),
      !Self.hasPlainQuote(in: text, from: mark)
    else { return nil }
    let end = Self.end(in: text, from: start)
    let quote = UInt8(ascii: "\"")
    let quoted = [quote] + text[start..<end] + [quote]
    guard let inner = try? JSONDocument(forgiving: quoted, from: 0).root.string else { return nil }
    bytes = Array(inner.utf8)
    self.end = end
  }

  /// Whether the first string behind printed line breaks, `\n`, has quotes without a backslash.
  private static func hasPlainQuote(in text: [UInt8], from start: Int) -> Bool {
    var index = start
    while index + 1 < text.count {
      switch text[index] {
      case 0x20: index += 1
      case UInt8(ascii: "\\") where "nrt".utf8.contains(text[index + 1]): index += 2
      default: return text[index] == UInt8(ascii: "\"")
      }
    }
    return false
  }

  private static func begins(with byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "n") || byte == UInt8(ascii: "\\")
  }

  /// The end of the string around it: a quote without a backslash, or the end of the line.
  private static func end(in text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "\""), 0x0A, 0x0D: return index
      default: index += 1
      }
    }
    return text.count
  }
}
