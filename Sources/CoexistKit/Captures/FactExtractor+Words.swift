/// What people's own words say.
extension FactExtractor {
  /// Reads the situations that a prose text describes; words never count for more than hearsay.
  ///
  /// Meta's own sentences and codes are errors, not somebody's words.
  mutating func readWords(
    _ scan: WordScan,
    _ gist: Gist?,
    of prose: Prose,
    _ bytes: [UInt8],
    _ entries: Entries
  ) {
    for notice in gist?.notices(in: scan) ?? scan.notices()
    where !prose.ranges.contains(where: { $0.overlaps(notice.source) }) {
      let time = entries.time(at: notice.source.lowerBound, of: prose.span)
      note(notice.meaning, bytes, at: notice.source, time)
    }
    for removal in scan.removals {
      facts.add(
        StepReport(
          step: removal.step,
          time: entries.time(at: removal.offset, of: prose.span),
          evidence: .statement,
          outcome: .done,
          origin: Origin(text: context.text, offset: removal.offset)
        )
      )
    }
    if let source = scan.ownRemoval {
      let time = entries.time(at: source.lowerBound, of: prose.span)
      note(.symptom(.disconnected), bytes, at: source, time)
    }
    var told: Set<Int> = []
    for (number, source) in scan.loneNumbers()
    where told.insert(number).inserted && KnownError.isLong(number)
      && !prose.settled.contains(where: { $0.overlaps(source) })
    {
      switch prose.words.telling(of: source) {
      case .told, .asked: noteCause(of: number, bytes, at: source)
      case .denied, .over, .supposed, .quoted: break
      }
    }
  }

  /// Notes what somebody asks about or means to do that cannot be taken back.
  mutating func noteIntent(_ prose: Prose) {
    guard let place = prose.words.plannedDeletion else { return }
    let word = FactValue.word(Untrusted(ProseHint.wouldDelete.id))
    fact(.proseHint, word, inTextAt: place, provenance: .reported)
  }

  /// A number that nobody reports as an error of this case still hints at what it stands for.
  private mutating func noteCause(of number: Int, _ bytes: [UInt8], at source: Range<Int>) {
    let row = KnownError.matching(code: number, subcode: nil, texts: [])
    if let cause = row?.indicates { note(.cause(cause), bytes, at: source, nil) }
  }

  /// Reads the sentence that a text nearly says, where it says none exactly and names no code.
  mutating func readNearSentence(_ scan: WordScan, _ lines: TextLines, _ bytes: [UInt8]) {
    guard let match = SentenceLikeness.shared.nearestMatch(in: scan.words) else { return }
    var error = ReportedError(
      origin: Origin(text: context.text, offset: match.source.lowerBound),
      provenance: min(context.provenance, .text),
      time: context.capturedAt
    )
    error.path = context.path
    let range = match.source
    let first = lines.words(around: range.lowerBound).lowerBound
    let end = lines.words(around: range.upperBound - 1).upperBound
    error.quote = Untrusted(Unwrapped.text(Array(bytes[first..<end])))
    error.entry = KnownError.all[match.row]
    report(error)
  }

  private mutating func note(
    _ meaning: Situation.Meaning,
    _ bytes: [UInt8],
    at source: Range<Int>,
    _ time: Instant?
  ) {
    if meaning.isPublished {
      facts.add(
        Noticed(
          id: meaning.id,
          quote: Untrusted(Self.quote(bytes[source])),
          origin: Origin(text: context.text, offset: source.lowerBound),
          provenance: min(context.provenance, .reported)
        )
      )
    }
    fact(
      meaning.factKey,
      .word(Untrusted(meaning.id)),
      inTextAt: source.lowerBound,
      provenance: .reported,
      time: time
    )
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
  /// Where the fact stands.
  var factKey: FactKey {
    switch self {
    case .symptom: .symptom
    case .cause, .expected: .hint
    case .circumstance: .proseHint
    }
  }
}
