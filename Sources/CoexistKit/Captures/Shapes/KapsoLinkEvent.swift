import JSONText

extension Shape {
  /// The provider's word that a number was connected, lost, came back or was removed.
  ///
  /// Version 1 has the ids under `whatsapp_config` or flat; version 2 names the number at the top,
  /// the account under `source`, and Meta's reason in lower case.
  /// Source: ``Source/kapsoWebhookEvents``.
  static let kapsoLinkEvent = Shape(
    id: "kapso-link-event",
    title: "provider's webhook about a number's connection",
    foundAt: "the body the provider posts for whatsapp.phone_number.disconnected and the like",
    example: """
      {"event":"whatsapp.phone_number.disconnected","occurred_at":"2026-11-18T09:14:07Z",\
      "phone_number_id":"106540352242922","source":{"event":"PARTNER_REMOVED",\
      "business_account_id":"102290129340398"},"disconnection":{"reason":"primary_inactivity",\
      "initiated_by":"system"}}
      """,
    needs: ["event", "event_type", "type"],
    looks: { $0.isProviderEvent(of: "whatsapp.phone_number.", "whatsapp.config.") },
    read: { value, extractor in extractor.readLinkEvent(value) }
  )
}

extension JSONCursor {
  /// The name of a provider's event, under whichever key it stands.
  var providerEvent: JSONCursor? {
    let names: [StaticString] = ["event", "event_type", "type"]
    return names.lazy.compactMap { self[$0] }.first {
      $0.string?.hasPrefix("whatsapp.") ?? false
    }
  }

  func isProviderEvent(of families: StaticString...) -> Bool {
    guard let name = providerEvent?.string else { return false }
    return families.contains { name.hasPrefix("\($0)") }
  }

  /// The part of a provider's event that tells of it: `data` or `payload`, else the event itself.
  var eventBody: JSONCursor {
    let parts: [StaticString] = ["data", "payload"]
    return parts.lazy.compactMap { self[$0] }.first { $0.kind == .object } ?? self
  }

  /// One of Meta's words, which the provider passes on in lower case.
  var metaWord: FactValue? { string.map { .word(Untrusted($0.uppercased())) } }
}

extension FactExtractor {
  /// The ids of a provider's event, the time at which it happened, and the event itself as seen.
  mutating func readProviderEvent(_ value: JSONCursor) -> Instant? {
    let body = value.eventBody
    let time = (value["occurred_at"] ?? body["occurred_at"] ?? value["created_at"])?.instant
    facts.happened(at: time)
    let account = body.at("source", "business_account_id") ?? body["business_account_id"]
    context.about = RecordSubject(account: account?.identifier)
    let holders = [body, body["source"], body["whatsapp_config"]].compactMap { $0 }
    for holder in holders + body.items("phone_numbers") where holder.kind == .object {
      identify(
        [
          "phone_number_id": .phoneNumberID, "business_account_id": .wabaID, "waba_id": .wabaID,
          "display_phone_number": .displayPhoneNumber,
        ],
        in: holder,
        time: time
      )
    }
    for number in body.items("phone_numbers") {
      identify(["id": .phoneNumberID], in: number, time: time)
    }
    note("provider webhook", value.providerEvent, of: value, posted: time)
    return time
  }

  fileprivate mutating func readLinkEvent(_ value: JSONCursor) {
    guard let event = value.providerEvent, let name = event.string else { return }
    let time = readProviderEvent(value)
    let (body, account) = (value.eventBody, context.about?.account)
    let provider = FactValue.party(Party(name: Untrusted(Provider.kapso.name), id: nil))
    switch name.split(separator: ".").last {
    case "created" where !(body["connection_type"]?.equals("dedicated") ?? false):
      fact(.partnerAdded, provider, at: event, time: time, subject: account)
    case "deleted":
      fact(.kapsoConnection, .word(Untrusted("none")), at: event, time: time)
    case "offboarded":
      fact(.accountEvent, .meta("ACCOUNT_OFFBOARDED"), at: event, time: time, subject: account)
    case "reconnected":
      fact(.accountEvent, .meta("ACCOUNT_RECONNECTED"), at: event, time: time, subject: account)
    case "disconnected":
      // The reason may be null; that the link is gone is certain all the same.
      fact(.partnerRemoved, provider, at: event, time: time, subject: account)
      readDisconnection(body["disconnection"] ?? body["disconnection_info"] ?? body, time)
    default: break
    }
  }

  private mutating func readDisconnection(_ end: JSONCursor, _ time: Instant?) {
    guard let reason = end["reason"] ?? end["disconnection_reason"] else { return }
    let by = end["initiated_by"]?.words
    fact(.disconnectionReason, reason.metaWord, at: reason, time: time, subject: by)
  }
}

extension FactValue {
  /// One of Meta's own words for what happened.
  fileprivate static func meta(_ word: String) -> FactValue { .word(Untrusted(word)) }
}
