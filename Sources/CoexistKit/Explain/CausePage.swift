/// Pages about causes: the card, with its signs in words.
struct CausePage: Sendable {
  let provider: Provider

  func page(_ cause: Cause) -> Explanation {
    var page = Explanation(.cause, cause.id.id, cause.title, by: provider)
    page.add(.means, cause.explanation)
    page.add(.seenAs, seenAs(cause))
    page.add(.isNot, isNot(cause))
    page.add(.lookFirst, WhereToLook([cause]).items)
    page.add(.confirms, confirming(cause))
    page.add(.speaksFor, weights(cause))
    page.add(.rulesOut, cause.ruledOutBy.map(\.words))
    page.add(.act, acts(cause))
    page.add(.closedWhen, cause.remedy.doneWhen)
    page.add(.escalate, Escalation.sentence(cause.escalateWhen), bundle(cause))
    let orders = cause.doNot.isEmpty ? cause.step?.guide.doNot ?? [] : cause.doNot.map(\.text)
    page.add(.doNot, orders)
    page.cite(cause.sources)
    page.seeAlso = related(cause)
    return page
  }

  /// Codes of the catalogue and symptoms that speak for it.
  private func seenAs(_ cause: Cause) -> [Explanation.Item] {
    let rows = KnownError.all.filter { $0.indicates == cause.id }
    let codes = rows.map(\.key)
    let symptoms = cause.symptoms.map(\.id)
    return [
      Explanation.Item(label: "codes", text: Self.short(codes)),
      Explanation.Item(label: "symptoms", text: symptoms.joined(separator: ", ")),
    ]
  }

  private static func short(_ codes: [String]) -> String {
    let shown = codes.prefix(12).joined(separator: ", ")
    return codes.count > 12 ? "\(shown) and \(codes.count - 12) more" : shown
  }

  private func isNot(_ cause: Cause) -> [String] {
    let words = provider.fill(cause.notToBeConfusedWith).capitalizedFirst + "."
    guard cause.group == .restriction else { return [words] }
    return [
      words,
      """
      Nor something that coexistence lifts: it changes how a number is connected, and every \
      restriction of the WABA stays.
      """,
    ]
  }

  private func confirming(_ cause: Cause) -> [Explanation.Item] {
    let codes = KnownError.all.filter { $0.indicates == cause.id && $0.weight == .settles }
      .map(\.key)
    let code = codes.isEmpty ? [] : ["a payload with " + Array(codes.prefix(8)).alternatives]
    let texts = cause.settledBy.map(\.words) + code
    return cause.requires.map { Explanation.Item(label: "only if", text: $0.words) }
      + (texts.isEmpty ? ["nothing on its own: it is what remains"] : texts)
      .map { Explanation.Item(text: $0) }
  }

  /// Signs of the same worth on one line, the strongest first.
  private func weights(_ cause: Cause) -> [Explanation.Item] {
    Set(cause.signs.map(\.points)).sorted(by: >).map { worth in
      let words = cause.signs.filter { $0.points == worth }.map(\.sign.words)
      return Explanation.Item(
        label: worth > 0 ? "+\(worth)" : "\(worth)",
        text: words.joined(separator: "; ")
      )
    }
  }

  private func acts(_ cause: Cause) -> [Explanation.Item] {
    let remedy = cause.remedy
    var who = remedy.owner == .nobody ? "" : remedy.owner.id
    if !remedy.also.isEmpty, remedy.owner != .nobody {
      who += " or " + remedy.also.map(\.id).joined(separator: ", ")
    }
    let step = cause.step.map { step in
      step.number.map { "step \($0), \(step.id)" } ?? step.id
    }
    let place = provider.fill(remedy.place)
    return [
      Explanation.Item(
        label: "order",
        text: remedy.instruction + (place.isEmpty ? "" : " (\(place))")
      ),
      Explanation.Item(label: "who", text: who),
      Explanation.Item(label: "step", text: step ?? "none: outside the cleanup order"),
      Explanation.Item(
        label: "wait",
        text: remedy.wait.map { RetryRule.words(minutes: $0) } ?? ""
      ),
    ]
  }

  private func bundle(_ cause: Cause) -> String {
    cause.group == .ownership && cause.id != .residualMetaLink ? Escalation.bundle : ""
  }

  private func related(_ cause: Cause) -> [String] {
    let step = cause.step.map { [$0.id] } ?? []
    let siblings = Cause.all.filter { $0.group == cause.group && $0.id != cause.id }
    return step + siblings.prefix(4).map(\.id.id)
  }
}

extension Cause {
  /// The symptoms that count for it.
  var symptoms: [Symptom] {
    let signs = settledBy + signs.filter { $0.points > 0 }.map(\.sign)
    return Symptom.allCases.filter { symptom in
      signs.contains { $0.id == "symptom-\(symptom.id)" }
    }
  }
}
