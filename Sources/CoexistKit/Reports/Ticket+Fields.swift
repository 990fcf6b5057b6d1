/// The table of ids and circumstances.
extension Publisher {
  mutating func fields(of ticket: Ticket) -> [Ticket.Field] {
    var fields: [Ticket.Field] = []
    func add(_ label: String, _ values: [Ticket.Value]) {
      if !values.isEmpty { fields.append(Ticket.Field(label: label, values: values)) }
    }
    func add(_ label: String, words: Safe?) {
      if let words, !words.isEmpty { add(label, [Ticket.Value(text: words, isExact: false)]) }
    }
    for key in [IdentifierKey.phoneNumberID, .wabaID] {
      let values = values(of: key, ticket.report)
      add(key.id, values.isEmpty ? [missing(key, ticket.report)] : values)
    }
    add("Phone number", phoneNumbers(ticket))
    let unknown = Ticket.Value(text: "not captured", isExact: false)
    add("Portfolio selected in the flow", [ticket.selectedPortfolio ?? unknown])
    add("Portfolio that owns the WABA", [ticket.ownerPortfolio ?? unknown])
    add("Number found in portfolio", ticket.foundPortfolios)
    var shown: [IdentifierKey] = [.phoneNumberID, .wabaID, .displayPhoneNumber]
    let selected = ticket.report.identifiers.filter { $0.key == .businessID }.map(\.value)
    if selected.allSatisfy({ $0 == ticket.selectedPortfolio?.text }) { shown.append(.businessID) }
    for key in IdentifierKey.allCases where !shown.contains(key) {
      add(key.id, values(of: key, ticket.report))
    }
    let numbers = Array(ticket.errors.map(\.row.numbers).withoutRepeats.prefix(5))
    add("Meta error", words: numbers.joined(separator: "; "))
    add("Seen", words: seen(ticket.attempt))
    add("Attempts", words: attempts(ticket.attempt))
    add("Connection at \(facts.provider.name)", words: connection())
    return fields
  }

  /// The newest first; of many ids only a few, the report has them all.
  private func values(of key: IdentifierKey, _ report: Report) -> [Ticket.Value] {
    let rows = report.identifiers.filter { $0.key == key }
    let times = newestFirst(key)
    var values = rows.prefix(5).enumerated().map { place, row in
      let isOlder = place > 0 && times.indices.contains(place) && times[place] < times[0]
      let age = place == 0 ? nil : isOlder ? "older" : "also seen"
      let notes = [age, row.provenance.ticketNote].compactMap { $0 }
      let isID = key != .displayPhoneNumber
      return Ticket.Value(
        text: row.value,
        note: notes.isEmpty ? nil : notes.joined(separator: ", "),
        isExact: isID || row.value.unescaped.hasPrefix("<")
      )
    }
    if rows.count > 5 {
      values.append(Ticket.Value(text: "and \(rows.count - 5) more", isExact: false))
    }
    return values
  }

  /// Where no id is known, the number is all that names the case, and masked it names nothing.
  private func phoneNumbers(_ ticket: Ticket) -> [Ticket.Value] {
    var values = values(of: .displayPhoneNumber, ticket.report)
    if ticket.isNameless, !values.isEmpty {
      values[0].note = [values[0].note, "no id is known: --show-personal shows the number"]
        .compactMap { $0 }.joined(separator: "; ")
    }
    return values
  }

  private func newestFirst(_ key: IdentifierKey) -> [Int] {
    facts.identifiers.filter { $0.key == key }.map { $0.time?.seconds ?? .min }.sorted(by: >)
  }

  private func missing(_ key: IdentifierKey, _ report: Report) -> Ticket.Value {
    // Whether an account exists already nobody knows.
    let isNotIssued = report.ticket.missing.contains {
      $0.field == key.id && $0.reason == TicketReadiness.notIssuedYet && key == .phoneNumberID
    }
    return Ticket.Value(text: isNotIssued ? "not issued yet" : "not captured", isExact: false)
  }

  private func seen(_ attempt: Ticket.Attempt) -> Safe {
    let words: [Safe?] = [
      attempt.at.map { "\(ours: $0.iso8601(in: facts.zone))" },
      attempt.screen.map { "screen \($0)" },
      attempt.entry.map { "entry \($0)" },
      attempt.askedFor.map { "asked for \($0)" },
      attempt.ended.map { "ended: \($0)" },
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  private func attempts(_ attempt: Ticket.Attempt) -> Safe {
    let words: [Safe?] = [
      attempt.count.map { "\($0)" },
      attempt.countSinceCleanup.map { "\($0) since the clean-up" },
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func connection() -> Safe? {
    guard let fact = facts.current(.kapsoConnection), let word = word(.kapsoConnection) else {
      return nil
    }
    return note(fact).map { "\(word) (\(ours: $0))" } ?? word
  }
}

extension Report.ErrorRow {
  /// `2655093`, `100, subcode 33`; one that was read at several places may have come once.
  var numbers: Safe {
    let numbers: [Safe] = [code.map { "\($0)" }, subcode.map { "subcode \($0)" }].compactMap { $0 }
    let name: Safe =
      numbers.isEmpty ? label.map { "\(ours: $0), by its words" } ?? "no number" : ""
    let trace: Safe = fbtraceID.map { ", fbtrace_id \($0)" } ?? ""
    return numbers.joined(separator: ", ") + name + trace
  }
}
