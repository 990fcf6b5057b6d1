/// Tables with bars, as Markdown, psql and MySQL print them, and CSV.
extension Reader {
  mutating func readTable(_ scan: inout Scan, at first: Int) -> Bool {
    let end = scan.bytes.lineEnd(from: first, before: scan.end)
    if scan.bytes.has("-[ ", at: first) || scan.bytes.has("*************************** ", at: first)
    {
      readExpanded(&scan, at: first)
      return true
    }
    let next = scan.bytes.nextLine(behind: end, before: scan.end)
    let isFramed =
      scan.bytes[first] == 0x7C || scan.bytes.barLength(at: first) > 1 || isRule(scan, first..<end)
    let hasRule =
      next < scan.end && scan.bytes[first..<end].contains(0x7C)
      && isRule(scan, next..<scan.bytes.lineEnd(from: next, before: scan.end))
    if isFramed || hasRule { return readBars(&scan, at: first, isFramed: isFramed) }
    return readSeparated(&scan, first..<end, next: next)
  }

  /// `|---|:--:|`, `-----+-----`, `+----+`, `├──┼──┤`.
  private func isRule(_ scan: Scan, _ line: Range<Int>) -> Bool {
    var (dashes, joints) = (0, 0)
    for byte in scan.bytes[line] {
      switch byte {
      case 0x2D, 0x94, 0x81: dashes += 1
      case 0x2B, 0x7C, 0xBC, 0xAC, 0xB4, 0x90, 0xA4: joints += 1
      case 0x20, 0x3A, 0x3D, 0x80...0xBF, 0xE2, 0x0D: break
      default: return false
      }
    }
    return dashes > 2 && joints > 0
  }

  private mutating func readBars(_ scan: inout Scan, at first: Int, isFramed: Bool) -> Bool {
    let paragraph = scan.paragraph ?? add(.paragraph, scan.span(first..<first), in: scan.base)
    scan.paragraph = paragraph
    var head: [Range<Int>] = []
    var row: [[Range<Int>]] = []
    var isHead = true
    var index = first
    while index < scan.end {
      let start = scan.bytes.blankEnd(from: index, before: scan.end)
      let end = scan.bytes.lineEnd(from: start, before: scan.end)
      let hasBar =
        isFramed ? scan.bytes.barLength(at: start) > 0 : scan.bytes[start..<end].contains(0x7C)
      let isRule = self.isRule(scan, start..<end)
      guard start < end, hasBar || isRule else { break }
      if isRule {
        if isHead, !row.isEmpty {
          head = row.map { $0.first ?? end..<end }
          row = []
        }
        isHead = row.isEmpty && head.isEmpty
      } else {
        let cells = self.cells(scan, (isFramed ? start : index)..<end, isFramed: isFramed)
        if row.contains(where: { isContinued($0, scan) }) {
          for (place, cell) in cells.enumerated() where place < row.count {
            row[place].append(cell)
          }
        } else {
          if !row.isEmpty { readRow(row, head, scan, in: paragraph) }
          row = cells.map { [$0] }
        }
      }
      index = scan.bytes.nextLine(behind: end, before: scan.end)
    }
    if !row.isEmpty { readRow(row, head, scan, in: paragraph) }
    scan.index = index
    return true
  }

  /// What stands between the bars of a line; psql marks a line break in a cell by `+` before the bar.
  private func cells(_ scan: Scan, _ line: Range<Int>, isFramed: Bool) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      let length = scan.bytes.barLength(at: index)
      if length > 0, scan[index - 1] != 0x5C {
        if index > line.lowerBound || !isFramed { cells.append(start..<index) }
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    if !scan.bytes.trimmed(start..<line.upperBound).isEmpty {
      cells.append(start..<line.upperBound)
    }
    return cells
  }

  private func isContinued(_ parts: [Range<Int>], _ scan: Scan) -> Bool {
    guard let last = parts.last else { return false }
    let next = scan[last.upperBound]
    return last.count > 1 && scan.bytes[last.upperBound - 1] == 0x2B
      && (next == 0x7C || next.isLineEnd)
  }

