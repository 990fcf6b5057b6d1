/// Whether a text as a whole may be somebody's report of what is wrong with our matter.
///
/// A rule of grammar looks at one clause. Thanks, plans, offers and another's business fill a whole
/// text, and each of their words may stand in a report, too. So concepts have weights, and so have
/// the moods of clauses: what speaks against a report must not outweigh what speaks for it by much.
struct Balance {
  /// A weight and the concepts and moods that have it, each counted once in a text.
  ///
  /// The numbers are those of a logistic regression over the texts of people, rounded
  /// (`docs/adding-a-language.md`); what weighs next to nothing is left out.
  static let table: StaticString = """
    -5 ahead elsewhere
    -4 advert first-go solved
    -3 disclaims fine released
    -2 banned case guide instructed other-product password planned suppose suppose-first \
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

  /// Whether several readings of one text together may be a report.
  static func isReport(_ scans: [WordScan]) -> Bool {
    var concepts: Set<Int> = []
    var moods: Set<Clause.Mood> = []
    for scan in scans {
      concepts.formUnion(scan.concepts)
      moods.formUnion(scan.moods)
    }
    let sum =
      concepts.reduce(0) { $0 + weights.ofConcepts[$1] }
      + moods.reduce(0) { $0 + (weights.ofMoods[$1] ?? 0) }
    return sum >= leastOfReport
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
