/// The words of a letter that come from the case, as they may be shown.
struct LetterNames: Sendable {
  /// Whether the customer has a name that can be shown.
  let isNamed: Bool
  private let provider: Provider
  /// What stands for the placeholders that ``Provider`` does not know.
  private let words: [(name: String, word: String)]

  init(_ diagnosis: Diagnosis, _ wording: Wording, redactor: inout Redactor) {
    let (facts, stand) = (diagnosis.facts, wording.stand)
    func shown(_ phrase: Phrase) -> String { redactor.publish(phrase).unescaped }
    func quoted(_ parties: [Party], or word: String) -> String {
      guard let last = parties.last else { return word }
      let all = parties.dropLast().map { shown("\(names: [$0])") }.joined(separator: ", ")
      let end = shown("\(names: [last])")
      return all.isEmpty ? end : "\(all) \(stand.and) \(end)"
    }
    let accounts = facts.identifiers.filter { $0.key == .wabaID }
    // Of several accounts nobody but the agent can say which one is meant.
    let account = accounts.count == 1 ? accounts.first : nil
    let customer = facts.customer.map { shown("\($0, as: .businessName)") } ?? ""
    let earliest = LetterOutline(diagnosis).earliest
    let minutes = facts.minutes(until: earliest)
    let time = earliest.map { wording.time($0, in: facts.zone ?? .utc) } ?? ""
    let isLong = earliest != nil && (minutes ?? .max) > Facts.aFewMinutes
    let wait = facts.settlingMinutes > Facts.aFewMinutes ? stand.longWait : stand.aFewMinutes
    // A name that had to be masked, or is a whole sentence, greets nobody.
    isNamed = !customer.isEmpty && !customer.contains("<") && customer.count <= 60
    provider = facts.provider.named(for: stand)
    let providers = facts.otherParties(at: .disconnectProvider)
    let partners = facts.otherParties(at: .removePartner)
    words = [
      ("customer", customer),
      ("provider-seen", quoted(providers, or: stand.provider)),
      ("partner-seen", quoted(partners, or: stand.partner)),
      ("provider-listed", quoted(providers, or: provider.fill(stand.listedProvider))),
      ("partner-listed", quoted(partners, or: provider.fill(stand.listedPartner))),
      ("owner", facts.seenOwner.map { quoted([$0], or: stand.owner) } ?? stand.owner),
      ("named", quoted(diagnosis.namedByEvidence, or: "")),
      ("ban-date", facts.current(.banDate)?.word.flatMap(wording.day).map { stand.on + $0 } ?? ""),
      ("holder", quoted(facts.holder.map { [$0] } ?? [], or: stand.holder)),
      ("account", account.map { shown("\($0.value, as: .identifier)") } ?? stand.account),
      ("asked", diagnosis.next.asked.map { shown("\"\($0, as: .metaText)\"") } ?? ""),
      ("attempts", facts.current(.attempts)?.number.map { String($0) } ?? ""),
      ("time", time),
      ("while", minutes.map { $0 <= Facts.aFewMinutes } ?? false ? stand.aFewMinutes : wait),
      (
        "until",
        isLong ? stand.until + time : stand.during + (minutes == nil ? wait : stand.aFewMinutes)
      ),
    ]
  }

  /// Fills in our placeholders, once: what came from the case is not looked into again.
  func fill(_ text: String) -> String {
    let parts = provider.fill(text).split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { filled, part in
      for (name, word) in words where part.hasPrefix(name + "}") {
        return filled + word + part.dropFirst(name.count + 1)
      }
      return filled + "{" + part
    }
  }
}

extension Provider {
  /// The same provider, with words of the language where nobody knows its product or its name.
  fileprivate func named(for stand: StandIns) -> Provider {
    let unknown = Provider(named: Untrusted("\n"))
    guard numbersPage == unknown.numbersPage else { return self }
    return Provider(
      name: name == unknown.name ? stand.wantedProvider : name,
      appIDs: appIDs,
      businessIDs: businessIDs,
      numbersPage: stand.numbersPage,
      connectButton: stand.connectButton,
      appOption: stand.appOption,
      setupHost: setupHost
    )
  }
}
