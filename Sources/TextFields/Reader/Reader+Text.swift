/// Lines, paragraphs, lists and indentation.
extension Reader {
  mutating func readText(_ span: Span, in record: Int, depth: Int) {
    if span.range.isEmpty { return }
    if !isInside { text.areas.append(span) }
    var scan = Scan(text.layers[span.layer].bytes, span, in: record, depth: depth)
    while scan.index < scan.end { readLine(&scan) }
    endParagraph(&scan)
  }

  private mutating func readLine(_ scan: inout Scan) {
    let start = scan.index
    let first = scan.bytes.blankEnd(from: start, before: scan.end)
    if scan[first].isLineEnd {
      endParagraph(&scan)
      scan.index = scan.bytes.nextLine(behind: first, before: scan.end)
      return
    }
    if scan.groups.isEmpty {
      if readBlock(&scan, at: first) { return }
      beginLine(&scan, first)
    }
    while scan.index < scan.end, !scan.bytes[scan.index].isLineEnd { step(&scan) }
    endLine(&scan)
  }

  /// A block that is more than lines: between fences, a table, rows of SQL.
  private mutating func readBlock(_ scan: inout Scan, at first: Int) -> Bool {
    switch scan.bytes[first] {
    case 0x60, 0x7E: readFence(&scan, at: first)
    default:
      readTable(&scan, at: first) || readRows(&scan, at: first) || readBase64(&scan, at: first)
    }
  }

  /// A block between fences; in chats, text stands right behind the first one and before the last.
  private mutating func readFence(_ scan: inout Scan, at first: Int) -> Bool {
    guard scan.bytes.has("```", at: first) || scan.bytes.has("~~~", at: first) else { return false }
    let sign = scan.bytes[first]
    var start = first
    while start < scan.end, scan.bytes[start] == sign { start += 1 }
    // What begins with a letter is the name of a language, and belongs to the fence.
    let head = scan.bytes.blankEnd(from: start, before: scan.end)
    let isOfChat =
      sign == 0x60 && head < scan.end && !scan.bytes[head].isLineEnd && !scan.bytes[head].isLetter
    if !isOfChat {
      let lineEnd = scan.bytes.lineEnd(from: head, before: scan.end)
      start = scan.bytes.nextLine(behind: lineEnd, before: scan.end)
    }
    let end = fence(sign, behind: start, in: scan, isOfChat: isOfChat)
    let span = scan.span(start..<end)
    let record = add(.fence, span, in: scan.paragraph ?? scan.base)
    let before = isInside
    isInside = true
    read(span, in: record, depth: scan.depth + 1)
    isInside = before
    scan.index = scan.bytes.blankEnd(from: end, before: scan.end)
    if isOfChat {
      while scan.index < scan.end, scan.bytes[scan.index] == sign { scan.index += 1 }
      scan.index = scan.bytes.blankEnd(from: scan.index, before: scan.end)
      guard scan.index < scan.end, scan.bytes[scan.index].isLineEnd else { return true }
    }
    let lineEnd = scan.bytes.lineEnd(from: scan.index, before: scan.end)
    scan.index = scan.bytes.nextLine(behind: lineEnd, before: scan.end)
    return true
  }

  /// Where a block ends: at a line that begins with a fence, in a chat at any fence.
  private func fence(_ sign: UInt8, behind start: Int, in scan: Scan, isOfChat: Bool) -> Int {
    var line = start
    while line < scan.end {
      let mark = isOfChat ? line : scan.bytes.blankEnd(from: line, before: scan.end)
      if scan[mark] == sign, scan[mark + 1] == sign, scan[mark + 2] == sign { return line }
      let next = isOfChat ? line : scan.bytes.lineEnd(from: mark, before: scan.end)
      line = scan.bytes.nextLine(behind: next, before: scan.end)
    }
    return scan.end
  }

  private mutating func beginLine(_ scan: inout Scan, _ first: Int) {
    let call = call(scan, at: first)
    if let call { beginExchange(&scan, call) }
    let paragraph = scan.paragraph ?? add(.paragraph, scan.span(first..<first), in: scan.base)
    scan.paragraph = paragraph
    let indentation = first - scan.index
    let marker = marker(scan, at: first)
    while let level = scan.levels.last,
      level.indentation > indentation
        || level.indentation == indentation && (level.isItem || marker == nil)
    {
      scan.levels.removeLast()
    }
    let line = scan.span(first..<first)
    let level = scan.levels.last
    scan.record = add(marker == nil ? .line : .item, line, in: level?.record ?? paragraph)
    scan.index = marker ?? first
    if let call { scan.index = call.notation == .status ? call.value.upperBound : scan.index }
    scan.forgetWords()
    scan.softEnd = nil
    scan.hasTab = false
    guard marker != nil else { return }
    scan.levels.append(
      Scan.Level(
        indentation: indentation,
        isItem: true,
        field: level?.field,
        record: scan.record
      )
    )
    if let level, !level.isItem, let field = level.field {
      let key = text.fields[field]
      begin(key.key, key.notation, &scan, under: key.parent)
    }
  }

