/// Arrays and objects as PHP serializes them: `a:1:{s:3:"pin";s:6:"482913";}`.
extension Reader {
  /// Reads the array or object that begins at the index; whether one does.
  mutating func readSerialized(_ scan: inout Scan) -> Bool {
    guard let open = serializedBrace(scan, at: scan.index) else { return false }
    scan.index = readMembers(scan, open, in: scan.record, under: scan.open.last ?? scan.parent, 0)
    scan.forgetWords()
    return true
  }

  /// Reads the value behind the bar that stands behind its name in a session: `token|s:3:"abc";`.
  mutating func readOfSession(_ scan: inout Scan) -> Bool {
    guard let name = scan.words.last, scan.wordsEnd == scan.index,
      let value = serialized(scan, at: scan.index + 1)
    else { return false }
    add(scan.span(name..<scan.index), value, in: scan.record, under: scan.parent, scan)
    scan.index = value.end
    scan.forgetWords()
    return true
  }

  /// Reads keys and values by turns, up to the brace that closes them, and returns where it ends.
  private mutating func readMembers(
    _ scan: Scan,
    _ open: Int,
    in outer: Int,
    under parent: Int?,
    _ depth: Int
  ) -> Int {
    let record = add(.object, scan.span(open..<open + 1), in: outer)
    var index = open + 1
    while let key = serialized(scan, at: index) {
      index = key.end
      let name = scan.span(key.content)
      if depth < Self.deepest, let inner = serializedBrace(scan, at: index) {
        let field = add(name, scan.span(inner..<inner), .arrow, in: record, under: parent)
        index = readMembers(scan, inner, in: record, under: field, depth + 1)
      } else if let value = serialized(scan, at: index) {
        add(name, value, in: record, under: parent, scan)
        index = value.end
      } else {
        break
      }
    }
    if scan[index] == 0x7D { index += 1 }
    text.records[record].span = scan.span(open..<min(index, scan.end))
    return index
  }

  private mutating func add(
    _ name: Span,
    _ value: Serialized,
    in record: Int,
    under parent: Int?,
    _ scan: Scan
  ) {
    let content = scan.span(value.content)
    let field = add(
      name,
      content,
      .arrow,
      in: record,
      under: parent,
      isBounded: value.isQuoted
    )
    if value.isQuoted { readInside(content, of: field, in: record, depth: scan.depth) }
  }

  private struct Serialized {
    let content: Range<Int>
    let end: Int
    let isQuoted: Bool
  }

  /// The string, number or nothing at a place: `s:3:"pin";`, `i:190;`, `N;`.
  private func serialized(_ scan: Scan, at start: Int) -> Serialized? {
    if scan[start] == 0x4E, scan[start + 1] == 0x3B {
      return Serialized(content: start..<start, end: start + 2, isQuoted: false)
    }
    guard scan[start + 1] == 0x3A, scan[start].isOne(of: "sidb") else { return nil }
    let rest = scan.bytes[min(start + 2, scan.end)..<scan.end]
    guard scan[start] == 0x73 else {
      let end = rest.prefix { $0.isDigit || $0.isOne(of: "-.E+") }.endIndex
      guard end > start + 2, scan[end] == 0x3B else { return nil }
      return Serialized(content: start + 2..<end, end: end + 1, isQuoted: false)
    }
    let length = rest.prefix(7).prefix(while: \.isDigit)
    let quote = length.endIndex + 1
    guard !length.isEmpty, scan[quote - 1] == 0x3A, scan[quote] == 0x22 else { return nil }
    // The length of a text that was changed is wrong.
    let told = quote + 1 + length.reduce(0) { $0 * 10 + Int($1 & 15) }
    let near = scan.bytes[quote + 1..<min(quote + 4096, scan.end)]
    let end =
      scan.bytes.has("\";", at: told) && told < scan.end
      ? told : near.indices.first { scan.bytes.has("\";", at: $0) }
    return end.map { Serialized(content: quote + 1..<$0, end: $0 + 2, isQuoted: true) }
  }

  /// The brace of `a:2:{` or `O:8:"stdClass":2:{`.
  private func serializedBrace(_ scan: Scan, at start: Int) -> Int? {
    guard scan[start].isOne(of: "aO"), scan[start + 1] == 0x3A, scan[start + 2].isDigit,
      !scan[start - 1].isWord
    else { return nil }
    let head = scan.bytes[start + 2..<min(start + 96, scan.end)].prefix {
      $0.isName || $0.isOne(of: ":\"\\")
    }
    return head.last == 0x3A && scan[head.endIndex] == 0x7B ? head.endIndex : nil
  }
}
