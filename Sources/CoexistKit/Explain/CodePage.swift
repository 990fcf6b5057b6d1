/// Pages about the rows of the catalogue.
struct CodePage: Sendable {
  let provider: Provider

  /// The page of one row.
  func page(_ row: KnownError) -> Explanation {
    let hints = CauseHint.of(row)
    var page = Explanation(.code, "\(row.key)", "\(row.title)", by: provider)
    page.add(.means, "\(row.meaning)")
    page.add(
      .metaSays,
      [("title", row.headline), ("", row.message), ("details", row.details)].map { label, words in
        Explanation.Item(label: label, text: words.description, isVerbatim: true)
      }
    )
    page.add(.seenAs, sentences(row.seenAs) + told(row))
    page.add(.isNot, row.category.isNot)
    page.add(.causes, hints.items)
    page.add(.lookFirst, looks(row, hints))
    page.add(.confirms, confirming(row, hints))
    page.add(.rulesOut, hints.signs { $0.ruledOutBy })
    page.add(.metaSuggests, .numbered(sentences(row.suggestions)))
    page.add(.act, acts(row))
    page.add(.escalate, escalation(row, hints))
    page.add(.doNot, orders(row, hints))
    page.cite([row.source] + [row.practiceSource].compactMap { $0 })
    page.seeAlso = related(row, hints)
    return page
  }

  /// The page of a number that has a plain row and further ones beside it.
  func page(_ row: KnownError, _ siblings: [KnownError]) -> Explanation {
    var page = self.page(row)
    let others = siblings.filter { $0.key != row.key }
    page.insert(.meanings, meanings(others), before: .causes)
    return page
  }

  /// The page of a number that means several things and nothing by itself.
  func page(number: Int, _ rows: [KnownError]) -> Explanation {
    var page = Explanation(
      .code,
      "\(number)",
      "\(rows.count) meanings, told apart by words, subcode or call",
      by: provider
    )
    page.add(.means, "By the number alone nothing can be said: read its text first.")
    page.add(.isNot, "One error: the answer of one case must not be carried over to another.")
    page.add(.meanings, meanings(rows))
    page.add(.causes, causes(of: rows))
    page.add(.lookFirst, Self.wholeAnswer)
    page.add(.confirms, "The words that are named above, in the error itself.")
    page.add(.rulesOut, "The words of another meaning.")
    page.add(
      .act,
      "Explain the meaning by its own key, such as \(rows.first.map { "\($0.key)" } ?? "")."
    )
    page.add(.escalate, "When no words fit. Send the code, the exact text and fbtrace_id.")
    page.add(.doNot, "Choose a meaning because the number fits.")
    page.cite(rows.map(\.source))
    page.seeAlso = rows.map(\.key)
    return page
  }

  private func causes(of rows: [KnownError]) -> [Explanation.Item] {
    rows.compactMap { row in
      row.indicates.flatMap(Cause.named).map {
        Explanation.Item(label: row.key, text: "\($0.id.id), \($0.stepWord)")
      }
    }
  }

  /// One line per meaning of a number that has several.
  func meanings(_ rows: [KnownError]) -> [Explanation.Item] {
    rows.map { row in
      let how = tell(row)
      return Explanation.Item(
        label: row.key,
        text: "\(row.title)" + (how.isEmpty ? "" : "; told by \(how)")
      )
    }
  }

  // MARK: Pieces

  /// The lines of a text of the catalogue.
  private func sentences(_ text: StaticString) -> [String] {
    text.description.split(separator: "\n").map(String.init)
  }

  private func told(_ row: KnownError) -> [String] {
    let how = tell(row)
    return how.isEmpty ? [] : ["Told from its siblings by \(how)."]
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

  private static let wholeAnswer =
    "The whole answer of the call: code, subcode, text and fbtrace_id."

  private func looks(_ row: KnownError, _ hints: [CauseHint]) -> [Explanation.Item] {
    let places = WhereToLook(hints.map(\.cause)).items
    if !places.isEmpty { return places }
    let place = provider.fill(row.place)
    return place.isEmpty
      ? [Explanation.Item(text: Self.wholeAnswer)]
      : [Explanation.Item(label: row.owner.id, text: place)]
  }

  private func confirming(_ row: KnownError, _ hints: [CauseHint]) -> [Explanation.Item] {
    let settled = hints.filter { $0.strength == .settles }.map(\.cause.id.id)
    if !settled.isEmpty {
      let ids = settled.joined(separator: ", ")
      return [Explanation.Item(text: "This code, in a payload, confirms \(ids).")]
    }
    let items = hints.signs { $0.settledBy }.filter { !$0.text.isEmpty }
    let nothing = "Nothing does by itself: the exact text, and the same code in a second attempt."
    return items.isEmpty ? [Explanation.Item(text: nothing)] : items
  }

  private func acts(_ row: KnownError) -> [Explanation.Item] {
    let place = provider.fill(row.place)
    let practice = sentences(row.practice).map {
      Explanation.Item(label: "practice", text: $0)
    }
    return [
      Explanation.Item(
        label: row.owner.id,
        text: "\(row.next)" + (place.isEmpty ? "" : " (\(place))")
      ),
      Explanation.Item(label: "again", text: row.retry.sentence(wait: row.wait)),
    ] + practice
  }

  private func escalation(_ row: KnownError, _ hints: [CauseHint]) -> String {
    if row.escalate.utf8CodeUnitCount > 0 { return "When \(row.escalate)" }
    let send = "Send the code, the exact text, fbtrace_id or session_id, and the time."
    guard let first = hints.byStrength.first(where: { $0.strength != .heldBack }) else {
      return "When it stays after that. \(send)"
    }
    return Escalation.sentence(first.cause.escalateWhen) + " " + send
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
      $0.code == row.code && row.code >= 0 && $0.key != row.key
    }
    return siblings.prefix(4).map(\.key)
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
