import JSONText

/// Entries and changes of webhooks, and whose id stands on an entry.
extension FactExtractor {
  mutating func readEntry(_ entry: JSONCursor) {
    let time = entry["time"]?.instant
    facts.happened(at: time)
    for change in entry.items("changes") where change.kind == .object {
      readChange(change, of: entry, time: time)
    }
  }

  /// Meta's own examples misplace the field: it may stand on the entry or inside the value.
  mutating func readChange(_ change: JSONCursor, of entry: JSONCursor?, time: Instant?) {
    guard let value = change["value"], value.kind == .object else { return }
    let field = change["field"] ?? entry?["field"] ?? value["field"]
    readValue(value, field: field?.string ?? "", entryID: entry?["id"], time: time)
  }

  mutating func readValue(
    _ value: JSONCursor,
    field: String,
    entryID: JSONCursor?,
    time: Instant?
  ) {
    let before = context
    defer { context = before }
    let isPartners = value.isOfPartner || field == "partner_solutions"
    context.about = RecordSubject(
      account: value.at("waba_info", "waba_id")?.identifier
        ?? (isPartners ? nil : entryID?.identifier)
    )
    if let id = entryID {
      identify(isPartners ? .partnerBusinessID : .wabaID, id.identifier, at: id, time: time)
    }
    let number =
      value.at("metadata", "display_phone_number") ?? value["display_phone_number"]
      ?? value["phone_number"]
    context.about = RecordSubject(account: context.about?.account, number: number?.words)
    identify(
      ["phone_number_id": .phoneNumberID, "display_phone_number": .displayPhoneNumber],
      in: value["metadata"],
      time: time
    )
    readMessages(value, field: field, time: time)
    readAccountEvent(value, field: field, partner: isPartners ? entryID : nil, time: time)
    noteEvents(of: value, field: field, posted: time)
  }
}

extension JSONCursor {
  /// Whether the entry around this value names the partner's portfolio in place of the WABA.
  ///
  /// The coexistence page's `PARTNER_REMOVED` has no `waba_info`, and its entry is the WABA.
  fileprivate var isOfPartner: Bool {
    guard let event = self["event"]?.string, event.hasPrefix("PARTNER_"),
      !event.hasPrefix("PARTNER_CLIENT")
    else { return false }
    return holds("waba_info") || event.hasPrefix("PARTNER_APP") || event == "PARTNER_ADDED"
  }
}
