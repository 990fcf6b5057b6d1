import JSONText

extension Shape {
  /// The provider's word that Meta disabled, restricted, warned or reinstated an account.
  ///
  /// Source: ``Source/kapsoWebhookEvents``.
  static let kapsoAccountEvent = Shape(
    id: "kapso-account-event",
    title: "provider's webhook about Meta's enforcement",
    foundAt: "the body the provider posts for whatsapp.account.disabled and the like",
    example: """
      {"event":"whatsapp.account.disabled","occurred_at":"2026-11-18T13:00:00Z",\
      "business_account_id":"102290129340398","phone_numbers":[{"id":"106540352242922"}],\
      "ban":{"state":"DISABLE"},"source":{"provider":"meta","event":"DISABLED_UPDATE"}}
      """,
    needs: ["event", "event_type", "type"],
    looks: { $0.isProviderEvent(of: "whatsapp.account.") },
    read: { value, extractor in extractor.readAccountEvent(of: value) }
  )
}

extension FactExtractor {
  fileprivate mutating func readAccountEvent(of value: JSONCursor) {
    guard let event = value.providerEvent, let name = event.string else { return }
    let time = readProviderEvent(value)
    let body = value.eventBody
    switch name.split(separator: ".").last {
    case "disabled": readBan(body, else: "DISABLE", at: event, time)
    case "reinstated": readBan(body, else: "REINSTATE", at: event, time)
    case "restricted": readRestrictions(body, at: event, time)
    case "violation":
      let type = body.at("violation", "type") ?? body["violation_type"]
      let known = type?.metaWord ?? .word(Untrusted("ACCOUNT_VIOLATION"))
      fact(.violation, known, at: type ?? event, time: time)
    default: break
    }
  }

  /// The state of a ban; the event's own name says it where the body does not.
  private mutating func readBan(
    _ body: JSONCursor,
    else word: String,
    at event: JSONCursor,
    _ time: Instant?
  ) {
    let ban = body["ban"] ?? body["ban_info"] ?? body
    let state = ban["state"] ?? ban["waba_ban_state"] ?? ban["ban_state"]
    fact(.banState, state?.metaWord ?? .word(Untrusted(word)), at: state ?? event, time: time)
  }

  private mutating func readRestrictions(
    _ body: JSONCursor,
    at event: JSONCursor,
    _ time: Instant?
  ) {
    let list = body.items("restrictions") + body.items("restriction_info")
    for restriction in list {
      guard let type = restriction["type"] ?? restriction["restriction_type"] else { continue }
      let expiry = restriction["expires_at"] ?? restriction["expiration"]
      let end = expiry?.instant.map { Untrusted($0.iso8601) }
      fact(.restriction, type.metaWord, at: type, time: time, subject: end)
    }
    guard list.isEmpty else { return }
    let type = body["restriction_type"]
    let known = type?.metaWord ?? .word(Untrusted("ACCOUNT_RESTRICTION"))
    fact(.restriction, known, at: type ?? event, time: time)
  }
}
