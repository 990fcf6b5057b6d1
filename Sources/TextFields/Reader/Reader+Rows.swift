/// CSV with a line of heads, and the rows of an SQL dump.
extension Reader {
  /// A line of names apart by commas, semicolons or tabs, above at least one with as many cells.
  mutating func readSeparated(_ scan: inout Scan, _ line: Range<Int>, next: Int) -> Bool {
    guard let separator = separator(scan, line), next < scan.end else { return false }
    let heads = scan.bytes[line].split(separator: separator, omittingEmptySubsequences: false)
      .map { scan.span(unquoted(scan, $0.startIndex..<$0.endIndex)) }
    guard heads.allSatisfy({ isName(scan, $0.range, separator) }) else { return false }
    var start = next
    var (cells, index) = row(&scan, at: next, separator)
    guard cells.count == heads.count else { return false }
    endParagraph(&scan)
    while cells.count == heads.count {
      let record = add(.row, scan.span(start..<index), in: scan.base)
      readCells(cells, heads, scan, in: record)
      start = index
      scan.index = index
      guard index < scan.end, !scan.bytes[index].isLineEnd else { break }
      (cells, index) = row(&scan, at: index, separator)
    }
    scan.proseStart = scan.index
    return true
  }

  private func separator(_ scan: Scan, _ line: Range<Int>) -> UInt8? {
    [0x09, 0x3B, 0x2C].first { scan.bytes[line].contains($0) }
  }

  private func unquoted(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    let range = scan.bytes.trimmed(range)
    guard range.count > 1, scan.bytes[range.lowerBound] == 0x22,
      scan.bytes[range.upperBound - 1] == 0x22
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// A head is a short name; behind the comma of a sentence stands a space.
  private func isName(_ scan: Scan, _ range: Range<Int>, _ separator: UInt8) -> Bool {
    guard (1...40).contains(range.count), scan.bytes[range.lowerBound].isWord,
      !scan.bytes[range.lowerBound].isDigit
    else { return false }
    if separator == 0x2C, scan[range.lowerBound - 1] == 0x20 { return false }
    return scan.bytes[range].allSatisfy { $0.isName || $0 >= 0x80 || $0 == 0x20 || $0 == 0x2E }
  }

  /// The cells of the row that begins at an offset, and where the next row begins.
  private mutating func row(_ scan: inout Scan, at start: Int, _ separator: UInt8)
    -> (cells: [Span], next: Int)
  {
    var cells: [Span] = []
    var index = start
    while true {
      index = separator == 0x09 ? index : scan.bytes.blankEnd(from: index, before: scan.end)
      if scan[index] == 0x22, let quoting = quoting(&scan, .double, at: index, isValue: true) {
        let layer = quoting.undone(scan.bytes, in: scan.layer, isFolded: false)
        cells.append(layer.map { add($0) } ?? scan.span(quoting.content))
        index = quoting.end
        while index < scan.end, scan[index] != separator, !scan[index].isLineEnd { index += 1 }
      } else {
        let first = index
        while index < scan.end, scan[index] != separator, !scan[index].isLineEnd { index += 1 }
        cells.append(scan.span(scan.bytes.trimmed(first..<index)))
      }
      guard index < scan.end, scan[index] == separator else { break }
      index += 1
    }
    return (cells, scan.bytes.nextLine(behind: min(index, scan.end), before: scan.end))
  }

  /// Rows such as `INSERT INTO name (a, b) VALUES (1, 'x'), …;`, and those of a `COPY … FROM stdin;`.
  mutating func readRows(_ scan: inout Scan, at first: Int) -> Bool {
    let isCopy = scan.bytes.hasWord("copy ", at: first)
    guard isCopy || scan.bytes.hasWord("insert into ", at: first) else { return false }
    let line = first..<scan.bytes.lineEnd(from: first, before: scan.end)
    guard let open = scan.bytes[line].firstIndex(of: 0x28),
      let close = scan.bytes[open..<line.upperBound].firstIndex(of: 0x29)
    else { return false }
    let heads = scan.bytes[(open + 1)..<close].split(separator: 0x2C).map { part in
      let range = scan.bytes.trimmed(part.startIndex..<part.endIndex)
      return scan.span(unmarked(scan, range))
    }
    var index = skipBlanks(scan, from: close + 1)
    if isCopy {
      guard scan.bytes.hasWord("from stdin", at: index) else { return false }
      readCopied(&scan, heads, from: scan.bytes.nextLine(behind: line.upperBound, before: scan.end))
      return true
    }
    guard scan.bytes.hasWord("values", at: index) else { return false }
    endParagraph(&scan)
    index = skipBlanks(scan, from: index + 6)
    while scan[index] == 0x28 {
      let start = index
      var cells: [Span] = []
      repeat {
        let (cell, end) = literal(&scan, at: skipBlanks(scan, from: index + 1))
        cells.append(cell)
        index = skipBlanks(scan, from: end)
      } while scan[index] == 0x2C && index < scan.end
      let record = add(.row, scan.span(start..<min(index + 1, scan.end)), in: scan.base)
      readCells(cells, heads, scan, in: record)
      guard scan[index] == 0x29 else { break }
      index = skipBlanks(scan, from: index + 1)
      guard scan[index] == 0x2C else { break }
      index = skipBlanks(scan, from: index + 1)
    }
    scan.index = max(close + 1, min(scan.end, scan[index] == 0x3B ? index + 1 : index))
    scan.proseStart = scan.index
    return true
  }

  /// Lines of cells apart by tabs, up to one of a backslash and a dot.
  private mutating func readCopied(_ scan: inout Scan, _ heads: [Span], from first: Int) {
    endParagraph(&scan)
    scan.index = first
    while scan.index < scan.end, !scan.bytes[scan.index].isLineEnd, scan[scan.index] != 0x5C {
      let start = scan.index
      let (cells, next) = row(&scan, at: start, 0x09)
      let record = add(.row, scan.span(start..<next), in: scan.base)
      readCells(cells, heads, scan, in: record)
      scan.index = next
    }
    scan.proseStart = scan.index
  }

  /// A name without the backticks or quotes around it.
  private func unmarked(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, [0x60, 0x22, 0x5B].contains(scan.bytes[range.lowerBound]) else {
      return range
    }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  private mutating func literal(_ scan: inout Scan, at start: Int) -> (cell: Span, end: Int) {
    if scan[start] == 0x27, let quoting = quoting(&scan, .single, at: start, isValue: true) {
      let layer = quoting.undone(scan.bytes, in: scan.layer, isFolded: false)
      return (layer.map { add($0) } ?? scan.span(quoting.content), quoting.end)
    }
    var end = start
    while end < scan.end, scan.bytes[end] != 0x2C, scan.bytes[end] != 0x29 { end += 1 }
    let range = scan.bytes.trimmed(start..<max(start, end))
    let isNull = range.count == 4 && scan.bytes.hasWord("null", at: range.lowerBound)
    return (scan.span(isNull ? range.lowerBound..<range.lowerBound : range), end)
  }

  /// Behind white space and line breaks.
  func skipBlanks(_ scan: Scan, from start: Int) -> Int {
    var index = min(start, scan.end)
    while index < scan.end, scan.bytes[index] <= 0x20 { index += 1 }
    return index
  }
}
