/// Words in a text that nobody knows, as far as their quotes or their line go.
struct QuotedSpan {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Looks in `range` of a text; nothing is taken from beyond it.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  private static let longest = 1200

  /// What stands between two quotation marks or backticks around the words.
  func quoted(around core: Range<Int>) -> Range<Int>? {
    let lowest = max(range.lowerBound, core.lowerBound - Self.longest)
    var start = core.lowerBound
    while start > lowest, !isQuote(endingAt: start - 1) {
      if isParagraphEnd(at: start - 1) { return nil }
      start -= 1
    }
    guard start > lowest, start < bytes.count, bytes[start] > 0x20 else { return nil }
    let highest = min(range.upperBound, core.upperBound + Self.longest)
    var end = core.upperBound
    while end < highest, !isQuote(at: end) {
      if isParagraphEnd(at: end) { return nil }
      end += 1
    }
    if end < highest, bytes[end - 1] == UInt8(ascii: "\\") { end -= 1 }
    guard end < highest, bytes[end - 1] > 0x20, end >= core.upperBound else { return nil }
    return start..<end
  }

  /// A straight quote, a backtick, or one of `“ ” „ ‟`; the apostrophe does not count, it stands in
  /// words.
  private func isQuote(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): true
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (0x9C...0x9F).contains(bytes[index + 2])
    default: false
    }
  }

  private func isQuote(endingAt index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): true
    case 0x9C...0x9F: index >= 2 && isQuote(at: index - 2)
    default: false
    }
  }

  /// The end of a line that may go on, wrapped, in the next one; or of the quotes it stands in.
  func lineEnd(from start: Int) -> Int {
    let highest = min(range.upperBound, start + 400)
    var end = start
    while end < highest, !isQuote(at: end), bytes[end] != 0x0A || isWrapped(at: end) { end += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func isParagraphEnd(at index: Int) -> Bool {
    guard bytes[index] == 0x0A, index > range.lowerBound else { return false }
    var before = index - 1
    while before > range.lowerBound, bytes[before] == 0x20 || bytes[before] == 0x0D { before -= 1 }
    return bytes[before] == 0x0A
  }

  /// A line break inside a sentence: the next line goes on in lower case.
  private func isWrapped(at newline: Int) -> Bool {
    let next = bytes[(newline + 1)..<range.upperBound].first {
      $0.isASCIILetter || $0 == 0x0A || $0.isASCIIDigit
    }
    guard next.map({ (0x61...0x7A).contains($0) }) ?? false else { return false }
    // `    at Object.request (…)` is a frame of a stack.
    let line = bytes[(newline + 1)..<range.upperBound].prefix(64).drop { $0 <= 0x20 }
    return !line.starts(with: Array("at ".utf8)) && !isPair(newline + 1)
  }

  /// A line of a name and a value with digits, `code 190`, goes on with nothing.
  private func isPair(_ start: Int) -> Bool {
    let line = bytes[start..<range.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }.prefix(96)
    let words = line.split(separator: 0x20)
    return words.count <= 3 && words.last?.contains(where: \.isASCIIDigit) ?? false
  }
}
