/// Finds the word that makes a listed number a code, whatever people put between the two.
///
/// Marks of any script, emphasis and small words may stand there: `Error ➡️ 2655093`,
/// `error <b>131042</b>`, `error n.º 2655093`.
struct LooseCodeContext {
  private let codes: TextCodes
  private let range: Range<Int>

  init(_ codes: TextCodes, _ range: Range<Int>) {
    self.codes = codes
    self.range = range
  }

  private func byte(_ index: Int) -> UInt8 { codes.byte(index, in: range) }

  func start(before run: Range<Int>, _ number: Int) -> Int? {
    guard number >= 100_000, KnownError.isListed(number) else { return nil }
    let isLong = number >= 1_000_000
    if let start = errorStart(before: run.lowerBound, isLong: isLong) { return start }
    guard isLong else { return nil }
    return isBeforeError(run) || isAside(run) ? run.lowerBound : nil
  }

  private func errorStart(before offset: Int, isLong: Bool) -> Int? {
    var offset = offset
    var hasReporter = false
    for _ in 0..<5 {
      let (word, start) = word(before: offset, isLong: isLong)
      if CodeWords.errors.contains(word) { return start }
      if isLong, CodeWords.severalErrors.contains(word) { return start }
      if CodeWords.codes.contains(word) || CodeWords.shortCodes.contains(word) {
        if isLong { return CodeContext(codes, range).isOtherCode(before: start) ? nil : start }
      } else if CodeWords.reporters.contains(word) {
        hasReporter = true
      } else if !(hasReporter && CodeWords.from.contains(word)) {
        guard CodeWords.fillers.contains(word) else { return nil }
      }
      offset = start
    }
    return nil
  }

  /// The word may stand behind the number: `2655093 error`.
  private func isBeforeError(_ run: Range<Int>) -> Bool {
    let before = word(before: run.lowerBound, isLong: true).0
    guard byte(run.upperBound) == 0x20, !CodeWords.references.contains(before) else { return false }
    let rest = codes.bytes[(run.upperBound + 1)..<min(range.upperBound, run.upperBound + 16)]
    let word = rest.prefix { $0.isASCIILetter || $0 >= 0x80 }.map(\.lowercasedASCII)
    return CodeWords.errors.contains(String(decoding: word, as: UTF8.self))
  }

  /// In brackets behind words: `… WhatsApp Business Platform. (3441045)`, `not associated (3441041)`.
  private func isAside(_ run: Range<Int>) -> Bool {
    let (opening, closing) = (byte(run.lowerBound - 1), byte(run.upperBound))
    guard
      opening == UInt8(ascii: "(") && closing == UInt8(ascii: ")")
        || opening == UInt8(ascii: "[") && closing == UInt8(ascii: "]")
    else { return false }
    var end = run.upperBound + 1
    while byte(end) == 0x20 { end += 1 }
    guard !byte(end).isWord else { return false }
    var start = run.lowerBound - 1
    while start > range.lowerBound, byte(start - 1) == 0x20 { start -= 1 }
    switch byte(start - 1) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): return true
    case let byte where byte.isASCIILetter || byte >= 0x80:
      return !CodeWords.references.contains(word(before: run.lowerBound, isLong: true).0)
    default: return false
    }
  }

  /// The word that ends before an offset, behind any marks.
  private func word(before offset: Int, isLong: Bool) -> (String, Int) {
    let limit = max(range.lowerBound, offset - 24)
    var index = offset
    while index > limit {
      if let tag = tagStart(before: index) {
        index = tag
      } else if let mark = markStart(before: index, isLong: isLong) {
        index = mark
      } else {
        break
      }
    }
    let end = index
    let first = max(range.lowerBound, end - 24)
    while index > first, markStart(before: index, isLong: true) == nil || isJoiner(index - 1) {
      guard byte(index - 1) >= 0x80 || byte(index - 1).isASCIILetter || isJoiner(index - 1) else {
        break
      }
      index -= 1
    }
    let word = codes.bytes[index..<end].map(\.lowercasedASCII)
    return (String(decoding: word, as: UTF8.self), index)
  }

  /// `error_code` and `error-code` are one word.
  private func isJoiner(_ index: Int) -> Bool {
    (byte(index) == UInt8(ascii: "_") || byte(index) == UInt8(ascii: "-"))
      && byte(index - 1).isASCIILetter
  }

  /// Where the sign that ends before an offset begins; `nil` before a letter, a digit, a line end.
  private func markStart(before offset: Int, isLong: Bool) -> Int? {
    switch byte(offset - 1) {
    case 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: "|"):
      return offset - 1
    case UInt8(ascii: ","): return isLong ? offset - 1 : nil
    // A label on a line of its own.
    case 0x0A where byte(offset - 2) == UInt8(ascii: ":"): return offset - 1
    case 0x80..<0xC0:
      var start = offset - 1
      while start > max(range.lowerBound, offset - 4), byte(start) & 0xC0 == 0x80 { start -= 1 }
      // No letters of Europe begin with these: signs, arrows, quotes, full-width forms, emoji.
      let leads: [UInt8] = [0xC2, 0xE2, 0xE3, 0xEF, 0xF0]
      return leads.contains(byte(start)) ? start : nil
    default: return nil
    }
  }

  /// Where the tag that ends before an offset begins: `<b>`.
  private func tagStart(before offset: Int) -> Int? {
    guard byte(offset - 1) == UInt8(ascii: ">") else { return nil }
    var start = offset - 2
    while start > offset - 12, byte(start).isASCIILetter || byte(start) == UInt8(ascii: "/") {
      start -= 1
    }
    return start >= range.lowerBound && byte(start) == UInt8(ascii: "<") ? start : nil
  }
}
