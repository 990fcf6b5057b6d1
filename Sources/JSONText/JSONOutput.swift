/// A value to be written, always as the same bytes.
public enum JSONOutput: Sendable, Hashable {
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
  case object(Members)

  /// The value on several lines, indented by two spaces, with a newline at the end.
  public func text() -> String {
    var writer = JSONWriter(isPretty: true)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  /// The value on one line, without white space and without a newline at the end.
  public func line() -> String {
    var writer = JSONWriter(isPretty: false)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// An object on one line as ``line()`` writes it, with its keys as they stand.
  package static func line(ofMembers members: [(key: String, value: JSONOutput)]) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.write(members)
    return writer.bytes
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
    self = .object(Members(elements) { first, _ in first })
  }
}
