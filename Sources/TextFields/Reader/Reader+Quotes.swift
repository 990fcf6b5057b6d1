/// Quotes in running text, and quoted values.
extension Reader {
  /// Reads a quote as a key, or as words of somebody.
  mutating func readQuote(_ scan: inout Scan, _ mark: Quoting.Mark) {
    let start = scan.index
    guard let quoting = quoting(&scan, mark, at: start, isValue: false) else {
      scan.index += mark.length
      return
    }
    // Erlang's `<<"…">>`.
    let isBinary = scan[start - 1] == 0x3C && scan.bytes.has(">>", at: quoting.end)
    scan.index = isBinary ? quoting.end + 2 : quoting.end
    if isKey(scan, behind: scan.index), quoting.content.count <= 128 {
      scan.forgetWords()
      scan.note(word: quoting.content)
      return
    }
    // `:key "value"`, as Clojure writes.
    if let key = scan.words.last, scan[key - 1] == 0x3A, !scan[key - 2].isWord,
      scan.wordsEnd == start - 1
    {
      let key = scan.span(key..<scan.wordsEnd)
      let field = add(key, scan.span(quoting.content), .equals, in: scan.record, under: scan.parent)
      scan.forgetWords()
      return readValue(quoting, of: field, scan, isFolded: true)
    }
    if isToken(scan, quoting.content), !scan.words.isEmpty {
      let key = wordsAsKey(scan, before: start)
      add(key, scan.span(quoting.content), .blank, in: scan.record, under: scan.parent)
    }
    let span = undone(quoting, scan, isFolded: true)
    if !span.range.isEmpty { text.quotes.append(span) }
    readInside(span, of: scan.open.last, in: scan.record, as: .quote, depth: scan.depth)
    scan.forgetWords()
  }

  /// Whether a number or an identifier stands between quotes: ``trace `A1…` ``.
  private func isToken(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let token = scan.bytes[range]
    return (6...128).contains(range.count) && token.allSatisfy { $0.isName || $0 == 0x2D }
      && (token.contains(where: \.isDigit) || isOpaque(token))
  }

  /// Gives a field what stands between quotes, and reads that.
  mutating func readValue(_ quoting: Quoting, of field: Int, _ scan: Scan, isFolded: Bool) {
    let span = undone(quoting, scan, isFolded: isFolded)
    bound(field, span)
    readInside(span, of: field, in: text.fields[field].record, depth: scan.depth)
  }

  private mutating func undone(_ quoting: Quoting, _ scan: Scan, isFolded: Bool) -> Span {
    quoting.undone(scan.bytes, in: scan.layer, isFolded: isFolded).map { add($0) }
      ?? scan.span(quoting.content)
  }

  /// Whether a sign follows that makes a key of what stands before.
  private func isKey(_ scan: Scan, behind end: Int) -> Bool {
    var index = scan.bytes.blankEnd(from: end, before: scan.end)
    if scan[index] == 0x5D { index = scan.bytes.blankEnd(from: index + 1, before: scan.end) }
    return scan[index] == 0x3A && scan[index + 1] != 0x3A
      || scan[index] == 0x3D || scan[index] == 0x2D && scan[index + 1] == 0x3E
  }

  /// What stands between the quote at an offset and the one that closes it; `nil` when none does.
  ///
  /// A value may be long; of running text only what ends in its paragraph is quoted. An apostrophe in
  /// a word neither opens nor closes anything.
  func quoting(_ scan: inout Scan, _ mark: Quoting.Mark, at start: Int, isValue: Bool) -> Quoting? {
    let first = start + mark.length
    guard first < scan.end else { return nil }
    // A quote behind a word ends one that was cut away.
    if !isValue, mark == .double, scan[start - 1].isLetter || scan[start - 1].isDigit { return nil }
    if !isValue, mark == .single || mark == .backtick || mark == .curlySingle,
      scan[start - 1].isWord || scan[first] <= 0x20
    {
      return nil
    }
    let limit = min(scan.end, first + (isValue ? 1 << 20 : mark == .single ? 512 : 4096))
    var index = max(first, scan.unclosed[mark.rawValue])
    guard index < limit else { return nil }
    var doubled: UInt8?
    var hasBackslash = false
    while index < limit {
      let byte = scan.bytes[index]
      if let length = mark.closing(scan.bytes, at: index) {
        if length == 1, index > first, scan[index + 1] == byte, mark == .double || mark == .single {
          doubled = byte
          index += 2
          continue
        }
        if !isApostrophe(scan, mark, at: index) {
          let end = index + length
          return Quoting(
            content: first..<index,
            end: end,
            doubled: doubled,
            hasBackslash: hasBackslash
          )
        }
      }
      if byte == 0x5C, mark != .escaped {
        hasBackslash = true
        index += 2
      } else if !isValue, byte == 0x0A, mark == .single || isParagraphEnd(scan, at: index) {
        break
      } else {
        index += 1
      }
    }
    scan.unclosed[mark.rawValue] = max(scan.unclosed[mark.rawValue], min(index, scan.end))
    return nil
  }

  private func isApostrophe(_ scan: Scan, _ mark: Quoting.Mark, at index: Int) -> Bool {
    guard mark == .single || mark == .curlySingle else { return false }
    return scan[index + (mark == .single ? 1 : 3)].isWord
  }

  private func isParagraphEnd(_ scan: Scan, at lineEnd: Int) -> Bool {
    scan[scan.bytes.blankEnd(from: lineEnd + 1, before: scan.end)].isLineEnd
  }
}
