extension SecretScanner {
  /// Masks what a word announces: `Bearer …`, `PIN 123456`, `the code is 123-456`.
  mutating func announced(_ word: WordShape) -> Int? {
    if word.digits > 0 { return codeBeforeItsName(word) }
    guard (3...12).contains(word.count) else { return nil }
    let name = wholeWord(around: word.range)
    switch bytes[word.range.lowerBound].lowercasedASCII {
    case 0x62 where isWord(name, "bearer") || isWord(name, "basic"):
      return scheme(behind: word)
    case 0x70 where isWord(name, "pin"): return shortCode(behind: name.upperBound, kind: .pin)
    case 0x70 where isWord(name, "passcode"):
      return shortCode(behind: name.upperBound, kind: .pin)
    case 0x6F where isWord(name, "otp"):
      return shortCode(behind: name.upperBound, kind: .oneTimeCode)
    case 0x63 where isWord(name, "code") || isWord(name, "codigo"),
      0x64 where isWord(name, "cdigo"):
      return announcedCode(name)
    case 0x70 where isWord(name, "password") || isWord(name, "passphrase") || isWord(name, "pass"),
      0x63 where isWord(name, "clave") || isWord(name, "contrasena") || isWord(name, "contrasea"),
      0x73 where isWord(name, "senha"):
      return password(behind: name)
    case 0x73 where isWord(name, "sshpass"):
      return shortFlag(" -p", behind: name.upperBound, isSpaced: true)
    case 0x6D where isWord(name, "mysql") || isWord(name, "mysqldump"):
      return shortFlag(" -p", behind: name.upperBound, isSpaced: false)
    case 0x72 where isWord(name, "rediscli"):
      return shortFlag(" -a", behind: name.upperBound, isSpaced: true)
    case 0x69 where isWord(name, "identified"): return identified(behind: name.upperBound)
    default: return nil
    }
  }

  /// The word with the letters beyond ASCII in and around it.
  private func wholeWord(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 16, Self.isLetter(bytes[start - 1]) { start -= 1 }
    return start..<lettersEnd(from: range.upperBound)
  }

  private func lettersEnd(from start: Int) -> Int {
    var end = start
    while end - start < 32, Self.isLetter(bytes.at(end)) { end += 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  /// Whether the letters are this word; letters with an accent do not count.
  private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    KeyName(bytes, range).equals(word)
  }

  private mutating func scheme(behind word: WordShape) -> Int? {
    guard bytes.at(word.end) == 0x20 else { return nil }
    let range = argument(at: word.end + 1)
    guard range.count >= 8 else { return nil }
    let shape = WordShape(bytes, range)
    let hasPadding = bytes[range].last == 0x3D
    guard shape.digits > 0 || hasPadding || !shape.isPlainWord && shape.count >= 16 else {
      return nil
    }
    return self.value(at: word.end + 1, kind: .credential)
  }

  /// Masks the digits behind `code` if a word around says that it is one to keep secret.
  private mutating func announcedCode(_ name: Range<Int>) -> Int? {
    let before = words(before: name.lowerBound)
    guard !before.contains(where: OneTimeCodeWords.isAboutErrors) else { return nil }
    guard let code = digits(behind: name.upperBound),
      before.contains(where: OneTimeCodeWords.tellsSecret)
        || before.contains(where: OneTimeCodeWords.isArticle)
        || code.isSecret || code.isSaid
        || words(behind: code.range.upperBound).contains(where: OneTimeCodeWords.tellsUse)
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

  /// Masks four to eight digits behind a few linking words.
  private mutating func shortCode(behind end: Int, kind: PrivateKind) -> Int? {
    guard let code = digits(behind: end) else { return nil }
    add(code.range, kind)
    return code.range.upperBound
  }

  /// Four to eight digits behind words that link them to what they are, and whether one of those
  /// says that they are secret.
  private func digits(behind end: Int) -> (range: Range<Int>, isSecret: Bool, isSaid: Bool)? {
    var index = end
    var isSecret = false
    var isSaid = false
    for _ in 0..<8 {
      while " \t:=(#*\"'".utf8.contains(bytes.at(index)) { index += 1 }
      // "6 digits" is no code.
      let isOneDigit = bytes.at(index).isASCIIDigit && bytes.at(index + 1) == 0x20
      if isOneDigit { index += 2 }
      if bytes.at(index).isASCIIDigit { break }
      let end = lettersEnd(from: index)
      let word = KeyName(bytes, index..<end)
      guard end > index, isOneDigit || OneTimeCodeWords.links(word) else { return nil }
      isSecret = isSecret || OneTimeCodeWords.tellsSecret(word)
      isSaid = OneTimeCodeWords.isVerb(word)
      index = end
      if bytes.at(index) == 0x2D, Self.isLetter(bytes.at(index + 1)) { index += 1 }
    }
    guard let range = code(at: index) else { return nil }
    return (range, isSecret, isSaid && bytes[range].count(where: \.isASCIIDigit) == 6)
  }

  /// Four to eight digits, also `739-113`, that are no published code.
  private func code(at first: Int) -> Range<Int>? {
    var index = first
    while bytes.at(index).isASCIIDigit || bytes.at(index) == 0x2D && index > first,
      index - first < 10
    {
      index += 1
    }
    while index > first, bytes[index - 1] == 0x2D { index -= 1 }
    let digits = bytes[first..<index].count(where: \.isASCIIDigit)
    guard (4...8).contains(digits), !bytes.at(index).isASCIIDigit, !bytes.at(index).isASCIILetter,
      !PublishedCodes.contains(bytes[first..<index])
    else { return nil }
    return first..<index
  }

  /// Masks `739115` of "739115 is your WhatsApp code".
  private mutating func codeBeforeItsName(_ shape: WordShape) -> Int? {
    guard bytes.at(shape.end) == 0x20, let range = code(at: shape.range.lowerBound),
      range.upperBound == shape.end
    else { return nil }
    let words = words(behind: shape.end)
    if let last = self.words(before: range.lowerBound).last, OneTimeCodeWords.asksToUse(last),
      words.contains(where: OneTimeCodeWords.tellsSecret)
    {
      add(range, .oneTimeCode)
      return range.upperBound
    }
    guard let first = words.first, OneTimeCodeWords.isVerb(first),
      words.contains(where: OneTimeCodeWords.isOwn)
        || words.contains(where: OneTimeCodeWords.tellsSecret),
      words.contains(where: OneTimeCodeWords.isCode),
      !words.contains(where: OneTimeCodeWords.isAboutErrors)
    else { return nil }
    add(range, .oneTimeCode)
    return range.upperBound
  }

  /// Up to two words that end before `start` on its line.
  private func words(before start: Int) -> [KeyName] {
    bytes[max(0, start - 32)..<start].split { $0 == 0x0A || $0 == 0x0D }.last.map { line in
      line.split { !Self.isLetter($0) && !$0.isASCIIDigit }.suffix(2).map { KeyName($0) }
    } ?? []
  }

  /// Up to six words behind `end` in the sentence.
  private func words(behind end: Int) -> [KeyName] {
    let rest = bytes[end..<Swift.min(end + 64, bytes.count)].prefix { !"\n\r.,;".utf8.contains($0) }
    return rest.split { !Self.isLetter($0) && !$0.isASCIIDigit }.prefix(6).map { KeyName($0) }
  }
}
