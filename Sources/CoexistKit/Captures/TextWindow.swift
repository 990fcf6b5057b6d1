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
