import JSONText

/// Undoes backslash escapes of JSON and other languages, and those of Markdown.
enum Backslashes {
  static func undone(_ bytes: [UInt8], _ span: Span) -> TextLayer? {
    guard bytes[span.range].contains(0x5C) else { return nil }
    var layer = TextLayer(madeOf: span)
    let limit = span.range.upperBound
    bytes.withView { view in
      _ = layer.copy(span.range, of: bytes) { index -> (piece: [UInt8], end: Int)? in
        guard bytes[index] == 0x5C, index + 1 < limit else { return nil }
        let (meaning, end) = view.escape(at: index, before: limit)
        return (utf8(meaning), end)
      }
    }
    return layer
  }

  static func utf8(_ meaning: EscapeMeaning) -> [UInt8] {
    switch meaning {
    case .nothing: []
    case .byte(let byte): scalar(UInt32(byte))
    case .scalar(let value): scalar(value)
    }
  }

  /// A scalar in UTF-8; U+FFFD for half a surrogate pair.
  static func scalar(_ value: UInt32) -> [UInt8] {
    if value < 0x80 { return [UInt8(value)] }
    return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }
}

extension TextLayer {
  /// The text of a string whose content lies in `range` of the bytes, or `nil` when there is no
  /// escape in it.
  public init?(undoingBackslashesOf bytes: [UInt8], in range: Range<Int>) {
    guard let layer = Backslashes.undone(bytes, Span(layer: 0, range: range)) else { return nil }
    self = layer
  }
}
