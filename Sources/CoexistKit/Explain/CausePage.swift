/// Pages about causes: the card, with its signs in words.
extension Explanation {
  init(_ cause: Cause, by provider: Provider) {
    self.init(.cause, cause.id.id, cause.title, by: provider)
    add(.means, cause.explanation)
    add(.seenAs, cause.seenAs)
    add(.isNot, cause.isNot(provider))
    add(.lookFirst, WhereToLook([cause]).items)
    add(.confirms, cause.confirming)
    add(.speaksFor, cause.weights)
    add(.rulesOut, cause.ruledOutBy.map(\.words))
    add(.act, cause.acts)
    add(.closedWhen, cause.remedy.doneWhen)
    let isOfLink = cause.group == .ownership && cause.id != .residualMetaLink
    let bundle = isOfLink ? Escalation.bundle : ""
    add(.escalate, Escalation.sentence(cause.escalateWhen), bundle)
    let orders = cause.doNot.isEmpty ? cause.step?.card.doNot ?? [] : cause.doNot.map(\.text)
    add(.doNot, orders)
    cite(cause.sources)
    seeAlso = cause.related
  }
}

extension Cause {
  /// Codes of the catalogue and symptoms that speak for it.
  fileprivate var seenAs: [Explanation.Item] {
    let codes = KnownError.all.filter { $0.indicates == id }.map(\.key)
    let shown = codes.prefix(12).joined(separator: ", ")
    return [
      Explanation.Item(
        label: "codes",
        text: codes.count > 12 ? "\(shown) and \(codes.count - 12) more" : shown
      ),
      Explanation.Item(label: "symptoms", text: symptoms.map(\.id).joined(separator: ", ")),
    ]
  }

  fileprivate func isNot(_ provider: Provider) -> [String] {
    let words = provider.fill(notToBeConfusedWith).capitalizedFirst + "."
    guard group == .restriction else { return [words] }
    return [
      words,
      """
      Nor something that coexistence lifts: it changes how a number is connected, and every \
      restriction of the WABA stays.
      """,
    ]
  }

  fileprivate var confirming: [Explanation.Item] {
    let codes = KnownError.all.filter { $0.indicates == id && $0.weight == .settles }
      .map(\.key)
    let code = codes.isEmpty ? [] : ["a payload with " + Array(codes.prefix(8)).alternatives]
    let texts = settledBy.map(\.words) + code
    return requires.map { Explanation.Item(label: "only if", text: $0.words) }
      + (texts.isEmpty ? ["nothing on its own: it is what remains"] : texts)
      .map { Explanation.Item(text: $0) }
  }

  /// Signs of the same worth on one line, the strongest first.
  fileprivate var weights: [Explanation.Item] {
    Set(signs.map(\.points)).sorted(by: >).map { worth in
      let words = signs.filter { $0.points == worth }.map(\.sign.words)
      return Explanation.Item(
        label: worth.signed,
        text: words.joined(separator: "; ")
      )
    }
  }

  fileprivate var acts: [Explanation.Item] {
    var who = remedy.owner == .nobody ? "" : remedy.owner.id
    if !remedy.also.isEmpty, remedy.owner != .nobody {
      who += " or " + remedy.also.map(\.id).joined(separator: ", ")
    }
    let step = step.map { step in step.number.map { "step \($0), \(step.id)" } ?? step.id }
    let place = remedy.place.map { " (\($0.text))" } ?? ""
    return [
      Explanation.Item(label: "order", text: remedy.instruction + place),
      Explanation.Item(label: "who", text: who),
      Explanation.Item(label: "step", text: step ?? "none: outside the cleanup order"),
      Explanation.Item(
        label: "wait",
        text: remedy.wait.map { RetryRule.words(minutes: $0) } ?? ""
      ),
    ]
  }

  fileprivate var related: [String] {
    let siblings = Cause.all.filter { $0.group == group && $0.id != id }
    return (step.map { [$0.id] } ?? []) + siblings.prefix(4).map(\.id.id)
  }

  /// The symptoms that count for it.
  var symptoms: [Symptom] {
    let signs = settledBy + signs.filter { $0.points > 0 }.map(\.sign)
    return Symptom.allCases.filter { symptom in
      signs.contains { $0.id == "symptom-\(symptom.id)" }
    }
  }
}
