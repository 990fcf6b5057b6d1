extension SecretScanner {
  /// Masks what a word announces: `Bearer …`, `PIN 123456`, `the code is 123-456`.
  mutating func announced(_ word: WordShape) -> Int? {
    if word.digits > 0 { return codeBeforeItsName(word) }
    guard word.count >= 3 else { return nil }
    let name = wholeWord(around: word.range)
    let key = KeyName(bytes, name)
    let says = SecretWords(key)
    guard !says.isDisjoint(with: .telling) else {
      // "client_secret is …"
      guard bytes.at(name.upperBound) == 0x20, bytes[name].contains(0x5F),
        KeyClass(key).secret != nil
      else { return nil }
      return password(behind: name)
    }
    if says.contains(.scheme) { return scheme(behind: word) }
    if says.contains(.pin) { return shortCode(behind: name.upperBound, kind: .pin) }
    if says.contains(.oneTimeCode) { return shortCode(behind: name.upperBound, kind: .oneTimeCode) }
    if says.contains(.code) { return announcedCode(name) }
    if says.contains(.password) { return password(behind: name) }
    return says.contains(.command) ? command(key, behind: name.upperBound) : nil
  }

  /// Masks the password that a command or a clause of SQL takes.
  private mutating func command(_ name: KeyName, behind end: Int) -> Int? {
    if name.equals("sshpass") { return shortFlag(" -p", behind: end, isSpaced: true) }
    if name.equals("rediscli") { return shortFlag(" -a", behind: end, isSpaced: true) }
    if name.equals("identified") { return identified(behind: end) }
    if name.equals("setenv") || name.equals("setx") || name.equals("proxysetheader") {
      return setting(behind: end)
    }
    guard name.has("mysql", at: 0) else { return nil }
    return shortFlag(" -p", behind: end, isSpaced: false)
  }

  /// Masks the value of `SetEnv APP_SECRET …` and `proxy_set_header X-API-Key …`.
  private mutating func setting(behind end: Int) -> Int? {
    let key = argument(at: end + 1)
    guard bytes.at(end) == 0x20, bytes.at(key.upperBound) == 0x20,
      let kind = KeyClass(KeyName(bytes, key)).secret
    else { return nil }
    let start = key.upperBound + 1
    return value(at: bytes.at(start) == 0x22 ? start + 1 : start, kind: kind)
  }

  /// Looks at a word that begins with a letter of another script and returns where to go on.
  mutating func otherWord(at start: Int) -> Int {
    let end = lettersEnd(from: start)
    return announced(WordShape(bytes, start..<end)) ?? end
  }

  /// The word with the letters beyond ASCII in and around it.
  private func wholeWord(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 16, Self.isLetter(bytes[start - 1]) { start -= 1 }
    return start..<lettersEnd(from: range.upperBound)
  }

  private func lettersEnd(from start: Int) -> Int {
    var end = start
    while end - start < 48, Self.isLetter(bytes.at(end)) { end += 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  private mutating func scheme(behind word: WordShape) -> Int? {
    guard bytes.at(word.end) == 0x20 else { return nil }
    let range = argument(at: word.end + 1)
    guard range.count >= 8 else { return nil }
    let shape = WordShape(bytes, range)
    let hasPadding = bytes[range].last == 0x3D
    // `token_type=bearer expires_in=5184000`
    if !hasPadding, bytes[range].contains(0x3D) { return nil }
    guard shape.digits > 0 || hasPadding || !shape.isPlainWord && shape.count >= 16 else {
      return nil
    }
    return self.value(at: word.end + 1, kind: .credential)
  }

  /// Masks the digits behind `code` if a word around says that it is one to keep secret.
  private mutating func announcedCode(_ name: Range<Int>) -> Int? {
    let before = words(before: name.lowerBound)
    guard !before.contains(.error), let code = digits(behind: name.upperBound),
      !before.isDisjoint(with: [.secret, .article, .request]) || code.isSecret || code.isSaid
        || words(behind: code.range.upperBound).contains(.use)
    else { return nil }
    add(code.range, .oneTimeCode)
    return code.range.upperBound
  }

  /// Masks the password of SQL's `IDENTIFIED BY '…'`.
  private mutating func identified(behind end: Int) -> Int? {
    guard bytes.hasLetters(" by ", at: end) else { return nil }
    let range = argument(at: end + 4)
    guard !range.isEmpty, !isHarmless(range) else { return nil }
    add(range, .credential)
    return range.upperBound
  }

  /// Masks four to eight digits behind a few linking words, or six behind any words.
  private mutating func shortCode(behind end: Int, kind: PrivateKind) -> Int? {
    guard let code = digits(behind: end, isUnmistakable: true) else { return nil }
    add(code.range, kind)
    return code.range.upperBound
  }

  /// Four to eight digits behind words that link them to what they are, and whether one of those
  /// says that they are secret.
  ///
  /// Of an unmistakable name, such as `PIN`, any words may stand between.
  private func digits(
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
      while " \t:=(#*\"'".utf8.contains(bytes.at(index)) {
        hasSign = hasSign || bytes[index] == 0x3A || bytes[index] == 0x3D
        index += 1
      }
      // "6 digits" is no code.
      let isOneDigit = bytes.at(index).isDigit && bytes.at(index + 1) == 0x20
      if isOneDigit { index += 2 }
      if bytes.at(index).isDigit { break }
      let end = lettersEnd(from: index)
      let word = SecretWords(KeyName(bytes, index..<end))
      guard end > index, word.isDisjoint(with: [.error, .other]) else { return nil }
      isLoose = isLoose || !isOneDigit && word.isDisjoint(with: [.link, .own, .verb])
      isSecret = isSecret || word.contains(.secret)
      isSaid = word.contains(.verb) && !isOneDigit
      index = end
      if bytes.at(index) == 0x2D, Self.isLetter(bytes.at(index + 1)) { index += 1 }
    }
    guard let range = code(at: index) else { return nil }
    let isSix = bytes[range].count(where: \.isDigit) == 6
    guard isSaid || !isLoose || hasSign && isSecret || isSix && isUnmistakable else { return nil }
    return (range, isSecret, isSaid && isSix)
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
  private mutating func codeBeforeItsName(_ shape: WordShape) -> Int? {
    guard bytes.at(shape.end) == 0x20, let range = code(at: shape.range.lowerBound),
      range.upperBound == shape.end
    else { return nil }
    let behind = words(behind: shape.end)
    let before = lastWord(before: range.lowerBound)
    // "482913 por SMS"
    let isSent = said(behind: shape.end).prefix(2).contains { $0.contains(.channel) }
    let isSix = bytes[range].count(where: \.isDigit) == 6
    if before.contains(.request) && behind.contains(.secret)
      || isSent && isSix && before.isDisjoint(with: [.error, .other])
    {
      add(range, .oneTimeCode)
      return range.upperBound
    }
    let isCode = !behind.isDisjoint(with: [.own, .secret]) && behind.contains(.code)
    guard firstWord(behind: shape.end).contains(.verb), !behind.contains(.error),
      isCode || !behind.isDisjoint(with: [.pin, .oneTimeCode])
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
    let line = bytes[max(0, start - 32)..<start].split { $0 == 0x0A || $0 == 0x0D }.last ?? []
    return said(line)
  }

  /// What up to six words say behind `end` in the sentence.
  private func words(behind end: Int) -> SecretWords {
    said(behind: end).prefix(6).reduce([]) { $0.union($1) }
  }

  private func firstWord(behind end: Int) -> SecretWords { said(behind: end).first ?? [] }

  private func said(behind end: Int) -> [SecretWords] {
    said(bytes[end..<Swift.min(end + 64, bytes.count)].prefix { !"\n\r.,;".utf8.contains($0) })
  }

  private func said(_ text: ArraySlice<UInt8>) -> [SecretWords] {
    text.split { !Self.isLetter($0) && !$0.isDigit }.map { SecretWords(KeyName($0)) }
  }
}
