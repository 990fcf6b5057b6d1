/// Words of Meta's window in prose.
extension FactExtractor {
  /// Event words that stand by themselves in a text.
  mutating func readWordsOfWindow(_ bytes: [UInt8], in range: Range<Int>) {
    let text = Array(bytes[range])
    let event = Array("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING".utf8)
    if let offset = text.offset(of: event) {
      fact(
        .signupEvent,
        .word(Untrusted(String(decoding: event, as: UTF8.self))),
        inTextAt: range.lowerBound + offset
      )
    }
  }
}

extension Array where Element == UInt8 {
  /// Where a word begins, or `nil`.
  func offset(of word: [UInt8]) -> Int? {
    guard let first = word.first, count >= word.count else { return nil }
    var index = 0
    while index <= count - word.count {
      if self[index] == first, self[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }
}
