/// Signs of the one chance to import chats.
extension Sign {
  /// The history is missing, and the day in which it could be asked for is over.
  ///
  /// Source: ``Source/metaCoexistence``, "Synchronising contacts and history".
  static let syncWindowIsOver = Sign(
    id: "sync-window-over",
    says: "history is missing, and the onboarding was more than a day ago",
    of: .facts(.symptom)
  ) { facts in
    guard facts.has(.historyMissing), facts.all(.historyProgress).isEmpty,
      let onboarded = facts.onboarding, let began = onboarded.instant ?? onboarded.time,
      let now = facts.now
    else { return .unknown }
    guard now >= began.adding(minutes: Facts.syncWindowMinutes) else { return .no([]) }
    return .yes(
      Evidence(
        "The onboarding of \(ours: began.iso8601) is more than a day ago.",
        from: onboarded,
        group: "sync-window"
      )
    )
  }
}

extension Sign {
  static let syncIsRunning = Sign(
    id: "sync-running",
    says: "a part of the history came in within a day, and more is to come",
    .newest(.historyProgress)
  ) { part, facts in
    guard let share = part.number, share < 100 else { return nil }
    if let came = part.time, let now = facts.now,
      now > came.adding(minutes: Facts.syncWindowMinutes)
    {
      return nil
    }
    return "The chat history is still coming in: \(share) percent so far."
  }
}

extension Facts {
  /// Contacts and history can be asked for within a day of the onboarding.
  static let syncWindowMinutes = 24 * 60

  /// The fact that says when the number was onboarded last, or `nil`.
  fileprivate var onboarding: Fact? {
    if let node = all(.lastOnboarded).last { return node }
    return all(.signupEvent).last { $0.says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") }
  }
}
