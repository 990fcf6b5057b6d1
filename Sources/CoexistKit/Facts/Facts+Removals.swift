/// Whose link ended when a partner or its app was removed.
///
/// Meta sends these events to the partner that was removed. Where a capture holds one, it is about
/// the wanted link, unless the case knows somebody else whose link it can be.
/// Source: ``Source/metaAccountUpdate``.
extension Facts {
  /// Events that the wanted provider, or its app, was taken off the WABA.
  var ownRemovals: [Fact] { (all(.partnerRemoved) + all(.partnerAppRemoved)).filter(isOwn) }

  /// Whether the party of a removal is the wanted provider, by its name or id or for want of another.
  func isOwn(_ removal: Fact) -> Bool {
    guard let party = removal.party else { return true }
    return provider.isSelf(party) || !knowsAnotherHolder
  }

  /// Whether a partner that came is known to be another than the wanted provider.
  ///
  /// A name tells; an id only where ``knowsAnotherHolder``, as it may be the wanted provider's.
  func isOfAnotherHolder(_ added: Fact) -> Bool {
    guard let party = added.party, !provider.isSelf(party) else { return false }
    return party.name != nil || knowsAnotherHolder
  }

  /// Whether an id that is not the wanted provider's is another's: its own is known, another is
  /// named, or Meta has refused a connection for somebody who holds the number.
  var findsAnotherHolder: Bool {
    if provider.businessIDs != Provider.kapso.businessIDs, !provider.businessIDs.isEmpty {
      return true
    }
    if !connectionErrors.isEmpty || has(.wabaNotListed)
      || pastErrors.contains(where: \.isOfConnection) || flag(.previousProvider) == true
    {
      return true
    }
    let events = all(.partnerAdded) + all(.partnerRemoved)
    if events.contains(where: { $0.party.map(provider.isSelf) ?? false }) { return true }
    let lists: [FactKey] = [
      .partnersTab, .appBusinessPlatform, .previousProvider, .onBehalfOf, .foreignAccess,
    ]
    return lists.contains { key in
      all(key).contains { otherParties(in: $0)?.isEmpty == false }
    }
  }
}
