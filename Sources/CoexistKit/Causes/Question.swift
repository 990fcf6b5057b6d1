/// What to ask when a fact is missing: whom, where to look, and how long it takes.
struct Question: Sendable {
  /// The one fact it asks for; the same id works with `--set`.
  let key: FactKey
  /// In words ready to paste; `{provider}` stands for the provider's name.
  let text: String
  let owner: Owner
  /// The place to look at, read-only.
  let place: MenuPath
  /// The same for the customer.
  let letter: CustomerOrder
  let minutes: Int
  /// Two to four; the first two are tried to see whether asking would change anything.
  let answers: [Answer]
  /// What people complain of that answers it already.
  var toldBy: [Symptom] = []
  /// Whether it is about Meta's window, which a developer's call does not have.
  var isAboutWindow = false
  /// Whether the case holds anything that it could be about.
  var isPlaced: @Sendable (Facts) -> Bool = { _ in true }
}

extension Question {
  /// An answer that can be given as it stands.
  struct Answer: Sendable {
    /// In words, without a period; `{provider}` stands for the provider's name.
    let say: String
    /// The value for `--set`, such as `none`.
    let set: String
    /// The fact that the value is read as.
    let value: FactValue
    /// Whether the value stands for a name that the one who answers puts in.
    var wantsName = false
  }
}

extension Question.Answer {
  init(_ say: String, set flag: Bool) {
    self.init(say: say, set: "\(flag)", value: .flag(flag))
  }

  init(_ say: String, set word: String) {
    self.init(say: say, set: word, value: .word(Untrusted(word)))
  }

  /// Nobody is listed.
  init(nobody say: String) {
    self.init(say: say, set: "none", value: .parties([]))
  }

  /// Somebody whose name the one who answers puts in.
  init(somebody say: String, set name: String) {
    let isNamed = name.hasPrefix("{")
    self.init(
      say: say,
      set: name,
      value: .parties([isNamed ? Party(name: Untrusted(name)) : Party()]),
      wantsName: !isNamed
    )
  }
}

extension [Question.Answer] {
  /// Of a question whether something is so.
  static let noOrYes = [Question.Answer("no", set: false), Question.Answer("yes", set: true)]
}
