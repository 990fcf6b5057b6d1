/// Signs of a ban or a restriction by Meta.
extension Sign {
  static let wasBanned = Sign(
    id: "banned-by-notice",
    says: "a notice says that Meta disabled the account, none that it was restored",
    .newestOfEach(.banState),
    isOneOf: ["DISABLE"]
  ) { _ in "Meta's notice says that the account is disabled." }

  static let banIsAnnounced = Sign(
    id: "waba_ban_state-SCHEDULE_FOR_DISABLE",
    says: "waba_ban_state is SCHEDULE_FOR_DISABLE",
    .newestOfEach(.banState)
  ) { state, facts in
    guard state.says("SCHEDULE_FOR_DISABLE") else { return nil }
    let day: Phrase = facts.current(.banDate)?.word.map { " on \($0, as: .word)" } ?? ""
    return "Meta announces that it will disable the account\(day)."
  }

  static let wasFlagged = Sign(
    id: "account_event-FLAGGED",
    says: "an event flags the number for its quality, none takes it back",
    Look(keys: [.accountEvent]) { facts in
      facts.all(.accountEvent).filter { $0.says(anyOf: ["FLAGGED", "UNFLAGGED"]) }.suffix(1)
    },
    group: "quality"
  ) { flag, _ in flag.says("FLAGGED") ? "Meta has flagged the number for its quality." : nil }

  static let statusIsFlagged = Sign.word(
    .phoneStatus,
    isOneOf: ["FLAGGED"],
    group: "quality"
  ) { _ in "The number's status is FLAGGED." }

  /// The notice that lifts a ban rules out what came before it, not what came after.
  static let wasReinstated = Sign(
    id: "reinstated",
    says: "a later notice lifts the ban",
    Look(keys: [.banState]) { facts in
      let states = facts.newestOfEachSubject(.banState)
      return states.allSatisfy { $0.says("REINSTATE") } ? states.suffix(1) : []
    }
  ) { state, facts in
    facts.isRestrictedAgain(after: state.time)
      ? nil : "Meta's notice says that the account was reinstated."
  }

  static let restrictionRuns = Sign(
    id: "restriction-runs",
    says: "a restriction's end is known and not reached",
    .restrictions
  ) { fact, facts in
    guard let end = fact.end, let now = facts.now, now <= end, let type = fact.word else {
      return nil
    }
    return "\(type, as: .word) runs until \(ours: end.iso8601)."
  }

  /// A restriction that names no end, or no day to compare it with.
  static let restrictionOfUnknownEnd = Sign(
    id: "restriction-of-unknown-end",
    says: "a restriction names no end",
    .restrictions
  ) { fact, facts in
    guard fact.end == nil || facts.now == nil, let type = fact.word else { return nil }
    return "\(type, as: .word) was imposed, and no end is known."
  }

  static let isBlockedByPolicy = Sign(
    id: "blocked-by-policy",
    says: "sending is blocked, and an error of Meta's policy stands beside it",
    .each(.canSend)
  ) { fact, facts in
    fact.says("BLOCKED") && ["WABA", "BUSINESS", "PHONE_NUMBER"].contains(where: fact.isBy)
      && facts.errors.contains { $0.entry?.category == .policy && $0.provenance.settles }
      ? "Meta's health status blocks sending for policy." : nil
  }

  static let wasCutOffByMeta = Sign(
    id: "cut-off-by-meta",
    says: "Meta itself ended the link of the account",
    .newest(.disconnectionReason)
  ) { end, facts in
    end.says("ACCOUNT_DISCONNECTED") && end.isBy("SYSTEM") && !facts.cameBack(after: end)
      ? "Meta's system disconnected the account, which points to enforcement." : nil
  }

  static let alertIsActive = Sign(
    id: "alert_status-ACTIVE",
    says: "an alert of severity CRITICAL is active",
    .newestOfEach(.accountAlert)
  ) { alert, _ in
    alert.says("ACTIVE")
      ? "Meta's alert \(alert.subject ?? Untrusted("?"), as: .word) is active and critical." : nil
  }

  /// A notice of a breach of Meta's policies; it need not have restricted anything yet.
  ///
  /// What follows from a breach lasts 30 days at most (``Source/metaPolicyEnforcement``).
  static let hasViolated = Sign(
    id: "violation-reported",
    says: "Meta reported a violation of its policy in the last 30 days",
    .each(.violation)
  ) { notice, facts in
    guard notice.isFresh(in: facts) else { return nil }
    return "Meta reports a violation: \(notice.word ?? Untrusted("?"), as: .word)."
  }
}

extension Fact {
  /// Whether what a notice of this time says may still be in force.
  func isFresh(in facts: Facts) -> Bool {
    guard let now = facts.now, let time else { return true }
    return now < time.adding(minutes: 30 * 24 * 60)
  }
}

extension Look {
  /// Restrictions of messages and numbers; calls are another matter.
  fileprivate static let restrictions = Look(keys: [.restriction]) { facts in
    facts.all(.restriction).filter { fact in
      fact.word.map { word in !word.reading { $0.contains("CALL") } } ?? false
    }
  }
}

extension Facts {
  /// When the last of all restrictions ended, or `nil` where one may still run, or there was none.
  var endOfRestriction: Instant? {
    let ends = Look.restrictions.find(self).map(\.end)
    guard let now, let last = ends.compactMap({ $0 }).max(), last < now, !ends.contains(nil) else {
      return nil
    }
    return last
  }

  /// Whether a restriction shows after a ban was lifted; what has no time is taken as older.
  fileprivate func isRestrictedAgain(after time: Instant?) -> Bool {
    guard let time else { return false }
    let statuses = all(.phoneStatus).filter { $0.says(anyOf: ["BANNED", "RESTRICTED"]) }
    return errors(for: .accountRestricted).contains { self.time(of: $0).map { $0 > time } ?? false }
      || (Look.restrictions.find(self) + statuses).contains { $0.time.map { $0 > time } ?? false }
  }
}

extension Fact {
  /// When a restriction ends: webhooks carry it beside the type.
  var end: Instant? { subject.flatMap { $0.reading { Instant(iso8601: $0) } } }
}
