/// A field of an error that a program printed by its name: `message='…'`, `[error_user_msg] => …`.
struct TextField {
  enum Name: Sendable {
    case message
    case details
    case title
    case userTitle
    case userMessage
    case type
    case trace

    /// Only Meta's errors have it.
    var isMetas: Bool {
      switch self {
      case .userTitle, .userMessage, .trace: true
      case .message, .details, .title, .type: false
      }
    }
  }

  let name: Name
  /// Where the name begins.
  let offset: Int
  /// Of the value, without its quotes.
  let value: Range<Int>
}

/// Finds the fields in one pass.
struct TextFields {
  let bytes: [UInt8]
  let range: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  func find() -> [TextField] {
    var found: [TextField] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isIdentifierByte else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index].isIdentifierByte { index += 1 }
      guard let name = Self.name(of: bytes[start..<index]),
        let value = value(behind: index, of: start)
      else { continue }
      found.append(TextField(name: name, offset: start, value: value))
      index = value.upperBound
    }
    return found
  }

  private static func name(of word: ArraySlice<UInt8>) -> TextField.Name? {
    guard (4...18).contains(word.count) else { return nil }
    let folded = word.map(\.lowercasedASCII).filter { $0 != UInt8(ascii: "_") }
    return names.first { $0.0.utf8.elementsEqual(folded) }?.1
  }

  private static let names: [(String, TextField.Name)] = [
    ("message", .message), ("errormessage", .message), ("details", .details), ("title", .title),
    ("errorusertitle", .userTitle), ("usertitle", .userTitle), ("errorusermsg", .userMessage),
    ("usermsg", .userMessage), ("errorusermessage", .userMessage), ("type", .type),
    ("fbtraceid", .trace),
  ]

  private func value(behind end: Int, of start: Int) -> Range<Int>? {
    guard let sign = sign(behind: end) else { return nil }
    let first = valueStart(behind: sign)
    guard first < range.upperBound else { return nil }
    let quote = bytes[first]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      // In a cell of CSV quotes are doubled.
      let isDoubled =
        first + 2 < range.upperBound && bytes[first + 1] == quote
        && (bytes[first + 2].isWord || bytes[first + 2] == UInt8(ascii: "("))
      let start = isDoubled ? first + 2 : first + 1
      return closing(quote, from: start).map { start..<$0 }
    }
    guard isLineStart(start) else { return nil }
    var last = first
    while last < range.upperBound, bytes[last] != 0x0A { last += 1 }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    return last > first ? first..<last : nil
  }

  /// Behind `:`, `=` or `=>`, in front of which a quote and a bracket may close.
  private func sign(behind end: Int) -> Int? {
    var index = end
    let limit = min(range.upperBound, end + 6)
    while index < limit, bytes[index].closesName { index += 1 }
    guard index < limit, bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "=")
    else { return nil }
    index += 1
    return index < limit && bytes[index] == UInt8(ascii: ">") ? index + 1 : index
  }

  /// PHP's `var_dump` puts a value on a line of its own, behind its type: `string(14) "…"`.
  private func valueStart(behind sign: Int) -> Int {
    var index = blankEnd(from: sign)
    if bytes[index..<range.upperBound].starts(with: Self.typed) {
      let digits = bytes[(index + Self.typed.count)..<range.upperBound].prefix(6)
        .prefix(while: \.isASCIIDigit)
      guard digits.endIndex < range.upperBound, bytes[digits.endIndex] == UInt8(ascii: ")") else {
        return index
      }
      return blankEnd(from: digits.endIndex + 1)
    }
    // Of anything else the value stands on the line of its name.
    if bytes[sign..<index].contains(0x0A) { index = range.upperBound }
    return index
  }

  private static let typed = Array("string(".utf8)

  private func blankEnd(from start: Int) -> Int {
    let limit = min(range.upperBound, start + 64)
    var index = start
    while index < limit, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  /// Where the quote closes: what stands behind it ends a value.
  private func closing(_ quote: UInt8, from start: Int) -> Int? {
    let limit = min(range.upperBound, start + Self.longest)
    var index = start
    while index < limit {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == quote,
        index + 1 == range.upperBound || !bytes[index + 1].isIdentifierByte
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private static let longest = 2000

  /// Whether only white space and the bracket of a key stand in front on the line.
  private func isLineStart(_ offset: Int) -> Bool {
    var index = offset
    let lowest = max(range.lowerBound, offset - 64)
    while index > lowest,
      bytes[index - 1] <= 0x20 && bytes[index - 1] != 0x0A
        || bytes[index - 1] == UInt8(ascii: "[")
    {
      index -= 1
    }
    return index == range.lowerBound || bytes[index - 1] == 0x0A
  }
}

extension UInt8 {
  fileprivate var closesName: Bool {
    self == 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
      || self == UInt8(ascii: "]")
  }
}
