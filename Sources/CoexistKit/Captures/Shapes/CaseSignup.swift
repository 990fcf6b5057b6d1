import JSONText

/// The signup, the observations and the steps of a case file.
extension Recorder {
  mutating func readSignup(_ signup: JSONCursor) {
    warnOfUnknown(
      [
        "entry", "asked_for", "ended", "selected_business", "attempts", "attempts_since_cleanup",
        "last_attempt_at", "current_step",
      ],
      in: signup
    )
    for member in signup.members {
      guard let key = member.key.string, let topic = Topic(id: "signup." + key) else {
        continue
      }
      claim(topic, Self.value(of: topic, member.value), at: member.value)
      if topic == .selectedBusiness, let id = member.value["id"] {
        identify(.businessID, id.identifier, at: id)
      }
      if topic == .lastAttemptAt { facts.happened(at: member.value.instant) }
    }
    let words: [(StaticString, [String])] = [
      ("entry", ["whatsapp-business-app", "cloud-api", "display-name-only", "existing-app"]),
      ("asked_for", ["qr", "in-app-code", "sms", "voice"]),
      ("ended", ["finished", "error", "closed", "qr-expired"]),
    ]
    for (key, known) in words {
      if let word = signup[key] { warnOfUnknownWord(word, known: known) }
    }
  }

  mutating func readObservation(_ field: JSONCursor, named key: JSONCursor) {
    guard let name = key.string, let topic = Topic(id: name), topic.isObservation else {
      warnOfUnknown(Topic.observations.map(\.id), in: field, only: key)
      return
    }
    let isWrapped = field.kind == .object && field.has("value")
    let value = isWrapped ? field["value"] ?? field : field
    guard let read = Self.value(of: topic, value) else {
      warn(.unknownValue, "\(ours: topic.id) has a value that cannot be read", at: origin(value))
      return
    }
    let by = field["by"]?.string
    claim(
      topic,
      read,
      at: value,
      time: isWrapped ? field["at"]?.instant : nil,
      provenance: by == "customer" ? .reported : .observed
    )
  }

  /// Reads a value as its topic wants it; `nil` when it does not fit.
  static func value(of topic: Topic, _ value: JSONCursor) -> FactValue? {
    switch topic {
    case .appBusinessPlatform, .partnersTab, .otherPortfolios, .appWebhookFields: value.partyList
    case .ownerPortfolio, .selectedBusiness:
      value.isNull
        ? .absent : topic == .selectedBusiness ? value.partyID : value.party.map { .party($0) }
    case .previousProvider:
      value.bool.map { .flag($0) } ?? value.party.map { .parties([$0]) } ?? value.partyList
    case .numberInBusinessApp, .workedBefore, .liveMediaWorks, .messagesArrive, .echoesArrive,
      .readsWork, .sendsWork, .registrationPending, .businessVerified, .phoneAppWorks,
      .phoneAppNeeded, .needsMaximumStability, .ownMetaApp:
      value.flagValue
    case .accountAgeDays, .messagesPerDay, .attempts, .attemptsSinceCleanup: value.numberValue
    case .lastAttemptAt: value.instant.map { .time($0) } ?? (value.isNull ? .absent : nil)
    default: value.wordValue
    }
  }

  mutating func readStep(_ step: JSONCursor) {
    guard let name = step["step"], let id = name.string else { return }
    guard let known = CleanupStep(id: id) else {
      warnOfUnknownWord(name, known: CleanupStep.allCases.map(\.id))
      return
    }
    let evidence: StepReport.Evidence =
      switch step["evidence"]?.string {
      case "capture": .capture
      case "screenshot": .screenshot
      default: .statement
      }
    let outcome: StepReport.Outcome =
      switch step["outcome"]?.string {
      case "refused": .refused
      case "no-access": .noAccess
      default: .done
      }
    let time = step["at"]?.instant
    facts.happened(at: time)
    facts.add(
      StepReport(
        step: known,
        time: time,
        evidence: evidence,
        outcome: outcome,
        origin: origin(step),
        what: step["what"]?.words,
        actor: step["by"]?.words
      )
    )
  }
}

extension Topic {
  /// The observations of the case file, in its order.
  static let observations: [Topic] = Array(allCases.prefix { $0 != .signupEntry })

  var isObservation: Bool { rawValue < Self.signupEntry.rawValue }
}
