/// A text as words in the form in which they are compared, each with its place.
///
/// Lower case, no accents, full-width and styled letters as plain ones, no invisible marks. What is
/// no Latin letter or digit divides words. Linear in the length; nothing of it is thrown away but
/// the frames of a chat export (`[14/10/2026, 09:14] Ana:`), which nobody said.
struct FoldedWords: Sendable {
  /// What stands before a word.
  enum Break: Int, Sendable, Comparable {
    case none
    /// A comma, a colon, a bracket, a quotation mark.
    case clause
    /// The mark that opens a quotation: what follows is somebody else's.
    case quotation
    /// A period, another chat message.
    case sentence
    /// A blank line.
    case paragraph

    static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
  }

  struct Word: Sendable {
    /// The letters, in ``FoldedWords/letters``.
    let letters: Range<Int>
    /// The bytes of the original.
    var source: Range<Int>
    let before: Break
    /// Whether it has a capital letter.
    let isCapital: Bool
    /// A question mark ends the sentence it stands in.
    var isInQuestion = false
  }

  private(set) var letters: [UInt8] = []
  private(set) var words: [Word] = []

  private var wordStart = 0
  private var isCapital = false
  private var sourceStart = 0
  private var pending = Break.sentence
  /// Where the sentence begins that a question mark may end, among the words.
  private var sentenceStart = 0
  /// The offset at which the line begins.
  private var lineStart = 0
  /// The first word of the line.
  private var lineWord = 0

  /// Reads a range of a text; places count in the whole text.
  ///
  /// `gaps`, in order, are nobody's words; one that begins a line ends the sentence before it.
  init(_ bytes: ArraySlice<UInt8>, without gaps: [Range<Int>] = []) {
    endsInWord = Self.endsInWord(bytes)
    var offset = bytes.startIndex
    lineStart = offset
    var isAtLineStart = true
    var gaps = gaps[...]
    while offset < bytes.endIndex {
      if let gap = gaps.first, gap.lowerBound <= offset {
        endWord(at: offset)
        if isAtLineStart { endSentence(isQuestion: false) }
        offset = max(offset, gap.upperBound)
        gaps.removeFirst()
        continue
      }
      if isAtLineStart, let end = ChatFrame.end(in: bytes, at: offset) {
        endWord(at: offset)
        endSentence(isQuestion: false)
        offset = end
        if offset == bytes.endIndex { break }
      }
      if isAtLineStart, Self.isOfItsOwn(bytes[offset...]) { endSentence(isQuestion: false) }
      isAtLineStart = false
      let byte = bytes[offset]
      if byte == 0x0A || byte == 0x0D {
        endWord(at: offset)
        isAtLineStart = true
        // A line that ends early was not wrapped: a question behind it is another sentence's.
        if offset - lineStart < Self.shortestWrapped { sentenceStart = words.count }
        (lineStart, lineWord) = (offset + 1, words.count)
        if Self.isBlank(bytes[(offset + 1)...]) {
          endSentence(isQuestion: false)
          pending = .paragraph
        }
        offset += 1
      } else if byte < 0x80 {
        take(byte, bytes, at: offset)
        offset += 1
      } else {
        let (scalar, length) = Self.scalar(in: bytes, at: offset)
        takeWide(scalar, at: offset)
        offset += length
      }
    }
    endWord(at: bytes.endIndex)
  }

