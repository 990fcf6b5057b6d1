/// The words that come with a code and that no known sentence explains.
///
/// They are Meta's only where their borders are certain: quotes, a cell, a line, a sign in front.
extension TextErrors {
  /// What the line says with a code, when it says something and its borders are certain.
  func wordsBehind(_ place: Int) -> String? {
    let code = codes[place]
    let next = place + 1 < codes.count ? codes[place + 1].range.lowerBound : range.upperBound
    let isRow = isRow(code)
    let limit = max(isRow ? cellEnd(behind: code, before: next) : next, code.range.upperBound)
    let line = bytes[code.range.upperBound..<limit]
      .prefix { $0 != 0x0A && $0 != 0x0D }.prefix(400)
    if isForm(code) {
      let end = sentenceEnd(from: code.range.upperBound, before: limit)
      guard end - code.range.upperBound > 8 else { return wordsInQuotes(before: place) }
      guard beginsWords(code) else { return nil }
      return Unwrapped.text(Array(bytes[code.range.lowerBound..<end]))
    }
    // `Meta sync error | code=2593107 | sync_type=history`: the words stand in a field of their own.
    if !isRow, line.contains(UInt8(ascii: "|")) { return fieldWithoutSign(around: code) }
    if let quoted = wordsInQuotes(before: place) { return quoted }
    // Only what a sign announces is Meta's: `190: …`; the rest of the line is somebody's.
    let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "*") }
    guard let sign = rest.first,
      sign == UInt8(ascii: ":") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "]")
        || sign == UInt8(ascii: "\"") || sign == 0xE2
    else { return nil }
    let edges: (UInt8) -> Bool = { !($0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80) }
    var text = rest.dropFirst(sign == 0xE2 ? 3 : 1).drop(while: edges)
    while let last = text.last, edges(last), last != UInt8(ascii: "."), last != UInt8(ascii: "!") {
      text.removeLast()
    }
    guard text.count > 8, text.filter({ $0 == 0x20 }).count > 1 else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// The line of a code as it was pasted, when it says more than the number.
  func line(around code: Range<Int>) -> String? {
    let start = lineStart(of: code.lowerBound)
    let line = line(from: start)
    let others = line.indices.filter { !code.contains($0) && bytes[$0].isWord }
    guard others.count >= 12, line.count <= 1200 else { return nil }
    let text = Array(line.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a line says nothing but a code.
  func isAlone(_ code: Range<Int>) -> Bool {
    let start = lineStart(of: code.lowerBound)
    return !line(from: start).indices.contains { !code.contains($0) && bytes[$0].isWord }
  }

  /// The lines of words right before a bare code, else those right behind it, with its own: a window
  /// puts its number on a line of its own.
  func wordsBeside(_ code: Range<Int>) -> String? {
    let own = lineStart(of: code.lowerBound)
    let end = lineEnd(of: code.upperBound)
    var start = own
    while start > range.lowerBound, own - start < 600 {
      let line = lineStart(of: start - 1)..<start - 1
      guard isWords(line) else { break }
      start = line.lowerBound
    }
    var last = end
    while start == own, last < range.upperBound, last - end < 600 {
      let line = last + 1..<max(last + 1, lineEnd(of: last + 1))
      guard isWords(line) else { break }
      last = line.upperBound
    }
    guard start < own || last > end else { return nil }
    return Unwrapped.text(Array(bytes[start..<last]))
  }

  /// The rest of a line, as far as any line is looked at.
  private func line(from start: Int) -> ArraySlice<UInt8> {
    bytes[start..<range.upperBound].prefix(Self.longestLine).prefix { $0 != 0x0A && $0 != 0x0D }
  }

  /// Nobody reads more of a line, in bytes; it bounds the work on texts of a single line.
  private static let longestLine = 1300

  private func lineEnd(of offset: Int) -> Int {
    guard offset < range.upperBound else { return range.upperBound }
    return line(from: offset).endIndex
  }

  /// Whether a line is running words, and no field, no identifier, no other code.
  private func isWords(_ line: Range<Int>) -> Bool {
    let text = bytes[line]
    guard !text.isEmpty, !text.contains(where: { "=|{}<>_@".utf8.contains($0) || $0.isASCIIDigit }),
      text.split(separator: 0x20).count >= 4
    else { return false }
    return !text.dropLast().contains(UInt8(ascii: ":"))
      && sentences(in: line).isEmpty
  }

  /// The paragraph around a sentence that a line in front of it announces, `What it says:`.
  func announced(_ sentence: Range<Int>) -> String? {
    var start = sentence.lowerBound
    var end = sentence.upperBound
    let lowest = max(range.lowerBound, start - 600)
    let highest = min(range.upperBound, end + 600)
    while start > lowest, !isBlankLine(before: start) { start -= 1 }
    while end < highest, bytes[end] != 0x0A || !isBlankLine(before: end + 1) { end += 1 }
    guard start > lowest, end < highest || end == range.upperBound else { return nil }
    let before = bytes[max(range.lowerBound, start - 64)..<start].last { $0 > 0x20 }
    guard before == UInt8(ascii: ":"), start < sentence.lowerBound || end > sentence.upperBound
    else {
      return nil
    }
    return Unwrapped.text(Array(bytes[start..<end].reversed().drop { $0 <= 0x20 }.reversed()))
  }

  /// Whether the line that ends before an offset is blank.
  private func isBlankLine(before offset: Int) -> Bool {
    guard offset > range.lowerBound, bytes[offset - 1] == 0x0A else { return false }
    var index = offset - 2
    while index >= max(range.lowerBound, offset - 64), bytes[index] <= 0x20 {
      if bytes[index] == 0x0A { return true }
      index -= 1
    }
    return false
  }

  private func lineStart(of offset: Int) -> Int {
    let front = bytes[range.lowerBound..<offset].suffix(Self.longestLine)
    return front.lastIndex(of: 0x0A).map { $0 + 1 } ?? front.startIndex
  }

  /// Whether the code stands in a row of a table, whose cells have words of their own.
  private func isRow(_ code: TextCode) -> Bool {
    let start = lineStart(of: code.range.lowerBound)
    return bytes[start..<code.range.lowerBound].first { $0 > 0x20 } == UInt8(ascii: "|")
  }

  private func cellEnd(behind code: TextCode, before limit: Int) -> Int {
    bytes[code.range.upperBound..<max(limit, code.range.upperBound)].firstIndex {
      $0 == UInt8(ascii: "|") || $0 == 0x0A
    } ?? limit
  }

  /// Whether a line, a quote, a cell or a sign ends in front of a code: somebody's words do not.
  private func beginsWords(_ code: TextCode) -> Bool {
    let start = lineStart(of: code.range.lowerBound)
    let before = bytes[start..<code.range.lowerBound].last { byte in
      !(byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "("))
    }
    guard let before else { return true }
    switch before {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "."), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ";"):
      return true
    // The last bytes of arrows, dashes, quotes and bullets.
    case 0x80...0xBF:
      return !bytes[start..<code.range.lowerBound].suffix(4).contains { $0 == 0xC3 || $0 == 0xC4 }
    default: return before.isASCIIDigit
    }
  }

  /// `"…" (#3441041)`: a sentence in quotes right before the number, in whatever language.
  private func wordsInQuotes(before place: Int) -> String? {
    let offset = codes[place].range.lowerBound
    // What stands before the code in front is that one's.
    let lowest = place > 0 ? codes[place - 1].range.upperBound : range.lowerBound
    guard let quote = lastQuote(before: offset), quote.upperBound <= offset,
      quote.lowerBound > lowest, quote.count > 16,
      offset - quote.upperBound <= 24, bytes[quote].contains(0x20),
      bytes[quote.upperBound..<offset].allSatisfy({ $0 <= 0x40 || $0 >= 0x80 || $0.isASCIILetter })
    else { return nil }
    // `« … »` has blanks inside.
    return Unwrapped.text(Array(bytes[quote])).trimmed
  }

  private func fieldWithoutSign(around code: TextCode) -> String? {
    let line = line(from: lineStart(of: code.range.lowerBound))
    let fields = line.split(separator: UInt8(ascii: "|")).map { field in
      field.drop { $0 <= 0x20 }
    }
    let words = fields.first { field in
      !field.contains(UInt8(ascii: "=")) && field.contains(0x20) && field.count > 8
        && field.contains(where: \.isASCIILetter)
    }
    guard var words else { return nil }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
