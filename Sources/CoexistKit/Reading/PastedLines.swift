/// Takes away what programs and people put in front of every line, so that JSON over several lines
/// can be read: `> `, `-- `, `name_1  | `, a time.
///
/// Every byte keeps its place: what is taken away becomes spaces.
struct PastedLines {
  private let bytes: [UInt8]
  private var view: [UInt8]

  static func blanked(_ bytes: [UInt8]) -> [UInt8] {
    var lines = PastedLines(bytes: bytes, view: bytes)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      lines.blankPrefix(of: start..<end)
      lines.blankBackslashes(of: start..<end)
      start = end + 1
    }
    return lines.view
  }

  private mutating func blankPrefix(of line: Range<Int>) {
    var start = line.lowerBound
    // A quoted log line has two prefixes, a quoted answer to a quoted mail three.
    for _ in 0..<6 {
      let mark = skipBlanks(from: start, to: line.upperBound)
      guard mark < line.upperBound, let end = prefixEnd(at: mark, line) else { break }
      start = end
    }
    guard start > line.lowerBound else { return }
    for index in line.lowerBound..<start { view[index] = 0x20 }
  }

  private func prefixEnd(at mark: Int, _ line: Range<Int>) -> Int? {
    let limit = line.upperBound
    let next = mark + 1 < limit ? bytes[mark + 1] : 0x20
    switch bytes[mark] {
    case UInt8(ascii: ">"): return mark + 1
    case UInt8(ascii: "-") where next == UInt8(ascii: "-"):
      return mark + 2 == limit || bytes[mark + 2] == 0x20 ? mark + 2 : nil
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return next == 0x20 && isJSON(from: mark + 1, limit) ? mark + 1 : nil
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
      return isJSON(from: mark + 2, limit) ? mark + 2 : nil
    default:
      return timeEnd(at: mark, limit) ?? columnEnd(at: mark, limit)
    }
  }

  /// What follows a comment sign must look like a piece of JSON to be uncommented.
  private func isJSON(from start: Int, _ limit: Int) -> Bool {
    let first = skipBlanks(from: start, to: limit)
    guard first < limit else { return false }
    switch bytes[first] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\""):
      return true
    default: return false
    }
  }

  /// Behind `2026-11-20T14:05:11.123Z `, also in brackets.
  private func timeEnd(at start: Int, _ limit: Int) -> Int? {
    let isBracketed = bytes[start] == UInt8(ascii: "[")
    let first = isBracketed ? start + 1 : start
    let pattern = Array("0000-00-00T00:00:00".utf8)
    guard limit - first > pattern.count else { return nil }
    for (index, sign) in pattern.enumerated() {
      let byte = bytes[first + index]
      let fits =
        sign == UInt8(ascii: "0")
        ? byte.isASCIIDigit : byte == sign || sign == UInt8(ascii: "T") && byte == 0x20
      guard fits else { return nil }
    }
    var index = first + pattern.count
    while index < limit, bytes[index].isInTimeTail { index += 1 }
    if isBracketed, index < limit, bytes[index] == UInt8(ascii: "]") { index += 1 }
    return index == limit || bytes[index] == 0x20 || bytes[index] == 0x09 ? index : nil
  }

  /// Behind `name_1  | ` of docker compose, and `12 | ` of a viewer that numbers lines.
  private func columnEnd(at start: Int, _ limit: Int) -> Int? {
    guard let (word, bar) = column(at: start, limit) else { return nil }
    if bar + 1 == limit || bytes[bar + 1] == 0x20 { return bar + 1 }
    // pm2 names the process by its number too: `0|api  | `.
    guard bytes[word].allSatisfy(\.isASCIIDigit), let (_, last) = column(at: bar + 1, limit),
      last + 1 == limit || bytes[last + 1] == 0x20
    else { return nil }
    return last + 1
  }

  /// A word and the bar behind it.
  private func column(at start: Int, _ limit: Int) -> (word: Range<Int>, bar: Int)? {
    var index = start
    while index < limit, index - start < 64,
      bytes[index].isIdentifierByte || bytes[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    guard index > start else { return nil }
    let bar = skipBlanks(from: index, to: limit)
    guard bar < limit, bytes[bar] == UInt8(ascii: "|") else { return nil }
    return (start..<index, bar)
  }

  /// Markdown escapes brackets and breaks lines with a backslash.
  private mutating func blankBackslashes(of line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let next = index + 1 < line.upperBound ? bytes[index + 1] : 0x0A
      switch next {
      case 0x0A, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
        view[index] = 0x20
        index += 1
      default: index += 2
      }
    }
  }

  private func skipBlanks(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }
}

extension UInt8 {
  /// Fraction and zone behind the seconds.
  fileprivate var isInTimeTail: Bool {
    isASCIIDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: ",")
      || self == UInt8(ascii: "Z") || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ":")
  }
}
