/// Something that is not JSON but was read as if it were, and where.
public struct Leniency: Sendable, Hashable {
  /// What was forgiven.
  public let kind: Kind
  /// The place, in bytes from the beginning of the whole input.
  public let offset: Int

  /// Names what was forgiven at `offset`, in bytes.
  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// What can be forgiven.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// A comma with nothing behind it.
    case trailingComma
    /// No comma between two members or elements on lines of their own.
    case missingComma
    /// A key without quotes.
    case unquotedKey
    /// A word as a value that is neither quoted nor a literal.
    case unquotedValue
    /// A string in single quotes.
    case singleQuotes
    /// A string in backticks.
    case backticks
    /// A string in quotes such as `“ ”`, `„ “`, `« »`, `‘ ’`.
    case typographicQuotes
    /// A letter in front of a string, as in Python's `u'…'`.
    case stringPrefix
    /// `=>` instead of the colon.
    case hashRocket
    /// `=` instead of the colon.
    case equalsSign
    /// `;` instead of the comma.
    case semicolon
    /// A literal of another language: `None`, `nil`, `True`, `undefined`, `NaN`, `Infinity`.
    case literal
    /// A comment.
    case comment
    /// White space that JSON does not know, such as U+00A0.
    case noBreakSpace
    /// A control character, such as a line break, unescaped in a string.
    case controlCharacter
    /// An escape that JSON does not know, such as `\'` or `\x41`.
    case escape
    /// The text ends before the value does.
    case truncated
    /// A number as JSON does not write it: `+1`, `.5`, `0x1F`, `007`, `1_000`.
    case number
    /// A closing bracket that is not there, or is one of another kind.
    case missingCloser
    /// `…` or `...` for something left out, or `[Object]`.
    case ellipsis
    /// A Ruby symbol, such as `:name`.
    case symbol
    /// Bytes in a string that are not UTF-8.
    case invalidUTF8
    /// Half a surrogate pair, as in `\uD83D`; strict reading lets it pass too.
    case loneSurrogate
    /// A call or constructor, such as `Decimal('1')`, `array(…)` or `#<User id: 1>`.
    case functionCall
    /// A list in parentheses.
    case parentheses
    /// A key without a value, read as `null`.
    case missingValue
    /// A string in pieces, as in `'a' + 'b'`, or Python's `'a' 'b'` over two lines.
    case stringPieces

    /// Whether only something between values was forgiven: keys and values are those of JSON.
    public var leavesValues: Bool {
      switch self {
      case .trailingComma, .missingComma, .comment, .noBreakSpace: true
      default: false
      }
    }

    /// The name that leaves the program, in kebab-case.
    public var id: String {
      switch self {
      case .trailingComma: "trailing-comma"
      case .missingComma: "missing-comma"
      case .unquotedKey: "unquoted-key"
      case .unquotedValue: "unquoted-value"
      case .singleQuotes: "single-quotes"
      case .backticks: "backticks"
      case .typographicQuotes: "typographic-quotes"
      case .stringPrefix: "string-prefix"
      case .hashRocket: "hash-rocket"
      case .equalsSign: "equals-sign"
      case .semicolon: "semicolon"
      case .literal: "literal"
      case .comment: "comment"
      case .noBreakSpace: "no-break-space"
      case .controlCharacter: "control-character"
      case .escape: "escape"
      case .truncated: "truncated"
      case .number: "number"
      case .missingCloser: "missing-closer"
      case .ellipsis: "ellipsis"
      case .symbol: "symbol"
      case .invalidUTF8: "invalid-utf8"
      case .loneSurrogate: "lone-surrogate"
      case .functionCall: "function-call"
      case .parentheses: "parentheses"
      case .missingValue: "missing-value"
      case .stringPieces: "string-pieces"
      }
    }
  }
}
