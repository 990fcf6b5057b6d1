/// CSV with a line of heads, columns under their heads, and the rows of an SQL dump.
extension Reader {
  /// What parts the cells of a row.
  enum Separator {
    case sign(UInt8)
    /// At least so many blanks; each cell begins or ends where the head of its column does.
    case blanks(Int)
    /// Each line is a cell.
    case line

    /// Whether it is itself a blank, so that none may be passed over.
    var isTab: Bool { if case .sign(0x09) = self { true } else { false } }

    /// Whether a cell ends at an index, which may be that of a line break.
    func ends(_ scan: Scan, at index: Int) -> Bool {
      switch self {
      case _ where scan[index].isLineEnd: true
      case .sign(let sign): scan[index] == sign
      case .blanks(let count): scan[index].isBlank && (count == 1 || scan[index + 1].isBlank)
      case .line: false
      }
    }
  }

  /// A line of names, above at least one with as many cells; a single column has two.
  mutating func readSeparated(_ scan: inout Scan, _ line: Range<Int>, next: Int) -> Bool {
    next < scan.end
      && separators(scan, line).contains { readRows(&scan, line, next: next, apart: $0) }
  }

  private mutating func readRows(
    _ scan: inout Scan,
    _ line: Range<Int>,
    next: Int,
    apart separator: Separator
  ) -> Bool {
    let heads = row(&scan, at: line.lowerBound, separator).cells
    guard heads.allSatisfy({ isName(scan, $0, separator) }) else { return false }
    let columns = heads.map { ($0.range.lowerBound - scan.index, $0.range.upperBound - scan.index) }
    func rowBelow(_ start: Int) -> (cells: [Span], next: Int)? {
      guard start < scan.end, !scan.bytes[start].isLineEnd else { return nil }
      let row = row(&scan, at: start, separator)
      return fits(row.cells, columns, separator, scan, from: start) ? row : nil
    }
    guard var found = rowBelow(next) else { return false }
    if case .line = separator, rowBelow(found.next) == nil { return false }
    endParagraph(&scan)
    scan.index = next
    let form = heads.count == 2 ? add(.paragraph, scan.span(line), in: scan.base) : nil
    while true {
      let span = scan.span(scan.index..<found.next)
      readCells(found.cells, heads, scan, over: span, in: scan.base, form: form)
      scan.index = found.next
      guard let row = rowBelow(found.next) else { break }
      found = row
    }
    if let form { text.records[form].span = scan.span(line.lowerBound..<scan.index) }
    return true
  }

  /// What may part the names of a line; only those in capitals stand one blank apart.
  private func separators(_ scan: Scan, _ line: Range<Int>) -> [Separator] {
    let bytes = scan.bytes[line]
    if let sign: UInt8 = [0x09, 0x3B, 0x2C].first(where: bytes.contains) { return [.sign(sign)] }
    guard let blank = bytes.firstIndex(of: 0x20) else { return [.line] }
    guard bytes[blank...].indices.contains(where: { scan.bytes.has("  ", at: $0) }) else {
      return []
    }
    let hasSmall = bytes.contains { (0x61...0x7A).contains($0) }
    return hasSmall ? [.blanks(2)] : [.blanks(2), .blanks(1)]
  }

  private func fits(
    _ cells: [Span],
    _ columns: [(start: Int, end: Int)],
    _ separator: Separator,
    _ scan: Scan,
    from start: Int
  ) -> Bool {
    guard cells.count == columns.count else { return false }
    switch separator {
    case .sign: return true
    case .line:
      let cell = text.bytes(of: cells[0])
      return cell.contains(where: \.isDigit) && cell.allSatisfy(\.isName)
    case .blanks:
      return zip(cells, columns).allSatisfy { cell, column in
        cell.range.lowerBound - start == column.start || cell.range.upperBound - start == column.end
      }
    }
  }

