/// A value to be written, always as the same bytes.
public indirect enum JSONOutput: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONOutput])
  /// An object, written with its keys in the order of their scalars.
  case object([String: JSONOutput])

  /// The value on several lines, indented by two spaces, with a newline at the end.
  public func text() -> String {
    var writer = Writer(isPretty: true)
    writer.write(self, depth: 0)
    return writer.text + "\n"
  }

  /// The value on one line, without white space and without a newline at the end.
  public func line() -> String {
    var writer = Writer(isPretty: false)
    writer.write(self, depth: 0)
    return writer.text
  }
}

private struct Writer {
  let isPretty: Bool
  var text = ""

  mutating func write(_ value: JSONOutput, depth: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): write(value)
    case .array(let values):
      text += "["
      for (place, value) in values.enumerated() {
        separate(isFirst: place == 0, depth: depth + 1)
        write(value, depth: depth + 1)
      }
      close("]", isEmpty: values.isEmpty, depth: depth)
    case .object(let values):
      text += "{"
      let members = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (place, member) in members.enumerated() {
        separate(isFirst: place == 0, depth: depth + 1)
        write(member.key)
        text += isPretty ? ": " : ":"
        write(member.value, depth: depth + 1)
      }
      close("}", isEmpty: values.isEmpty, depth: depth)
    }
  }

  private mutating func separate(isFirst: Bool, depth: Int) {
    if !isFirst { text += "," }
    if isPretty { breakLine(depth: depth) }
  }

  private mutating func close(_ bracket: String, isEmpty: Bool, depth: Int) {
    if isPretty, !isEmpty { breakLine(depth: depth) }
    text += bracket
  }

  private mutating func breakLine(depth: Int) {
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }

  private mutating func write(_ string: String) {
    text += "\""
    var earlier: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.misleads: escape(scalar)
      // `##[` and `##vso[` are commands to build servers that read the log.
      case "#" where earlier == "#": escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
      earlier = scalar
    }
    text += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar cannot be seen, or changes how the text around it is shown.
  fileprivate var misleads: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F: true  // C0, delete and C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction of writing
    case 0x200B...0x200D, 0x2060, 0xFEFF: true  // no width
    case 0x2028, 0x2029: true  // line ends to JavaScript
    case 0xE0000...0xE007F: true  // tags
    default: false
    }
  }
}

extension JSONOutput: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Makes `null`.
  public init(nilLiteral: ()) { self = .null }
  /// Makes a boolean.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes an array.
  public init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }
  /// Makes an object; of two members with the same key the first counts.
  public init(dictionaryLiteral elements: (String, JSONOutput)...) {
    self = .object(Dictionary(elements) { first, _ in first })
  }
}
