import TextFields

/// What a text that says nothing known reads most like: a known sentence or a situation.
struct NearWords: Sendable {
  enum Subject: Sendable {
    case sentence(KnownError)
    case situation(Situation.Meaning)

    /// A code of the catalogue, or the id of a symptom, cause or limitation.
    var id: String {
      switch self {
      case .sentence(let row): "\(row.key)"
      case .situation(let meaning): meaning.id
      }
    }
  }

  let subject: Subject
  /// In percent.
  let likeness: Int

  /// The three nearest, the nearest first; none when nothing is alike.
  static func nearest(to text: PastedText) -> [NearWords] {
    let bytes = text.layers[0].bytes
    let start = Span(layer: 0, range: 0..<min(bytes.count, longest))
    return nearest(to: bytes, without: ProgramText(of: text).ranges(in: start))
  }

  /// The three nearest to a text but for `gaps`, which are nobody's words.
  static func nearest(to bytes: [UInt8], without gaps: [Range<Int>] = []) -> [NearWords] {
    let scan = WordScan(bytes.prefix(longest), without: gaps)
    let sentences = SentenceLikeness.shared.matches(in: scan.words, atLeast: leastLikeness)
      .map { NearWords(subject: .sentence(KnownError.all[$0.row]), likeness: $0.percent) }
    let reader = SentenceReader(scan)
    let situations = Situation.all.compactMap { situation -> NearWords? in
      let percent = situation.combinations.map { reader.share(of: $0) }.max() ?? 0
      guard situation.meaning.isPublished, percent >= leastShare else { return nil }
      return NearWords(subject: .situation(situation.meaning), likeness: percent)
    }
    let all = (sentences + situations).enumerated().sorted { left, right in
      left.element.rank == right.element.rank
        ? left.offset < right.offset : left.element.rank > right.element.rank
    }
    var seen: Set<String> = []
    let distinct = all.map(\.element).filter { seen.insert($0.subject.id).inserted }
    return Array(distinct.prefix(mostShown))
  }

  /// A sentence of Meta's tells more than words that stand together in many texts.
  private var rank: Int {
    switch subject {
    case .sentence: likeness + Self.leadOfSentences
    case .situation: likeness
    }
  }

  private static let leadOfSentences = 30
  private static let mostShown = 3
  private static let leastLikeness = 40
  /// Of the concepts of a situation more than half.
  private static let leastShare = 60
  /// The beginning of a long text tells what it is about.
  private static let longest = 4096
}
