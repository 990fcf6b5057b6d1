/// Whose link ended when a partner or its app was removed.
///
/// Meta sends these events to the partner that was removed. Where a capture holds one, it is about
/// the wanted link, unless the case knows somebody else whose link it can be.
/// Source: ``Source/metaAccountUpdate``.
extension Facts {
  /// Events that the wanted provider, or its app, was taken off the WABA.
  var ownRemovals: [Fact] { (all(.partnerRemoved) + all(.partnerAppRemoved)).filter(isOwn) }

  /// Whether the party of a removal is the wanted provider: by its name or id, or because nobody else
  /// is known, and nobody saw another company's app come that goes here.
  func isOwn(_ removal: Fact) -> Bool {
    guard let party = removal.party else { return true }
    if provider.isSelf(party) { return true }
    let isOfOthers = all(.partnerAppInstalled).contains { $0.party == party }
    return !isOfOthers && !knowsAnotherHolder
  }

  /// Whether a partner that came is known to be another than the wanted provider.
  ///
  /// A name says it. An id alone may be the wanted provider's own, so that it counts only where
  /// ``knowsAnotherHolder``.
  func isOfAnotherHolder(_ added: Fact) -> Bool {
    guard let party = added.party, !provider.isSelf(party) else { return false }
    return party.name != nil || knowsAnotherHolder
  }

  /// Whether an unknown id belongs to somebody else than the wanted provider: the case gives the
  /// provider's own id, names another partner, or holds Meta's word that somebody has the number.
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
    return namesAnotherProvider
  }

  /// Whether a look or a word names another provider than the wanted one.
  var namesAnotherProvider: Bool {
    let lists: [FactKey] = [
      .partnersTab, .appBusinessPlatform, .previousProvider, .onBehalfOf, .foreignAccess,
    ]
    return lists.contains { key in
      all(key).contains { otherParties(in: $0)?.isEmpty == false }
    }
  }
}
