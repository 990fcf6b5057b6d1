/// Signs that an error or a symptom gives.
extension Sign {
  /// Meta reports one of the codes; what the catalogue's own row says comes on top.
  static func metaSays(_ codes: Int...) -> Sign {
    Sign(
      id: "meta-says-\(codes.map(String.init).joined(separator: "-"))",
      says: "Meta reports \(codes.map(String.init).joined(separator: " or "))",
      of: .codes(codes)
    ) { facts in
      let errors = facts.errors(withCodes: codes).filter { !facts.isTooSoon($0) }
      guard !errors.isEmpty else { return .unknown }
      return .yes(errors.map { Evidence(.reporting($0), from: $0) })
    }
  }

  /// Somebody sees a symptom.
  ///
  /// A symptom that is an error's own sentence shares the error's group.
  static func symptom(_ symptom: Symptom, sameAs code: Int? = nil) -> Sign {
    Sign(id: "symptom-\(symptom.id)", says: symptom.words, of: .facts(.symptom)) { facts in
      guard let fact = facts.fact(for: symptom) else { return .unknown }
      return .yes(
        Evidence(
          symptom.told(by: fact),
          from: fact,
          group: code.map { Evidence.group(of: String($0)) } ?? "symptom:\(symptom.id)",
          isSymptom: true
        )
      )
    }
  }

  /// A flag that was observed one way or the other.
  static func flag(
    _ key: FactKey,
    is wanted: Bool,
    _ statement: Phrase,
    question: Question? = nil,
    group: String? = nil
  ) -> Sign {
    Sign(
      id: "\(key.id)-\(wanted ? "yes" : "no")",
      says: "\(key.id) is \(wanted)",
      question: question,
      of: .facts(key)
    ) { facts in
      guard let fact = facts.current(key), let flag = fact.flag else { return .unknown }
      guard flag == wanted else { return .no([]) }
      let same = [fact] + facts.contradictions(of: fact).filter { $0.flag == wanted }
      return .yes(same.map { Evidence(statement, from: $0, group: group) })
    }
  }

  /// A word of a list: the current fact, or one that a look finds, is one of the words.
  static func word(
    _ key: FactKey,
    in look: Look? = nil,
    isOneOf words: [String],
    question: Question? = nil,
    group: String? = nil,
    _ statement: @escaping @Sendable (Untrusted) -> Phrase
  ) -> Sign {
    Sign(
      id: "\(key.id)-\(words.joined(separator: "-"))",
      says: "\(key.id) is \(alternatives(words))",
      question: question,
      look ?? .now(key),
      isOneOf: words,
      group: group,
      tell: statement
    )
  }

  /// An event that was read, at whatever time: any fact of the key that says one of the words.
  static func event(
    _ key: FactKey,
    isOneOf words: [String],
    group: String? = nil,
    _ statement: @escaping @Sendable (Untrusted) -> Phrase
  ) -> Sign {
    word(key, in: .each(key), isOneOf: words, group: group, statement)
  }

  /// People's words describe a cause.
  static func told(_ cause: CauseID) -> Sign {
    Sign(
      id: "told-\(cause.id)",
      says: "somebody's words describe it",
      .each(.hint),
      group: "prose"
    ) { hint, facts in hint.says(cause.id) ? facts.words(of: hint) : nil }
  }

  /// A remark of prose, such as a sentence in the notes that names a known situation.
  static func proseHint(_ word: ProseHint) -> Sign {
    Sign(
      id: "remark-\(word.id)",
      says: "the notes say: \(word.words)",
      .each(.proseHint),
      isOneOf: [word.id],
      group: "prose"
    ) { _ in "Prose says: \(ours: word.words)." }
  }
}

extension Sign {
  /// The words of a list, for a sentence; of a long one the first three.
  private static func alternatives(_ words: [String]) -> String {
    words.count > 4
      ? words.prefix(3).joined(separator: ", ") + " or the like" : words.joined(separator: " or ")
  }
}

extension Symptom {
  /// The sentence about it, which says whether anybody saw it.
  func told(by fact: Fact) -> Phrase {
    fact.provenance.isHearsay ? "People say: \(ours: words)." : "Seen: \(ours: words)."
  }
}
