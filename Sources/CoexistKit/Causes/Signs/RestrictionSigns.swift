/// Signs of a ban or a restriction by Meta.
extension Sign {
  /// A ban notice, unless a later one takes it back.
  static let wasBanned = Sign(
    id: "banned-by-notice",
    says: "a notice says that Meta disabled the account, none that it was restored"
  ) { facts in
    let states = facts.newestOfEachSubject(.banState)
    guard !states.isEmpty else { return .unknown }
    guard let state = states.last(where: { $0.says("DISABLE") }) else { return .no([]) }
    return .yes(Evidence("Meta's notice says that the account is disabled.", from: state))
  }

  /// A notice that a ban will follow.
  static let banIsAnnounced = Sign(
    id: "waba_ban_state-SCHEDULE_FOR_DISABLE",
    says: "waba_ban_state is SCHEDULE_FOR_DISABLE"
  ) { facts in
    let states = facts.newestOfEachSubject(.banState)
    guard !states.isEmpty else { return .unknown }
    guard let state = states.last(where: { $0.says("SCHEDULE_FOR_DISABLE") }) else {
      return .no([])
    }
    return .yes(Evidence("Meta announces that it will disable the account.", from: state))
  }

  /// The notice that lifts a ban rules out what came before it, not what came after.
  static let wasReinstated = Sign(id: "reinstated", says: "a later notice lifts the ban") { facts in
    let states = facts.newestOfEachSubject(.banState)
    guard let state = states.last else { return .unknown }
    guard states.allSatisfy({ $0.says("REINSTATE") }), !facts.isRestrictedAgain(after: state.time)
    else { return .no([]) }
    return .yes(Evidence("Meta's notice says that the account was reinstated.", from: state))
  }

  /// A restriction whose end is known and not reached.
  static let restrictionRuns = Sign(
    id: "restriction-runs",
    says: "a restriction's end is known and not reached"
  ) { facts in
    let restrictions = facts.restrictions
    guard !restrictions.isEmpty else { return .unknown }
    let running = restrictions.compactMap { fact -> Evidence? in
      guard let end = fact.end, let now = facts.now, now <= end, let type = fact.word else {
        return nil
      }
      return Evidence("\(type, as: .word) runs until \(ours: end.iso8601).", from: fact)
    }
    return running.isEmpty ? .no([]) : .yes(running)
  }

  /// A restriction that names no end, or no day to compare it with.
  static let restrictionOfUnknownEnd = Sign(
    id: "restriction-of-unknown-end",
    says: "a restriction names no end"
  ) { facts in
    let open = facts.restrictions.filter { $0.end == nil || facts.now == nil }
    guard !open.isEmpty else { return .unknown }
    return .yes(
      open.map { fact in
        Evidence(
          "\(fact.word ?? Untrusted("?"), as: .word) was imposed, and no end is known.",
          from: fact
        )
      }
    )
  }

  /// The account cannot send, and an error of Meta's policy stands beside it.
  static let isBlockedByPolicy = Sign(
    id: "blocked-by-policy",
    says: "sending is blocked, and an error of Meta's policy stands beside it"
  ) { facts in
    let blocked = facts.all(.canSend).filter { fact in
      fact.says("BLOCKED")
        && ["WABA", "BUSINESS", "PHONE_NUMBER"].contains { kind in
          fact.subject?.equalsIgnoringCase(kind) ?? false
        }
    }
    guard !blocked.isEmpty,
      facts.errors.contains(where: { $0.entry?.category == .policy && $0.provenance.settles })
    else { return .unknown }
    return .yes(
      blocked.map { Evidence("Meta's health status blocks sending for policy.", from: $0) }
    )
  }

  /// Meta itself ended the link of an account: enforcement.
  static let wasCutOffByMeta = Sign(
    id: "cut-off-by-meta",
    says: "Meta itself ended the link of the account"
  ) { facts in
    guard let end = facts.newest(facts.all(.disconnectionReason)) else { return .unknown }
    let isByMeta = end.subject?.equalsIgnoringCase("SYSTEM") ?? false
    guard end.says("ACCOUNT_DISCONNECTED"), isByMeta, !facts.cameBack(after: end) else {
      return .no([])
    }
    return .yes(
      Evidence("Meta's system disconnected the account, which points to enforcement.", from: end)
    )
  }

  /// An alert of Meta's highest severity that nothing has closed since.
  static let alertIsActive = Sign(
    id: "alert_status-ACTIVE",
    says: "an alert of severity CRITICAL is active"
  ) { facts in
    let alerts = facts.newestOfEachSubject(.accountAlert)
    guard !alerts.isEmpty else { return .unknown }
    let active = alerts.filter { $0.says("ACTIVE") }
    guard !active.isEmpty else { return .no([]) }
    return .yes(
      active.map { alert in
        Evidence(
          "Meta's alert \(alert.subject ?? Untrusted("?"), as: .word) is active and critical.",
          from: alert
        )
      }
    )
  }

  /// A notice of a breach of Meta's policies; it need not have restricted anything yet.
  ///
  /// What follows from a breach lasts 30 days at most (``Source/metaPolicyEnforcement``).
  static let hasViolated = Sign(
    id: "violation-reported",
    says: "Meta reported a violation of its policy in the last 30 days"
  ) { facts in
    let notices = facts.all(.violation)
    guard !notices.isEmpty else { return .unknown }
    let violations = notices.filter { notice in
      guard let now = facts.now, let time = notice.time else { return true }
      return now < time.adding(minutes: 30 * 24 * 60)
    }
    guard !violations.isEmpty else { return .no([]) }
    return .yes(
      violations.map { fact in
        Evidence(
          "Meta reports a violation: \(fact.word ?? Untrusted("?"), as: .word).",
          from: fact
        )
      }
    )
  }
}

extension Facts {
  /// Restrictions of messages and numbers; calls are another matter.
  fileprivate var restrictions: [Fact] {
    all(.restriction).filter { fact in
      fact.word.map { word in !word.reading { $0.contains("CALL") } } ?? false
    }
  }

  /// Whether a restriction shows after a ban was lifted; what has no time is taken as older.
  fileprivate func isRestrictedAgain(after time: Instant?) -> Bool {
    guard let time else { return false }
    let errors = errors.filter { $0.entry?.indicates == .accountRestricted }
    return errors.contains { error in self.time(of: error).map { $0 > time } ?? false }
      || restrictions.contains { fact in fact.time.map { $0 > time } ?? false }
      || all(.phoneStatus).contains { fact in
        fact.says(anyOf: ["BANNED", "RESTRICTED"]) && (fact.time.map { $0 > time } ?? false)
      }
  }
}

extension Fact {
  /// When a restriction ends: webhooks carry it beside the type.
  fileprivate var end: Instant? { subject.flatMap { $0.reading { Instant(iso8601: $0) } } }
}
