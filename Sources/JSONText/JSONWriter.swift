/// Writes values as bytes, always the same ones.
struct JSONWriter {
  let isPretty: Bool
  private(set) var bytes: [UInt8] = []
  /// A newline and the indentation of the current depth.
  private var lineBreak = [Byte.newline]

  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  mutating func write(_ value: JSONOutput) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): bytes += String(value).utf8
    case .string(let value): write(value)
    case .array(let values):
      open(Byte.openBracket)
      for (place, value) in values.enumerated() {
        separate(isFirst: place == 0)
        write(value)
      }
      close(Byte.closeBracket, isEmpty: values.isEmpty)
    case .object(let values): write(values.inOrder)
    }
  }

  /// Writes an object with its keys as they stand.
  mutating func write(_ members: [(key: String, value: JSONOutput)]) {
    open(Byte.openBrace)
    for (place, member) in members.enumerated() {
      separate(isFirst: place == 0)
      write(member.key)
      bytes.append(Byte.colon)
      if isPretty { bytes.append(Byte.space) }
      write(member.value)
    }
    close(Byte.closeBrace, isEmpty: members.isEmpty)
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    lineBreak.append(Byte.space)
    lineBreak.append(Byte.space)
  }

  private mutating func separate(isFirst: Bool) {
    if !isFirst { bytes.append(Byte.comma) }
    if isPretty { bytes += lineBreak }
  }

  private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    lineBreak.removeLast(2)
    if isPretty, !isEmpty { bytes += lineBreak }
    bytes.append(bracket)
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  private mutating func write(_ string: String) { bytes.append(quoted: string) }
}

extension [UInt8] {
  /// Appends a string of JSON with its quotes; hidden characters are escaped.
  package mutating func append(quoted string: String) {
    append(Byte.quote)
    let isWritten = string.utf8.withContiguousStorageIfAvailable { text in
      guard ByteView(text).isPlain else { return false }
      self += text
      return true
    }
    if isWritten != true { appendScalars(of: string) }
    append(Byte.quote)
  }

  private mutating func appendScalars(of string: String) {
    var earlier: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": self += "\\\"".utf8
      case "\\": self += "\\\\".utf8
      case "\n": self += "\\n".utf8
      case "\r": self += "\\r".utf8
      case "\t": self += "\\t".utf8
      case _ where scalar.isHidden: appendEscape(of: scalar)
      // `##[` and `##vso[` are commands to build servers that read the log.
      case "#" where earlier == "#": appendEscape(of: scalar)
      default: self += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      earlier = scalar
    }
  }

  /// Appends a scalar as `\u` escapes of JSON.
  package mutating func appendEscape(of scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      self += "\\u".utf8
      self += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      self += digits.utf8
    }
  }
}

extension ByteView {
  /// Whether all bytes are ASCII and stand for themselves in any string.
  fileprivate var isPlain: Bool {
    var index = 0
    while let chunk = sixteen(from: index) {
      guard chunk.isPlain else { return false }
      index += 16
    }
    // The last bytes, some of them for the second time.
    if let last = sixteen(from: count - 16) { return last.isPlain }
    while index < count {
      guard self[index].isPlain else { return false }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isPlain: Bool {
    (0x20..<0x7F).contains(self) && self != Byte.quote && self != Byte.backslash
      && self != Byte.hash
  }
}

extension SIMD16<UInt8> {
  @inline(__always)
  fileprivate var isPlain: Bool {
    let marks =
      self .== SIMD16(repeating: Byte.quote) .| self .== SIMD16(repeating: Byte.backslash)
      .| self .== SIMD16(repeating: Byte.hash)
    let others = self .< SIMD16(repeating: Byte.space) .| self .>= SIMD16(repeating: 0x7F)
    return (marks .| others).firstPlace == 16
  }
}
