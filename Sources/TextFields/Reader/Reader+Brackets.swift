/// Brackets: JSON, maps, instances, calls and what merely stands in parentheses.
extension Reader {
  mutating func readOpening(_ scan: inout Scan) {
    let start = scan.index
    let byte = scan.bytes[start]
    if byte == 0x7B || byte == 0x5B && beginsList(scan, at: start) {
      if let layer = escapedJSON(scan, at: start) {
        scan.index = layer.end
        readInside(add(layer.layer), of: scan.open.last, in: scan.record, depth: scan.depth)
        scan.forgetWords()
        return
      }
      if let end = readJSON(scan, at: start, of: scan.parent) {
        scan.index = end
        scan.forgetWords()
        return
      }
    }
    let isNamed = scan[start - 1].isWord
    // Inside of an object brackets are what goes on: `info=Info(…)`.
    let owner = text.records[scan.record].kind.isBracket ? scan.open.last : nil
    switch byte {
    case 0x7B: beginGroup(&scan, .object, closer: 0x7D, length: 1, of: owner)
    case 0x5B:
      let kind: PastedText.Record.Kind? = isNamed ? .object : nil
      beginGroup(&scan, kind, closer: 0x5D, length: 1, of: owner, keepsWords: true)
    default:
      let isAlone = scan.bytes.blankEnd(from: start + 1, before: scan.end)
      let kind: PastedText.Record.Kind? =
        isNamed ? .call : scan[isAlone].isLineEnd ? .object : nil
      beginGroup(&scan, kind, closer: 0x29, length: 1, of: owner, keepsWords: kind == nil)
    }
  }

  mutating func beginGroup(
    _ scan: inout Scan,
    _ kind: PastedText.Record.Kind?,
    closer: UInt8,
    length: Int,
    of field: Int?,
    keepsWords: Bool = false
  ) {
    let start = scan.index
    if scan.groups.count < 64 {
      scan.groups.append(
        Scan.Group(
          closer: closer,
          start: start,
          recordBefore: scan.record,
          openCount: scan.open.count,
          field: field ?? scan.parent,
          spansLines: false
        )
      )
      if let kind { scan.record = add(kind, scan.span(start..<start + length), in: scan.record) }
    }
    if !keepsWords { scan.forgetWords() }
    scan.softEnd = nil
    scan.index = start + length
  }

  mutating func readClosing(_ scan: inout Scan) {
    let byte = scan.bytes[scan.index]
    // A bracket that somebody forgot to close ends with the one around it.
    let depth = scan.groups.suffix(8).lastIndex { $0.closer == byte }
    if let depth {
      while scan.groups.count > depth, let group = scan.groups.last {
        endGroup(group, &scan, scan.index)
      }
    }
    scan.index += 1
    // `["key"] =>` is a key, `[INFO] key:` begins behind the bracket.
    let next = scan[scan.bytes.blankEnd(from: scan.index, before: scan.end)]
    if byte != 0x29, next != 0x3A, next != 0x3D, next != 0x2D { scan.forgetWords() }
  }

  /// Ends the innermost group at an offset.
  mutating func endGroup(_ group: Scan.Group, _ scan: inout Scan, _ end: Int) {
    closeAll(&scan, from: group.openCount, at: end)
    scan.groups.removeLast()
    if scan.record != group.recordBefore {
      let range = group.start..<max(group.start, min(end + 1, scan.end))
      text.records[scan.record].span = scan.span(range)
    }
    scan.record = group.recordBefore
    scan.softEnd = nil
  }

  /// A list of JSON begins only before what can be its element: `[INFO]` is none.
  func beginsList(_ scan: Scan, at start: Int) -> Bool {
    guard let next = scan.bytes[(start + 1)..<scan.end].first(where: { $0 > 0x20 }) else {
      return false
    }
    switch next {
    case 0x7B, 0x5B, 0x22, 0x27, 0x5C, 0x25, 0xE2: return true
    default: return false
    }
  }

  /// JSON with its quotes escaped, in the middle of a line: `{\"error\":{\"code\":190}}`.
  private func escapedJSON(_ scan: Scan, at start: Int) -> (layer: TextLayer, end: Int)? {
    guard let mark = scan.bytes[(start + 1)..<scan.end].firstIndex(where: { $0 > 0x20 }),
      scan.bytes[mark] == 0x5C, scan[mark + 1].isOne(of: "\"n\\"),
      !hasPlainQuote(scan, from: mark)
    else { return nil }
    var end = start
    while end < scan.end {
      if scan.bytes[end] == 0x5C {
        end += 2
      } else {
        if scan.bytes[end] == 0x22 || scan.bytes[end].isLineEnd { break }
        end += 1
      }
    }
    end = min(end, scan.end)
    return Backslashes.undone(scan.bytes, scan.span(start..<end)).map { ($0, end) }
  }

  /// Whether the first string behind printed line breaks, `\n`, has quotes without a backslash.
  private func hasPlainQuote(_ scan: Scan, from start: Int) -> Bool {
    var index = start
    while index < scan.end {
      switch scan.bytes[index] {
      case 0x20: index += 1
      case 0x5C where scan[index + 1].isOne(of: "nrt"): index += 2
      default: return scan.bytes[index] == 0x22
      }
    }
    return false
  }
}
