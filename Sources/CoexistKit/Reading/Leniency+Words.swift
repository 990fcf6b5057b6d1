import JSONText

extension Leniency.Kind {
  /// What it is, for a warning: one clause in lower case, without a period.
  var words: String {
    switch self {
    case .trailingComma: "a comma with nothing behind it"
    case .missingComma: "a comma is missing"
    case .unquotedKey: "a key without quotes"
    case .unquotedValue: "a value without quotes"
    case .singleQuotes: "single quotes in place of double ones"
    case .backticks: "backticks in place of quotes"
    case .typographicQuotes: "typographic quotes in place of straight ones"
    case .stringPrefix: "a letter in front of a string, as in Python"
    case .hashRocket: "'=>' in place of ':', as in Ruby and PHP"
    case .equalsSign: "'=' in place of ':'"
    case .semicolon: "';' in place of ','"
    case .literal: "a literal of another language"
    case .comment: "a comment"
    case .noBreakSpace: "a space that is none of JSON's"
    case .controlCharacter: "a line break or control character inside a string"
    case .escape: "an escape that JSON does not know"
    case .truncated: "it is cut off at its end"
    case .number: "a number that JSON writes another way"
    case .missingCloser: "a closing bracket is missing or of the wrong kind"
    case .ellipsis: "something was left out here"
    case .symbol: "a Ruby symbol in place of a string"
    case .invalidUTF8: "bytes that are not UTF-8"
    case .loneSurrogate: "half a character"
    case .functionCall: "a call or constructor around a value"
    case .parentheses: "parentheses in place of brackets"
    case .missingValue: "a key without a value"
    case .stringPieces: "a string in pieces"
    }
  }
}
