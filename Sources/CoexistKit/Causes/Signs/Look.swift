/// The facts of one kind that a sign looks at, the newest last.
struct Look: Sendable {
  let keys: FactKeySet
  let find: @Sendable (Facts) -> [Fact]

  /// The fact that holds now, among keys that tell of one state.
  static func now(_ keys: FactKey...) -> Look {
    Look(keys: FactKeySet(keys)) { facts in facts.current(anyOf: keys).map { [$0] } ?? [] }
  }

  /// Every fact of a key.
  static func each(_ key: FactKey) -> Look { Look(keys: [key]) { $0.all(key) } }

  /// The newest event of a key, whatever it says.
  static func newest(_ key: FactKey) -> Look {
    Look(keys: [key]) { $0.all(key).suffix(1) }
  }

  /// The newest event of a key that says a word.
  static func newest(_ key: FactKey, saying word: String) -> Look {
    Look(keys: [key]) { $0.all(key).filter { $0.says(word) }.suffix(1) }
  }

  /// The newest fact of each account or number.
  static func newestOfEach(_ key: FactKey) -> Look {
    Look(keys: [key]) { $0.newestOfEachSubject(key) }
  }

  /// The look at a list of parties that holds now, and looks of equal trust and moment that contradict
  /// it.
  static func list(_ key: FactKey) -> Look {
    Look(keys: [key]) { facts in
      guard let look = facts.current(key) else { return [] }
      return ([look] + facts.contradictions(of: look)).filter {
        facts.otherParties(in: $0) != nil
      }
    }
  }
}

extension Sign {
  /// Yes once for each fact of a look that fits, no where none of them does, and unknown where there
  /// is none.
  ///
  /// - Parameters:
  ///   - id: what leaves the program.
  ///   - words: what is so when the answer is yes.
  ///   - question: whom to ask when nobody knows.
  ///   - look: the facts in question.
  ///   - group: what the evidence counts as; the fact's key unless given.
  ///   - tell: what to say of a fact, or `nil` of one that does not fit.
  convenience init(
    id: @autoclosure @escaping @Sendable () -> String,
    says words: @autoclosure @escaping @Sendable () -> String,
    question: Question? = nil,
    _ look: Look,
    group: String? = nil,
    tell: @escaping @Sendable (Fact, Facts) -> Phrase?
  ) {
    self.init(id: id(), says: words(), question: question, of: Ground(keys: look.keys)) { facts in
      let seen = look.find(facts)
      guard !seen.isEmpty else { return .unknown }
      let told = seen.compactMap { fact in
        tell(fact, facts).map { Evidence($0, from: fact, group: group) }
      }
      return told.isEmpty ? .no([]) : .yes(told)
    }
  }

  /// The same where the facts that fit say one of some words, in any case.
  convenience init(
    id: @autoclosure @escaping @Sendable () -> String,
    says words: @autoclosure @escaping @Sendable () -> String,
    question: Question? = nil,
    _ look: Look,
    isOneOf values: [String],
    group: String? = nil,
    tell: @escaping @Sendable (Untrusted) -> Phrase
  ) {
    self.init(id: id(), says: words(), question: question, look, group: group) { fact, _ in
      fact.says(anyOf: values) ? fact.word.map(tell) : nil
    }
  }
}
