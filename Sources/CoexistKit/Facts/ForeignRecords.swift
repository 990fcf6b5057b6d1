/// What a whole record is about: the account it is posted for or that lists it, the number it names,
/// or both.
struct RecordSubject: Hashable, Sendable {
  /// A WABA, by its id.
  let account: Untrusted?
  /// A phone number as it is shown.
  let number: Untrusted?

  /// `nil` where it names neither.
  init?(account: Untrusted? = nil, number: Untrusted? = nil) {
    self.account = account
    self.number = number.flatMap { IdentifierKey.displayPhoneNumber.admits($0) ? $0 : nil }
    if self.account == nil, self.number == nil { return nil }
  }

  /// What a record is about that has this identifier.
  init?(_ value: Untrusted?, as key: IdentifierKey) {
    switch key {
    case .wabaID: self.init(account: value)
    case .displayPhoneNumber: self.init(number: value)
    default: return nil
    }
  }
}

/// What records are about that are not of this case, where it names its own account or number.
///
/// An inbox receives the webhooks of all its customers, and the wrong node is soon copied: what was
/// read of another account or number says nothing of this case. An account that a signup of this case
/// gave, or that has its number, is its own, and so is a number of an account of its own; one that
/// nothing but records of other numbers name is not.
struct ForeignRecords: Sendable {
  private var accounts: Set<Untrusted> = []
  private var numbers: Set<Untrusted> = []

  var isEmpty: Bool { accounts.isEmpty && numbers.isEmpty }

  /// So many last digits tell numbers apart: the same number is written with and without its country,
  /// with digits that some countries put in between, or masked but for these.
  private static let lastDigits = 4

  init(_ parts: Facts.Parts) {
    let ownAccounts = Set(parts.headers.compactMap(\.wabaID))
    let ends = Set(
      parts.headers.compactMap { $0.phoneNumber?.digits.suffix(Self.lastDigits) }
    )
    guard !ownAccounts.isEmpty || !ends.isEmpty else { return }
    let subjects = Set(parts.claims.compactMap(\.about) + parts.errors.compactMap(\.about))
    let given = parts.claims.lazy.filter { $0.key == .signupEvent }.compactMap(\.subject)
    if !ownAccounts.isEmpty {
      accounts = Set(subjects.compactMap(\.account)).subtracting(ownAccounts).subtracting(given)
    }
    if !ends.isEmpty {
      numbers = Set(subjects.compactMap(\.number)).filter {
        !ends.contains($0.digits.suffix(Self.lastDigits))
      }
    }
    guard !isEmpty else { return }
    let links: [IdentifierKey] = [.phoneNumberID, .displayPhoneNumber, .wabaID]
    let identifiers = parts.identifiers.filter { links.contains($0.key) }
    let mine = Set(identifiers.filter { !contains($0) }.map(\.identity))
    let own = identifiers.filter { mine.contains($0.identity) }.compactMap(\.about)
    accounts.subtract(own.compactMap(\.account))
    numbers.subtract(own.compactMap(\.number))
    let others = subjects.filter { $0.number.map(numbers.contains) ?? false }
    let rest = subjects.subtracting(others).compactMap(\.account)
    accounts.formUnion(
      Set(others.compactMap(\.account)).subtracting(rest).subtracting(ownAccounts)
        .subtracting(given)
    )
  }

  /// Whether a record is about another account or number than the case's.
  func contains(_ subject: RecordSubject?) -> Bool {
    subject?.account.map(accounts.contains) ?? false
      || subject?.number.map(numbers.contains) ?? false
  }

  /// Whether an identifier stands in such a record, or is what one is about.
  func contains(_ identifier: Identifier) -> Bool {
    contains(identifier.about) || contains(identifier.subject)
  }
}
