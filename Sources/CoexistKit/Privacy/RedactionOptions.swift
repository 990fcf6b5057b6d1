/// How much of the input may leave.
struct RedactionOptions: Hashable, Sendable {
  /// Shows phone numbers, names, e-mails and wamids; never credentials or message texts.
  var showPersonal = false

  /// Whether values of this kind are removed.
  func removes(_ kind: PrivateKind) -> Bool {
    !showPersonal || !kind.isPersonal
  }
}
