extension ViewScan {
  /// Masks the name and password of an address: `scheme://user:password@host`.
  mutating func userInfo(at start: Int) -> Int {
    var end = start
    var colon: Int?
    while end < bytes.count, ByteTable.bits[Int(bytes[end])] & ByteTable.stop == 0,
      bytes[end] != 0x2F, bytes[end] != 0x3F, bytes[end] != 0x40
    {
      if bytes[end] == 0x3A, colon == nil { colon = end }
      end += 1
    }
    guard bytes.at(end) == 0x40, let colon, end > colon + 1 else { return start }
    add(start..<end, .credential)
    return end + 1
  }

  /// Masks the value of a form field or attribute whose `name="…"` begins at `start`.
  mutating func namedValue(from start: Int) -> Int {
    let name = PairValue(bytes, at: start)
    guard name.isQuoted, name.range.count <= 64,
      case .secret(let kind) = KeyRule(KeyName(bytes, name.range))
    else { return start }
    var index = name.range.upperBound
    while "\"'\\".utf8.contains(bytes.at(index)) { index += 1 }
    for gap: StaticString in ["\r\n\r\n", "\n\n"] where bytes.has(gap, at: index) {
      let value = lineEnd(from: index + gap.utf8CodeUnitCount)
      add(value, kind)
      return value.upperBound
    }
    let limit = min(index + 120, bytes.count)
    while index < limit, bytes[index] != 0x3E {
      if bytes.hasLetters("value=", at: index) {
        return self.value(at: index + 6, kind: kind, key: name.range)
      }
      index += 1
    }
    return name.range.upperBound
  }

  /// Masks what a word announces: `Bearer …`, `PIN 123456`, `the code is 123-456`.
  mutating func announced(_ word: WordShape) -> Int? {
    guard (3...12).contains(word.count), word.digits == 0 else { return nil }
    let start = word.range.lowerBound
    switch bytes[start].lowercasedASCII {
    case 0x62 where word.count == 6 && bytes.hasLetters("bearer", at: start),
      0x62 where word.count == 5 && bytes.hasLetters("basic", at: start):
      return scheme(behind: word)
    case 0x70 where word.count == 3 && bytes.hasLetters("pin", at: start):
      return shortCode(behind: word.end, kind: .pin)
    case 0x70 where word.count == 8 && bytes.hasLetters("passcode", at: start):
      return shortCode(behind: word.end, kind: .pin)
    case 0x6F where word.count == 3 && bytes.hasLetters("otp", at: start):
      return shortCode(behind: word.end, kind: .oneTimeCode)
    case 0x63 where word.count == 4 && bytes.hasLetters("code", at: start),
      0x64 where word.count == 4 && bytes.hasLetters("digo", at: start):
      return isOneTimeCode(before: start) ? shortCode(behind: word.end, kind: .oneTimeCode) : nil
    default: return nil
    }
  }

  private mutating func scheme(behind word: WordShape) -> Int? {
    guard bytes.at(word.end) == 0x20 else { return nil }
    let value = PairValue(bytes, at: word.end + 1)
    guard !value.isQuoted, value.range.count >= 8 else { return nil }
    let shape = WordShape(bytes, value.range)
    let hasPadding = bytes[value.range].last == 0x3D
    guard shape.digits > 0 || hasPadding || !shape.isPlainWord && shape.count >= 16 else {
      return nil
    }
    return self.value(at: word.end + 1, kind: .credential, key: word.range)
  }

  /// Whether the words before `code` say that it is one to keep secret.
  private func isOneTimeCode(before start: Int) -> Bool {
    let words = bytes[max(0, start - 32)..<start].split { $0 == 0x20 || $0 == 0x2D }
    let secret: [StaticString] = [
      "verification", "whatsapp", "sms", "security", "confirmation", "login", "registration",
      "onetime", "time", "2fa", "your", "pin", "su", "tu", "el",
    ]
    return words.suffix(2).contains { word in
      let name = KeyName(word)
      return secret.contains { name.equals($0) }
    }
  }

  /// Masks four to eight digits behind a few linking words.
  private mutating func shortCode(behind end: Int, kind: PrivateKind) -> Int? {
    var index = end
    let links: [StaticString] = ["is", "was", "es", "era", "number", "de", "code", "no"]
    for _ in 0..<3 {
      while " \t:=(#*\"'".utf8.contains(bytes.at(index)) { index += 1 }
      if bytes.at(index).isASCIIDigit { break }
      let word = WordShape(bytes, index..<wordEnd(from: index))
      guard links.contains(where: { KeyName(bytes, word.range).equals($0) }) else { return nil }
      index = word.end
    }
    let first = index
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
    add(first..<index, kind)
    return index
  }
}

/// The numbers that Meta publishes: never taken for a PIN or a one-time code.
enum PublishedCodes {
  private static let numbers: Set<Int> = Set(
    MetaError.all.flatMap { [$0.code, $0.subcode] }.filter { $0 > 0 }
  )

  static func contains(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count <= 9 else { return false }
    var number = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return false }
      number = number * 10 + Int(byte - 0x30)
    }
    return numbers.contains(number)
  }
}
