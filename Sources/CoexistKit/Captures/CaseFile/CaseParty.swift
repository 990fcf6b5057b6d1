import JSONText

/// Businesses, partners, portfolios and apps, as people write them into a case file.
extension JSONCursor {
  /// One party; null and a word for nobody say that somebody looked and there was none.
  var partyValue: CaseValue {
    if isNull { return CaseValue(value: .absent) }
    let entry = CaseEntry(self)
    switch entry.what {
    case .party(let party): return CaseValue(value: .party(party), complaints: entry.complaints)
    case .nobody: return CaseValue(value: .absent, complaints: entry.complaints)
    case nil: return CaseValue(complaints: entry.complaints)
    }
  }

  /// A portfolio, or a word that compares it with the selected one (``PortfolioMatch``).
  var ownerValue: CaseValue {
    let word = PortfolioMatch.allCases.first { $0.id == string?.spelledAsID }
    return word.map { CaseValue(value: .word(Untrusted($0.id))) } ?? partyValue
  }

  /// A list of parties; one alone is a list of one, and a word for nobody an empty one.
  ///
  /// Of a list in which an entry cannot be read the others still count as listed, but it shows
  /// of nobody that they are missing; one without any that can be read says nothing.
  var partiesValue: CaseValue {
    if isNull { return CaseValue(value: .absent) }
    let entries = kind == .array ? elements.map { CaseEntry($0) } : [CaseEntry(self)]
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
  /// `nil` when it cannot be read.
  var what: What?
  var complaints: [CaseComplaint] = []

  var party: Party? { if case .party(let party)? = what { party } else { nil } }
  var isNobody: Bool { if case .nobody? = what { true } else { false } }

  init(_ cursor: JSONCursor) {
    self.cursor = cursor
    switch cursor.kind {
    case .string, .number: what = Self.named(cursor)
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
        name = name ?? Self.named(member.value)
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

  /// A name or digits that stand alone.
  private static func named(_ cursor: JSONCursor) -> What? {
    guard !cursor.isCut, let text = cursor.freeText else { return nil }
    switch cursor.string.flatMap({ PlainAnswer($0) }) {
    case .nobody: return .nobody
    case .yes, .no, .unknown: return nil
    case nil: break
    }
    let isID =
      text.digits.utf8.count > 5 && text.reading { $0.utf8.allSatisfy(\.isDigit) }
    let party = isID || cursor.kind == .number ? Party(id: text) : Party(name: text)
    return .party(party)
  }
}
