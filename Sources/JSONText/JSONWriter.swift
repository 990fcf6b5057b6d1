/// Writes values as bytes, always the same ones.
struct JSONWriter {
  let isPretty: Bool
  private(set) var bytes: [UInt8] = []

  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  mutating func write(_ value: JSONOutput, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): bytes += String(value).utf8
    case .string(let value): write(value)
    case .array(let values):
      append("[")
      for (place, value) in values.enumerated() {
        separate(isFirst: place == 0, depth: depth + 1)
        write(value, depth: depth + 1)
      }
      close("]", isEmpty: values.isEmpty, depth: depth)
    case .object(let values):
      append("{")
      let members = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (place, member) in members.enumerated() {
        separate(isFirst: place == 0, depth: depth + 1)
        write(member.key)
        append(isPretty ? ": " : ":")
        write(member.value, depth: depth + 1)
      }
      close("}", isEmpty: values.isEmpty, depth: depth)
    }
  }

  private mutating func append(_ mark: StaticString) {
    mark.withUTF8Buffer { bytes += $0 }
  }

  private mutating func separate(isFirst: Bool, depth: Int) {
    if !isFirst { append(",") }
    if isPretty { breakLine(depth: depth) }
  }

  private mutating func close(_ bracket: StaticString, isEmpty: Bool, depth: Int) {
    if isPretty, !isEmpty { breakLine(depth: depth) }
    append(bracket)
  }

  private mutating func breakLine(depth: Int) {
    append("\n")
    for _ in 0..<depth { append("  ") }
  }

  private mutating func write(_ string: String) {
    append("\"")
    if string.utf8.allSatisfy(\.isPlain) { bytes += string.utf8 } else { writeScalars(of: string) }
    append("\"")
  }

  private mutating func writeScalars(of string: String) {
    var earlier: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case _ where scalar.misleads: escape(scalar)
      // `##[` and `##vso[` are commands to build servers that read the log.
      case "#" where earlier == "#": escape(scalar)
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      earlier = scalar
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      append("\\u")
      bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}

extension UInt8 {
  /// Whether the byte is ASCII and stands for itself in any string.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "#"): false
    default: (0x20..<0x7F).contains(self)
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
