/// Signs of how a connection ended, and what that asks for.
extension Sign {
  /// The WABA is gone: no removal of the clean-up explains it, and nothing came through since.
  ///
  /// The event tells of the WABA; that the account in the app went with it is one of its reasons.
  static let accountWasDeleted = Sign(
    id: "account-deleted",
    says: "Meta reports that the WABA was deleted, and nothing came through since"
  ) { facts in
    let ends = facts.all(.accountEvent).filter { $0.says("ACCOUNT_DELETED") }
    guard let end = facts.newest(ends) else { return .unknown }
    if facts.cameBack(after: end) { return .no([]) }
    let removals = facts.steps.filter { $0.step == .removeFromPortfolio && $0.outcome == .done }
    let isRemoval = removals.contains { removal in
      guard let removed = removal.time, let over = end.time else { return true }
      return removed <= over
    }
    if isRemoval { return .no([]) }
    return .yes(
      Evidence("Meta reports that the WABA was deleted.", from: end, group: "account-deleted")
    )
  }

  /// The customer's side ended the account itself, not only the link.
  static let wasDeletedByUser = Sign(
    id: "disconnected-by-user",
    says: "the customer's side ended the account itself, not only the link"
  ) { facts in
    guard let end = facts.newest(facts.ownReasons) else { return .unknown }
    let isByUser = end.subject?.equalsIgnoringCase("USER") ?? false
    guard end.says("ACCOUNT_DISCONNECTED"), isByUser, !facts.cameBack(after: end) else {
      return .no([])
    }
    return .yes(
      Evidence("The account was disconnected by its user, perhaps by deleting it.", from: end)
    )
  }

  /// Prose speaks of a deletion, and the ids no longer answer.
  static let idsAreGoneSinceDeletion = Sign(
    id: "ids-gone-since-deletion",
    says: "the notes speak of a deletion, and the ids no longer answer"
  ) { facts in
    let refused = facts.errors.last { $0.entry?.indicates == .wrongIdentifier }
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
}
