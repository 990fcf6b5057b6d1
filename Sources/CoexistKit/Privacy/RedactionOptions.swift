/// How much of the input may leave.
struct RedactionOptions: Hashable, Sendable {
  /// Shows phone numbers, names, e-mails and wamids; never credentials or message texts.
  var showPersonal = false
  /// Replaces the names of businesses, portfolios and partners too.
  var redactNames = false
  /// Switches the redactor off, so that a test can show that the gate alone holds.
  var disabledForTests = false

  init(showPersonal: Bool = false, redactNames: Bool = false) {
    self.showPersonal = showPersonal
    self.redactNames = redactNames
  }

  /// Whether values of this kind are removed.
  func removes(_ kind: PrivateKind) -> Bool {
    switch kind.sensitivity {
    case .always: true
    case .personal: !showPersonal
    case .name: redactNames
    }
  }
}