  /// A head is a short name; behind the comma of a sentence stands a space.
  private func isName(_ scan: Scan, _ head: Span, _ separator: Separator) -> Bool {
    let range = head.range
    guard head.layer == scan.layer, (1...40).contains(range.count),
      scan.bytes[range.lowerBound].isWord,
      !scan.bytes[range.lowerBound].isDigit
    else { return false }
    if case .sign(0x2C) = separator, scan[range.lowerBound - 1] == 0x20 { return false }
    return scan.bytes[range].allSatisfy { $0.isName || $0 >= 0x80 || $0.isOne(of: " .") }
  }

  /// The cells of the row that begins at an offset, and where the next row begins.
  private mutating func row(_ scan: inout Scan, at start: Int, _ separator: Separator)
    -> (cells: [Span], next: Int)
  {
    var cells: [Span] = []
    var index = start
    var isMore = true
    while isMore {
      if !separator.isTab { index = scan.bytes.blankEnd(from: index, before: scan.end) }
      if scan[index] == 0x22, let quoting = quoting(&scan, .double, at: index, isValue: true) {
        let layer = quoting.undone(scan.bytes, in: scan.layer, isFolded: false)
        cells.append(layer.map { add($0) } ?? scan.span(quoting.content))
        index = quoting.end
        while !separator.ends(scan, at: index) { index += 1 }
      } else {
        let first = index
        while !separator.ends(scan, at: index) { index += 1 }
        cells.append(scan.span(scan.bytes.trimmed(first..<index)))
      }
      if case .blanks = separator {
        index = scan.bytes.blankEnd(from: index, before: scan.end)
        isMore = !scan[index].isLineEnd
      } else {
        isMore = !scan[index].isLineEnd
        if isMore { index += 1 }
      }
    }
    return (cells, scan.bytes.nextLine(behind: min(index, scan.end), before: scan.end))
  }

  /// Rows such as `INSERT INTO name (a, b) VALUES (1, 'x'), …;`, and those of a `COPY … FROM stdin;`.
  mutating func readRows(_ scan: inout Scan, at first: Int) -> Bool {
    let isCopy = scan.bytes.hasLetters("copy ", at: first)
    guard isCopy || scan.bytes.hasLetters("insert into ", at: first) else { return false }
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
      guard scan.bytes.hasLetters("from stdin", at: index) else { return false }
      readCopied(&scan, heads, from: scan.bytes.nextLine(behind: line.upperBound, before: scan.end))
      return true
    }
    guard scan.bytes.hasLetters("values", at: index) else { return false }
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
      let span = scan.span(start..<min(index + 1, scan.end))
      readCells(cells, heads, scan, over: span, in: scan.base)
      guard scan[index] == 0x29 else { break }
      index = skipBlanks(scan, from: index + 1)
      guard scan[index] == 0x2C else { break }
      index = skipBlanks(scan, from: index + 1)
    }
    scan.index = max(close + 1, min(scan.end, scan[index] == 0x3B ? index + 1 : index))
    return true
  }

  /// Lines of cells apart by tabs, up to one of a backslash and a dot.
  private mutating func readCopied(_ scan: inout Scan, _ heads: [Span], from first: Int) {
    endParagraph(&scan)
    scan.index = first
    while scan.index < scan.end, !scan.bytes[scan.index].isLineEnd, scan[scan.index] != 0x5C {
      let start = scan.index
      let (cells, next) = row(&scan, at: start, .sign(0x09))
      readCells(cells, heads, scan, over: scan.span(start..<next), in: scan.base)
      scan.index = next
    }
  }

  /// A name without the backticks or quotes around it.
  private func unmarked(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, scan.bytes[range.lowerBound].isOne(of: "`\"[") else {
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
    let isNull = range.count == 4 && scan.bytes.hasLetters("null", at: range.lowerBound)
    return (scan.span(isNull ? range.lowerBound..<range.lowerBound : range), end)
  }

  /// Behind white space and line breaks.
  func skipBlanks(_ scan: Scan, from start: Int) -> Int {
    var index = min(start, scan.end)
    while index < scan.end, scan.bytes[index] <= 0x20 { index += 1 }
    return index
  }
}
