import TextFields

/// What tells the value of a key from a word of a sentence.
extension FieldValue {
  /// `--client-secret …`: the last word of the key is a flag.
  var isFlag: Bool {
    guard let last = key.map({ bytes[$0].split(separator: 0x20) })?.last else { return false }
    return last.count > 2 && last.starts(with: "--".utf8)
  }

  /// `key=value` without blanks around the sign.
  var isTight: Bool { key.map { whole.lowerBound - $0.upperBound <= 1 } ?? false }

  /// `api_key`, `apiKey`: no word of a sentence.
  var isIdentifier: Bool {
    guard let key else { return false }
    return bytes[key].contains(0x5F) && !bytes[key].contains(0x20)
  }

  /// `name = value` on a line of its own, as in a file of settings: the value goes to its end.
  var isSetting: Bool {
    guard let key, !isBounded else { return false }
    let sign = bytes[key.upperBound..<whole.lowerBound].first { $0 > 0x20 }
    return sign == 0x3D && standsAlone(whole) && !bytes[key].contains { $0 <= 0x20 || $0 >= 0x80 }
  }

  /// To the end of the line.
  var line: Range<Int> {
    let end = bytes[whole.lowerBound...].firstIndex { $0.isOne(of: "\n\r") }
    return whole.lowerBound..<(end ?? bytes.count)
  }

  /// `(3 cookies not shown)`; only what is near is looked at, for a line may hold many values.
  private var isRemark: Bool {
    guard bytes.at(whole.lowerBound) == 0x28 else { return false }
    let near = bytes[whole.lowerBound...].prefix(128).prefix { !$0.isOne(of: "\n\r") }
    return near.count < 128 && scan.isRemark(near.indices)
  }

  /// Whether the value is said to be left out, or the next member stands in its place:
  /// `{Pin: PhoneNumberID:1}`.
  var isLeftOut: Bool {
    guard !isBounded, notation == .colon || notation == .equals else { return false }
    if isRemark { return true }
    guard isInBrackets, let colon = bytes[word].firstIndex(of: 0x3A) else { return false }
    return KeyClass(KeyName(bytes[word.lowerBound..<colon])) == .id
  }

  /// A code in groups, or the first word.
  var codeOrWord: Range<Int> { scan.code(at: whole.lowerBound) ?? word }

  func isShortCode(_ range: Range<Int>) -> Bool {
    let digits = bytes[range].count(where: \.isDigit)
    return (4...8).contains(digits) && digits + 1 >= range.count
      && !PublishedCodes.contains(bytes[range]) || scan.code(at: range.lowerBound) == range
  }

  /// Whether the cell is the head of another column.
  func isName(_ range: Range<Int>) -> Bool {
    guard range.count <= 40,
      bytes[range].allSatisfy({ $0.isLetter || $0.isOne(of: "_ -") })
    else { return false }
    return KeyClass(KeyName(bytes, range)) != .none
  }

  /// The several words that a password is, `Correct horse battery staple`, up to the end of the sentence;
  /// `nil` where they say something about it.
  var phrase: Range<Int>? {
    let all = isBounded || notation == .cell ? whole : words
    if notation == .equals, !isBounded, !standsAlone(all) { return nil }
    let range = isBounded ? all : scan.clause(all)
    return scan.isPhrase(range, isBounded: isBounded) ? range : nil
  }

  /// Meta's ids have at least so many digits.
  static let leastOfID = 12

  /// What Meta says, no secret: words of a known sentence, or four and more, the first with a capital, and
  /// ids beside them; shorter numbers are a part of a password or a code.
  static func isSentence(_ value: ArraySlice<UInt8>) -> Bool {
    let words = value.split(separator: 0x20)
    if words.count == 3 { return OwnWords.contain(value) }
    guard words.count >= 4, let first = value.first, 0x41...0x5A ~= first else { return false }
    let parts = words.map { $0.split { $0.isOne(of: ".,'()-:/") } }.filter { !isTime($0) }
    let isWord: (ArraySlice<UInt8>) -> Bool = { part in
      part.count <= 16 && part.allSatisfy { $0.isLetter || $0 >= 0x80 }
    }
    return parts.count { $0.allSatisfy(isWord) } >= 4
      && parts.joined().allSatisfy {
        isWord($0) || $0.count >= leastOfID && $0.allSatisfy(\.isDigit)
      }
  }

