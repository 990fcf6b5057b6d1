import TextFields

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
    let line = bytes[code.range.upperBound..<limit].prefix { !$0.isOne(of: "\n\r") }
    if let whole = wordsAround(place) { return whole }
    if isForm(code) {
      let end = sentenceEnd(from: code.range.upperBound, before: limit)
      guard end - code.range.upperBound > 8,
        bytes[code.range.upperBound..<end].contains(where: \.isWord)
      else { return wordsInQuotes(before: place) }
      guard beginsWords(code), areMetas(code.range.upperBound..<end) else { return nil }
      return Unwrapped.text(Array(bytes[code.range.lowerBound..<end]))
    }
    // `Meta sync error | code=2593107 | sync_type=history`: the words stand in a field of their own.
    if !isRow, line.contains(UInt8(ascii: "|")) { return fieldWithoutSign(beside: place) }
    if let quoted = wordsInQuotes(before: place) { return quoted }
    // Only what a sign announces is Meta's: `190: …`; the rest of the line is somebody's.
    let rest = line.drop { $0.isOne(of: " )*") }
    guard let sign = rest.first,
      sign == UInt8(ascii: ":") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "]")
        || sign == UInt8(ascii: "\"") || sign == 0xE2
    else { return nil }
    let edges: (UInt8) -> Bool = { !($0.isLetter || $0.isDigit || $0 >= 0x80) }
    var text = rest.dropFirst(sign == 0xE2 ? 3 : 1).drop(while: edges)
    while let last = text.last, edges(last), last != UInt8(ascii: "."), last != UInt8(ascii: "!") {
      text.removeLast()
    }
    guard text.count > 8, text.filter({ $0 == 0x20 }).count > 1 else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the words behind `(#190)` are a message: where they begin in the middle of a sentence and
  /// somebody speaks of himself, he goes on behind the number.
  private func areMetas(_ words: Range<Int>) -> Bool {
    let first = bytes[words].first { $0.isLetter || $0.isDigit || $0 >= 0x80 }
    return !(first.map { 0x61...0x7A ~= $0 } ?? true)
      || !PlainWords.holds(CodeWords.firstPerson, FoldedWords(bytes[words]))
  }

  /// The line of a code as it was pasted, when it says more than the number; of a line with many codes
  /// its clause.
  func line(around code: Range<Int>) -> String? {
    var line = lines.words(around: code.lowerBound)
    if codes(in: line).count > Self.mostOfLine {
      line = clause(around: code, in: line)
      guard codes(in: line).count == 1 else { return nil }
    }
    // `#3441061:0f5e…`: what a window joins to its number is no word.
    let token = token(around: code, in: line)
    let others = line.count { !token.contains($0) && bytes[$0].isWord }
    return others < 12 ? nil : String(decoding: bytes[line], as: UTF8.self)
  }

  private func token(around code: Range<Int>, in line: Range<Int>) -> Range<Int> {
    let rest = bytes[code.upperBound..<max(code.upperBound, line.upperBound)]
    return code.lowerBound..<rest.prefix { $0 > 0x20 }.endIndex
  }

  /// What stands between two ends of clauses, each near enough to the code.
  private func clause(around code: Range<Int>, in line: Range<Int>) -> Range<Int> {
    let front = max(line.lowerBound, code.lowerBound - Self.longestClause)..<code.lowerBound
    let back = code.upperBound..<min(line.upperBound, code.upperBound + Self.longestClause)
    let start = front.last { endsClause($0) }.map { $0 + 1 } ?? front.lowerBound
    let end = back.first { endsClause($0) } ?? back.upperBound
    return bytes.trimmed(start..<end)
  }

  /// A semicolon, a bar, or the period of a sentence.
  private func endsClause(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ";"), UInt8(ascii: "|"): true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      index + 1 >= range.upperBound || bytes[index + 1] <= 0x20
    default: false
    }
  }

  private static let longestClause = 400

  /// Whether a line says nothing but a code.
  func isAlone(_ code: Range<Int>) -> Bool {
    let line = lines.words(around: code.lowerBound)
    return codes(in: line).count == 1
      && !line.contains { !code.contains($0) && bytes[$0].isWord }
  }

  /// A line with more codes than this lists numbers, and is the words of none of them.
  private static let mostOfLine = 8

  /// The codes of which something lies in a range.
  private func codes(in range: Range<Int>) -> ArraySlice<TextCode> {
    let first = codes.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let end = codes.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return codes[first..<max(first, end)]
  }

  /// The lines of words right before a bare code, else those right behind it: a window puts its number
  /// on a line of its own.
  ///
  /// Whole sentences in which nobody speaks of himself are the window's; other words count with the
  /// line of the code, as they were pasted.
  func wordsBeside(_ code: Range<Int>) -> (words: String, isExact: Bool)? {
    let own = lines.lines(of: code)
    guard codes(in: lines.words(of: own.lowerBound)).count <= Self.mostOfLine else { return nil }
    var first = own.lowerBound
    while first > 0, isWords(lines.words(of: first - 1)) { first -= 1 }
    var last = own.upperBound
    if first == own.lowerBound {
      while last + 1 < lines.lineCount, isWords(lines.words(of: last + 1)) { last += 1 }
    }
    guard first < own.lowerBound || last > own.upperBound else { return nil }
    func text(_ first: Int, _ last: Int) -> [UInt8] {
      Array(bytes[lines.words(of: first).lowerBound..<lines.words(of: last).upperBound])
    }
    let others =
      first < own.lowerBound
      ? text(first, own.lowerBound - 1) : text(own.upperBound + 1, last)
    let words = Unwrapped.text(others)
    if PlainWords.mayBeWindow(Array(words.utf8)) { return (words, true) }
    return (Unwrapped.text(text(first, last)), false)
  }

  /// Whether a line is running words, and no field, no identifier, no other code.
  private func isWords(_ line: Range<Int>) -> Bool {
    let text = bytes[line]
    guard !text.isEmpty, !text.contains(where: { $0.isOne(of: "=|{}<>_@") || $0.isDigit }),
      text.split(separator: 0x20).count >= 4
    else { return false }
    return !text.dropLast().contains(UInt8(ascii: ":"))
      && sentences(in: line).isEmpty
  }

  /// The paragraph around a sentence that the one before it announces, `What it says:`.
  func announced(_ sentence: Range<Int>) -> String? {
    let place = lines.paragraph(of: sentence.lowerBound)
    guard let before = lines.words(ofParagraph: place - 1),
      let own = lines.words(ofParagraph: place), bytes[before.upperBound - 1] == UInt8(ascii: ":"),
      own != sentence, sentences(in: own).first?.range == sentence
    else { return nil }
    return Unwrapped.text(Array(bytes[own]))
  }

  /// Whether the code stands in a row of a table, whose cells have words of their own.
  private func isRow(_ code: TextCode) -> Bool {
    bytes[lines.words(around: code.range.lowerBound).lowerBound] == UInt8(ascii: "|")
  }

  private func cellEnd(behind code: TextCode, before limit: Int) -> Int {
    bytes[code.range.upperBound..<max(limit, code.range.upperBound)].firstIndex {
      $0.isOne(of: "|\n")
    } ?? limit
  }

  /// Whether a line, a quote, a cell or a sign ends in front of a code: somebody's words do not.
  private func beginsWords(_ code: TextCode) -> Bool {
    let start = lines.words(around: code.range.lowerBound).lowerBound
    let before = bytes[start..<code.range.lowerBound].last { byte in
      !byte.isOne(of: " \t*(")
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
    default: return before.isDigit
    }
  }

  /// `"… (#3441041)"`: a message in quotation marks that ends with its number.
  private func wordsAround(_ place: Int) -> String? {
    let code = codes[place].range
    guard bytes[code.lowerBound] == UInt8(ascii: "("),
      let quote = lastQuote(before: code.lowerBound), quote.upperBound > code.upperBound,
      codes(in: quote).count == 1,
      !bytes[code.upperBound..<quote.upperBound].contains(where: \.isWord)
    else { return nil }
    let words = bytes[quote.lowerBound..<code.lowerBound].split { !$0.isWord }
    return words.count < 3 ? nil : Unwrapped.text(Array(bytes[quote])).trimmed
  }

  /// `"…" (#3441041)`: a sentence in quotes right before the number, in whatever language.
  private func wordsInQuotes(before place: Int) -> String? {
    let offset = codes[place].range.lowerBound
    // What stands before the code in front is that one's.
    let lowest = place > 0 ? codes[place - 1].range.upperBound : range.lowerBound
    guard let quote = lastQuote(before: offset), quote.upperBound <= offset,
      quote.lowerBound > lowest, quote.count > 16, bytes[quote].contains(0x20),
      lines.shareParagraph(quote.upperBound - 1, offset),
      bytes[quote.upperBound..<offset].split(whereSeparator: { !$0.isWord }).count <= 3
    else { return nil }
    // `« … »` has blanks inside.
    return Unwrapped.text(Array(bytes[quote])).trimmed
  }

  /// The words of a line of fields; they are those of its first code.
  private func fieldWithoutSign(beside place: Int) -> String? {
    let line = lines.words(around: codes[place].range.lowerBound)
    guard codes(in: line).first == codes[place] else { return nil }
    let fields = bytes[line].split(separator: UInt8(ascii: "|")).map { field in
      field.drop { $0 <= 0x20 }
    }
    let words = fields.first { field in
      !field.contains(UInt8(ascii: "=")) && field.contains(0x20) && field.count > 8
        && field.contains(where: \.isLetter)
    }
    guard var words else { return nil }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
