/// The words of Meta in a text: a known sentence with what belongs to it, up to its quotes.
struct Passage {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Looks in `range` of a text; nothing is taken from beyond it.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  private static let longest = 1200

  /// The passage that a known sentence stands in.
  ///
  /// In quotes it is all that is quoted. `(#N)` in front belongs to it. Where the text has only a part
  /// of Meta's sentence in common with the catalogue, it is the whole sentence.
  func around(_ core: Range<Int>, isWhole: Bool, from mark: Int?) -> Range<Int> {
    if let quoted = quoted(around: core) { return quoted }
    var start = core.lowerBound
    if let mark, mark <= start {
      start = mark
    } else if !isWhole {
      start = sentenceStart(before: start)
    }
    let end = isWhole ? core.upperBound : sentenceEnd(after: core.upperBound)
    return start..<withPeriod(max(end, core.upperBound))
  }

  /// What stands between two quotation marks or backticks around the words.
  private func quoted(around core: Range<Int>) -> Range<Int>? {
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

  private func sentenceStart(before core: Int) -> Int {
    let lowest = max(range.lowerBound, core - 300)
    var start = core
    while start > lowest {
      let byte = bytes[start - 1]
      if byte == 0x0A, !isWrapped(at: start - 1) { break }
      if byte <= 0x20, start - 2 >= lowest, bytes[start - 2].endsClause { break }
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "{") { break }
      start -= 1
    }
    while start < core, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: ">") { start += 1 }
    return start > lowest || lowest == range.lowerBound ? start : core
  }

  private func sentenceEnd(after core: Int) -> Int {
    let highest = min(range.upperBound, core + 300)
    var end = core
    while end < highest {
      let byte = bytes[end]
      if byte == 0x0A, !isWrapped(at: end) { break }
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "{") { break }
      let isLast = end + 1 >= range.upperBound || bytes[end + 1] <= 0x20
      if byte == UInt8(ascii: "."), isLast { return end + 1 }
      end += 1
    }
    while end > core, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// A line break inside a sentence: the next line goes on in lower case.
  private func isWrapped(at newline: Int) -> Bool {
    let next = bytes[(newline + 1)..<range.upperBound].first {
      $0.isASCIILetter || $0 == 0x0A || $0.isASCIIDigit
    }
    guard next.map({ (0x61...0x7A).contains($0) }) ?? false else { return false }
    // `    at Object.request (…)` is a frame of a stack.
    let line = bytes[(newline + 1)..<range.upperBound].prefix(64).drop { $0 <= 0x20 }
    return !line.starts(with: Array("at ".utf8))
  }

  private func withPeriod(_ end: Int) -> Int {
    end < range.upperBound && bytes[end] == UInt8(ascii: ".") ? end + 1 : end
  }
}

extension UInt8 {
  fileprivate var endsClause: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: ":") || self == UInt8(ascii: "!")
      || self == UInt8(ascii: "?")
  }
}

/// Joins what was wrapped over lines, without the marks that quote a line.
enum Unwrapped {
  static func text(_ bytes: [UInt8]) -> String {
    var joined: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
        joined.append(bytes[index])
        index += 1
        continue
      }
      while let last = joined.last, last == 0x20 || last == 0x09 || last == 0x5C {
        joined.removeLast()
      }
      while index < bytes.count, bytes[index].isLineMargin { index += 1 }
      if !joined.isEmpty, index < bytes.count { joined.append(0x20) }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLineMargin: Bool {
    self <= 0x20 || self == UInt8(ascii: ">") || self == UInt8(ascii: "|")
      || self == UInt8(ascii: "#") || self == UInt8(ascii: "-") || self == UInt8(ascii: "*")
  }
}
