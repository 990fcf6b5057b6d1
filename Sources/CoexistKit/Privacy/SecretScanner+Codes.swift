/// Numbers that are secret by the words around them: `PIN 123456`, `the code is 123-456`.
extension SecretScanner {
  /// Masks the digits behind `code` if a word around says that it is one to keep secret.
  mutating func announcedCode(_ name: Range<Int>) -> Int? {
    let before = said(before: name.lowerBound).suffix(2).reduce(SecretWords()) { $0.union($1) }
    // `codes` are mostly those of errors: "backup codes: 1234-5678, 2345-6789".
    let areSeveral = SecretWords(bytes, name).contains(.error)
    guard !before.contains(.error),
      let code = digits(behind: name.upperBound, areSeveral: areSeveral)
    else { return nil }
    let last = lastWord(before: name.lowerBound)
    let isSecret =
      areSeveral
      ? code.isSecret || last.contains(.secret) && !last.contains(.call)
      : !before.isDisjoint(with: [.secret, .article, .request, .digits]) || code.isSecret
        || code.isSaid
        || said(behind: code.range.upperBound).contains { $0.contains(.use) }
    return isSecret ? addCodes(code.range, .oneTimeCode, areSeveral: areSeveral) : nil
  }

  /// Masks a code and those of as many digits that a list goes on with, `198246 and yours 554433`.
  mutating func addCodes(
    _ first: Range<Int>,
    _ kind: PrivateKind,
    areSeveral: Bool = false
  ) -> Int {
    add(first, kind)
    var (end, index, words) = (first.upperBound, first.upperBound, 0)
    while words < 4 {
      while bytes.at(index).isOne(of: " ,;/&") || areSeveral && bytes.at(index).isOne(of: "\r\n*-")
      {
        index += 1
      }
      let word = index..<lettersEnd(from: index)
      if let code = code(at: index), digitCount(code) == digitCount(first),
        areSeveral || index > end + 1 || bytes[end] != 0x20
      {
        add(code, kind)
        (end, index, words) = (code.upperBound, code.upperBound, 0)
      } else if !word.isEmpty,
        !SecretWords(bytes, word).isDisjoint(with: [.also, .own, .article])
      {
        (index, words) = (word.upperBound, words + 1)
      } else {
        break
      }
    }
    return end
  }

  /// Masks four to eight digits behind a few linking words, or six behind any words.
  mutating func shortCode(behind end: Int, kind: PrivateKind) -> Int? {
    guard let code = digits(behind: end, isUnmistakable: true) else { return nil }
    return addCodes(code.range, kind)
  }

  /// Four to eight digits behind words that link them to what they are, and whether one of those
  /// says that they are secret.
  ///
  /// Of an unmistakable name, such as `PIN`, any words may stand between.
  func digits(
    behind end: Int,
    isUnmistakable: Bool = false,
    areSeveral: Bool = false
  ) -> (range: Range<Int>, isSecret: Bool, isSaid: Bool, isCounted: Bool)? {
    var index = end
    var isSecret = false
    var isCounted = false
    var isSaid = false
    // Any words may stand between if one of the last says what follows: "the PIN I got is 123456".
    var isLoose = false
    var hasSign = false
    for _ in 0..<(isUnmistakable ? 10 : 8) {
      hasSign = false
      index = verbStart(behindComma: index) ?? index
      while bytes.at(index).isOne(of: " \t:=(#*\"')") || isCurlyQuote(at: index)
        || bytes.at(index) == 0x2D && bytes.at(index - 1) == 0x20 && bytes.at(index + 1) == 0x20
        || isUnmistakable && index == end && bytes.at(index).isOne(of: "/;|,")
          && bytes.at(index + 1).isDigit
        || areSeveral && bytes.at(index).isOne(of: "\r\n-")
      {
        hasSign = hasSign || bytes[index].isOne(of: ":=")
        index += bytes[index] < 0x80 ? 1 : bytes[index] == 0xC2 ? 2 : 3
      }
      // "6 digits" is no code.
      let isOneDigit =
        bytes.at(index).isDigit && bytes.at(index + 1) == 0x20 && code(at: index) == nil
      if isOneDigit { index += 2 }
      index = letteredCode(at: index)?.lowerBound ?? index
      if bytes.at(index).isDigit { break }
      let end = lettersEnd(from: index)
      let word = SecretWords(bytes, index..<end)
      guard end > index, word.isDisjoint(with: [.error, .other]) else { return nil }
      isLoose = isLoose || !isOneDigit && word.isDisjoint(with: [.link, .own, .verb])
      isSecret = isSecret || word.contains(.secret)
      isCounted = isCounted || word.contains(.digits)
      isSaid = word.contains(.verb) && !isOneDigit
      index = end
      if bytes.at(index) == 0x2D, isLetter(at: index + 1) { index += 1 }
    }
    guard let range = code(at: index) else { return nil }
    let isSix = hasSixDigits(range)
    // `482 913` is written so to be typed; `190 463` are two numbers of errors.
    let groups = bytes[range].split { $0.isOne(of: " -") }
    let published = groups.count { PublishedCodes.contains($0) }
    let isSpaced = bytes[range].contains(0x20)
    let isTyped =
      isSix && (groups.count == 2 ? published == 0 : isSpaced && published < groups.count)
    guard isSaid || !isLoose || hasSign && isSecret || isSix && isUnmistakable || isTyped,
      isSix || isUnmistakable || isSecret || areSeveral || !isSpaced
    else { return nil }
    return (range, isSecret || isTyped && !areSeveral, isSaid && isSix, isCounted)
  }

