import JSONText

/// How the value of a key is written: what the schema says of it, and how it becomes checks.
struct ExpectationForm: Sendable {
  let shape: SchemaShape
  let read: @Sendable (inout FixtureExpectation, Spot, JSONCursor) -> Void

  /// Where a value stands.
  struct Spot: Sendable {
    /// As people write it: `causes[1].status`.
    let field: String
    /// The bytes of the list the value is an element of, or `nil` when it stands alone.
    var list: Range<Int>?
    /// Its place in that list, from 0.
    var place = 0
  }

  /// What the program says, and what explains it.
  typealias Answer = (got: String?, because: [FixtureDifference.Reason])
  typealias Demand = @Sendable (FixtureJudge, FixtureCheck) -> FixtureDifference?

  // MARK: Values

  /// One word of a closed list, or a list of words of which one must come out.
  static func oneOf(
    _ vocabulary: Vocabulary,
    orNone: Bool = false,
    _ answer: @escaping @Sendable (FixtureJudge) -> Answer
  ) -> Self {
    anyOf(vocabulary, orNone: orNone) { words in
      { judge, check in
        let answer = answer(judge)
        return words.contains(answer.got)
          ? nil : judge.replace(words, answer.got, check, answer.because)
      }
    }
  }

  /// One word of a closed list, or a list of words; `null` stands for "none" where that is allowed.
  ///
  /// Words of which nothing follows make no check.
  static func anyOf(
    _ vocabulary: Vocabulary,
    orNone: Bool = false,
    orEmpty: Bool = false,
    _ demand: @escaping @Sendable ([String?]) -> Demand?
  ) -> Self {
    let word: SchemaShape =
      orNone ? .optional(.words(vocabulary.words)) : .words(vocabulary.words)
    return Self(shape: orEmpty ? .either([word, .list(word)]) : .oneOrMore(word)) {
      reader,
      spot,
      value in
      let items = value.kind == .array ? Array(value.elements) : [value]
      if items.isEmpty, !orEmpty {
        reader.fault(value, "an empty list allows no \(vocabulary.name) at all")
      }
      let words = items.map { item -> String?? in
        orNone && item.isNull ? .some(nil) : reader.word(item, vocabulary).map { .some($0) }
      }
      let known = words.compactMap { $0 }
      guard known.count == words.count, orEmpty || !words.isEmpty, let demand = demand(known)
      else { return }
      reader.add(spot, value, demand)
    }
  }

  static func flag(_ demand: @escaping @Sendable (Bool) -> Demand) -> Self {
    Self(shape: .flag) { reader, spot, value in
      guard let flag = value.bool else {
        reader.fault(value, "\(spot.field) takes true or false")
        return
      }
      reader.add(spot, value, demand(flag))
    }
  }

  // MARK: Elements

  static func word(
    _ vocabulary: Vocabulary,
    _ demand: @escaping @Sendable (FixtureJudge, String, FixtureCheck) -> FixtureDifference?
  ) -> Self {
    Self(shape: .words(vocabulary.words)) { reader, spot, value in
      guard let word = reader.word(value, vocabulary) else { return }
      reader.add(spot, value) { demand($0, word, $1) }
    }
  }

  /// Text that is not blank; `what` names it in the complaint: "a phrase is written as text".
  static func text(
    _ what: String,
    _ demand: @escaping @Sendable (FixtureJudge, String, FixtureCheck) -> FixtureDifference?
  ) -> Self {
    Self(shape: .matching("\\S")) { reader, spot, value in
      guard let text = value.string, text.contains(where: { !$0.isWhitespace }) else {
        reader.fault(value, "\(what), found \(FixtureExpectation.found(value))")
        return
      }
      reader.add(spot, value) { demand($0, text, $1) }
    }
  }

  static func code(
    _ demand: @escaping @Sendable (FixtureJudge, Int, FixtureCheck) -> FixtureDifference?
  ) -> Self {
    Self(shape: .integer) { reader, spot, value in
      guard let code = value.integer else {
        reader.fault(
          value,
          "a code is a whole number, found \(FixtureExpectation.found(value))"
        )
        return
      }
      reader.add(spot, value) { demand($0, code, $1) }
    }
  }

  // MARK: Lists and objects

  /// A list whose elements are checks of their own; one without its list where `what` is `nil`.
  static func each(_ element: Self, of what: String? = nil) -> Self {
    let list = SchemaShape.list(element.shape)
    return Self(shape: what == nil ? .either([element.shape, list]) : list) {
      reader,
      spot,
      value in
      if value.kind == .array {
        for (place, item) in value.elements.enumerated() {
          let field = "\(spot.field)[\(place)]"
          element.read(&reader, Spot(field: field, list: value.range, place: place), item)
        }
      } else if let what {
        let found = FixtureExpectation.found(value)
        reader.fault(value, "\(spot.field) takes a list of \(what), found \(found)")
      } else {
        element.read(&reader, spot, value)
      }
    }
  }

  /// An object of some of these members, each called a `what`; `all` names them together.
  static func object(
    _ members: [(key: String, form: Self)],
    of all: String,
    each what: String = "key"
  ) -> Self {
    let rows = members.map { SchemaShape.Member(key: $0.key, shape: $0.form.shape) }
    return Self(shape: .object(rows, isOpen: false)) { reader, spot, value in
      guard value.kind == .object else {
        let found = FixtureExpectation.found(value)
        reader.fault(value, "\(spot.field) takes an object of \(all), found \(found)")
        return
      }
      for member in value.members {
        if let form = members.first(where: { $0.key == member.key.string })?.form {
          let field = "\(spot.field).\(member.key.string ?? "")"
          form.read(&reader, Spot(field: field), member.value)
        } else {
          reader.faultOfUnknown(member.key, among: members.map(\.key), what: what)
        }
      }
    }
  }
}
