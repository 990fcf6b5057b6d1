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
  public enum Kind: String, Sendable, CaseIterable {
    /// A comma with nothing behind it.
    case trailingComma = "trailing-comma"
    /// No comma between two members or elements on lines of their own.
    case missingComma = "missing-comma"
    /// A key without quotes.
    case unquotedKey = "unquoted-key"
    /// A word as a value that is neither quoted nor a literal.
    case unquotedValue = "unquoted-value"
    /// A string in single quotes.
    case singleQuotes = "single-quotes"
    /// A string in backticks.
    case backticks
    /// A string in quotes such as `“ ”`, `„ “`, `« »`, `‘ ’`.
    case typographicQuotes = "typographic-quotes"
    /// A letter in front of a string, as in Python's `u'…'`.
    case stringPrefix = "string-prefix"
    /// `=>` instead of the colon.
    case hashRocket = "hash-rocket"
    /// `=` instead of the colon.
    case equalsSign = "equals-sign"
    /// `;` instead of the comma.
    case semicolon
    /// A literal of another language: `None`, `nil`, `True`, `undefined`, `NaN`, `Infinity`.
    case literal
    /// A comment.
    case comment
    /// White space that JSON does not know, such as U+00A0.
    case noBreakSpace = "no-break-space"
    /// A control character, such as a line break, unescaped in a string.
    case controlCharacter = "control-character"
    /// An escape that JSON does not know, such as `\'` or `\x41`.
    case escape
    /// The text ends before the value does.
    case truncated
    /// A number as JSON does not write it: `+1`, `.5`, `0x1F`, `007`, `1_000`.
    case number
    /// A closing bracket that is not there, or is one of another kind.
    case missingCloser = "missing-closer"
    /// `…` or `...` for something left out, or `[Object]`.
    case ellipsis
    /// A Ruby symbol, such as `:name`.
    case symbol
    /// Bytes in a string that are not UTF-8.
    case invalidUTF8 = "invalid-utf8"
    /// Half a surrogate pair, as in `\uD83D`; strict reading lets it pass too.
    case loneSurrogate = "lone-surrogate"
    /// A call or constructor, such as `Decimal('1')`, `array(…)` or `#<User id: 1>`.
    case functionCall = "function-call"
    /// A list in parentheses.
    case parentheses
    /// A key without a value, read as `null`.
    case missingValue = "missing-value"
    /// A string in pieces, as in `'a' + 'b'`, or Python's `'a' 'b'` over two lines.
    case stringPieces = "string-pieces"

    /// Whether only something between values was forgiven: keys and values are those of JSON.
    public var leavesValues: Bool {
      switch self {
      case .trailingComma, .missingComma, .comment, .noBreakSpace: true
      default: false
      }
    }

    /// The name that leaves the program, in kebab-case.
    public var id: String { rawValue }
  }
}
