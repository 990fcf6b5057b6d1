/// Pages about symptoms, known limitations, modes, advice and the fixed vocabulary.
struct WordPages: Sendable {
  let provider: Provider

  /// The page of a symptom; a symptom that is a known limitation has that page instead.
  func page(_ symptom: Symptom) -> Explanation? {
    if let expected = Limitation.named(symptom.id) { return page(expected) }
    guard let card = symptom.card else { return nil }
    let hints = CauseHint.of(symptom)
    let first = hints.byStrength.first
    var page = Explanation(.symptom, symptom.id, symptom.words, by: provider)
    page.add(.means, card.meaning)
    page.add(.isNot, card.isNot)
    page.add(.causes, hints.items)
    let places = WhereToLook(hints.map(\.cause)).items
    page.add(.lookFirst, places.isEmpty ? [Explanation.Item(text: card.look)] : places)
    page.add(.confirms, hints.signs { $0.settledBy })
    page.add(.rulesOut, hints.signs { $0.ruledOutBy })
    page.add(
      .act,
      card.moves.count > 1 ? .numbered(card.moves) : card.moves.map { Explanation.Item(text: $0) }
    )
    page.add(
      .escalate,
      first.map { Escalation.sentence($0.cause.escalateWhen) } ?? "When it stays.",
      Escalation.bundle
    )
    page.add(.doNot, (first?.cause.doNot.prefix(3) ?? []).map(\.text))
    page.cite(card.sources)
    page.seeAlso = hints.byStrength.prefix(4).map(\.cause.id.id)
    return page
  }

  /// The page of a known limitation; its own examples say what confirms it and what does not.
  func page(_ limitation: Limitation) -> Explanation {
    var page = Explanation(.expected, limitation.id, limitation.title, by: provider)
    page.add(
      .means,
      limitation.statement,
      limitation.explanation,
      limitation.more
    )
    page.add(.isNot, limitation.isNot)
    if let symptom = Symptom(rawValue: limitation.id) {
      page.add(.causes, CauseHint.of(symptom).items)
    }
    page.add(.symptoms, limitation.answers.map(\.id).joined(separator: ", "))
    page.add(.lookFirst, limitation.look)
    page.add(.confirms, limitation.examples.filter(\.isExpected).map(\.when))
    page.add(
      .rulesOut,
      limitation.examples.filter { !$0.isExpected }.map(\.when)
        + [limitation.excusedNot.prefix(4).map(\.words).joined(separator: "; ")]
    )
    page.add(.act, "Nothing to repair: explain it to the customer.")
    page.add(.escalate, limitation.escalate)
    page.add(.doNot, limitation.doNot)
    page.cite(limitation.sources)
    page.seeAlso = ["coexistence", "expected"]
    return page
  }

  func page(_ card: ModeCard) -> Explanation {
    var page = Explanation(card.kind, card.id, card.title, by: provider)
    for (heading, texts) in card.lines { page.add(heading, texts) }
    page.cite(card.sources)
    page.seeAlso = card.seeAlso
    return page
  }

  /// The page of a word; one word may stand in several places.
  func page(_ words: [Word]) -> Explanation? {
    guard let first = words.first else { return nil }
    let places = words.map(\.place).joined(separator: ", ")
    var page = Explanation(.word, first.id, places, by: provider)
    page.add(.means, words.map(\.meaning))
    page.add(.isNot, words.map(\.isNot))
    page.cite(first.seeAlso.isEmpty ? [.teamJudgement] : [.metaAccountUpdate, .metaCoexistence])
    page.seeAlso =
      first.seeAlso.isEmpty
      ? Word.all.filter { $0.place == first.place && $0.id != first.id }.map(\.id)
      : words.flatMap(\.seeAlso).withoutRepeats
    return page
  }
}
