/// Finds the word that makes a listed number a code, whatever people put between the two.
///
/// Marks of any script, emphasis and small words may stand there: `Error ➡️ 2655093`,
/// `error <b>131042</b>`, `error n.º 2655093`. Of a long number a whole clause may be said: `the error
/// they get is 3441041`.
extension CodeContext {
  func looseStart(before run: Range<Int>, _ number: Int) -> Int? {
    guard number >= 100_000, KnownError.isListed(number) else { return nil }
    let isLong = number >= 1_000_000
    if let start = errorStart(before: run.lowerBound, isLong: isLong) { return start }
    guard isLong else { return nil }
    return isBeforeError(run) || isAside(run) || isNumbered(run) ? run.lowerBound : nil
  }

  private func errorStart(before offset: Int, isLong: Bool) -> Int? {
    var offset = offset
    var hasReporter = false
    var isSubject = false
    var behind: [String] = []
    for _ in 0..<Self.mostWords {
      let (word, start) = word(before: offset, isLoose: true, isLong: isLong)
      if isSubject, endsClause(start + word.utf8.count..<offset) { return nil }
      if CodeWords.errors.contains(word) {
        return isSubject && isSupposed(before: start) ? nil : start
      }
      if isLong, CodeWords.severalErrors.contains(word) { return start }
      if CodeWords.codes.contains(word) || CodeWords.shortCodes.contains(word) {
        guard !isLong else {
          return isOtherCode(before: start) || isOfOther(behind) ? nil : start
        }
      } else if CodeWords.reporters.contains(word) {
        hasReporter = true
      } else if CodeWords.equals.contains(word) {
        isSubject = isLong
      } else if !(hasReporter && CodeWords.from.contains(word)), !CodeWords.fillers.contains(word) {
        guard isSubject, !word.isEmpty, !CodeWords.endsOfError.contains(word) else { return nil }
      }
      behind.append(word)
      offset = start
    }
    return nil
  }

  /// `código de cliente`: what stands behind a code, here from the number on, is not the error.
  private func isOfOther(_ behind: [String]) -> Bool {
    let rest = behind.reversed().filter { !CodeWords.fillers.contains($0) }
    guard let link = rest.first, CodeWords.from.contains(link) || link == "of",
      let owner = rest.dropFirst().first
    else { return false }
    return CodeWords.others.contains(owner) || CodeWords.references.contains(owner)
  }

  private static let mostWords = 8

  /// Whether the clause of an error is only supposed: `tell me if the error they get is …`.
  private func isSupposed(before start: Int) -> Bool {
    let (article, first) = word(before: start, isLoose: true)
    return [article, word(before: first, isLoose: true).0].contains {
      CodeWords.suppositions.contains($0)
    }
  }

  /// Whether a sign that parts clauses stands between two words.
  private func endsClause(_ gap: Range<Int>) -> Bool {
    codes.bytes[gap].contains { $0.isOne(of: ".,:;(\n") }
  }

  /// The word may stand behind the number: `2655093 error`.
  private func isBeforeError(_ run: Range<Int>) -> Bool {
    let before = word(before: run.lowerBound, isLoose: true).0
    guard byte(run.upperBound) == 0x20, !CodeWords.references.contains(before) else { return false }
    let rest = codes.bytes[(run.upperBound + 1)..<min(range.upperBound, run.upperBound + 16)]
    let word = rest.prefix { $0.isLetter || $0 >= 0x80 }.map(\.lowercased)
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
    case let byte where byte.isLetter || byte >= 0x80:
      return !CodeWords.references.contains(word(before: run.lowerBound, isLoose: true).0)
    default: return false
    }
  }
}
