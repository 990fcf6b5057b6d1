/// The words in front of a number that make it a code, or something else.
struct CodeContext {
  let codes: TextCodes
  let range: Range<Int>

  init(_ codes: TextCodes, _ range: Range<Int>) {
    self.codes = codes
    self.range = range
  }

  func byte(_ index: Int) -> UInt8 { codes.byte(index, in: range) }

  /// Where the words begin that make the number a code, or `nil` when nothing does.
  func start(before run: Range<Int>, number: Int) -> Int? {
    if byte(run.lowerBound - 1) == UInt8(ascii: "#"), let start = hashStart(run, number) {
      return start
    }
    if let start = wordStart(run, number)
      ?? looseStart(before: run, number)
    {
      return isProcess(run) || isParameter(start) ? nil : start
    }
    if let start = lineStart(run, number) { return start }
    return isAlone(run, number) || isBesideItsWords(run, number) ? run.lowerBound : nil
  }

  /// `error 190`, `code=190`: the word stands right before the number.
  private func wordStart(_ run: Range<Int>, _ number: Int) -> Int? {
    var (word, start) = word(before: run.lowerBound)
    // `int(190)`, `error no. 190`
    if TextCodes.types.contains(word) { (word, start) = self.word(before: start) }
    let isQuoted = byte(start - 1) == UInt8(ascii: "\"") || byte(start - 1) == UInt8(ascii: "'")
    let isField =
      isQuoted || word.contains("code") && word != "code" || hasSign(start, word, run)
      || codes.isOfException(start, in: range)
    if CodeWords.errors.contains(word) || word.hasPrefix("err") && word.hasSuffix("code") {
      return acceptsAsError(number, isField: word.contains("code"), run) ? start : nil
    }
    if CodeWords.codes.contains(word) {
      return acceptsAsCode(number, isField: isField) && !isOtherCode(before: start) ? start : nil
    }
    // "failed with 2655093", "falló con el 2655093"
    for _ in 0..<2 where CodeWords.withs.contains(word) { (word, start) = self.word(before: start) }
    return CodeWords.fails.contains(word) && KnownError.isLong(number) ? start : nil
  }

  /// `(#100)`, `#2655111`, `caused #200`, a line that begins with `#133005`; not `#1]` of a log line
  /// nor `#190` of a list of tickets.
  private func hashStart(_ run: Range<Int>, _ number: Int) -> Int? {
    let hash = run.lowerBound - 1
    let before = byte(hash - 1)
    if before == UInt8(ascii: "(") { return hash - 1 }
    guard number >= 100, KnownError.isKnown(number), byte(run.upperBound) != UInt8(ascii: "]"),
      !before.isLetter, !before.isDigit, before != UInt8(ascii: "&")
    else { return nil }
    let word = word(before: hash).0
    let isCaused = CodeWords.fails.contains(word) || CodeWords.causes.contains(word)
    let isLong = number >= 1_000_000 || number >= 100_000 && before == 0x0A
    return isCaused || isLong && !CodeWords.references.contains(word) ? hash : nil
  }

  /// `?code=…` is the code of a login or a parameter.
  private func isParameter(_ start: Int) -> Bool {
    let before = byte(start - 1)
    guard before == UInt8(ascii: "?") || before == UInt8(ascii: "&") else { return false }
    return byte(start) == UInt8(ascii: "c")
  }

  /// `3441041: The phone…`, `3441041 - The phone…`, and `[100] The …` at the beginning of what a
  /// program or a person says.
  private func lineStart(_ run: Range<Int>, _ number: Int) -> Int? {
    let isBracketed =
      byte(run.lowerBound - 1) == UInt8(ascii: "[") && byte(run.upperBound) == UInt8(ascii: "]")
    let start = isBracketed ? run.lowerBound - 1 : run.lowerBound
    var before = start - 1
    while byte(before) == 0x20 { before -= 1 }
    let begins = byte(before) == 0x0A || byte(before) == 0x0D
    if isBracketed {
      // What HTTP answers with stands in brackets, too.
      guard KnownError.isListed(number), !(200..<600).contains(number) else { return nil }
      let next = byte(run.upperBound + 2)
      let isWords =
        (begins || byte(before) == UInt8(ascii: ":")) && byte(run.upperBound + 1) == 0x20
        && (0x41...0x5A).contains(next)
      return isWords ? start : nil
    }
    guard begins, KnownError.isLong(number) else { return nil }
    let (sign, next) = (byte(run.upperBound), byte(run.upperBound + 1))
    let isSign =
      sign == UInt8(ascii: ":") && next == 0x20
      || sign == 0x20 && (next == UInt8(ascii: "-") || next == 0xE2)
    return isSign ? start : nil
  }

