/// Pages about symptoms, known limitations, modes, advice and the fixed vocabulary.
extension Explanation {
  /// The page of a symptom; a symptom that is a known limitation has that page instead.
  init?(_ symptom: Symptom, by provider: Provider) {
    if let expected = Limitation.named(symptom.id) {
      self.init(expected, by: provider)
      return
    }
    guard let card = symptom.card else { return nil }
    let hints = CauseHint.of(symptom)
    let first = hints.byStrength.first
    self.init(.symptom, symptom.id, symptom.words, by: provider)
    add(.means, card.meaning)
    add(.isNot, card.isNot)
    add(.causes, hints.items)
    let places = WhereToLook(hints.map(\.cause)).items
    add(.lookFirst, places.isEmpty ? [Explanation.Item(text: card.look)] : places)
    add(.confirms, hints.signs { $0.settledBy })
    add(.rulesOut, hints.signs { $0.ruledOutBy })
    add(
      .act,
      card.moves.count > 1 ? .numbered(card.moves) : card.moves.map { Explanation.Item(text: $0) }
    )
    add(
      .escalate,
      first.map { Escalation.sentence($0.cause.escalateWhen) } ?? "When it stays.",
      Escalation.bundle
    )
    add(.doNot, (first?.cause.doNot.prefix(3) ?? []).map(\.text))
    cite(card.sources)
    seeAlso = hints.byStrength.prefix(4).map(\.cause.id.id)
  }

  /// The page of a known limitation; its own examples say what confirms it and what does not.
  init(_ limitation: Limitation, by provider: Provider) {
    self.init(.expected, limitation.id, limitation.title, by: provider)
    add(.means, limitation.statement, limitation.explanation, limitation.more)
    add(.isNot, limitation.isNot)
    if let symptom = Symptom(rawValue: limitation.id) {
      add(.causes, CauseHint.of(symptom).items)
    }
    add(.symptoms, limitation.answers.map(\.id).joined(separator: ", "))
    add(.lookFirst, limitation.look)
    add(.confirms, limitation.examples.filter(\.isExpected).map(\.when))
    add(
      .rulesOut,
      limitation.examples.filter { !$0.isExpected }.map(\.when)
        + [limitation.excusedNot.prefix(4).map(\.words).joined(separator: "; ")]
    )
    add(.act, "Nothing to repair: explain it to the customer.")
    add(.escalate, limitation.escalate)
    add(.doNot, limitation.doNot)
    cite(limitation.sources)
    seeAlso = ["coexistence", "expected"]
  }

  init(_ card: ModeCard, by provider: Provider) {
    self.init(card.kind, card.id, card.title, by: provider)
    for (heading, texts) in card.lines { add(heading, texts) }
    cite(card.sources)
    seeAlso = card.seeAlso
  }

  /// The page of a word; one word may stand in several places.
  init?(_ words: [Word], by provider: Provider) {
    guard let first = words.first else { return nil }
    let places = words.map(\.place).joined(separator: ", ")
    self.init(.word, first.id, places, by: provider)
    add(.means, words.map(\.meaning))
    add(.isNot, words.map(\.isNot))
    cite(words.map(\.source))
    seeAlso =
      first.seeAlso.isEmpty
      ? Word.all.filter { $0.place == first.place && $0.id != first.id }.map(\.id)
      : words.flatMap(\.seeAlso).withoutRepeats
  }
}
