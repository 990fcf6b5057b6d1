/// The accounts that a case names, apart from those a portfolio merely lists.
///
/// A portfolio may list accounts of other customers: only those that the case names, or that list the
/// number of the case, say who owns the account of this case.
struct NamedAccounts {
  /// The owners of this case's accounts, as their portfolios list them.
  private(set) var owners: [Fact] = []
  /// The same as identifiers.
  private(set) var ownerIdentifiers: [Identifier] = []

  init(_ parts: Facts.Parts) {
    let listings = parts.claims.filter { $0.key == .ownedAccount }
    guard !listings.isEmpty else { return }
    let ids = parts.identifiers.filter { !$0.isListed }
    var named = Set(ids.lazy.filter { $0.key == .wabaID }.map(\.value))
    let numbers = Set(ids.lazy.filter { $0.key == .displayPhoneNumber }.map(\.value.digits))
    for number in parts.claims where number.key == .accountNumber {
      guard let party = number.party, let digits = party.name?.digits, numbers.contains(digits)
      else { continue }
      if let account = party.id { named.insert(account) }
    }
    for listing in listings {
      guard let account = listing.subject, named.contains(account) else { continue }
      owners.append(
        Fact(
          key: .ownerPortfolio,
          value: listing.value,
          origin: listing.origin,
          provenance: listing.provenance,
          time: listing.time,
          subject: account
        )
      )
      guard let owner = listing.party?.id else { continue }
      ownerIdentifiers.append(
        Identifier(
          key: .ownerBusinessID,
          value: owner,
          origin: listing.origin,
          provenance: listing.provenance,
          time: listing.time
        )
      )
    }
  }
}
