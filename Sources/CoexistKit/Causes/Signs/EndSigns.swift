/// Signs of how a connection ended, and what that asks for.
extension Sign {
  /// The WABA is gone: no removal of the clean-up explains it, and nothing came through since.
  ///
  /// The event tells of the WABA; that the account in the app went with it is one of its reasons.
  static let accountWasDeleted = Sign(
    id: "account-deleted",
    says: "Meta reports that the WABA was deleted, and nothing came through since",
    .newest(.accountEvent, saying: "ACCOUNT_DELETED"),
    group: "account-deleted"
  ) { end, facts in
    let isRemoval = facts.steps.contains { removal in
      guard removal.step == .removeFromPortfolio, removal.outcome == .done else { return false }
      guard let removed = removal.time, let over = end.time else { return true }
      return removed <= over
    }
    return facts.cameBack(after: end) || isRemoval
      ? nil : "Meta reports that the WABA was deleted."
  }

  static let wasDeletedByUser = Sign(
    id: "disconnected-by-user",
    says: "the customer's side ended the account itself, not only the link",
    .ownReason
  ) { end, facts in
    end.says("ACCOUNT_DISCONNECTED") && end.isBy("USER") && !facts.cameBack(after: end)
      ? "The account was disconnected by its user, perhaps by deleting it." : nil
  }

  static let idsAreGoneSinceDeletion = Sign(
    id: "ids-gone-since-deletion",
    says: "the notes speak of a deletion, and the ids no longer answer",
    of: .facts(.hint)
  ) { facts in
    let refused = facts.errors(for: .wrongIdentifier).last
    guard let refused, Sign.told(.appAccountDeleted).answer(facts).isYes else { return .unknown }
    return .yes(
      Evidence("The old id no longer answers.", from: refused).grouped("ids-gone")
    )
  }
}

extension Facts {
  /// The newest word on an end of the link, whatever came after.
  var lastEnd: Fact? {
    newest(ownEnds)
  }

  /// Other partners that got the account after the wanted link had ended: Meta no longer restores it
  /// by itself.
  ///
  /// Source: ``Source/metaReconnect``.
  var partnersSinceEnd: [Fact] {
    guard let end = lastEnd?.time else { return [] }
    return all(.partnerAdded).filter { $0.time.map { end < $0 } ?? false && isOfAnotherHolder($0) }
  }
}
