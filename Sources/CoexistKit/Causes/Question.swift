/// What to ask when a fact is missing: whom, where to look, and how long it takes.
struct Question: Sendable {
  /// The fact it asks for; the same id works with `--set`.
  let topic: Topic
  /// In words ready to paste; `{provider}` stands for the provider's name.
  let text: String
  let owner: Owner
  /// The place to look at, read-only.
  let place: String
  let minutes: Int
  /// The two answers that are tried to see whether asking would change anything.
  let supposed: (one: [Supposition], other: [Supposition])
}

/// A fact that is supposed for a moment.
struct Supposition: Sendable {
  let topic: Topic
  let value: FactValue
}
