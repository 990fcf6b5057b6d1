/// Pages about symptoms, known limitations, modes, advice and the fixed vocabulary.
struct WordPages: Sendable {
  let provider: Provider

  private func fill(_ text: String) -> String { provider.fill(text) }

  private func items(_ texts: [String]) -> [Explanation.Item] {
    texts.map { Explanation.Item(text: fill($0)) }
  }

  /// The page of a symptom; a symptom that is a known limitation has that page instead.
  func page(_ symptom: Symptom) -> Explanation? {
    if let expected = Limitation.named(symptom.id) { return page(expected) }
    guard let card = symptom.card else { return nil }
    let hints = CauseHint.of(symptom)
    let first = hints.byStrength.first
    var page = Explanation(kind: .symptom, id: symptom.id, title: symptom.words)
    page.add(.means, items(card.meaning))
    page.add(.isNot, fill(card.isNot))
    page.add(.causes, hints.map(item))
    let places = WhereToLook(hints.map(\.cause)).items(provider)
    page.add(.lookFirst, places.isEmpty ? items([card.look]) : places)
    page.add(.confirms, signs(hints) { $0.settledBy })
    page.add(.rulesOut, signs(hints) { $0.ruledOutBy })
    page.add(.act, numbered(card.moves))
    page.add(
      .escalate,
      first.map { Escalation.sentence(fill($0.cause.escalateWhen)) } ?? "When it stays.",
      Escalation.bundle
    )
    page.add(.doNot, items((first?.cause.doNot.prefix(3) ?? []).map(\.text)))
    page.cite(card.sources)
    page.seeAlso = hints.byStrength.prefix(4).map(\.cause.id.id)
    return page
  }

  /// The page of a known limitation; its own examples say what confirms it and what does not.
  func page(_ limitation: Limitation) -> Explanation {
    var page = Explanation(kind: .expected, id: limitation.id, title: fill(limitation.title))
    page.add(
      .means,
      fill(limitation.statement),
      fill(limitation.explanation),
      fill(limitation.more)
    )
    page.add(.isNot, fill(limitation.isNot))
    if let symptom = Symptom(rawValue: limitation.id) {
      page.add(.causes, CauseHint.of(symptom).map(item))
    }
    page.add(.symptoms, limitation.answers.map(\.id).joined(separator: ", "))
    page.add(.lookFirst, fill(limitation.look))
    page.add(.confirms, items(limitation.examples.filter(\.isExpected).map(\.when)))
    page.add(
      .rulesOut,
      items(limitation.examples.filter { !$0.isExpected }.map(\.when))
        + items([limitation.excusedNot.prefix(4).map(\.words).joined(separator: "; ")])
    )
    page.add(.act, "Nothing to repair: explain it to the customer.")
    page.add(.escalate, fill(limitation.escalate))
    page.add(.doNot, items(limitation.doNot))
    page.cite(limitation.sources)
    page.seeAlso = ["coexistence", "expected"]
    return page
  }

  func page(_ card: ModeCard) -> Explanation {
    var page = Explanation(kind: card.kind, id: card.id, title: card.title)
    for (heading, texts) in card.lines { page.add(heading, items(texts)) }
    page.cite(card.sources)
    page.seeAlso = card.seeAlso
    return page
  }

  /// The page of a word; one word may stand in several places.
  func page(_ words: [Word]) -> Explanation? {
    guard let first = words.first else { return nil }
    let places = words.map(\.place).joined(separator: ", ")
    var page = Explanation(kind: .word, id: first.id, title: places)
    page.add(.means, words.map { Explanation.Item(text: $0.meaning) })
    page.add(.isNot, words.map { Explanation.Item(text: $0.isNot) })
    page.cite([.teamJudgement])
    page.seeAlso = Word.all.filter { $0.place == first.place && $0.id != first.id }.map(\.id)
    return page
  }

  // MARK: Pieces

  private func numbered(_ texts: [String]) -> [Explanation.Item] {
    guard texts.count > 1 else { return items(texts) }
    return texts.enumerated().map { Explanation.Item(label: "\($0 + 1)", text: fill($1)) }
  }

  private func item(_ hint: CauseHint) -> Explanation.Item {
    Explanation.Item(
      label: hint.cause.stepWord,
      text: "\(hint.cause.id.id), \(hint.strength.word)"
    )
  }

  private func signs(_ hints: [CauseHint], _ which: (Cause) -> [Sign]) -> [Explanation.Item] {
    let strongest = Set(hints.byStrength.prefix(4).map(\.cause.id))
    return hints.filter { strongest.contains($0.cause.id) }.compactMap { hint in
      let words = which(hint.cause).prefix(hints.count > 2 ? 1 : 2).map(\.words)
      guard !words.isEmpty else { return nil }
      return Explanation.Item(label: hint.cause.stepWord, text: words.joined(separator: "; "))
    }
  }
}
