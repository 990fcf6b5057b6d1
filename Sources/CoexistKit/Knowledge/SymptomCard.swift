/// What `explain` says of a symptom; the causes come from the rules themselves.
struct SymptomCard: Sendable {
  let symptom: Symptom
  /// What it usually means; with a period.
  let meaning: [String]
  /// What it is not; with a period.
  let isNot: String
  /// What to look at, read-only, where no question of a rule says it; a clause.
  var look = ""
  /// What to do, in order; with a period.
  let moves: [String]
  let sources: [Source]
}

extension Symptom {
  /// Every symptom has a card; a test holds the lists together.
  var card: SymptomCard? { SymptomCard.all.first { $0.symptom == self } }
}

extension SymptomCard {
  static let all: [SymptomCard] = signup + afterwards
}