  /// `26-Nov-26`, `08:00:00`: three parts of which none is longer than a year.
  private static func isTime(_ parts: [ArraySlice<UInt8>]) -> Bool {
    parts.count == 3 && parts[0].count <= 4 && parts[0].allSatisfy(\.isDigit)
      && (1...4).contains(parts[1].count) && parts[2].count <= 4 && parts[2].allSatisfy(\.isDigit)
  }

  /// A part of an address, or of a form that was sent: `&code=…`.
  var isInAddress: Bool {
    notation == .query || key.map { bytes.at($0.lowerBound - 1).isOne(of: "?&") } ?? false
  }

  /// Whether the value of a prose `key: value` is a word of a sentence.
  func isWordOfSentence(_ range: Range<Int>) -> Bool {
    let word = bytes[range]
    if word.contains(where: \.isDigit) || word.count > 24 { return range.count < 4 }
    guard word.allSatisfy({ $0.isLetter || $0 >= 0x80 || $0.isOne(of: "-_") }) else {
      return false
    }
    return !standsAlone(range) || scan.isStatus(word)
  }

  /// A line of its own, `password: hunter`, is no sentence.
  func standsAlone(_ range: Range<Int>) -> Bool {
    guard let key else { return false }
    var start = key.lowerBound
    while start > 0, bytes[start - 1].isOne(of: " \t\"'>*-|;#") { start -= 1 }
    guard start == 0 || bytes[start - 1].isOne(of: "\n\r") else { return false }
    var end = range.upperBound
    while end < bytes.count, bytes[end].isOne(of: " \t") { end += 1 }
    return end >= bytes.count || bytes[end].isOne(of: "\n\r#\"'")
  }

  /// `Nombre: Ana Soto` on a line of its own; not `Business profile name: …`.
  var isNameAlone: Bool {
    standsAlone(words) && Self.isFullName(bytes[words])
      && key.map { bytes[$0].split(separator: 0x20).count < 3 } ?? false
  }

  /// Two to four words with capitals and nothing else: `Greta Holm`.
  static func isFullName(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: 0x20)
    return 2...4 ~= words.count && SecretScanner.areCapitalised(words)
      && text.allSatisfy { SecretScanner.isLetter($0) || $0.isOne(of: " .-'") }
  }

  /// Name and password of `auth=(user, s3cr3t)`.
  var pair: Range<Int>? {
    guard notation == .equals, !isBounded else { return nil }
    let call = bytes[whole.lowerBound...].prefix(160).prefix { $0 >= 0x20 }
    guard call.first == 0x28, let end = call.firstIndex(of: 0x29), call[..<end].contains(0x2C)
    else { return nil }
    return whole.lowerBound..<end + 1
  }

  /// What stands in the bracket of `NumberInt(…)`.
  func withoutCall(_ range: Range<Int>) -> Range<Int> {
    let name = bytes[range].prefix(while: \.isLetter)
    guard !name.isEmpty, bytes.at(name.endIndex) == 0x28, name.endIndex < range.upperBound else {
      return range
    }
    return name.endIndex + 1..<range.upperBound - (bytes[range].last == 0x29 ? 1 : 0)
  }

  /// The value up to a comment of YAML.
  var withoutComment: Range<Int> {
    let comment = whole.dropFirst().first { bytes[$0] == 0x23 && bytes[$0 - 1] <= 0x20 }
    return bytes.trimmed(whole.lowerBound..<(comment ?? whole.upperBound))
  }

  /// The range without the marks of a sentence at its end.
  func withoutMarks(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while !isBounded, end > range.lowerBound, bytes[end - 1].isOne(of: ".,;") { end -= 1 }
    return range.lowerBound..<end
  }
}
