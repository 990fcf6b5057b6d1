/// The one account or number that a whole record is about.
enum RecordSubject: Hashable, Sendable {
  /// A WABA, by its id: a webhook is posted for one, a node or an edge belongs to one.
  case account(Untrusted)
  /// A phone number as it is shown: that of a node, or of a health check.
  case number(Untrusted)

  var account: Untrusted? { if case .account(let id) = self { id } else { nil } }

  init?(account id: Untrusted?) {
    guard let id else { return nil }
    self = .account(id)
  }

  /// What a record is about that has this identifier.
  init?(_ value: Untrusted?, as key: IdentifierKey) {
    switch key {
    case .wabaID: self.init(account: value)
    case .displayPhoneNumber: self.init(number: value)
    default: return nil
    }
  }

  init?(number: Untrusted?) {
    guard let number, IdentifierKey.displayPhoneNumber.admits(number) else { return nil }
    self = .number(number)
  }
}

/// What records are about that are not of this case, where it names its own account or number.
///
/// An inbox receives the webhooks of all its customers, and the wrong node is soon copied: what was
/// read of another account or number says nothing of this case. An account that a signup of this case
/// gave, or that has its number, is its own, and so is a number of an account of its own.
struct ForeignRecords: Sendable {
  private(set) var subjects: Set<RecordSubject> = []

  /// So many last digits tell numbers apart: the same number is written with and without its country,
  /// with digits that some countries put in between, or masked but for these.
  private static let lastDigits = 4

  init(_ parts: Facts.Parts) {
    let accounts = Set(parts.headers.compactMap(\.wabaID))
    let numbers = parts.headers.compactMap { $0.phoneNumber?.digits }
    guard !accounts.isEmpty || !numbers.isEmpty else { return }
    subjects = Set(parts.claims.compactMap(\.about) + parts.errors.compactMap(\.about))
    subjects = subjects.filter { subject in
      switch subject {
      case .account(let id): !accounts.isEmpty && !accounts.contains(id)
      case .number(let number):
        !numbers.isEmpty
          && !numbers.contains {
            $0.suffix(Self.lastDigits) == number.digits.suffix(Self.lastDigits)
          }
      }
    }
    guard !subjects.isEmpty else { return }
    let given = parts.claims.lazy.filter { $0.key == .signupEvent }.compactMap(\.subject)
    subjects.subtract(given.map(RecordSubject.account))
    let links: [IdentifierKey] = [.phoneNumberID, .displayPhoneNumber, .wabaID]
    let identifiers = parts.identifiers.filter { links.contains($0.key) }
    let mine = Set(identifiers.filter { !contains($0) }.map(\.identity))
    subjects.subtract(identifiers.filter { mine.contains($0.identity) }.compactMap(\.about))
  }

  /// Whether a record is about another account or number than the case's.
  func contains(_ subject: RecordSubject?) -> Bool { subject.map(subjects.contains) ?? false }

  /// Whether an identifier stands in such a record, or is what one is about.
  func contains(_ identifier: Identifier) -> Bool {
    contains(identifier.about) || contains(identifier.subject)
  }
}
