/// The keys of `coexist.expected/1`, in the order of the contract's section 8.
enum ExpectationKey: String, Named {
  case schema
  case verdict
  case top
  case causes
  case seen
  case not
  case next
  case notNext = "not_next"
  case plan
  case planNot = "plan_not"
  case ask
  case expected
  case advice
  case ticket
  case identifiers
  case notIdentifiers = "not_identifiers"
  case codes
  case notCodes = "not_codes"
  case knownAs = "known_as"
  case errors
  case noticed
  case notNoticed = "not_noticed"
  case notSay = "not_say"
  case now
  case set
  case todo
  case why
  case rows

  static let schemaWord = "coexist.expected/1"
}
