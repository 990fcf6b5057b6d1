/// States that log lines of known programs print in words.
extension Recorder {
  mutating func readStates(_ bytes: [UInt8], in range: Range<Int>) {
    // Chatwoot: "Phone number 1070000132149090 code verification status: false".
    let label = Array("code verification status".utf8)
    let text = bytes[range].map(\.lowercasedASCII)
    guard text.count > label.count, let start = text.offset(of: label) else { return }
    let rest = text[(start + label.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    let word = rest.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "_") }
    guard (3...24).contains(word.count) else { return }
    facts.add(
      Claim(
        topic: .codeVerification,
        value: .word(Untrusted(String(decoding: word, as: UTF8.self).uppercased())),
        origin: Origin(text: context.text, offset: range.lowerBound + start),
        provenance: min(context.provenance, .text),
        time: context.capturedAt
      )
    )
  }
}
