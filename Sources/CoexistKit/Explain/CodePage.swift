/// Pages about the rows of the catalogue.
struct CodePage: Sendable {
  let provider: Provider

  /// The page of one row.
  func page(_ row: KnownError) -> Explanation {
    let hints = CauseHint.of(row)
    var page = Explanation(kind: .code, id: row.key.description, title: fill(row.title))
    page.add(.means, fill(row.meaning))
    page.add(
      .metaSays,
      [("title", row.headline), ("", row.message), ("details", row.details)].map { label, words in
        Explanation.Item(label: label, text: words.description, isVerbatim: true)
      }
    )
    page.add(.seenAs, sentences(row.seenAs).map { Explanation.Item(text: $0) } + told(row))
    page.add(.isNot, fill(row.category.isNot))
    page.add(.causes, hints.map(item))
    page.add(.lookFirst, looks(row, hints))
    page.add(.confirms, confirming(row, hints))
    page.add(.rulesOut, signs(hints) { $0.ruledOutBy })
    page.add(.metaSuggests, numbered(sentences(row.suggestions)))
    page.add(.act, acts(row))
    page.add(.escalate, escalation(row, hints))
    page.add(.doNot, texts(orders(row, hints)))
    page.cite([row.source] + [row.practiceSource].compactMap { $0 })
    page.seeAlso = related(row, hints)
    return page
  }

  /// The page of a number that has a plain row and further ones beside it.
  func page(_ row: KnownError, _ siblings: [KnownError]) -> Explanation {
    var page = self.page(row)
    let others = siblings.filter { $0.key.description != row.key.description }
    page.insert(.meanings, meanings(others), before: .causes)
    return page
  }

  /// The page of a number that means several things and nothing by itself.
  func page(number: Int, _ rows: [KnownError]) -> Explanation {
    var page = Explanation(
      kind: .code,
      id: "\(number)",
      title: "\(rows.count) meanings, told apart by words, subcode or call"
    )
    page.add(.means, "By the number alone nothing can be said: read its text first.")
    page.add(.isNot, "One error: the answer of one case must not be carried over to another.")
    page.add(.meanings, meanings(rows))
    page.add(.causes, causes(of: rows))
    page.add(.lookFirst, "The whole answer of the call: code, subcode, text and fbtrace_id.")
    page.add(.confirms, "The words that are named above, in the error itself.")
    page.add(.rulesOut, "The words of another meaning.")
    page.add(
      .act,
      "Explain the meaning by its own key, such as \(rows.first.map { "\($0.key)" } ?? "")."
    )
    page.add(.escalate, "When no words fit. Send the code, the exact text and fbtrace_id.")
    page.add(.doNot, "Choose a meaning because the number fits.")
    page.cite(rows.map(\.source))
    page.seeAlso = rows.map(\.key.description)
    return page
  }

  private func causes(of rows: [KnownError]) -> [Explanation.Item] {
    rows.compactMap { row in
      row.indicates.flatMap(Cause.named).map {
        Explanation.Item(label: row.key.description, text: "\($0.id.id), \($0.stepWord)")
      }
    }
  }

  /// One line per meaning of a number that has several.
  func meanings(_ rows: [KnownError]) -> [Explanation.Item] {
    rows.map { row in
      let how = tell(row)
      return Explanation.Item(
        label: row.key.description,
        text: fill(row.title) + (how.isEmpty ? "" : "; told by \(how)")
      )
    }
  }

  // MARK: Pieces

  func fill(_ text: StaticString) -> String { provider.fill(text.description) }
  func fill(_ text: String) -> String { provider.fill(text) }

  private func texts(_ texts: [String]) -> [Explanation.Item] {
    texts.map { Explanation.Item(text: fill($0)) }
  }

  /// The lines of a text of the catalogue.
  private func sentences(_ text: StaticString) -> [String] {
    fill(text).split(separator: "\n").map { String($0) }
  }

  private func numbered(_ texts: [String]) -> [Explanation.Item] {
    texts.enumerated().map { Explanation.Item(label: "\($0 + 1)", text: fill($1)) }
  }

  private func told(_ row: KnownError) -> [Explanation.Item] {
    let how = tell(row)
    return how.isEmpty ? [] : [Explanation.Item(text: "Told from its siblings by \(how).")]
  }

