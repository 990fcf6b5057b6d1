/// Numbers that are secret by the words around them: `PIN 123456`, `the code is 123-456`.
extension SecretScanner {
  /// Masks the digits behind `code` if a word around says that it is one to keep secret.
  mutating func announcedCode(_ name: Range<Int>) -> Int? {
    let before = words(before: name.lowerBound)
    guard !before.contains(.error), let code = digits(behind: name.upperBound),
      !before.isDisjoint(with: [.secret, .article, .request]) || code.isSecret || code.isSaid
        || words(behind: code.range.upperBound).contains(.use)
    else { return nil }
    add(code.range, .oneTimeCode)
    return code.range.upperBound
  }

  /// Masks four to eight digits behind a few linking words, or six behind any words.
  mutating func shortCode(behind end: Int, kind: PrivateKind) -> Int? {
    guard let code = digits(behind: end, isUnmistakable: true) else { return nil }
    add(code.range, kind)
    return code.range.upperBound
  }

  /// Four to eight digits behind words that link them to what they are, and whether one of those
  /// says that they are secret.
  ///
  /// Of an unmistakable name, such as `PIN`, any words may stand between.
  func digits(
    behind end: Int,
    isUnmistakable: Bool = false
  ) -> (range: Range<Int>, isSecret: Bool, isSaid: Bool)? {
    var index = end
    var isSecret = false
    var isSaid = false
    // Any words may stand between if one of the last says what follows: "the PIN I got is 123456".
    var isLoose = false
    var hasSign = false
    for _ in 0..<8 {
      hasSign = false
      while bytes.at(index).isOne(of: " \t:=(#*\"'") {
        hasSign = hasSign || bytes[index].isOne(of: ":=")
        index += 1
      }
      // "6 digits" is no code.
      let isOneDigit = bytes.at(index).isDigit && bytes.at(index + 1) == 0x20
      if isOneDigit { index += 2 }
      if bytes.at(index).isDigit { break }
      let end = lettersEnd(from: index)
      let word = SecretWords(bytes, index..<end)
      guard end > index, word.isDisjoint(with: [.error, .other]) else { return nil }
      isLoose = isLoose || !isOneDigit && word.isDisjoint(with: [.link, .own, .verb])
      isSecret = isSecret || word.contains(.secret)
      isSaid = word.contains(.verb) && !isOneDigit
      index = end
      if bytes.at(index) == 0x2D, isLetter(at: index + 1) { index += 1 }
    }
    guard let range = code(at: index) else { return nil }
    let isSix = hasSixDigits(range)
    // `482 913` is written so to be typed; `190 463` are two numbers of errors.
    let isHalved =
      isSix && range.count == 7 && !PublishedCodes.contains(bytes[range].prefix(3))
      && !PublishedCodes.contains(bytes[range].suffix(3))
    guard isSaid || !isLoose || hasSign && isSecret || isSix && isUnmistakable || isHalved else {
      return nil
    }
    return (range, isSecret || isHalved, isSaid && isSix)
  }

  func hasSixDigits(_ range: Range<Int>) -> Bool {
    bytes[range].count(where: \.isDigit) == 6
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

  /// Four to eight digits, also `739-113`, that are no published code.
  private func code(at first: Int) -> Range<Int>? {
    var index = first
    while bytes.at(index).isDigit || bytes.at(index) == 0x2D && index > first,
      index - first < 10
    {
      index += 1
    }
    while index > first, bytes[index - 1] == 0x2D { index -= 1 }
    // `739 104`
    let isHalf = index - first == 3 && bytes.at(index) == 0x20
    if isHalf, (1...3).allSatisfy({ bytes.at(index + $0).isDigit }),
      bytes.at(index + 4) != 0x20 || !bytes.at(index + 5).isDigit
    {
      index += 4
    }
    let digits = bytes[first..<index].count(where: \.isDigit)
    guard (4...8).contains(digits), !bytes.at(index).isDigit, !bytes.at(index).isLetter,
      !PublishedCodes.contains(bytes[first..<index])
    else { return nil }
    return first..<index
  }

  /// Masks `739115` of "739115 is your WhatsApp code".
  mutating func codeBeforeItsName(_ shape: WordShape) -> Int? {
    guard let range = code(at: shape.range.lowerBound) else { return nil }
    if isAnswer(range) {
      add(range, .oneTimeCode)
      return range.upperBound
    }
    guard bytes.at(shape.end) == 0x20, range.upperBound == shape.end else { return nil }
    let behind = said(behind: shape.end)
    guard let first = behind.first else { return nil }
    let all = behind.reduce(SecretWords()) { $0.union($1) }
    let isSent = behind.prefix(2).contains { $0.contains(.channel) }
    let isNamed =
      first.contains(.verb) && !all.contains(.error)
      && (!all.isDisjoint(with: [.pin, .oneTimeCode])
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

  /// What up to two words say that end before `start` on its line.
  private func words(before start: Int) -> SecretWords {
    said(before: start).suffix(2).reduce([]) { $0.union($1) }
  }

  func lastWord(before start: Int) -> SecretWords { said(before: start).last ?? [] }

  private func said(before start: Int) -> [SecretWords] {
    let isBreak: (UInt8) -> Bool = { $0.isOne(of: "\n\r") }
    let near = bytes[max(0, start - 32)..<start]
    guard let last = near.lastIndex(where: { !isBreak($0) }) else { return [] }
    let line = near[...last].lastIndex(where: isBreak).map { $0 + 1 } ?? near.startIndex
    return said(in: line..<last + 1)
  }

  /// What up to six words say behind `end` in the sentence.
  private func words(behind end: Int) -> SecretWords {
    said(behind: end).reduce([]) { $0.union($1) }
  }

  private func said(behind end: Int) -> [SecretWords] {
    let near = bytes[end..<Swift.min(end + 64, bytes.count)]
    return said(in: end..<(near.firstIndex { $0.isOne(of: "\n\r.,;") } ?? near.endIndex), atMost: 6)
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
