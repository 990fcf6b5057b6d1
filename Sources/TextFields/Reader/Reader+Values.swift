/// How languages write the values behind their signs.
extension Reader {
  /// The brace of Elixir's `%{…}` and `%Name{…}`, of Go's `&{…}` and `&Name{…}`, and of `Name {…}`.
  func structBrace(_ scan: Scan, at start: Int) -> Int? {
    var index = scan[start].isOne(of: "%&") ? start + 1 : start
    while scan[index].isWord || scan[index] == 0x2E, index < start + 128 { index += 1 }
    if index > start + 1, scan[index] == 0x20 { index += 1 }
    return index > start && scan[index] == 0x7B ? index : nil
  }

  /// The quote behind what merely says that there is a value, and of what kind: `Just "…"`,
  /// `<<"…">>`, `b'…'`; the last of three.
  func constructed(_ scan: Scan, at start: Int) -> Int? {
    if scan.bytes.has("<<\"", at: start) { return start + 2 }
    if scan.bytes.has("\"\"\"", at: start) || scan.bytes.has("'''", at: start) {
      return scan[start + 3] == scan[start] || scan[start + 3].isLineEnd ? nil : start + 2
    }
    if let quote = quoteBehindType(scan, at: start) { return quote }
    let isQuote = scan[start + 1].isOne(of: "\"'")
    if isQuote, scan[start].isOne(of: "burfN@$") {
      return start + 1
    }
    var index = start
    while scan[index].isLetter, index < start + 8 { index += 1 }
    // R names the type of characters: `chr "…"`.
    let isName = (0x41...0x5A).contains(scan[start]) || scan.bytes.has("chr ", at: start)
    guard index > start, isName, scan[index] == 0x20, scan[index + 1] == 0x22
    else { return nil }
    return index + 1
  }

  /// The quote behind its type and length as Go's spew has them, `(string) (len=15) "…"`, and behind its
  /// address as debuggers do, `0x55d0c1 "…"`.
  private func quoteBehindType(_ scan: Scan, at start: Int) -> Int? {
    var index = start
    while scan[index] == 0x28 || scan[index] == 0x30 && scan[index + 1] == 0x78 {
      let isType = scan[index] == 0x28
      while index < start + 64, isType ? scan[index] != 0x29 : scan[index].isWord {
        if scan[index].isLineEnd { return nil }
        index += 1
      }
      if isType { index += 1 }
      guard scan[index] == 0x20 else { return nil }
      index += 1
    }
    return index > start && scan[index] == 0x22 ? index : nil
  }

  /// What stands in the brackets of a value that is all one call: `Str((#190) It has expired)`.
  func unwrapped(_ scan: Scan, _ range: Range<Int>) -> Range<Int>? {
    guard let index = callBracket(scan, at: range.lowerBound),
      range.last.map({ scan[$0] }) == 0x29
    else { return nil }
    var depth = 0
    for place in index..<range.upperBound {
      if scan[place] == 0x28 { depth += 1 }
      if scan[place] == 0x29 { depth -= 1 }
      if depth == 0, place < range.upperBound - 1 { return nil }
    }
    return scan.bytes.trimmed(index + 1..<range.upperBound - 1)
  }

  /// PHP's `var_dump` puts a value on a line of its own, behind its type: `string(14) "…"`.
  func typedValue(_ scan: Scan, behind start: Int) -> Int? {
    var index = start
    while scan.end > index, scan.bytes[index] <= 0x20 { index += 1 }
    if scan.bytes.has("string(", at: index) {
      index += 7
      while scan[index].isDigit { index += 1 }
      return scan[index] == 0x29 && scan[index + 1] == 0x20 ? index + 2 : nil
    }
    return ["int(", "float(", "bool("].contains { scan.bytes.has($0, at: index) } ? index : nil
  }

  /// What Go prints in the brackets of a list: `Accept:[*/*] Host:[a b]`.
  func listed(_ scan: Scan, at start: Int) -> Range<Int>? {
    guard scan[start] == 0x5B, start > 0, !scan[start - 1].isBlank else { return nil }
    var end = start + 1
    while scan[end] != 0x5D, scan[end] != 0x5B, end < start + 1024, !scan[end].isLineEnd {
      end += 1
    }
    guard scan[end] == 0x5D else { return nil }
    var next = end + 1
    if scan[next] == 0x20 {
      next += 1
      while scan[next].isName { next += 1 }
      return scan[next] == 0x3A ? start + 1..<end : nil
    }
    return scan[next].isOne(of: "]}),;\n\r") ? start + 1..<end : nil
  }

  /// `|` or `>` at the end of a line, behind which YAML writes a block.
  func isScalarMark(_ scan: Scan, at start: Int) -> Bool {
    guard scan[start].isOne(of: "|>") else { return false }
    let next = scan[start + 1].isOne(of: "-+") ? start + 2 : start + 1
    return scan[scan.bytes.blankEnd(from: next, before: scan.end)].isLineEnd
  }

  /// The literal inside `Some(463)`, `int(190)`, `Decimal('1')` or `:symbol`.
  func wrapped(_ scan: Scan, at start: Int) -> (value: Range<Int>, end: Int)? {
    guard let index = callBracket(scan, at: start) else { return nil }
    // Rust prints what is inside on a line of its own, with a comma behind it.
    var value = skipBlanks(scan, from: index + 1)
    let quote = scan[value]
    let isQuoted = quote.isOne(of: "\"'")
    if isQuoted { value += 1 }
    var end = value
    while scan[end].isName || scan[end] == 0x2E, end < value + 64 { end += 1 }
    guard end > value, isQuoted || scan[value].isDigit || scan[value] == 0x2D,
      !isQuoted || scan[end] == quote
    else { return nil }
    return wrapperEnd(scan, behind: isQuoted ? end + 1 : end).map { (value..<end, $0) }
  }

  /// The quote inside `Some("It has expired")` or `Optional("…")`.
  func wrappedQuote(_ scan: Scan, at start: Int) -> Int? {
    guard let index = callBracket(scan, at: start) else { return nil }
    let quote = skipBlanks(scan, from: index + 1)
    return scan[quote].isOne(of: "\"'") ? quote : nil
  }

  /// The bracket behind the name of a call that begins at an index: `Some(`.
  private func callBracket(_ scan: Scan, at start: Int) -> Int? {
    var index = start
    while scan[index].isLetter, index < start + 24 { index += 1 }
    return index > start && scan[index] == 0x28 ? index : nil
  }

  /// Behind the bracket that closes `Some(…)` and the like; `nil` where something else follows.
  func wrapperEnd(_ scan: Scan, behind value: Int) -> Int? {
    var close = skipBlanks(scan, from: value)
    if scan[close] == 0x2C { close = skipBlanks(scan, from: close + 1) }
    return scan[close] == 0x29 ? close + 1 : nil
  }
}
