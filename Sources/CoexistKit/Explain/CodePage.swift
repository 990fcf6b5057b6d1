/// Pages about the rows of the catalogue.
extension Explanation {
  /// The page of one row, and of the further ones that its number has beside it.
  init(_ row: KnownError, besides siblings: [KnownError] = [], by provider: Provider) {
    let hints = CauseHint.of(row)
    self.init(.code, "\(row.key)", "\(row.title)", by: provider)
    add(.means, "\(row.meaning)")
    add(
      .metaSays,
      [("title", row.headline), ("", row.message), ("details", row.details)].map { label, words in
        Item(label: label, text: words.description, isVerbatim: true)
      }
    )
    let how = row.tell
    add(.seenAs, row.seenAs.lines + (how.isEmpty ? [] : ["Told from its siblings by \(how)."]))
    add(.isNot, row.category.isNot)
    add(.meanings, siblings.filter { $0.key != row.key }.map(\.asMeaning))
    add(.causes, hints.items)
    add(.lookFirst, row.looks(hints))
    add(.confirms, row.confirming(hints))
    add(.rulesOut, hints.signs { $0.ruledOutBy })
    add(.metaSuggests, .numbered(row.suggestions.lines))
    add(.act, row.acts)
    add(.escalate, row.escalation(hints))
    add(.doNot, hints.orders)
    cite([row.source] + [row.practiceSource].compactMap { $0 })
    seeAlso = row.related(hints)
  }

  /// The page of a number that means several things and nothing by itself.
  init(number: Int, _ rows: [KnownError], by provider: Provider) {
    let title = "\(rows.count) meanings, told apart by words, subcode or call"
    self.init(.code, "\(number)", title, by: provider)
    add(.means, "By the number alone nothing can be said: read its text first.")
    add(.isNot, "One error: the answer of one case must not be carried over to another.")
    add(.meanings, rows.map(\.asMeaning))
    add(
      .causes,
      rows.compactMap { row in
        row.indicates.flatMap(Cause.named).map {
          Item(label: row.key, text: "\($0.id.id), \($0.stepWord)")
        }
      }
    )
    add(.lookFirst, KnownError.wholeAnswer)
    add(.confirms, "The words that are named above, in the error itself.")
    add(.rulesOut, "The words of another meaning.")
    add(.act, "Explain the meaning by its own key, such as \(rows.first?.key ?? "").")
    add(.escalate, "When no words fit. Send the code, the exact text and fbtrace_id.")
    add(.doNot, "Choose a meaning because the number fits.")
    cite(rows.map(\.source))
    seeAlso = rows.map(\.key)
  }
}

extension StaticString {
  fileprivate var lines: [String] { description.split(separator: "\n").map(String.init) }
}

extension KnownError {
  /// Its line among the meanings of a number that has several.
  fileprivate var asMeaning: Explanation.Item {
    let how = tell
    let told = how.isEmpty ? "" : "; told by \(how)"
    return Explanation.Item(label: key, text: "\(row.title)\(told)")
  }

  /// What tells a variant from its siblings, or nothing.
  fileprivate var tell: String {
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

  fileprivate static let wholeAnswer =
    "The whole answer of the call: code, subcode, text and fbtrace_id."

  fileprivate func looks(_ hints: [CauseHint]) -> [Explanation.Item] {
    let places = WhereToLook(hints.map(\.cause)).items
    if !places.isEmpty { return places }
    return [
      place.map { Explanation.Item(label: owner.id, text: $0.text) }
        ?? Explanation.Item(text: Self.wholeAnswer)
    ]
  }

  fileprivate func confirming(_ hints: [CauseHint]) -> [Explanation.Item] {
    let settled = hints.filter { $0.strength == .settles }.map(\.cause.id.id)
    if !settled.isEmpty {
      let ids = settled.joined(separator: ", ")
      return [Explanation.Item(text: "This code, in a payload, confirms \(ids).")]
    }
    let items = hints.signs { $0.settledBy }.filter { !$0.text.isEmpty }
    let nothing = "Nothing does by itself: the exact text, and the same code in a second attempt."
    return items.isEmpty ? [Explanation.Item(text: nothing)] : items
  }

  fileprivate var acts: [Explanation.Item] {
    let place = place.map { " (\($0.text))" } ?? ""
    return [
      Explanation.Item(label: owner.id, text: "\(row.next)" + place),
      Explanation.Item(label: "again", text: retry.sentence(wait: row.wait)),
    ] + row.practice.lines.map { Explanation.Item(label: "practice", text: $0) }
  }

  fileprivate func escalation(_ hints: [CauseHint]) -> String {
    if row.escalate.utf8CodeUnitCount > 0 { return "When \(row.escalate)" }
    let send = "Send the code, the exact text, fbtrace_id or session_id, and the time."
    guard let first = hints.byStrength.first(where: { $0.strength != .heldBack }) else {
      return "When it stays after that. \(send)"
    }
    return Escalation.sentence(first.cause.escalateWhen) + " " + send
  }

  /// The other rows that share a number, and the cause pages.
  fileprivate func related(_ hints: [CauseHint]) -> [String] {
    let siblings = Self.all.filter { $0.code == row.code && row.code >= 0 && $0.key != key }
    return siblings.prefix(4).map(\.key) + hints.byStrength.prefix(3).map(\.cause.id.id)
  }
}

extension [CauseHint] {
  /// What nobody must do, of the surest causes.
  fileprivate var orders: [String] {
    let orders = byStrength.prefix(3).flatMap { $0.cause.doNot.prefix(2).map(\.text) }
    return orders.isEmpty
      ? ["Repeat the call or the signup again and again."]
      : [String](orders.withoutRepeats.prefix(3))
  }
}

extension Cause {
  /// Its place in the cleanup, in a word or two.
  var stepWord: String {
    guard let step else { return "no step" }
    return step.number.map { "step \($0)" } ?? step.id
  }
}
