/// Whether what a text seems to say may be somebody's report of what is wrong with our matter.
///
/// A rule of grammar looks at one clause. Thanks, plans, offers and another's business fill a whole
/// text, and each of their words may stand in a report, too. So concepts have weights, and so have
/// the moods of clauses: what speaks against a report must not outweigh what speaks for it by much.
/// What weighs heavily counts from anywhere in the text; a question or an aside only in the
/// sentences of the claim.
struct Balance {
  /// A weight and the concepts and moods that have it, each counted once in a text.
  ///
  /// The numbers are those of a logistic regression over the texts of people, rounded
  /// (`docs/adding-a-language.md`); what weighs next to nothing is left out.
  static let table: StaticString = """
    -5 ahead
    -4 advert first-go solved
    -3 disclaims fine released
    -2 case elsewhere guide instructed other-product password planned suppose suppose-first \
    works anothers: asked: supposed:
    -1 approved inquired needs never ordinary person advised: planned:
    +1 account activity business-verification came-back media midway outdated qr reconnect region \
    since template token tried-again twice uses went-wrong
    +2 access but chosen create-new display-name eligible first-message from-phone hold number \
    pending placeholder shown sms today-only too-many unavailable why
    +3 anchor pin says shared
    +4 waba
    """

  /// What speaks so much against it makes of a text no report.
  private static let leastOfReport = -2
  /// What weighs so much speaks of the whole text; the rest of its sentences only.
  private static let leastOfText = 3

  /// What is to be said of the whole text.
  private let ofText: Int

  /// Several readings of one text together.
  init(_ scans: [WordScan]) {
    let concepts = Self.weighed(scans.lazy.flatMap(\.hits))
    ofText = concepts.reduce(0) {
      let weight = Self.weights.ofConcepts[$1]
      return abs(weight) < Self.leastOfText ? $0 : $0 + weight
    }
  }

  /// Whether something that the text seems to say may be a report.
  func allows(_ notice: WordScan.Notice, in scan: WordScan) -> Bool {
    let concepts = Self.weighed(scan.hits(in: notice.sentences)).map { Self.weights.ofConcepts[$0] }
    let moods = scan.moods(in: notice.sentences).map { Self.weights.ofMoods[$0] ?? 0 }
    return concepts.filter { abs($0) < Self.leastOfText }.reduce(ofText, +)
      + moods.reduce(0, +) >= Self.leastOfReport
  }

  /// What has a weight, each once: "does not work" is no good news.
  private static func weighed(_ hits: some Sequence<ConceptHit>) -> Set<Int> {
    let heard = hits.lazy.filter { $0.state != .denied || weights.ofConcepts[$0.concept] > 0 }
    return Set(heard.map(\.concept))
  }

  private static let weights = Weights()

  private struct Weights {
    var ofConcepts = [Int](repeating: 0, count: Concept.all.count)
    var ofMoods: [Clause.Mood: Int] = [:]

    init() {
      WordTable.lines(of: table) { line in
        let value = Int(line[line.startIndex + 1] - 0x30)
        let weight = line.first == UInt8(ascii: "-") ? -value : value
        WordTable.parts(of: line.dropFirst(3), at: 0x20) { name in
          if let place = Concept.places[name] {
            ofConcepts[place] = weight
          } else if let mood = Clause.Mood(
            rawValue: String(decoding: name.dropLast(), as: UTF8.self)
          ) {
            ofMoods[mood] = weight
          }
        }
      }
    }
  }
}
