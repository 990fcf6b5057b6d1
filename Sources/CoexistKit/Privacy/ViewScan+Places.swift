extension ViewScan {
  /// Masks the name and password of an address: `scheme://user:password@host`.
  mutating func userInfo(at start: Int) -> Int {
    var end = start
    var colon: Int?
    while end < bytes.count, ByteTable.bits[Int(bytes[end])] & ByteTable.stop == 0,
      bytes[end] != 0x2F, bytes[end] != 0x3F, bytes[end] != 0x40
    {
      if bytes[end] == 0x3A, colon == nil { colon = end }
      end += 1
    }
    guard bytes.at(end) == 0x40, let colon, end > colon + 1 else { return start }
    add(start..<end, .credential)
    return end + 1
  }

  /// Masks the value of a form field or attribute whose `name="…"` begins at `start`.
  mutating func namedValue(from start: Int) -> Int {
    let name = PairValue(bytes, at: start)
    guard name.isQuoted, name.range.count <= 64,
      case .secret(let kind) = KeyRule(KeyName(bytes, name.range))
    else { return start }
    var index = name.range.upperBound
    while "\"'\\".utf8.contains(bytes.at(index)) { index += 1 }
    for gap: StaticString in ["\r\n\r\n", "\n\n"] where bytes.has(gap, at: index) {
      let value = lineEnd(from: index + gap.utf8CodeUnitCount)
      add(value, kind)
      return value.upperBound
    }
    let limit = min(index + 120, bytes.count)
    while index < limit, bytes[index] != 0x3E {
      if bytes.hasLetters("value=", at: index) {
        return self.value(at: index + 6, kind: kind)
      }
      index += 1
    }
    return name.range.upperBound
  }
}
