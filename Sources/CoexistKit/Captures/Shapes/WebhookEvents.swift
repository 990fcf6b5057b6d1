import JSONText

/// Events of the account: partners, ends and returns, bans, reviews, names, templates.
extension FactExtractor {
  /// Reads what a change says of the account.
  ///
  /// `partner` is the entry's id where it is the partner's portfolio, else `nil`.
  mutating func readAccountEvent(
    _ value: JSONCursor,
    field: String,
    partner: JSONCursor?,
    time: Instant?
  ) {
    let info = value["waba_info"]
    identify(
      [
        "waba_id": .wabaID, "owner_business_id": .ownerBusinessID, "partner_app_id": .partnerAppID,
      ],
      in: info,
      time: time
    )
    if let id = info?["owner_business_id"] {
      fact(.ownerPortfolio, id.partyID, at: id, time: time, subject: context.about?.account)
    }
    if let number = value["phone_number"] ?? value["display_phone_number"] {
      identify(.displayPhoneNumber, number.identifier, at: number, time: time)
    }
    readPartnerEvent(value, info: info, partner: partner, time: time)
    readDetails(of: value, time: time)
    readDecision(value, field: field, time: time)
  }

  private mutating func readPartnerEvent(
    _ value: JSONCursor,
    info: JSONCursor?,
    partner: JSONCursor?,
    time: Instant?
  ) {
    guard let event = value["event"], let word = event.string else { return }
    let account = context.about?.account
    let holder = partner?.identifier.map { Party(name: nil, id: $0) }
    let app = info?["partner_app_id"]?.identifier.map { Party(name: nil, id: $0) }
    let factKey: (FactKey, Party?)? =
      switch word {
      case "PARTNER_ADDED": (.partnerAdded, holder)
      case "PARTNER_REMOVED": (.partnerRemoved, holder)
      case "PARTNER_APP_INSTALLED": (.partnerAppInstalled, app)
      case "PARTNER_APP_UNINSTALLED": (.partnerAppRemoved, app)
      default: nil
      }
    if let (factKey, party) = factKey {
      let value = party.map { FactValue.party($0) } ?? .flag(true)
      fact(factKey, value, at: event, time: time, subject: account)
    }
    if value.holds("message_template_id") {
      let template = value["message_template_id"]?.identifier
      fact(.templateEvent, event.wordValue, at: event, time: time, subject: template)
      fact(.templateName, in: value["message_template_name"], time: time, subject: template)
      fact(.templateLanguage, in: value["message_template_language"], time: time, subject: template)
      if let reason = value["reason"], reason.words.map({ !$0.equalsIgnoringCase("NONE") }) ?? false
      {
        fact(.templateReason, reason.wordValue, at: reason, time: time, subject: template)
      }
    } else if value.holds("requester") || word.hasPrefix("PIN_") {
      fact(.pinEvent, event.wordValue, at: event, time: time)
    } else if word.hasSuffix("FLAGGED") || !Self.limits.contains(where: { value.holds($0) }) {
      // Limits of sending and offers of other companies are no state of the account; a flag is.
      fact(.accountEvent, event.wordValue, at: event, time: time, subject: account)
    }
  }

  private static let limits: [StaticString] = [
    "current_limit", "solution_id", "max_daily_conversations_per_business",
  ]

  private mutating func readDetails(of value: JSONCursor, time: Instant?) {
    if let reason = value.at("disconnection_info", "reason") {
      let by = value.at("disconnection_info", "initiated_by")?.words
      fact(.disconnectionReason, reason.wordValue, at: reason, time: time, subject: by)
    }
    if let state = value.at("ban_info", "waba_ban_state") {
      fact(.banState, state.wordValue, at: state, time: time, subject: context.about?.account)
      if let day = value.at("ban_info", "waba_ban_date") {
        fact(.banDate, day.wordValue, at: day, time: time, subject: context.about?.account)
      }
    }
    fact(.violation, in: value.at("violation_info", "violation_type"), time: time)
    if let alert = value["alert_info"], alert["alert_severity"]?.equals("CRITICAL") ?? false,
      let status = alert["alert_status"]
    {
      fact(
        .accountAlert,
        status.wordValue,
        at: status,
        time: time,
        subject: alert["alert_type"]?.words
      )
    }
    for restriction in (value["restriction_info"] ?? value["restrictions"])?.list ?? [] {
      guard let type = restriction["restriction_type"] else { continue }
      // The subject carries when it ends; the end itself never dates the case.
      let end = restriction["expiration"]?.instant.map { Untrusted($0.iso8601) }
      fact(.restriction, type.wordValue, at: type, time: time, subject: end)
    }
    fact(.certification, in: value.at("partner_client_certification_info", "status"), time: time)
    if let id = value["entity_id"], let key = value.entityKey {
      identify(key, id.identifier, at: id, time: time)
    }
  }

  private mutating func readDecision(_ value: JSONCursor, field: String, time: Instant?) {
    guard let decision = value["decision"] else { return }
    let isName = field == "phone_number_name_update" || value.holds("requested_verified_name")
    fact(isName ? .nameDecision : .reviewDecision, decision.wordValue, at: decision, time: time)
    if isName, let reason = value["rejection_reason"] {
      let name = value["requested_verified_name"]?.words
      fact(.nameReason, reason.wordValue, at: reason, time: time, subject: name)
    }
  }
}