  /// Behind `- `, `* `, `• `, `1. ` or `2) ` at the beginning of a line.
  private func marker(_ scan: Scan, at first: Int) -> Int? {
    var index = first
    switch scan.bytes[first] {
    case 0x2D, 0x2A, 0x2B: index += 1
    case 0xE2 where scan.bytes.has("•", at: first): index += 3
    default:
      while scan[index].isDigit, index < first + 4 { index += 1 }
      guard index > first, scan[index].isOne(of: ".)") else { return nil }
      index += 1
    }
    return scan[index].isBlank ? scan.bytes.blankEnd(from: index, before: scan.end) : nil
  }

  private mutating func endLine(_ scan: inout Scan) {
    let end = min(scan.index, scan.end)
    let next = scan.bytes.nextLine(behind: end, before: scan.end)
    let last = lastByte(of: scan, before: end)
    let opensLines = last.isOne(of: "{[(,")
    if let open = scan.open.last { readLinesBelow(open, &scan, end: end, next: next) }
    closeAll(&scan, from: 0, at: end)
    while let group = scan.groups.last, !group.spansLines, !opensLines {
      endGroup(group, &scan, end)
    }
    if opensLines {
      for index in scan.groups.indices { scan.groups[index].spansLines = true }
    } else if scan.groups.isEmpty, scan.paragraph != nil {
      let range = text.records[scan.record].span.range
      text.records[scan.record].span = scan.span(range.lowerBound..<max(range.lowerBound, end))
    }
    scan.forgetWords()
    scan.softEnd = nil
    if scan.index <= end { scan.index = next }
  }

  private func lastByte(of scan: Scan, before end: Int) -> UInt8 {
    var index = end
    while scan[index - 1].isBlank { index -= 1 }
    return scan[index - 1]
  }

  /// A key at the end of its line: its value is a block, or the next line, or what is indented.
  private mutating func readLinesBelow(_ open: Int, _ scan: inout Scan, end: Int, next: Int) {
    let field = text.fields[open]
    guard field.notation == .colon, scan.groups.isEmpty else { return }
    let range = scan.bytes.trimmed(
      field.value.range.lowerBound..<max(end, field.value.range.lowerBound)
    )
    let line = text.records[scan.record].span.range.lowerBound
    let indentation = self.indentation(scan, of: line)
    if range.isEmpty {
      let first = scan.bytes.blankEnd(from: next, before: scan.end)
      guard !scan[first].isLineEnd else { return }
      let isBelow = first - next > indentation
      if isBelow || marker(scan, at: first) != nil {
        let record = add(.group, scan.span(next..<next), in: scan.record)
        let level = Scan.Level(
          indentation: indentation,
          isItem: false,
          field: open,
          record: record
        )
        scan.levels.append(level)
      } else if let value = wholeLine(scan, at: first) {
        scan.open.removeLast()
        bound(open, scan.span(value))
      }
    } else if scan[range.lowerBound].isOne(of: "|>"), range.count < 4 {
      scan.open.removeLast()
      readScalar(of: open, &scan, next, indentation)
    }
  }

  /// Of YAML: how far a line is indented, its marker included.
  private func indentation(_ scan: Scan, of line: Int) -> Int {
    var start = line
    while scan[start - 1].isBlank { start -= 1 }
    return marker(scan, at: line).map { $0 - start } ?? line - start
  }

  /// A line of one word, as browsers copy the value of a header below its name.
  private func wholeLine(_ scan: Scan, at first: Int) -> Range<Int>? {
    let range = scan.bytes.trimmed(first..<scan.bytes.lineEnd(from: first, before: scan.end))
    guard range.count <= 8192, scan.bytes[range.upperBound - 1] != 0x3A,
      !scan.bytes[range].contains(0x20)
    else { return nil }
    return range
  }

  /// A block scalar of YAML: the indented lines below, without their indentation.
  private mutating func readScalar(of field: Int, _ scan: inout Scan, _ start: Int, _ around: Int) {
    let first = scan.bytes[start..<scan.end].firstIndex { !$0.isBlank && !$0.isLineEnd } ?? scan.end
    var lineStart = first
    while lineStart > start, scan[lineStart - 1].isBlank { lineStart -= 1 }
    let indentation = first - lineStart
    guard indentation > around else { return }
    var end = start
    var layer = TextLayer(madeOf: scan.span(start..<scan.end))
    while end < scan.end {
      let mark = scan.bytes.blankEnd(from: end, before: scan.end)
      let lineEnd = scan.bytes.lineEnd(from: mark, before: scan.end)
      guard mark == lineEnd || mark - end >= indentation else { break }
      let next = scan.bytes.nextLine(behind: lineEnd, before: scan.end)
      layer.copy(min(end + indentation, lineEnd)..<next, of: scan.bytes)
      end = next
    }
    let value = add(layer)
    let trimmed = value.with(layer.bytes.trimmed(value.range))
    bound(field, trimmed)
    readInside(trimmed, of: field, in: scan.record, depth: scan.depth)
    scan.index = end
  }

  mutating func endParagraph(_ scan: inout Scan) {
    closeAll(&scan, from: 0, at: min(scan.index, scan.end))
    while let group = scan.groups.last, !group.spansLines { endGroup(group, &scan, scan.index) }
    if !scan.groups.isEmpty { return }
    if let paragraph = scan.paragraph {
      let range = text.records[paragraph].span.range
      let end = max(range.lowerBound, min(scan.index, scan.end))
      text.records[paragraph].span = scan.span(range.lowerBound..<end)
    }
    scan.paragraph = nil
    scan.record = scan.base
    scan.levels.removeAll { !$0.isItem && $0.field == nil }
  }
}
