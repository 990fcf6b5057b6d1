/// A text in the form in which sentences are compared, with the way back to the original.
///
/// Lower case (ASCII only), one space for any run of white space, every quotation mark and
/// apostrophe as `'`, `>`, `|` and arrows as a space, no other marks at the start of a line or around
/// a word. Escapes of JSON, of logs and of HTML (`\n`, `\"`, `\u2019`, `&#39;`) are read as what they
/// stand for. Linear in the length.
struct NormalisedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset of its original.
  private(set) var origins: [Int] = []
  /// For each byte the length of its original, in bytes.
  private(set) var widths: [UInt8] = []

  private let keepsOrigins: Bool
  private let joinsWords: Bool
  private var atLineStart = true

  init(_ source: ArraySlice<UInt8>) {
    self.init(source, keepingOrigins: true)
  }

  /// Without the apostrophes and hyphens inside words, which are written in many ways or not at all;
  /// a word that a hyphen divides at the end of a line is one.
  static func joiningWords(
    of source: ArraySlice<UInt8>,
    keepingOrigins: Bool = true
  ) -> NormalisedText {
    NormalisedText(source, keepingOrigins: keepingOrigins, joiningWords: true)
  }

  init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  /// Without a way back to the original.
  init(_ text: StaticString) {
    self.init(text.utf8Bytes[...], keepingOrigins: false)
  }

  private init(
    _ source: ArraySlice<UInt8>,
    keepingOrigins: Bool,
    joiningWords: Bool = false
  ) {
    keepsOrigins = keepingOrigins
    joinsWords = joiningWords
    bytes.reserveCapacity(source.count)
    if keepingOrigins {
      origins.reserveCapacity(source.count)
      widths.reserveCapacity(source.count)
    }
    var offset = source.startIndex
    while offset < source.endIndex {
      if let plain = CharacterClass.plain(source[offset]) {
        atLineStart = false
        append(plain, at: offset, width: 1)
        offset += 1
      } else if source[offset] == CharacterClass.space {
        appendSpace(at: offset, width: 1)
        offset += 1
      } else {
        let (sign, width) = CharacterClass.read(in: source, at: offset)
        let end = offset + width
        if joinsWords, let joint = joint(sign, until: end, in: source) {
          offset = joint
        } else {
          append(sign, at: offset, width: width)
          offset = end
        }
      }
    }
    if bytes.last == CharacterClass.space { removeLast() }
  }

  /// The offsets in the original of a range of normalised bytes.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return origins[range.lowerBound]..<(origins[last] + Int(widths[last]))
  }

  /// Whether the words occur in the text; both sides normalised.
  func contains(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, words.count <= bytes.count else { return false }
    for start in 0...(bytes.count - words.count) where bytes[start] == first {
      if bytes[start..<(start + words.count)].elementsEqual(words) { return true }
    }
    return false
  }

  /// Where the word goes on behind a mark inside of it, or `nil` when it does not.
  private func joint(_ sign: CharacterClass, until end: Int, in source: ArraySlice<UInt8>) -> Int? {
    guard bytes.last?.isLetter ?? false, end < source.endIndex else { return nil }
    switch sign {
    case .byte(let byte) where CharacterClass.isJoint(byte):
      if source[end].isLetter { return end }
      return byte == UInt8(ascii: "-") ? WordWrap.end(in: source, at: end) : nil
    case .softHyphen: return WordWrap.end(in: source, at: end)
    case .byte, .gap, .lineEnd, .nothing: return nil
    }
  }

  private mutating func append(_ sign: CharacterClass, at offset: Int, width: Int) {
    switch sign {
    case .byte(let byte):
      if atLineStart, CharacterClass.isMark(byte) { return }
      atLineStart = false
      append(byte, at: offset, width: width)
    case .gap:
      appendSpace(at: offset, width: width)
    case .lineEnd:
      appendSpace(at: offset, width: width)
      atLineStart = true
    case .softHyphen, .nothing:
      return
    }
  }

  private mutating func appendSpace(at offset: Int, width: Int) {
    guard let last = bytes.last, last != CharacterClass.space else { return }
    append(CharacterClass.space, at: offset, width: width)
  }

  private mutating func append(_ byte: UInt8, at offset: Int, width: Int) {
    bytes.append(byte)
    guard keepsOrigins else { return }
    origins.append(offset)
    widths.append(UInt8(truncatingIfNeeded: width))
  }

  private mutating func removeLast() {
    bytes.removeLast()
    guard keepsOrigins else { return }
    origins.removeLast()
    widths.removeLast()
  }
}

extension StaticString {
  var utf8Bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
