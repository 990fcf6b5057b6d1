/// The accounts that webhooks were posted for and that are not the case's own, where it names its own.
///
/// An inbox receives the webhooks of all its customers: what was posted for another account says
/// nothing of this case. An account that a signup of this case gave, or that has its number, is its own.
struct OtherAccounts: Sendable {
  private(set) var ids: Set<Untrusted> = []

  init() {}

  init(_ parts: Facts.Parts) {
    let own = Set(parts.headers.compactMap(\.wabaID))
    guard !own.isEmpty else { return }
    ids = Set(parts.claims.compactMap(\.postedFor))
    ids.formUnion(parts.errors.compactMap(\.postedFor))
    ids.subtract(own)
    guard !ids.isEmpty else { return }
    ids.subtract(parts.claims.filter { $0.key == .signupEvent }.compactMap(\.subject))
    let numbers = parts.identifiers.filter {
      $0.key == .phoneNumberID || $0.key == .displayPhoneNumber
    }
    let mine = Set(numbers.filter { !contains($0.postedFor) }.map(\.identity))
    ids.subtract(numbers.filter { mine.contains($0.identity) }.compactMap(\.postedFor))
  }

  /// Whether what was posted for an account is another's.
  func contains(_ account: Untrusted?) -> Bool { account.map(ids.contains) ?? false }
}
