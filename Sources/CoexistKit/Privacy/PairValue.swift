/// The value behind a key: in quotes, or up to where an unquoted one ends.
struct PairValue {
  var range: Range<Int>
  let isQuoted: Bool

  /// Reads the value that begins at `start`, after `\"` or another quote there.
  ///
  /// On a line of its own, `password: a#b`, one without quotes goes on to the next space.
  init(_ bytes: [UInt8], at start: Int, isLine: Bool = false) {
    var index = start
    while bytes.at(index) == 0x5C { index += 1 }
    let slashes = index - start
    let quote = bytes.at(index)
    guard quote == 0x22 || quote == 0x27 || quote == 0x60 else {
      range = start..<Self.end(bytes, from: start, isLine: isLine)
      isQuoted = false
      return
    }
    // In a cell of CSV quotes are doubled.
    if slashes == 0, quote == 0x22, bytes.at(index + 1) == quote,
      bytes.at(index + 2).isASCIILetter || bytes.at(index + 2).isASCIIDigit
    {
      let first = index + 2
      var end = first
      while end < bytes.count, bytes[end] != quote, bytes[end] != 0x0A { end += 1 }
      if bytes.at(end + 1) == quote {
        range = first..<end
        isQuoted = true
        return
      }
    }
    let first = index + 1
    var end = first
    while end < bytes.count, bytes[end] != quote, slashes > 0 || bytes[end] != 0x0A {
      end += bytes[end] == 0x5C && slashes == 0 && end + 1 < bytes.count ? 2 : 1
    }
    // The backslashes before the closing quote belong to it.
    while slashes > 0, end > first, bytes[end - 1] == 0x5C { end -= 1 }
    range = first..<min(end, bytes.count)
    isQuoted = true
  }

  private static func end(_ bytes: [UInt8], from start: Int, isLine: Bool) -> Int {
    var end = start
    while end < bytes.count,
      ByteTable.bits[Int(bytes[end])] & ByteTable.stop == 0
        || isLine && end > start && (bytes[end] == 0x23 || bytes[end] == 0x26)
    {
      end += 1
    }
    // The period of the sentence.
    while end > start, bytes[end - 1] == 0x2E { end -= 1 }
    return end
  }
}

/// Where a key stands, and whether in quotes.
struct PairKey {
  let range: Range<Int>
  let isQuoted: Bool
  /// `name` of a form field or HTML attribute, whose value stands elsewhere.
  let isNameAttribute: Bool

  /// Whether the key begins its line, as header names do.
  func isHeader(_ bytes: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < 8 {
      switch bytes[index - 1] {
      case 0x0A, 0x0D: return true
      case 0x20, 0x09, 0x3E, 0x3C, 0x2A, 0x7C, 0x22, 0x27: index -= 1
      default: return false
      }
    }
    return index == 0
  }
}

extension ViewScan {
  /// The key that ends before `place`, or `nil` when there is none.
  func keyRange(before place: Int) -> PairKey? {
    var end = place
    while end > 0, bytes[end - 1] == 0x20, place - end < 2 { end -= 1 }
    var isQuoted = false
    while end > 0, place - end < 8, "\"'`\\]".utf8.contains(bytes[end - 1]) {
      isQuoted = true
      end -= 1
    }
    var start = end
    while start > 0, end - start < 64, isKeyByte(bytes[start - 1]) { start -= 1 }
    guard end - start >= 2 else { return nil }
    let isName =
      !isQuoted && bytes[place] == 0x3D && end - start == 4
      && bytes.hasLetters("name", at: start)
    return PairKey(range: start..<end, isQuoted: isQuoted, isNameAttribute: isName)
  }

  func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte == 0x5F || byte == 0x2D || byte == 0x2E
      || byte == 0x5B || byte >= 0x80
  }

  /// The rule of a key, which in prose may be the last of up to three words; `nil` for none.
  func rule(of key: PairKey) -> KeyRule? {
    let rule = KeyRule(KeyName(bytes, key.range))
    if case .secret = rule { return rule }
    var start = key.range.lowerBound
    for _ in 0..<2 {
      guard bytes.at(start - 1) == 0x20 else { break }
      var word = start - 1
      while word > 0, start - word < 24, isKeyByte(bytes[word - 1]) { word -= 1 }
      guard word < start - 1 else { break }
      start = word
      let longer = KeyRule(KeyName(bytes, start..<key.range.upperBound))
      if case .secret = longer { return longer }
    }
    return rule == .none ? nil : rule
  }

  /// Whether the value of a prose `key: value` is a word of a sentence.
  func isWord(_ value: PairValue, key: PairKey, isColon: Bool) -> Bool {
    guard !value.isQuoted else { return false }
    var range = value.range
    while let last = bytes[range].last, ".!?:".utf8.contains(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    let word = bytes[range]
    if word.contains(where: { $0.isASCIIDigit }) || word.count > 24 {
      return range.count < 4 && isColon
    }
    let isLetters = word.allSatisfy { $0.isASCIILetter || $0 >= 0x80 || $0 == 0x2D || $0 == 0x5F }
    guard isLetters else { return word.isEmpty }
    // A line of its own, `password: hunter`, is no sentence.
    let standsAlone =
      key.isHeader(bytes) && isLineEnd(value.range.upperBound)
      && bytes.at(value.range.upperBound) != 0x20 && value.range.upperBound == range.upperBound
    return !standsAlone || isStatus(word)
  }

  /// Whether the word tells about a secret instead of being one.
  func isStatus(_ word: ArraySlice<UInt8>) -> Bool {
    let statuses: [StaticString] = [
      "expired", "invalid", "missing", "required", "valid", "unknown", "empty", "unset", "yes",
      "no", "ok", "set", "bearer", "mismatch", "revoked", "wrong", "changed", "failed", "value",
      "string", "number", "text", "integer", "boolean", "valor",
    ]
    let name = KeyName(word)
    return statuses.contains { name.equals($0) }
  }

  /// The rest of the line from `start`, up to a quote that closes it.
  func lineEnd(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != 0x22,
      bytes[end] != 0x27, !(bytes[end] == 0x5C && "nr\"".utf8.contains(bytes.at(end + 1)))
    {
      end += 1
    }
    if bytes.at(start) == 0x3C, ForgedPlaceholder.end(in: bytes[...], at: start) == end {
      return start..<start
    }
    return start..<end
  }
}
