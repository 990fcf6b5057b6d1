import JSONText

/// What came of reading the value of a field.
struct CaseValue {
  /// The fact, or `nil` when nobody knows: the value cannot be read.
  var value: FactValue?
  /// Whether every entry of a list could be read.
  var isWhole = true
  var complaints: [CaseComplaint] = []

  /// Whether a part of it could not be read.
  var isUnreadable: Bool { complaints.contains(where: \.isUnreadable) }
}

/// Something in a case file that is not written as the table says.
struct CaseComplaint {
  enum Reason {
    /// The value is none that the field takes.
    case unreadable
    /// It was read all the same, as this.
    case readAs(String)
    /// The object knows no such key, but these.
    case unknownKey([String])
  }

  let reason: Reason
  let at: JSONCursor

  var isUnreadable: Bool { if case .unreadable = reason { true } else { false } }
}

extension CaseField {
  /// Reads a value as the field wants it.
  ///
  /// What cannot be read is a complaint and no fact.
  func read(_ cursor: JSONCursor) -> CaseValue {
    switch kind {
    case .word(let words), .wordList(let words): cursor.word(of: words)
    case .flag: cursor.read(as: cursor.flag)
    case .number: cursor.read(as: cursor.nonNegative.map { .number($0) })
    case .code: cursor.read(as: cursor.wholeNumber.map { .number($0) })
    case .time: cursor.read(as: cursor.instant.map { .time($0) })
    case .identifier(let key):
      cursor.read(as: cursor.identifier.flatMap { key.admits($0) ? .word($0) : nil })
    case .digits: cursor.read(as: cursor.metaID.map { .word($0) })
    case .country: cursor.country
    case .version:
      cursor.read(
        as: cursor.identifier.flatMap { text in
          text.reading { AppVersion($0) != nil } ? .word(text) : nil
        }
      )
    case .party: cursor.partyValue
    case .owner: cursor.ownerValue
    case .parties: cursor.partiesValue(areCompanies: takesCompanies)
    case .partyOrFlag:
      if let flag = cursor.flag {
        CaseValue(value: flag)
      } else {
        cursor.partiesValue(areCompanies: takesCompanies)
      }
    case .text, .error, .window, .payload, .notes, .fields, .items:
      cursor.read(as: cursor.freeText.map { .word($0) })
    }
  }
}

extension CaseField {
  /// Whether what it takes are companies, and neither apps, fields nor what a step was done to.
  var takesCompanies: Bool {
    switch kind {
    case .party, .owner, .partyOrFlag: true
    case .parties: [.appBusinessPlatform, .partnersTab, .otherPortfolios].contains(factKey)
    default: false
    }
  }
}

extension JSONCursor {
  /// The fact, "looked, and it was not there" for null, or a complaint.
  fileprivate func read(as fact: FactValue?) -> CaseValue {
    if isNull { return CaseValue(value: .absent) }
    guard let fact else {
      return CaseValue(complaints: [CaseComplaint(reason: .unreadable, at: self)])
    }
    return CaseValue(value: fact)
  }

  /// A fact that was read from what nearly says it.
  fileprivate func read(as fact: FactValue, spelled word: String, _ known: String) -> CaseValue {
    CaseValue(
      value: fact,
      complaints: word == known ? [] : [CaseComplaint(reason: .readAs(known), at: self)]
    )
  }

  /// A word of a closed list; case, blanks around it and `_` for `-` do not matter.
  fileprivate func word(of words: [String]) -> CaseValue {
    guard let string else { return read(as: nil) }
    let bare = string.spelledAsID
    guard let known = words.first(where: { $0 == string }) ?? words.first(where: { $0 == bare })
    else { return read(as: nil) }
    return read(as: .word(Untrusted(known)), spelled: string, known)
  }

  fileprivate var country: CaseValue {
    guard let string else { return read(as: nil) }
    let code = string.spelledAsID.uppercased()
    guard Country.codes.contains(code) else { return read(as: nil) }
    return read(as: .word(Untrusted(code)), spelled: string, code)
  }

  /// `true` and `false`, also as words, and yes and no.
  fileprivate var flag: FactValue? {
    if let bool { return .flag(bool) }
    return switch string.flatMap({ PlainAnswer($0) }) {
    case .yes: .flag(true)
    case .no: .flag(false)
    case .nobody, .unknown, nil: nil
    }
  }

  /// A whole number that is not below 0.
  fileprivate var nonNegative: Int? { wholeNumber.flatMap { $0 < 0 ? nil : $0 } }

  /// Words, or a number that stands for some; a string without a letter or digit says nothing.
  var freeText: Untrusted? {
    guard let text = kind == .string ? words : identifier else { return nil }
    return text.saysSomething ? text : nil
  }

  /// An id in digits.
  var metaID: Untrusted? {
    guard let id = identifier, IdentifierKey.businessID.admits(id) else { return nil }
    return id
  }
}

extension Untrusted {
  /// Whether there is a letter or a digit in it: `…`, `-` and `?` stand for what is to be filled in.
  var saysSomething: Bool {
    reading { text in
      text.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
  }
}

extension String {
  /// In lower case, without blanks around it, and with `-` for `_` and blanks, as ids are written.
  var spelledAsID: String {
    let words = lowercased().split { $0 == "_" || $0.isWhitespace }
    return words.joined(separator: "-")
  }
}
