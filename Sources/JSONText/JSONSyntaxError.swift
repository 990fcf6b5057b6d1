/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The place, in bytes from the beginning of the whole input.
  public let offset: Int

  /// Names what is wrong at `offset`, in bytes.
  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// What can be wrong with a text.
  public enum Reason: Sendable, Hashable {
    /// Something else was expected here.
    case expected(Expected, found: Found)
    /// The text ends inside a string; the offset is that of its opening quote.
    case unterminatedString
    /// A backslash with something behind it that JSON does not know.
    case invalidEscape
    /// A number that JSON does not know.
    case invalidNumber(NumberFault)
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A control character, such as a line break, unescaped in a string.
    case controlCharacter(UInt8)
    /// More containers inside each other than allowed.
    case depth(limit: Int)
    /// Nothing but white space.
    case empty
    /// Something stands behind the end of the value.
    case trailingContent(Found)
    /// The input is too long for a document: 4 GB or more.
    case tooLarge
  }

  /// What the grammar asks for.
  public enum Expected: String, Sendable {
    /// A value.
    case value = "a value"
    /// A value, because a comma announced one.
    case valueAfterComma = "a value after the comma"
    /// The first element of an array, or its end.
    case valueOrBracket = "a value or ']'"
    /// The first key of an object, or its end.
    case keyOrBrace = "a key in double quotes or '}'"
    /// A key, because a comma announced one.
    case keyAfterComma = "a key in double quotes after the comma"
    /// The colon between key and value.
    case colon = "':'"
    /// The next element of an array, or its end.
    case commaOrBracket = "',' or ']'"
    /// The next member of an object, or its end.
    case commaOrBrace = "',' or '}'"
    /// The end of a call, when forgiving.
    case parenthesis = "')'"
  }

  /// What stands there instead, without saying more of the input than is safe to show.
  public enum Found: Sendable, Hashable {
    /// The end of the text.
    case end
    /// A string in double quotes.
    case string
    /// A number.
    case number
    /// A word, such as a literal or an unquoted key.
    case word
    /// A comment.
    case comment
    /// A sign of ASCII that is neither letter nor digit.
    case punctuation(UInt8)
    /// Any other scalar, by its number.
    case scalar(UInt32)
  }

  /// What is wrong with a number.
  public enum NumberFault: String, Sendable {
    /// A zero with digits behind it.
    case leadingZero = "a number with a leading zero"
    /// No digit behind the minus.
    case noDigit = "a number without a digit after '-'"
    /// No digit behind the decimal point.
    case noFraction = "a number without a digit after '.'"
    /// No digit in the exponent.
    case noExponent = "a number without a digit in its exponent"
  }
}

extension JSONSyntaxError {
  /// One clause that says what is wrong, in lower case and without a period.
  ///
  /// It holds no letter and no digit of the input, which could be a secret.
  public var message: String {
    switch reason {
    case .expected(let expected, let found): "expected \(expected.rawValue), found \(found.phrase)"
    case .unterminatedString: "unterminated string"
    case .invalidEscape: "invalid escape in a string"
    case .invalidNumber(let fault): fault.rawValue
    case .invalidUTF8: "bytes that are not UTF-8"
    case .controlCharacter(let byte):
      "unescaped control character \(Found.name(of: UInt32(byte))) in a string"
    case .depth(let limit): "nested more than \(limit) levels deep"
    case .empty: "the text is empty"
    case .trailingContent(let found): "found \(found.phrase) after the end of the value"
    case .tooLarge: "the text is 4 GB or longer"
    }
  }
}

extension JSONSyntaxError.Found {
  fileprivate var phrase: String {
    switch self {
    case .end: "the end of the text"
    case .string: "a string"
    case .number: "a number"
    case .word: "a word"
    case .comment: "a comment"
    case .punctuation(0x27): "a single quote"
    case .punctuation(0x60): "a backtick"
    case .punctuation(let byte): "'\(Unicode.Scalar(byte))'"
    case .scalar(0xA0): "a no-break space (U+00A0)"
    case .scalar(0xFEFF): "a byte order mark (U+FEFF)"
    case .scalar(0xAB), .scalar(0xBB), .scalar(0x2018...0x201F):
      "a typographic quote\(numbered)"
    case .scalar(let value): Self.name(of: value)
    }
  }

  private var numbered: String {
    guard case .scalar(let value) = self else { return "" }
    return " (\(Self.name(of: value)))"
  }

  /// The usual name of a scalar by its number, such as `U+00E9`.
  fileprivate static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
