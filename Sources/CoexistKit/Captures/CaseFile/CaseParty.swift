import JSONText

/// Businesses, partners, portfolios and apps, as people write them into a case file.
extension JSONCursor {
  /// One party; null and a word for nobody say that somebody looked and there was none.
  var partyValue: CaseValue {
    if isNull { return CaseValue(value: .absent) }
    let entry = CaseEntry(self, isCompany: true)
    switch entry.what {
    case .party(let party): return CaseValue(value: .party(party), complaints: entry.complaints)
    case .nobody: return CaseValue(value: .absent, complaints: entry.complaints)
    case nil: return CaseValue(complaints: entry.complaints)
    }
  }

  /// A portfolio, or a word that compares it with the selected one (``PortfolioMatch``).
  var ownerValue: CaseValue {
    let party = partyValue
    let word = PortfolioMatch.allCases.first { $0.id == string?.spelledAsID }
    // Somebody whom nobody named is another one.
    let told = word ?? (party.value == .party(Party()) ? .another : nil)
    return told.map { CaseValue(value: .word(Untrusted($0.id))) } ?? party
  }

  /// A list of parties; one alone is a list of one, and a word for nobody an empty one.
  ///
  /// Of a list in which an entry cannot be read the others still count as listed, but it shows
  /// of nobody that they are missing; one without any that can be read says nothing.
  func partiesValue(areCompanies: Bool) -> CaseValue {
    if isNull { return CaseValue(value: .absent) }
    let entries = (kind == .array ? Array(elements) : [self]).map {
      CaseEntry($0, isCompany: areCompanies)
    }
    let parties = entries.compactMap(\.party)
    let isNobody = entries.allSatisfy(\.isNobody)
    var complaints = entries.flatMap(\.complaints)
    if !isNobody {
      complaints += entries.filter(\.isNobody).map {
        CaseComplaint(reason: .unreadable, at: $0.cursor)
      }
    }
    let isWhole = isNobody || parties.count == entries.count
    return CaseValue(
      value: isWhole || !parties.isEmpty ? .parties(parties) : nil,
      isWhole: isWhole,
      complaints: complaints
    )
  }
}

/// One entry of a list of parties.
private struct CaseEntry {
  enum What {
    case party(Party)
    /// A word that says that there is none.
    case nobody
  }

  let cursor: JSONCursor
  /// Whether it stands for a company: then not every word is a name.
  private let isCompany: Bool
  /// `nil` when it cannot be read.
  var what: What?
  var complaints: [CaseComplaint] = []

  var party: Party? { if case .party(let party)? = what { party } else { nil } }
  var isNobody: Bool { if case .nobody? = what { true } else { false } }

  init(_ cursor: JSONCursor, isCompany: Bool) {
    self.cursor = cursor
    self.isCompany = isCompany
    switch cursor.kind {
    case .string, .number: what = named(cursor)
    case .object: readObject()
    case .null, .boolean, .array: break
    }
    if what == nil { complaints.append(CaseComplaint(reason: .unreadable, at: cursor)) }
  }

  /// Keys that plainly hold the name or the id of a party.
  private static let nameKeys = ["name", "partner", "provider", "title", "business"]
  private static let idKeys = ["id", "app_id", "business_id"]

  private mutating func readObject() {
    var name: What?
    var id: Untrusted?
    for member in cursor.members {
      let key = member.key.string ?? ""
      if Self.nameKeys.contains(key) {
        name = name ?? named(member.value)
      } else if Self.idKeys.contains(key) {
        id = id ?? member.value.metaID
        if member.value.metaID == nil, !member.value.isNull {
          complaints.append(CaseComplaint(reason: .unreadable, at: member.value))
        }
      } else {
        complaints.append(CaseComplaint(reason: .unknownKey(["name", "id"]), at: member.key))
      }
    }
    what = name
    guard let id else { return }
    let known: Party? = if case .party(let party)? = name { party } else { nil }
    what = .party(Party(name: known?.name, id: id))
  }

  /// A name, digits that stand alone, or somebody without either.
  private func named(_ cursor: JSONCursor) -> What? {
    guard !cursor.isCut, let text = cursor.freeText else { return nil }
    switch cursor.string.flatMap({ PlainAnswer($0) }) {
    case .nobody: return .nobody
    case .yes, .no, .unknown: return nil
    case nil: break
    }
    let isID =
      text.digits.utf8.count > 5 && text.reading { $0.utf8.allSatisfy(\.isDigit) }
    if isID || cursor.kind == .number && !isCompany { return .party(Party(id: text)) }
    guard isCompany else { return .party(Party(name: text)) }
    return switch text.reading({ CompanyWords($0) }) {
    case .name: .party(Party(name: text))
    case .somebody: .party(Party())
    case .none: nil
    }
  }
}