  /// What tells a variant from its siblings, or nothing.
  private func tell(_ row: KnownError) -> String {
    var ways: [String] = []
    if row.subcode >= 0 { ways.append("subcode \(row.subcode)") }
    if row.told.utf8CodeUnitCount > 0 {
      let words = row.told.description.split(separator: "|").map { "\"\($0)...\"" }
      let more = words.count > 3 ? " and others like it" : ""
      ways.append(
        "the words \(words.prefix(more.isEmpty ? 3 : 1).joined(separator: " or "))\(more)"
      )
    }
    if row.path.utf8CodeUnitCount > 0 { ways.append("a call to \(row.path)") }
    return ways.joined(separator: ", ")
  }

  private func item(_ hint: CauseHint) -> Explanation.Item {
    Explanation.Item(
      label: hint.cause.stepWord,
      text: "\(hint.cause.id.id), \(hint.strength.word)"
    )
  }

  private func looks(_ row: KnownError, _ hints: [CauseHint]) -> [Explanation.Item] {
    let places = WhereToLook(hints.map(\.cause)).items(provider)
    if !places.isEmpty { return places }
    let place = provider.fill(row.place)
    return place.isEmpty
      ? texts(["The whole answer of the call: code, subcode, text and fbtrace_id."])
      : [Explanation.Item(label: row.owner.id, text: place)]
  }

  private func confirming(_ row: KnownError, _ hints: [CauseHint]) -> [Explanation.Item] {
    let settled = hints.filter { $0.strength == .settles }
    if !settled.isEmpty {
      let ids = settled.map(\.cause.id.id).joined(separator: ", ")
      return texts(["This code, in a payload, confirms \(ids)."])
    }
    let items = signs(hints) { $0.settledBy }
    return items.isEmpty
      ? texts(["Nothing does by itself: the exact text, and the same code in a second attempt."])
      : items
  }

  /// The signs of the causes that lean the most, each under its cause's step.
  private func signs(_ hints: [CauseHint], _ which: (Cause) -> [Sign]) -> [Explanation.Item] {
    let strongest = Set(hints.byStrength.prefix(4).map(\.cause.id))
    return hints.filter { strongest.contains($0.cause.id) }.compactMap { hint in
      let words = which(hint.cause).prefix(hints.count > 2 ? 1 : 2).map(\.words)
      guard !words.isEmpty else { return nil }
      return Explanation.Item(label: hint.cause.stepWord, text: words.joined(separator: "; "))
    }
  }

  private func acts(_ row: KnownError) -> [Explanation.Item] {
    let place = provider.fill(row.place)
    let practice = sentences(row.practice).map {
      Explanation.Item(label: "practice", text: $0)
    }
    return [
      Explanation.Item(
        label: row.owner.id,
        text: fill(row.next) + (place.isEmpty ? "" : " (\(place))")
      ),
      Explanation.Item(label: "again", text: row.retry.sentence(wait: row.wait)),
    ] + practice
  }

  private func escalation(_ row: KnownError, _ hints: [CauseHint]) -> String {
    let own = fill(row.escalate)
    if !own.isEmpty { return "When " + own }
    let send = "Send the code, the exact text, fbtrace_id or session_id, and the time."
    guard let first = hints.byStrength.first(where: { $0.strength != .heldBack }) else {
      return "When it stays after that. \(send)"
    }
    return Escalation.sentence(fill(first.cause.escalateWhen)) + " " + send
  }

  private func orders(_ row: KnownError, _ hints: [CauseHint]) -> [String] {
    var orders: [String] = []
    for hint in hints.byStrength.prefix(3) {
      for order in hint.cause.doNot.prefix(2).map(\.text) where !orders.contains(order) {
        orders.append(order)
      }
    }
    if orders.isEmpty { orders = ["Repeat the call or the signup again and again."] }
    return Array(orders.prefix(3))
  }

  /// The other rows that share a number, and the cause pages.
  private func related(_ row: KnownError, _ hints: [CauseHint]) -> [String] {
    let siblings = KnownError.all.filter {
      $0.code == row.code && row.code >= 0 && $0.key.description != row.key.description
    }
    return siblings.prefix(4).map(\.key.description)
      + hints.byStrength.prefix(3).map(\.cause.id.id)
  }
}

extension Cause {
  /// Its place in the cleanup, in a word or two.
  var stepWord: String {
    guard let step else { return "no step" }
    return step.number.map { "step \($0)" } ?? step.id
  }
}