  private mutating func readRow(
    _ row: [[Range<Int>]],
    _ head: [Range<Int>],
    _ scan: Scan,
    in parent: Int
  ) {
    guard let first = row.first?.first, let last = row.last?.last else { return }
    let span = scan.span(first.lowerBound..<max(first.lowerBound, last.upperBound))
    let cells = row.map { cell($0, scan) }
    let heads = head.map { scan.span(scan.bytes.withoutEmphasis(scan.bytes.trimmed($0))) }
    readCells(cells, heads, scan, over: span, in: parent, form: parent)
  }

  /// A cell without white space, emphasis and the signs of wrapped lines.
  private mutating func cell(_ parts: [Range<Int>], _ scan: Scan) -> Span {
    guard parts.count > 1 else {
      return scan.span(scan.bytes.withoutEmphasis(scan.bytes.trimmed(parts.first ?? 0..<0)))
    }
    let lower = parts.map(\.lowerBound).min() ?? 0
    let upper = parts.map(\.upperBound).max() ?? lower
    var layer = TextLayer(madeOf: scan.span(lower..<upper))
    for part in parts {
      let isContinued = isContinued([part], scan)
      let range = scan.bytes.trimmed(part.lowerBound..<part.upperBound - (isContinued ? 1 : 0))
      if !layer.bytes.isEmpty, !range.isEmpty {
        layer.put(CollectionOfOne(0x0A), for: range.lowerBound..<range.lowerBound)
      }
      layer.copy(range, of: scan.bytes)
    }
    return add(layer)
  }

  /// The cells of a row under the heads of their columns; without heads the first is the key.
  ///
  /// Two cells may also be a line of a form, a name and its value, whatever stands above them: `Field`,
  /// `Value`. The record of the form, where there is one, holds all its lines.
  mutating func readCells(
    _ cells: [Span],
    _ heads: [Span],
    _ scan: Scan,
    over span: Span,
    in parent: Int,
    form: Int? = nil
  ) {
    let heads = heads.allSatisfy(\.range.isEmpty) ? [] : heads
    let form = isLineOfForm(cells) ? form : nil
    if let form, !heads.isEmpty {
      add(cells[0], cells[1], .cell, in: form, under: scan.parent, isBounded: true)
    }
    let row = (heads.isEmpty ? form : nil) ?? add(.row, span, in: parent)
    for (place, cell) in cells.enumerated() where !cell.range.isEmpty {
      var key = Span.blank(at: cell, cell.range.lowerBound)
      if place < heads.count {
        key = heads[place]
      } else if heads.isEmpty, place == 1 {
        key = cells[0]
      }
      let field = add(key, cell, .cell, in: row, under: scan.parent, isBounded: true)
      readInside(cell, of: field, in: row, depth: scan.depth)
    }
  }

  /// Whether the first of two cells may be a name: it is short, and begins with no digit.
  private func isLineOfForm(_ cells: [Span]) -> Bool {
    guard cells.count == 2, let first = text.bytes(of: cells[0]).first else { return false }
    return !first.isDigit && cells[0].range.count <= MarkupTable.longestHead
      && !cells[1].range.isEmpty
  }

  /// `\x` of psql and `\G` of MySQL: a row is a block of `name | value` or `name: value` lines.
  private mutating func readExpanded(_ scan: inout Scan, at first: Int) {
    endParagraph(&scan)
    let head = scan.bytes.lineEnd(from: first, before: scan.end)
    let record = add(.row, scan.span(first..<head), in: scan.base)
    var index = scan.bytes.nextLine(behind: head, before: scan.end)
    while index < scan.end, scan.bytes[index] != 0x2D, scan.bytes[index] != 0x2A {
      let end = scan.bytes.lineEnd(from: index, before: scan.end)
      let line = index..<end
      guard let sign = scan.bytes[line].firstIndex(where: { $0.isOne(of: "|:") }) else {
        break
      }
      let key = scan.span(scan.bytes.trimmed(index..<sign))
      let value = scan.span(scan.bytes.trimmed(sign + 1..<end))
      if !value.range.isEmpty {
        let field = add(key, value, .cell, in: record, under: scan.parent, isBounded: true)
        readInside(value, of: field, in: record, depth: scan.depth)
      }
      index = scan.bytes.nextLine(behind: end, before: scan.end)
    }
    text.records[record].span = scan.span(first..<index)
    scan.index = index
  }
}