  /// Where the verb stands behind a comma: "te paso el PIN, **es** 482913".
  func verbStart(behindComma index: Int) -> Int? {
    guard bytes.has(", ", at: index) else { return nil }
    let end = lettersEnd(from: index + 2)
    return end > index + 2 && SecretWords(bytes, index + 2..<end).contains(.verb) ? index + 2 : nil
  }

  /// Whether six digits are all that a message says, up to three lines behind one that speaks of a code and
  /// of no error: `chegou um SMS com código`, then `Bia: 482 913`.
  private func isAnswer(_ code: Range<Int>) -> Bool {
    var start = code.lowerBound
    while bytes.at(start - 1) == 0x20 { start -= 1 }
    let end = bytes[code.upperBound...].first { $0 != 0x20 } ?? 0x0A
    guard hasSixDigits(code), end.isOne(of: "\n\r"), bytes.at(start - 1).isOne(of: "\n\r:>") else {
      return false
    }
    // The bracket of a placeholder is no mark: what stands behind it stood behind a value.
    let front = bytes[max(0, start - 64)..<start]
    guard ForgedPlaceholder.places(in: front).last?.upperBound != start else { return false }
    var (first, breaks) = (start, 0)
    while first > 0, breaks < 4 {
      first -= 1
      if bytes[first] == 0x0A || bytes[first] == 0x0D && bytes[first + 1] != 0x0A { breaks += 1 }
    }
    // The words of a placeholder are ours.
    var says = SecretWords()
    for place in ForgedPlaceholder.places(in: bytes[first..<start]) + [start..<start] {
      says = said(in: first..<place.lowerBound).reduce(says) { $0.union($1) }
      first = place.upperBound
    }
    return !says.contains(.error)
      && !says.isDisjoint(with: [.code, .pin, .oneTimeCode, .channel])
  }

  /// Masks `739115` of "739115 is your WhatsApp code".
  mutating func codeBeforeItsName(_ shape: WordShape) -> Int? {
    let start = shape.range.lowerBound
    guard let range = code(at: start) ?? letteredCode(at: start) else { return nil }
    if isAnswer(range) {
      add(range, .oneTimeCode)
      return range.upperBound
    }
    guard bytes.at(range.upperBound) == 0x20 else { return nil }
    let behind = said(behind: range.upperBound)
    guard let first = behind.first else { return nil }
    let all = behind.reduce(SecretWords()) { $0.union($1) }
    let isSent = behind.prefix(2).contains { $0.contains(.channel) }
    let names: SecretWords = [.pin, .oneTimeCode]
    // "481902 de pin"
    let isNamed =
      first.contains(.link) && !first.contains(.verb)
      && (behind.dropFirst().first.map { !$0.isDisjoint(with: names) } ?? false)
      || first.contains(.verb) && !all.contains(.error)
        && (!all.isDisjoint(with: names)
          || !all.isDisjoint(with: [.own, .secret]) && all.contains(.code))
    guard isNamed || isSent || all.contains(.secret) else { return nil }
    let before = lastWord(before: range.lowerBound)
    // "482913 por SMS"
    guard
      isNamed || before.contains(.request) && all.contains(.secret)
        || isSent && hasSixDigits(range) && before.isDisjoint(with: [.error, .other])
    else { return nil }
    add(range, .oneTimeCode)
    return range.upperBound
  }

  func lastWord(before start: Int) -> SecretWords { said(before: start).last ?? [] }

  /// What the words say that end before `start` on its line.
  private func said(before start: Int) -> [SecretWords] {
    let isBreak: (UInt8) -> Bool = { $0.isOne(of: "\n\r") }
    let near = bytes[max(0, start - 32)..<start]
    guard let last = near.lastIndex(where: { !isBreak($0) }) else { return [] }
    let line = near[...last].lastIndex(where: isBreak).map { $0 + 1 } ?? near.startIndex
    return said(in: line..<last + 1)
  }

  /// What up to six words say behind `end` in the sentence; those of a placeholder are ours.
  private func said(behind end: Int) -> [SecretWords] {
    let near = bytes[end..<Swift.min(end + 64, bytes.count)]
    let stop = near.firstIndex { $0.isOne(of: "\n\r.,;") } ?? near.endIndex
    let own = ForgedPlaceholder.places(in: bytes[end..<stop]).first?.lowerBound
    return said(in: end..<(own ?? stop), atMost: 6)
  }

  /// What the first words of a range say.
  private func said(in range: Range<Int>, atMost limit: Int = .max) -> [SecretWords] {
    var said: [SecretWords] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound where said.count < limit {
      if index < range.upperBound, isLetter(at: index) || bytes[index].isDigit { continue }
      if index > start { said.append(SecretWords(bytes, start..<index)) }
      start = index + 1
    }
    return said
  }
}