  /// The process that a logger names behind its level: `ERROR (4711): `, `ERROR 4711 --- [main]`.
  private func isProcess(_ run: Range<Int>) -> Bool {
    let rest = codes.bytes[run.upperBound..<min(range.upperBound, run.upperBound + 8)]
    let next = rest.drop { $0 == 0x20 }
    if next.starts(with: "--- ".utf8) { return true }
    let opening = byte(run.lowerBound - 1)
    let isBracketed = opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[")
    let (word, start) = word(before: run.lowerBound - (isBracketed ? 1 : 0))
    guard word == "error" || word == "err", byte(start) == UInt8(ascii: "E"),
      byte(start + 1) == UInt8(ascii: "R")
    else { return false }
    guard isBracketed else { return next.first == UInt8(ascii: "[") }
    // A message follows; where the line ends, the number itself is what is told.
    let end = rest.dropFirst().first { $0 != 0x20 && $0 != UInt8(ascii: ".") } ?? 0x0A
    return end != 0x0A && end != 0x0D
  }

  /// Whether `=` or `=>` stands between the word and the number.
  private func hasSign(_ start: Int, _ word: String, _ run: Range<Int>) -> Bool {
    codes.bytes[min(start + word.utf8.count, run.lowerBound)..<run.lowerBound]
      .contains(UInt8(ascii: "="))
  }

  private func acceptsAsError(_ number: Int, isField: Bool, _ run: Range<Int>) -> Bool {
    switch number {
    case ..<100:
      let next = byte(run.upperBound)
      return isListed(number) && (isField || next == UInt8(ascii: ":") || next == UInt8(ascii: ")"))
    case 400..<600: return isField && isListed(number)
    case ..<1000: return isListed(number)
    default: return isKnown(number) || number >= 100_000
    }
  }

  private func acceptsAsCode(_ number: Int, isField: Bool) -> Bool {
    switch number {
    case ..<100: return isField && isListed(number) && !KnownError.wrappers.contains(number)
    // What HTTP answers with is no code of Meta unless Meta says so.
    case 200...204, 300...308, 400...599: return false
    case ..<1000: return isListed(number)
    default: return isKnown(number)
    }
  }

  private func isListed(_ number: Int) -> Bool { KnownError.isListed(number) }

  private func isKnown(_ number: Int) -> Bool { KnownError.isKnown(number) }

  /// "exit code 1", "status code 400", "verification code 482913", "retry codes 4" are other codes.
  func isOtherCode(before offset: Int) -> Bool {
    let (word, start) = word(before: offset)
    if CodeWords.others.contains(word) { return true }
    return CodeWords.small.contains(word) && CodeWords.others.contains(self.word(before: start).0)
  }

  /// The number is all there is; all that its line holds only when it is hardly anything else.
  private func isAlone(_ run: Range<Int>, _ number: Int) -> Bool {
    var start = run.lowerBound
    var end = run.upperBound
    while start > range.lowerBound, byte(start - 1).isMargin { start -= 1 }
    while end < range.upperBound, byte(end).isMargin { end += 1 }
    let isWhole =
      codes.bytes[..<start].last { $0 > 0x20 } == nil
      && codes.bytes[end...].first { $0 > 0x20 } == nil
    guard isWhole ? number >= 100 && isListed(number) : KnownError.isLong(number) else {
      return false
    }
    let before = byte(start - 1)
    let after = byte(end)
    return (before == 0x0A || before == 0x0D) && (after == 0x0A || after == 0x0D)
  }
}

extension UInt8 {
  fileprivate var isMargin: Bool { isOne(of: " \t#*`.>|()\"'-") }
}
