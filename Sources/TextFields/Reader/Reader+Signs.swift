/// Keys, the signs behind them, and where their values end.
extension Reader {
  /// Begins the value of the key that ends before a sign; without a key nothing begins.
  mutating func readSign(_ scan: inout Scan, _ notation: PastedText.Notation, behind sign: Int) {
    let key = key(before: scan.index, for: notation, scan)
    if notation == .arrow, let field = changed(scan, key) {
      closeAll(&scan, from: scan.groups.last?.openCount ?? 0, at: scan.index)
      scan.index = sign
      return begin(text.fields[field].key, notation, &scan, under: text.fields[field].parent)
    }
    guard let key else {
      scan.index = sign
      if notation != .dash { scan.forgetWords() }
      return
    }
    closeSoftly(&scan, before: key.lowerBound, isTight: notation == .equals)
    if scan[sign - 1] == 0x3A, let arrow = visibilityEnd(scan, behind: sign) {
      scan.index = arrow
      return begin(scan.span(key), .arrow, &scan, under: nil)
    }
    scan.index = sign
    begin(scan.span(key), notation, &scan, under: nil)
  }

  /// The field whose value the arrow says what it becomes: `pin = "1" -> "2"`, `pin = 1 -> 2`.
  private func changed(_ scan: Scan, _ key: Range<Int>?) -> Int? {
    guard let key else {
      let last = text.fields.indices.last
      return last.flatMap { index in
        let field = text.fields[index]
        let end = field.value.range.upperBound
        let isQuoted = field.isBounded && field.value.layer == scan.layer && scan[end] == 0x22
        return isQuoted && scan.words.isEmpty && (1...2).contains(scan.index - end) ? index : nil
      }
    }
    // A name before an arrow is a key of its own.
    guard scan.bytes[key].contains(where: \.isDigit),
      scan.bytes[key.upperBound..<scan.index].allSatisfy(\.isBlank)
    else { return nil }
    return scan.open.last.flatMap {
      text.fields[$0].value.range.lowerBound == key.lowerBound ? $0 : nil
    }
  }

  /// Behind the arrow of a property that PHP prints, `["key":protected]=>`, `[key:Name:private] =>`.
  private func visibilityEnd(_ scan: Scan, behind sign: Int) -> Int? {
    guard scan[sign] == 0x22 || scan[sign].isLetter else { return nil }
    var end = sign
    while end < scan.end, end - sign < 80,
      scan[end].isWord || scan[end].isOne(of: "\":\\")
    {
      end += 1
    }
    guard scan[end] == 0x5D,
      scan.bytes.has("protected", at: end - 9)
        || scan.bytes.has("private", at: end - 7)
    else { return nil }
    let arrow = scan.bytes.blankEnd(from: end + 1, before: scan.end)
    return scan.bytes.has("=>", at: arrow) ? arrow + 2 : nil
  }

  /// Begins a value at the index, behind blanks.
  mutating func begin(
    _ key: Span,
    _ notation: PastedText.Notation,
    _ scan: inout Scan,
    under parent: Int?
  ) {
    scan.forgetWords()
    scan.softEnd = nil
    var start = scan.bytes.blankEnd(from: scan.index, before: scan.end)
    if notation == .arrow { start = typedValue(scan, behind: start) ?? start }
    start = structBrace(scan, at: start) ?? constructed(scan, at: start) ?? start
    // `<<"…">>`, a binary of Erlang.
    if scan.bytes.has("<<\"", at: start) { start += 2 }
    scan.index = start
    let field = add(
      key,
      scan.span(start..<start),
      notation,
      in: scan.record,
      under: parent ?? scan.parent
    )
    if let literal = wrapped(scan, at: start) {
      scan.index = literal.end
      close(field, literal.value, scan)
    } else if let quote = wrappedQuote(scan, at: start),
      let mark = Quoting.Mark(scan.bytes, at: quote),
      let quoting = quoting(&scan, mark, at: quote, isValue: true),
      let end = wrapperEnd(scan, behind: quoting.end)
    {
      scan.index = end
      readValue(quoting, of: field, scan, isFolded: false)
    } else if let mark = Quoting.Mark(scan.bytes, at: start), start < scan.end,
      let quoting = quoting(&scan, mark, at: start, isValue: true)
    {
      scan.index = quoting.end
      readValue(quoting, of: field, scan, isFolded: notation == .colon)
    } else if scan[start].isOne(of: "{["), let end = readBracket(&scan, of: field) {
      bound(field, scan.span(start..<end))
    } else if let inner = listed(scan, at: start) {
      bound(field, scan.span(inner))
    } else {
      if notation == .colon, isScalarMark(scan, at: start) {
        scan.index = scan.bytes.lineEnd(from: start, before: scan.end)
      }
      if scan.open.count == 8 {
        close(scan.open.removeFirst(), at: key.range.lowerBound, scan)
        for index in scan.groups.indices {
          scan.groups[index].openCount = max(0, scan.groups[index].openCount - 1)
        }
      }
      scan.open.append(field)
    }
  }

