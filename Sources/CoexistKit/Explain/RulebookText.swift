/// The rulebook for the terminal: 80 columns, one paragraph each.
struct RulebookText: Sendable {
  let book: Rulebook

  var text: String {
    var layout = TextLayout()
    layout.line(Version.line)
    title("CAUSES", book.causes.count, to: &layout)
    for row in book.causes { write(row, to: &layout) }
    title("STEPS", book.steps.count, to: &layout)
    for row in book.steps {
      let number = row.step.number.map { "\($0)" } ?? "-"
      layout.row(number, "\(row.step.id), \(row.step.owner.id): \(row.title)", indent: 4)
      layout.row("", row.place, indent: 4)
    }
    title("CODES", book.codes.count, to: &layout)
    for row in book.codes { write(row, to: &layout) }
    title("SYMPTOMS", book.symptoms.count, to: &layout)
    for row in book.symptoms { write(row, to: &layout) }
    title("KNOWN LIMITATIONS", book.expected.count, to: &layout)
    for card in book.expected { layout.row("  \(card.id)", card.title, indent: 28) }
    title("ADVICE", book.advice.count, to: &layout)
    for card in book.advice { layout.row("  \(card.id)", card.title, indent: 28) }
    return layout.text
  }

  private func title(_ word: String, _ count: Int, to layout: inout TextLayout) {
    layout.blank()
    layout.line("\(word) (\(count))")
    layout.blank()
  }

  private func write(_ row: Rulebook.CauseRow, to layout: inout TextLayout) {
    let cause = row.cause
    let owner = cause.step?.owner ?? cause.remedy.owner
    layout.row(cause.id.id, "\(cause.group.id), \(cause.stepWord), \(owner.id)", indent: 34)
    layout.row("", row.title, indent: 2)
    for (word, signs) in cause.signsByEffect {
      layout.row("  \(word)", signs.joined(separator: ", "), indent: 13)
    }
    for weight in [ErrorWeight.settles, .strong, .moderate, .weak] {
      let codes = row.codes.filter { $0.weight == weight }.map(\.key.description)
      guard !codes.isEmpty else { continue }
      let word = weight == .settles ? "settles" : "+\(weight.id)"
      layout.row("  \(word)", "codes \(codes.joined(separator: ", "))", indent: 13)
    }
  }

  private func write(_ row: KnownError, to layout: inout TextLayout) {
    layout.row("", "\(row.key)  \(row.title)", indent: 0)
    guard let cause = row.indicates else { return }
    let weight = row.weight == .settles ? "settles" : "+\(row.weight.id)"
    layout.row("", "\(cause.id), \(weight)", indent: 4)
  }

  private func write(_ row: Rulebook.SymptomRow, to layout: inout TextLayout) {
    layout.row("  \(row.symptom.id)", row.symptom.words, indent: 32)
    let causes = row.hints.map { "\($0.cause.id.id) (\($0.strength.word))" }
    if !causes.isEmpty { layout.row("", causes.joined(separator: ", "), indent: 32) }
  }
}

extension Cause {
  /// The ids of its signs under what a yes does, in the order of the card.
  var signsByEffect: [(word: String, signs: [String])] {
    var rows: [(String, [String])] = []
    if !requires.isEmpty { rows.append(("requires", requires.map(\.id))) }
    if !settledBy.isEmpty { rows.append(("settles", settledBy.map(\.id))) }
    if !ruledOutBy.isEmpty { rows.append(("rules out", ruledOutBy.map(\.id))) }
    for points in Set(signs.map(\.points)).sorted(by: >) {
      let ids = signs.filter { $0.points == points }.map(\.sign.id)
      rows.append((points > 0 ? "+\(points)" : "\(points)", ids))
    }
    return rows
  }
}
