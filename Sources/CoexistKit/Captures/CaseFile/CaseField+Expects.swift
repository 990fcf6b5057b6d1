extension CaseField {
  /// What the field takes, for a person who wrote something else.
  var expects: String { kind.expects }
}

extension CaseField.Kind {
  /// What it takes, as the object of "takes".
  var expects: String {
    switch self {
    case .text: "words"
    case .word(let words): words.quotedAlternatives
    case .wordList(let words): "a list of \(words.quotedAlternatives)"
    case .flag: "true or false"
    case .number: "a whole number from 0"
    case .code: "a number of Meta's, such as 2655093"
    case .time: "a time such as '2026-11-20T14:05:11Z'"
    case .identifier(.displayPhoneNumber): "a phone number such as '+56 9 5550 0100'"
    case .identifier(.fbtraceID), .identifier(.sessionID), .identifier(.setupLinkID):
      "an id of letters and digits, as it was shown"
    case .identifier, .digits: "an id in digits, as Meta shows it"
    case .country: "a country by its two letters of ISO 3166, such as 'CL'"
    case .version: "a version such as '2.24.9'"
    case .party: "a name, an id or an object with 'name' and 'id'"
    case .owner: "a name, an id, an object with 'name' and 'id', 'selected' or 'another'"
    case .parties: "a list of names or of objects with 'name' and 'id', or 'none'"
    case .partyOrFlag: "a name, or true when nobody knows it"
    case .error: "an error of Meta's, a list of these, a number or a sentence"
    case .window: "the words of the window"
    case .payload: "a payload or a string of text"
    case .notes: "free text"
    case .fields(let fields): "an object with \(fields.map(\.key).quotedAlternatives)"
    case .items(let fields): "a list of objects with \(fields.map(\.key).quotedAlternatives)"
    }
  }
}