  /// A text may be cut in the middle of its last word.
  private static func endsInWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last { $0 > 0x20 }.map { $0.isLetter || $0 >= 0x80 } ?? false
  }

  /// Whether the text ends with its last word, without a mark behind it.
  let endsInWord: Bool

  /// The letters of a word.
  func letters(of index: Int) -> ArraySlice<UInt8> { letters[words[index].letters] }

  private mutating func take(_ byte: UInt8, _ bytes: ArraySlice<UInt8>, at offset: Int) {
    if byte.isLetter || byte.isDigit {
      let letter = byte.lowercased
      if letter != byte { isCapital = true }
      append(letter, at: offset)
      return
    }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
      return apostrophe(bytes[(offset + 1)...], at: offset)
    }
    endWord(at: offset)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
      let next = offset + 1 < bytes.endIndex ? bytes[offset + 1] : 0x20
      // A period inside a number or a name of a file ends nothing.
      let isInside = next.isLetter || next.isDigit
      guard byte != UInt8(ascii: ".") || !isInside && !endsAbbreviation(bytes[(offset + 1)...])
      else { return }
      // A doubled mark wonders; it asks nothing.
      endSentence(isQuestion: byte == UInt8(ascii: "?") && next != UInt8(ascii: "?"))
    case UInt8(ascii: ":") where bytes.at(offset - 1).isDigit && bytes.at(offset + 1).isDigit: break
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "|"):
      pending = max(pending, .clause)
    case UInt8(ascii: "\""):
      let opens = offset + 1 < bytes.endIndex && bytes[offset + 1] > 0x2F
      pending = max(pending, opens ? .quotation : .clause)
    // The next cell of a table.
    case 0x09 where bytes.at(offset - 1) > 0x20: pending = max(pending, .clause)
    case UInt8(ascii: "-"):
      if bytes[..<offset].last == 0x20 { pending = max(pending, .clause) }
    default: break
    }
  }

  /// `isn't` is one word, `l'azienda` are two.
  private mutating func apostrophe(_ rest: ArraySlice<UInt8>, at offset: Int) {
    let ending = rest.prefix { $0.isLetter }.map(\.lowercased)
    let isContraction = ["t", "s", "re", "ve", "ll", "m", "d"].contains {
      $0.utf8.elementsEqual(ending)
    }
    // A mark before a word opens a quotation.
    if !ending.isEmpty, letters.count == wordStart { pending = max(pending, .quotation) }
    if !isContraction || letters.count == wordStart { endWord(at: offset) }
  }

  private mutating func takeWide(_ scalar: UInt32, at offset: Int) {
    switch LatinFold.fold(scalar) {
    case .letter(let byte): append(byte, at: offset)
    case .nothing: break
    case .apostrophe:
      endWord(at: offset)
    case .end(let isQuestion):
      endWord(at: offset)
      endSentence(isQuestion: isQuestion)
    case .clause:
      endWord(at: offset)
      pending = max(pending, .clause)
    case .quotation:
      endWord(at: offset)
      pending = max(pending, .quotation)
    case .gap: endWord(at: offset)
    }
  }

  private func endsAbbreviation(_ rest: ArraySlice<UInt8>) -> Bool {
    words.last.map { WordForm.isAbbreviation(letters[$0.letters], before: rest) } ?? false
  }

  private mutating func append(_ letter: UInt8, at offset: Int) {
    if letters.count == wordStart { sourceStart = offset }
    letters.append(letter)
  }

  private mutating func endWord(at offset: Int) {
    guard letters.count > wordStart else { return }
    defer { isCapital = false }
    if WordForm.isLaughter(letters[wordStart...]) {
      letters.removeSubrange(wordStart...)
      return endSentence(isQuestion: false)
    }
    words.append(
      Word(
        letters: wordStart..<letters.count,
        source: sourceStart..<offset,
        before: pending,
        isCapital: isCapital
      )
    )
    wordStart = letters.count
    pending = .none
  }

  private mutating func endSentence(isQuestion: Bool) {
    if isQuestion {
      // "Code not received?" on a line of its own asks nothing of the line before.
      if lineWord < words.count, words.count - lineWord <= Self.longestLineAsked,
        words[lineWord].isCapital
      {
        sentenceStart = max(sentenceStart, lineWord)
      }
      for index in sentenceStart..<words.count { words[index].isInQuestion = true }
    }
    sentenceStart = words.count
    pending = max(pending, .sentence)
  }

  // MARK: Bytes

  /// Lines that are wrapped have so many bytes at least.
  private static let shortestWrapped = 56
  /// In words.
  private static let longestLineAsked = 6

  private static func isBlank(_ rest: ArraySlice<UInt8>) -> Bool {
    for byte in rest {
      if byte == 0x0A { return true }
      if byte > 0x20 { return false }
    }
    return true
  }

  /// The scalar at an offset and its length; a byte that begins none counts as a gap.
  private static func scalar(in bytes: ArraySlice<UInt8>, at offset: Int) -> (UInt32, Int) {
    let lead = bytes[offset]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.endIndex else { return (0x20, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return (0x20, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }
}
