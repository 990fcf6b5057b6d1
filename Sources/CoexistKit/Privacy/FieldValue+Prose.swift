/// What tells the value of a key from a word of a sentence.
extension FieldValue {
  /// Whether the value of a prose `key: value` is a word of a sentence.
  func isWordOfSentence(_ range: Range<Int>) -> Bool {
    let word = bytes[range]
    if word.contains(where: \.isASCIIDigit) || word.count > 24 { return range.count < 4 }
    guard word.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 || $0 == 0x2D || $0 == 0x5F }) else {
      return false
    }
    return !standsAlone(range) || scan.isStatus(word)
  }

  /// A line of its own, `password: hunter`, is no sentence.
  func standsAlone(_ range: Range<Int>) -> Bool {
    guard field.key.layer == layer else { return false }
    var start = field.key.range.lowerBound
    while start > 0, " \t\"'>*-|".utf8.contains(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return false }
    var end = range.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return end >= bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D || bytes[end] == 0x23
      || bytes[end] == 0x22 || bytes[end] == 0x27
  }
}
