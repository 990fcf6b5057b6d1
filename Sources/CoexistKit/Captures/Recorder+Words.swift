/// What people's own words say.
extension Recorder {
  /// Reads the situations that a prose text describes; words never count for more than hearsay.
  mutating func readWords(_ bytes: [UInt8], in range: Range<Int>) {
    for notice in WordScan(bytes[range]).notices() {
      let origin = Origin(text: context.text, offset: notice.source.lowerBound)
      let provenance = min(context.provenance, .reported)
      if notice.meaning.isPublished {
        facts.add(
          Noticed(
            id: notice.meaning.id,
            quote: Untrusted(Self.quote(bytes[notice.source])),
            origin: origin,
            provenance: provenance
          )
        )
      }
      facts.add(
        Claim(
          topic: notice.meaning.topic,
          value: .word(Untrusted(notice.meaning.id)),
          origin: origin,
          provenance: provenance,
          time: context.capturedAt
        )
      )
    }
  }

  /// The words as they stand there, on one line, cut at a length.
  private static func quote(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.map { $0 < 0x20 ? 0x20 : $0 }
    let text = String(decoding: line, as: UTF8.self)
    return text.unicodeScalars.count <= longestQuote
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestQuote - 1))) + "…"
  }

  private static let longestQuote = 160
}

extension Situation.Meaning {
  /// Whether its id is one of the contract's.
  var isPublished: Bool { if case .circumstance = self { false } else { true } }

  /// Where the fact stands.
  var topic: Topic {
    switch self {
    case .symptom: .symptom
    case .cause, .expected: .hint
    case .circumstance: .remark
    }
  }
}