  /// Gives a field a value with certain borders.
  mutating func bound(_ field: Int, _ value: Span) {
    text.fields[field].value = value
    text.fields[field].reach = value
    text.fields[field].isBounded = true
  }

  /// JSON at the index, or the bracket of a map or instance that goes on.
  private mutating func readBracket(_ scan: inout Scan, of field: Int) -> Int? {
    let start = scan.index
    if scan.bytes[start] == 0x7B || beginsList(scan, at: start),
      let end = readJSON(scan, at: start, of: field)
    {
      scan.index = end
      return end
    }
    if scan.bytes[start] == 0x7B {
      beginGroup(&scan, .object, closer: 0x7D, length: 1, of: field)
      return start
    }
    return nil
  }

  /// The words before a sign that are its key.
  private func key(before sign: Int, for notation: PastedText.Notation, _ scan: Scan) -> Range<Int>?
  {
    guard let last = scan.words.last, let first = scan.firstWord(before: last) else { return nil }
    guard sign - scan.wordsEnd <= 40, scan.wordsEnd <= sign,
      scan.bytes[scan.wordsEnd..<sign].allSatisfy(\.mayStandBehindKey)
    else { return nil }
    switch notation {
    case .equals: return last..<scan.wordsEnd
    case .dash: return scan[scan.wordsEnd - 1].isDigit ? first..<scan.wordsEnd : nil
    default: return first..<scan.wordsEnd
    }
  }

  /// Ends the values that a comma or period ended, now that another key follows.
  private mutating func closeSoftly(_ scan: inout Scan, before key: Int, isTight: Bool) {
    let lowest = scan.groups.last?.openCount ?? 0
    let softEnd = scan.hasMoreWords || isTight && scan.words.count > 2 ? nil : scan.softEnd
    while scan.open.count > lowest, let last = scan.open.last {
      let field = text.fields[last]
      let start = field.value.range.lowerBound
      if let softEnd, start <= softEnd {
        close(last, at: softEnd, scan)
      } else if isTight, field.notation == .equals, start <= key {
        close(last, at: key, scan)
      } else {
        return
      }
      scan.open.removeLast()
    }
  }

  /// Ends all values that go on, but those around the groups from `lowest` on.
  mutating func closeAll(_ scan: inout Scan, from lowest: Int, at end: Int) {
    while scan.open.count > lowest { close(scan.open.removeLast(), at: end, scan) }
  }

  private mutating func close(_ index: Int, at end: Int, _ scan: Scan) {
    let start = text.fields[index].value.range.lowerBound
    close(index, start..<max(start, end), scan)
  }

  /// Gives a field the bytes of its value, without blanks and marks of emphasis around.
  private mutating func close(_ index: Int, _ range: Range<Int>, _ scan: Scan) {
    var range = scan.bytes.trimmedOfMarks(range)
    range = unwrapped(scan, range) ?? range
    text.fields[index].reach = scan.span(range)
    let isTight = text.fields[index].notation == .equals || text.fields[index].notation == .query
    if isTight {
      // `(#190)` keeps its bracket.
      let first = range.first.map { scan.bytes[$0] }
      let tight =
        scan.bytes[range].firstIndex {
          $0.endsTightValue && !(first == 0x28 && $0 == 0x29) && !(first == 0x5B && $0 == 0x5D)
        } ?? range.upperBound
      range = range.lowerBound..<tight
    } else {
      range = scan.bytes.withoutEmphasis(range)
    }
    var value = scan.span(range)
    if isTight, let layer = Percents.undone(scan.bytes, value, hasPlus: false) {
      value = add(layer)
    }
    text.fields[index].value = value
    if value.layer != scan.layer || range.count >= 24 {
      guard value.layer != scan.layer || !scan.bytes[range].contains(0x20) else { return }
      let record = text.fields[index].record
      if value.layer != scan.layer {
        readInside(value, of: index, in: record, depth: scan.depth)
      } else if let layer = Base64Text.undone(scan.bytes, value) {
        readInside(add(layer), of: index, in: record, depth: scan.depth + 1)
      }
    }
  }
}

extension UInt8 {
  /// What may stand between a key and its sign: blanks, the quote and bracket around the key,
  /// emphasis, the backslash of an escaped quote.
  fileprivate var mayStandBehindKey: Bool { isOne(of: " \t\"'`])*>\\?") }

  fileprivate var endsTightValue: Bool { self <= 0x20 || isOne(of: "\"')]}>,;&|") }
}

extension [UInt8] {
  /// The range without `**`, `__`, `*` or backticks around it.
  func withoutEmphasis(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 2 {
      let sign = self[range.lowerBound]
      guard sign.isOne(of: "*`_"), self[range.upperBound - 1] == sign else {
        break
      }
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return range
  }
}
