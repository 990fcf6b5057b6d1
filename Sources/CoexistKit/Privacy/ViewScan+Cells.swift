/// Keys and values without `:` and `=`: elements, and tables of two columns.
extension ViewScan {
  /// Looks at an element such as `<pin>739123</pin>` that begins at `start`.
  mutating func element(at start: Int) -> Int {
    if let end = ForgedPlaceholder.end(in: bytes[...], at: start) { return end }
    var end = start + 1
    while end - start <= 64, isKeyByte(bytes.at(end)) || bytes.at(end) == 0x3A { end += 1 }
    guard end > start + 2, bytes.at(end) == 0x3E else { return start + 1 }
    let value = end + 1
    var close = value
    while close < bytes.count, close - value <= 512, bytes[close] != 0x3C { close += 1 }
    guard bytes.has("</", at: close) else { return start + 1 }
    let key = PairKey(range: start + 1..<end, isQuoted: true, isNameAttribute: false)
    return keyed(value..<close, by: key) ?? start + 1
  }

  /// Looks at `key | value` and `key<TAB>value` on a line of their own, with the mark at `place`.
  mutating func cells(at place: Int) -> Int {
    var end = place
    while end > 0, place - end < 40, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < 64, isKeyByte(bytes[start - 1]) { start -= 1 }
    let key = PairKey(range: start..<end, isQuoted: false, isNameAttribute: false)
    guard end - start >= 3, !isContainer(key.range), key.isHeader(bytes) else { return place + 1 }
    var first = place + 1
    while bytes.at(first) == 0x20 || bytes.at(first) == 0x09 { first += 1 }
    var last = first
    while last < bytes.count, last - first <= 256, !"|\t\n\r".utf8.contains(bytes[last]) {
      last += 1
    }
    // With more columns it is a table with a row of names.
    guard bytes.at(last) != 0x7C || ViewScan.endsLine(bytes, behind: last + 1),
      bytes.at(last) != 0x09
    else { return place + 1 }
    while last > first, bytes[last - 1] == 0x20 { last -= 1 }
    guard first < last, !bytes[first..<last].contains(0x20) else { return place + 1 }
    return keyed(first..<last, by: key) ?? place + 1
  }

  /// `api-1  | …`: the name of a container before its lines.
  private func isContainer(_ key: Range<Int>) -> Bool {
    guard let last = bytes[key].last, last.isASCIIDigit else { return false }
    let before = bytes[key].last { !$0.isASCIIDigit }
    return before == 0x2D || before == 0x5F
  }

  private static func endsLine(_ bytes: [UInt8], behind start: Int) -> Bool {
    var index = start
    while bytes.at(index) == 0x20 { index += 1 }
    return index >= bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  /// Masks a value that stands alone if its key says so.
  ///
  /// A bare `code` is that of an error here as often as not.
  mutating func keyed(_ range: Range<Int>, by key: PairKey) -> Int? {
    if let kind = contentKind(of: key) {
      add(range, kind)
      return range.upperBound
    }
    switch KeyRule(KeyName(bytes, key.range)) {
    case .secret(let kind):
      guard !isHarmless(range), !isStatus(bytes[range]), !isKeyOfSecret(range) else { return nil }
      add(range, kindByShape(of: range) ?? kind)
    case .phone:
      let digits = bytes[range].count(where: \.isASCIIDigit)
      guard (7...16).contains(digits), digits + 6 >= range.count, !isKnown(range) else {
        return nil
      }
      add(range, .phone)
    case .personal(.person) where !isHarmless(range): add(range, .person)
    default: return nil
    }
    return range.upperBound
  }

  /// Whether the cell is the head of a column.
  private func isKeyOfSecret(_ range: Range<Int>) -> Bool {
    guard range.count <= 40, bytes[range].allSatisfy(isKeyByte) else { return false }
    return KeyRule(KeyName(bytes, range)) != .none
  }

  /// `name` below `profile` and `body` below `text`, however the nesting is written.
  func contentKind(of key: PairKey) -> PrivateKind? {
    // `[name]`, `map[name`
    let first = bytes[key.range].lastIndex(of: 0x5B).map { $0 + 1 } ?? key.range.lowerBound
    guard key.range.upperBound - first == 4 else { return nil }
    let isName = bytes.hasLetters("name", at: first)
    guard isName || bytes.hasLetters("body", at: first) else { return nil }
    let parent: StaticString = isName ? "profile" : "text"
    var end = first
    for _ in 0..<2 {
      let limit = max(0, end - 160)
      let behind = end
      while end > limit, !bytes[end - 1].isASCIILetter { end -= 1 }
      // "profile name" is a phrase.
      guard bytes[end..<behind].contains(where: { $0 != 0x20 }) else { return nil }
      let start = end - parent.utf8CodeUnitCount
      if bytes.hasLetters(parent, at: start), !bytes.at(start - 1).isASCIILetter,
        bytes.at(start - 1) != 0x5F
      {
        return isName ? .person : .messageText
      }
      for word: StaticString in ["array", "map"]
      where bytes.hasLetters(word, at: end - word.utf8CodeUnitCount) {
        end -= word.utf8CodeUnitCount
      }
    }
    return nil
  }

  /// Masks the value of a `name` or `body` of somebody, which may hold spaces.
  mutating func content(at start: Int, _ kind: PrivateKind, isList: Bool) -> Int? {
    let value = PairValue(bytes, at: start)
    var range = value.range
    if !value.isQuoted {
      var end = start
      while end < bytes.count, !"\n\r]}<\"{[(".utf8.contains(bytes[end]),
        !isList || bytes[end] != 0x2C
      {
        end += 1
      }
      guard !"{[(".utf8.contains(bytes.at(end)) else { return nil }
      range = start..<end
    }
    guard !range.isEmpty, !isHarmless(range), !bytes.hasLetters("array", at: range.lowerBound)
    else { return nil }
    add(range, kind)
    return range.upperBound
  }
}
