/// One answer and what it does to its cause.
struct Weighed: Sendable {
  enum Effect: Hashable, Sendable {
    case settles
    case rulesOut
    case points(Int)
    case requires
  }

  let effect: Effect
  let answer: Answer
  /// What to ask when nobody knows, or `nil` when asking makes no sense.
  var asks: FactKey?
}

extension Cause {
  /// Puts every sign of the cause to the facts, and the catalogue's rows that speak for it.
  func weigh(_ facts: Facts) -> [Weighed] {
    guard !onlyForCoexistence || facts.wantsCoexistence else { return [] }
    var weighed: [Weighed] = []
    weighed.reserveCapacity(settledBy.count + ruledOutBy.count + signs.count + requires.count)
    func put(_ sign: Sign, _ effect: Weighed.Effect) {
      let answer = sign.answer(facts)
      weighed.append(Weighed(effect: effect, answer: answer, asks: sign.question?.key))
    }
    // Which path is the wrong one depends on what is wanted.
    let isOpen = onlyForCoexistence && facts.isWantedUnknown
    for sign in settledBy { put(sign, isOpen ? .points(1) : .settles) }
    for sign in ruledOutBy { put(sign, .rulesOut) }
    for weight in signs { put(weight.sign, .points(weight.points)) }
    weighed += facts.errors(for: id).compactMap { row($0, facts) }
    if let words = words(facts) { weighed.append(words) }
    for sign in requires { put(sign, .requires) }
    return weighed
  }

  /// What people's words say for this cause: never more than that it is possible.
  ///
  /// For causes of ownership they count only where nothing else is known, as wrong advice about
  /// links can cost an account.
  private func words(_ facts: Facts) -> Weighed? {
    let told = facts.all(.hint).filter { $0.says(id.id) }
    guard !told.isEmpty, group != .ownership || facts.isHearsayOnly else { return nil }
    return Weighed(
      effect: .points(2),
      answer: .yes(
        told.map { Evidence(facts.words(of: $0), from: $0, group: "words", isSymptom: true) }
      )
    )
  }

  /// What the catalogue's row of an error says for this cause.
  ///
  /// An error that came before Meta could take in a change says nothing of who holds the number.
  private func row(_ error: ReportedError, _ facts: Facts) -> Weighed? {
    guard let entry = error.row(for: id), group != .ownership || !facts.isTooSoon(error) else {
      return nil
    }
    // Number and words that contradict each other settle nothing and count little.
    return Weighed(
      effect: error.isContradicted ? .points(2) : entry.weight.effect,
      answer: .yes(Evidence(.reporting(error), from: error))
    )
  }
}

extension Facts {
  /// The very words in which a hint was read, as evidence.
  func words(of hint: Fact) -> Phrase {
    guard let quote = noticed.first(where: { $0.origin == hint.origin })?.quote else {
      return "The customer's words say so."
    }
    return "People say: \"\(quote, as: .free)\"."
  }
}

extension ErrorWeight {
  fileprivate var effect: Weighed.Effect {
    switch self {
    case .settles: .settles
    case .strong: .points(4)
    case .moderate: .points(2)
    case .weak: .points(1)
    }
  }
}

extension Phrase {
  /// "Meta reports 2655093." or, for a sentence without a number, what it is known as.
  static func reporting(_ error: ReportedError) -> Phrase {
    switch (error.code, error.subcode) {
    case (let code?, let subcode?): "Meta reports \(code) with subcode \(subcode)."
    case (let code?, nil): "Meta reports \(code)."
    default:
      if let word = error.word {
        "The provider reports \"\(word, as: .word)\"."
      } else if let entry = error.entry, entry.code >= 0 {
        "The words are those of Meta's \(ours: entry.codesOfSentence.map(String.init).alternatives)."
      } else if let entry = error.entry {
        "The words are known: \(ours: "\(entry.title)")."
      } else {
        "An error without a number is reported."
      }
    }
  }
}
