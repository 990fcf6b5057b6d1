/// Facts that contradict one another: each is reported with a warning, none is dropped.
extension Facts {
  /// One warning for each word against a look, each pair of looks that disagree, each stale look.
  var contradictionWarnings: [Warning] {
    FactKey.allCases.filter { isLooked(at: $0) }.flatMap { key in
      words(against: key) + disagreements(on: key) + staleLooks(at: key)
    } + tabAgainstField + pastErrors.map { answered($0) } + severalAccounts
  }

  /// A look at the Partners tab and the account's own field say opposite things.
  private var tabAgainstField: [Warning] {
    guard let tab = current(.partnersTab), let field = current(.sharedWithPartners),
      tab.provenance.settles, field.provenance.settles, field.flag == false,
      otherParties(in: tab)?.isEmpty == false
    else { return [] }
    return [
      Warning(
        code: .contradiction,
        message: """
          the Partners tab lists a partner, and the account says that it is shared with none: the \
          newer of the two counts
          """,
        origin: field.origin
      )
    ]
  }

  /// Two WABAs in one case: what one shows need not hold for the other.
  private var severalAccounts: [Warning] {
    let foreign = otherRecords.map { other in
      let what: Phrase =
        other.key == .displayPhoneNumber
        ? "number \(other.value, as: .phone)" : "account \(other.value, as: .identifier)"
      return Warning(
        code: .severalAccounts,
        message: "what was read of \(what) is not counted: the case names another",
        origin: other.origin
      )
    }
    let accounts = identifiers.filter { $0.key == .wabaID }
    guard accounts.count > 1, let newest = accounts.last else { return foreign }
    return foreign + [
      Warning(
        code: .severalAccounts,
        message:
          "\(accounts.count) WhatsApp accounts are in this case: see which of them it is about",
        origin: newest.origin
      )
    ]
  }

  private func answered(_ error: ReportedError) -> Warning {
    let name: Phrase = error.code.map { "\($0)" } ?? "the error"
    let when: Phrase = time(of: error).map { " of \(ours: $0.iso8601)" } ?? ""
    return Warning(
      code: .pastError,
      message: error.isOfLimit
        ? "\(name)\(when) is of the past: the limit is over"
        : "\(name)\(when) is of the past: what came later has answered it",
      origin: error.origin
    )
  }

  /// Whether something is said of a key that somebody can look at.
  private func isLooked(at key: FactKey) -> Bool {
    !all(key).isEmpty && (key.place != nil || key.isObservation)
  }

  /// What the customer says and what was seen are not the same.
  private func words(against key: FactKey) -> [Warning] {
    guard let seen = current(key), seen.provenance.settles else { return [] }
    let said = all(key).filter { !$0.provenance.settles && $0.value != seen.value }
    let when: Phrase = seen.time.map { " (seen \(ours: $0.iso8601))" } ?? ""
    return said.map { fact in
      Warning(
        code: .contradiction,
        message:
          "\(ours: key.id) was told otherwise than it was seen\(when): what was seen counts",
        origin: fact.origin
      )
    }
  }

  private func disagreements(on key: FactKey) -> [Warning] {
    guard let seen = current(key), let other = contradictions(of: seen).first else { return [] }
    return [
      Warning(
        code: .contradiction,
        message: "two looks at \(ours: key.id) disagree: look again, nothing is settled by them",
        origin: other.origin
      )
    ]
  }

  private func staleLooks(at key: FactKey) -> [Warning] {
    guard let old = outdated(key), current(key) == nil else { return [] }
    let when: Phrase = old.time.map { " of \(ours: $0.iso8601)" } ?? ""
    return [
      Warning(
        code: .staleLook,
        message: "the look at \(ours: key.id)\(when) is older than what happened there since",
        origin: old.origin
      )
    ]
  }
}
