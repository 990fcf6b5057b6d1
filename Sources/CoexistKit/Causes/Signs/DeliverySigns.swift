/// Signs that something arrives at the provider and is lost there.
extension Sign {
  static let echoesAreNotShown = Sign(
    id: "echoes-not-shown",
    says: "echoes reach the provider, and its screen does not show them",
    of: .facts(.symptom, .proseHint)
  ) { facts in
    guard facts.has(.echoesMissing) || facts.saysOwnScreenIsEmpty else { return .unknown }
    if let echo = facts.all(.echo).last, !facts.hasComplaint(after: echo) {
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

  static let inboundIsNotShown = Sign(
    id: "inbound-not-shown",
    says: "a message came by webhook, and the complaint is that none comes",
    .newest(.inboundMessage)
  ) { message, facts in
    facts.has(.inboundMissing) && !facts.hasComplaint(after: message)
      ? "A message arrived by webhook and is said to be missing." : nil
  }

  /// What came in proves that webhooks do, unless the complaint is of a later time.
  static let webhookArrived = Sign(
    id: "webhook-arrived",
    says: "a message, an echo or a part of the history came in, and no complaint is later",
    Look(keys: [.inboundMessage, .echo, .historyProgress]) { facts in
      [FactKey.inboundMessage, .echo, .historyProgress].flatMap { facts.all($0).suffix(1) }
    }
  ) { arrival, facts in
    if facts.hasComplaint(after: arrival) { return nil }
    if let end = facts.lastEnd?.time, let came = arrival.time, end > came { return nil }
    return switch arrival.key {
    case .echo: "A message sent from the phone was echoed."
    case .historyProgress: "A part of the chat history arrived."
    default: "A message of a customer arrived."
    }
  }

  /// Prose speaks of a screen that does not show what arrives.
  static let notShownHint = Sign.proseHint(.ownScreenShowsNothing)

  static let isOnlyOldMedia = Sign(
    id: "only-old-media",
    says: "old media is missing while fresh media arrives",
    question: .liveMedia,
    // Where nobody misses old media, nobody is asked for fresh media either.
    of: .facts(.symptom, .hint, and: .errors)
  ) { facts in
    guard facts.has(.oldMediaPlaceholders) else { return .no([]) }
    guard let live = facts.current(.liveMediaWorks), let works = live.flag else { return .unknown }
    return works ? .yes(Evidence("Fresh media arrives.", from: live)) : .no([])
  }

  static let webhookFieldIsMissing = Sign(
    id: "webhook-field-missing",
    says: "the app's webhook fields lack the one for what is missing",
    .now(.appWebhookFields)
  ) { _, facts in
    facts.lackedField.map { "The app is not subscribed to the field \(ours: $0)." }
  }

  /// The same, unless a field was seen to be missing: what comes by another one tells nothing of it.
  var ofEveryField: Sign {
    Sign(id: self.id, says: self.words, question: question, of: ground) { facts in
      facts.lackedField == nil ? self.tell(facts) : .unknown
    }
  }
}

extension Facts {
  /// The first field for what is missing that the app's own list lacks, or `nil`.
  var lackedField: String? {
    guard let look = current(.appWebhookFields), look.isWhole else { return nil }
    return look.lacking(fieldsForComplaints)
  }

  /// Whether something came in before the complaint that nothing comes in, and so proves nothing of it.
  ///
  /// A complaint without a time is of the case's; what came within a day of that counts.
  fileprivate func hasComplaint(after arrival: Fact) -> Bool {
    let complaints = Symptom.ofReceiving.compactMap(fact)
    guard let came = arrival.time, !complaints.isEmpty else { return false }
    if let said = complaints.compactMap(\.time).max() { return came < said }
    return (caseTime ?? now).map { came.adding(minutes: 24 * 60) < $0 } ?? false
  }

  /// Whether what comes by one field was seen to come, and nobody missed it since.
  private func comesThrough(_ look: FactKey, _ event: FactKey) -> Bool {
    current(look).map { $0.flag == true && $0.provenance.settles } ?? false
      || all(event).last.map { !hasComplaint(after: $0) } ?? false
  }

  fileprivate var saysOwnScreenIsEmpty: Bool {
    all(.proseHint).contains { $0.says(ProseHint.ownScreenShowsNothing.id) }
  }

  /// The fields a coexistence app needs for what is said to be missing.
  fileprivate var fieldsForComplaints: [String] {
    var fields = comesThrough(.messagesArrive, .inboundMessage) ? [] : ["messages"]
    let isWithoutEchoes = has(.echoesMissing) || flag(.echoesArrive) == false
    if isWithoutEchoes, !comesThrough(.echoesArrive, .echo) { fields.append("smb_message_echoes") }
    if has(.historyMissing) { fields.append("history") }
    if has(.contactNamesWrong) { fields.append("smb_app_state_sync") }
    return fields
  }
}

extension Fact {
  /// The first of some names that the list lacks, or `nil` when it has them all or is none.
  func lacking(_ names: [String]) -> String? {
    guard let parties else { return nil }
    return names.first { name in
      !parties.contains { $0.name?.equalsIgnoringCase(name) ?? false }
    }
  }
}
