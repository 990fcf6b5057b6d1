extension SecretScanner {
  /// Masks what a word announces: `Bearer …`, `PIN 123456`, `the code is 123-456`.
  mutating func announced(_ word: WordShape) -> Int? {
    if word.digits > 0 { return codeBeforeItsName(word) }
    guard word.count >= 2 else { return nil }
    let name = wholeWord(around: word.range)
    let says = SecretWords(bytes, name)
    guard !says.isDisjoint(with: .telling) else {
      // "client_secret is …", `X-API-Key …`
      guard isMachines(name), bytes.at(name.upperBound).isOne(of: " \t\"'"),
        KeyClass(KeyName(bytes, name)).secret != nil
      else { return nil }
      return password(behind: name, isMachines: true)
    }
    if says.contains(.key) { return keyName(around: name).flatMap { password(behind: $0) } }
    if says.contains(.scheme) { return scheme(behind: word) }
    if says.contains(.pin) { return shortCode(behind: name.upperBound, kind: .pin) }
    if says.contains(.oneTimeCode) { return shortCode(behind: name.upperBound, kind: .oneTimeCode) }
    if says.contains(.code) { return announcedCode(name) }
    if says.contains(.password) {
      return password(behind: name, isMachines: isMachines(name)) ?? countedCode(name)
    }
    // `SMS: 482913`
    if says.contains(.channel), bytes.at(name.upperBound) == 0x3A,
      let code = digits(behind: name.upperBound), hasSixDigits(code.range)
    {
      add(code.range, .oneTimeCode)
      return code.range.upperBound
    }
    return says.contains(.command)
      ? command(KeyName(bytes, name), behind: name.upperBound) : nil
  }

  /// Masks the digits that somebody counts as those of a password: `clave de seis dígitos 920147`.
  mutating func countedCode(_ name: Range<Int>) -> Int? {
    guard let code = digits(behind: name.upperBound),
      code.isCounted || lastWord(before: name.lowerBound).contains(.digits)
    else { return nil }
    return addCodes(code.range, .credential)
  }

  /// Whether programs call a secret so, and people do not: `verify_token`, `KAPSO-KEY`, `pwd`.
  private func isMachines(_ name: Range<Int>) -> Bool {
    bytes[name].contains { $0.isOne(of: "_-") } || KeyName(bytes, name).ends(with: "wd")
  }

  /// The words with `key` that together name a secret: `API key`, `chave da API`, `llave de la API`.
  private func keyName(around word: Range<Int>) -> Range<Int>? {
    var start = max(word.lowerBound - 1, 0)
    while start > 0, isLetter(at: start - 1) { start -= 1 }
    var ranges = [word, start..<word.upperBound]
    var end = word.upperBound
    while ranges.count < 5, bytes.at(end) == 0x20 {
      end = lettersEnd(from: end + 1)
      ranges.append(word.lowerBound..<end)
    }
    return ranges.first { KeyClass(KeyName(bytes, $0)).secret != nil }
  }

  /// Looks at a word that begins with a letter of another script and returns where to go on.
  mutating func otherWord(at start: Int) -> Int {
    let end = lettersEnd(from: start)
    return announced(WordShape(bytes, start..<end)) ?? end
  }

  /// The word with the letters beyond ASCII in and around it.
  private func wholeWord(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 16, isLetter(at: start - 1) { start -= 1 }
    return start..<lettersEnd(from: range.upperBound)
  }

  func lettersEnd(from start: Int) -> Int {
    var end = start
    while end - start < 48, isLetter(at: end) { end += 1 }
    return end
  }

  /// Whether a letter of any script stands at a place, and no punctuation or hidden character.
  func isLetter(at place: Int) -> Bool {
    guard bytes.at(place) >= 0x80 else { return bytes.at(place).isLetter }
    return !(place - 2...place).contains { first in
      bytes.at(first) == 0xE2 && 0x80...0x81 ~= bytes.at(first + 1)
    }
  }

  /// Whether a byte is a letter, or of a character beyond ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  private mutating func scheme(behind word: WordShape) -> Int? {
    guard let start = schemeEnd(from: word.range.lowerBound) else { return nil }
    let range = argument(at: start)
    guard range.count >= 8 else { return nil }
    let shape = WordShape(bytes, range)
    let hasPadding = bytes[range].last == 0x3D
    // `token_type=bearer expires_in=5184000`
    if !hasPadding, bytes[range].contains(0x3D) { return nil }
    guard shape.digits > 0 || hasPadding || !shape.isPlainWord && shape.count >= 16 else {
      return nil
    }
    return self.value(at: start, kind: .credential)
  }
}
