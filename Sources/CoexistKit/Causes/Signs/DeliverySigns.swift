/// Signs that something arrives at the provider and is lost there.
extension Sign {
  /// Echoes reach the provider, and its screen does not show them.
  static let echoesAreNotShown = Sign(
    id: "echoes-not-shown",
    says: "echoes reach the provider, and its screen does not show them"
  ) { facts in
    guard facts.has(.echoesMissing) || facts.saysOwnScreenIsEmpty else { return .unknown }
    if let echo = facts.newest(facts.all(.echo)) {
      return .yes(
        Evidence("Echoes arrive by webhook and are not shown.", from: echo, group: "not-shown")
      )
    }
    if let arrive = facts.current(.echoesArrive), arrive.flag == true {
      return .yes(Evidence("Echoes arrive and are not shown.", from: arrive, group: "not-shown"))
    }
    guard let seen = facts.all(.proseHint).first(where: { $0.says(ProseHint.echoesSeen.id) }) else {
      return .unknown
    }
    return .yes(
      Evidence("Prose says that echoes arrive and are not shown.", from: seen, group: "not-shown")
    )
  }

  /// A customer's message came by webhook, and the complaint is that none comes.
  static let inboundIsNotShown = Sign(
    id: "inbound-not-shown",
    says: "a message came by webhook, and the complaint is that none comes"
  ) { facts in
    guard let complaint = facts.fact(for: .inboundMissing),
      let message = facts.newest(facts.all(.inboundMessage))
    else { return .unknown }
    // A message older than the complaint proves nothing for today.
    if let said = complaint.time, let came = message.time, came < said { return .unknown }
    return .yes(
      Evidence("A message arrived by webhook and is said to be missing.", from: message)
    )
  }

  /// Prose speaks of a screen that does not show what arrives.
  static let notShownHint = Sign.proseHint(.ownScreenShowsNothing)

  /// Old media is missing while fresh media comes: the history's limit, not the link's.
  static let isOnlyOldMedia = Sign(
    id: "only-old-media",
    says: "old media is missing while fresh media arrives",
    question: .liveMedia
  ) { facts in
    guard facts.has(.oldMediaPlaceholders) else { return .no([]) }
    guard let live = facts.current(.liveMediaWorks), let works = live.flag else { return .unknown }
    return works ? .yes(Evidence("Fresh media arrives.", from: live)) : .no([])
  }

  /// The app's webhook fields were looked at, and the one for what is missing is not among them.
  static let webhookFieldIsMissing = Sign(
    id: "webhook-field-missing",
    says: "the app's webhook fields lack the one for what is missing"
  ) { facts in
    guard let look = facts.current(.appWebhookFields), let fields = look.parties, look.isWhole
    else { return .unknown }
    let wanted = facts.fieldsForComplaints.filter { field in
      !fields.contains { $0.name?.equalsIgnoringCase(field) ?? false }
    }
    guard let first = wanted.first else { return .no([]) }
    return .yes(Evidence("The app is not subscribed to the field \(ours: first).", from: look))
  }
}

extension Facts {
  fileprivate var saysOwnScreenIsEmpty: Bool {
    all(.proseHint).contains { $0.says(ProseHint.ownScreenShowsNothing.id) }
  }

  /// The fields a coexistence app needs for what is said to be missing.
  fileprivate var fieldsForComplaints: [String] {
    var fields = ["messages"]
    if has(.echoesMissing) || flag(.echoesArrive) == false { fields.append("smb_message_echoes") }
    if has(.historyMissing) { fields.append("history") }
    if has(.contactNamesWrong) { fields.append("smb_app_state_sync") }
    return fields
  }
}
