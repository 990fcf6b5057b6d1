import JSONText

extension TextLayer {
  /// Undoes one round of whatever a word can hide behind: percent encoding, entities, backslashes,
  /// characters without width, letters and digits in forms of their own.
  ///
  /// `nil` when there is nothing of that. A backslash that is part of a path stands for itself.
  public init?(undoingEscapesOf bytes: [UInt8]) {
    func mayBegin(_ byte: UInt8) -> Bool {
      byte == 0x25 || byte == 0x26 || byte == 0x5C || byte >= 0xC2
    }
    guard bytes.contains(where: mayBegin), bytes.count < Int(UInt32.max) else { return nil }
    self.init(madeOf: Span(layer: 0, range: 0..<bytes.count))
    let hides = copy(0..<bytes.count, of: bytes) {
      mayBegin(bytes[$0]) ? Self.escape(bytes, at: $0) : nil
    }
    guard hides else { return nil }
  }

  /// What the escape at an index stands for, and where it ends; `nil` when none stands there.
  private static func escape(_ bytes: [UInt8], at index: Int) -> (piece: [UInt8], end: Int)? {
    switch bytes[index] {
    case 0x25:
      guard let high = bytes.at(index + 1).hexadecimal, let low = bytes.at(index + 2).hexadecimal
      else { return nil }
      return ([high << 4 | low], index + 3)
    case 0x26: return Entities.entity(bytes, at: index, before: bytes.count).map(unseen)
    case 0x5C: return backslash(bytes, at: index).map(unseen)
    case 0xC2...: return scalar(bytes, at: index)
    default: return nil
    }
  }

  /// Quotes and slashes, line breaks, numbers of characters; `\_` of Markdown.
  private static func backslash(_ bytes: [UInt8], at index: Int) -> (piece: [UInt8], end: Int)? {
    let next = bytes.at(index + 1)
    switch next {
    case 0x22, 0x27, 0x2F, 0x5C, 0x5F: return ([next], index + 2)
    case 0x6E, 0x72, 0x74: break
    case 0x78: if bytes.at(index + 2).hexadecimal == nil { return nil }
    case 0x75:
      let isNumber = bytes.at(index + 2).hexadecimal != nil || bytes.at(index + 2) == 0x7B
      guard isNumber else { return nil }
    default: return nil
    }
    return bytes.withView { view in
      let (meaning, end) = view.escape(at: index, before: bytes.count)
      return (Backslashes.utf8(meaning), end)
    }
  }

  /// The same, but nothing for a character that has no width.
  private static func unseen(_ escape: (piece: [UInt8], end: Int)) -> (piece: [UInt8], end: Int) {
    let scalars = String(decoding: escape.piece, as: UTF8.self).unicodeScalars
    return scalars.first.map(\.isUnseen) ?? false ? ([], escape.end) : escape
  }

  private static func scalar(_ bytes: [UInt8], at index: Int) -> (piece: [UInt8], end: Int)? {
    // Latin letters with accents are what most texts hold.
    guard let (value, length) = bytes.scalar(at: index), !(0xC0...0x2AF ~= value),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    if scalar.isUnseen { return ([], index + length) }
    return scalar.plain.map { ([$0], index + length) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can stand inside a word without being seen, or only marks the letter before.
  fileprivate var isUnseen: Bool {
    switch value {
    case ..<0xAD: false
    case 0x300...0x36F, 0x20D0...0x20FF, 0xFE20...0xFE2F, 0x2800: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// The ASCII character that the scalar is a form of: full-width letters, curly quotes, the digits
  /// of other scripts.
  fileprivate var plain: UInt8? {
    switch value {
    case 0x201C...0x201F: 0x22
    case 0xFF01...0xFF5E: UInt8(value - 0xFEE0)
    default:
      properties.numericType == .decimal
        ? properties.numericValue.map { 0x30 + UInt8($0) } : nil
    }
  }
}
