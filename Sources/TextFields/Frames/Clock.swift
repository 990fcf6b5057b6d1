/// The date and time at the beginning of a line.
struct Clock {
  let end: Int
  /// Written as chats write it: day first, or a comma behind the date.
  let isOfChat: Bool

  /// Reads `2026-11-20T14:05:11.123Z`, `2026/11/20 14:05:11`, `20/11/26, 2:05 p. m.` and the like.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Clock? {
    var index = range.lowerBound
    guard index < range.upperBound, bytes[index].isDigit else { return nil }
    let first = digits(bytes, &index, range.upperBound)
    guard (1...4).contains(first) else { return nil }
    let sign = bytes.at(index)
    guard sign == 0x2D || sign == 0x2F || sign == 0x2E else { return nil }
    index += 1
    guard (1...2).contains(digits(bytes, &index, range.upperBound)), bytes.at(index) == sign else {
      return nil
    }
    index += 1
    guard (1...4).contains(digits(bytes, &index, range.upperBound)) else { return nil }
    let hasComma = bytes.at(index) == 0x2C
    if hasComma { index += 1 }
    guard index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x54 else { return nil }
    index += 1
    guard let end = timeEnd(bytes, index..<range.upperBound) else { return nil }
    return Clock(end: end, isOfChat: hasComma || first <= 2)
  }

  /// Behind `Oct 14 09:14:00 host process[1]: `.
  static func syslogEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard range.count > 24, bytes[start..<start + 3].allSatisfy(\.isLetter),
      bytes[start + 3] == 0x20
    else { return nil }
    var index = bytes.blankEnd(from: start + 4, before: range.upperBound)
    guard (1...2).contains(digits(bytes, &index, range.upperBound)), bytes.at(index) == 0x20,
      let time = timeEnd(bytes, index + 1..<range.upperBound), bytes.at(time) == 0x20
    else { return nil }
    let names = bytes[time + 1..<min(range.upperBound, time + 128)]
    guard let host = names.firstIndex(of: 0x20), let colon = names[host...].firstIndex(of: 0x3A),
      names[(host + 1)..<colon].allSatisfy({ $0 > 0x20 }), bytes.at(colon + 1) == 0x20
    else { return nil }
    return colon + 1
  }

  /// Behind `14:05`, with seconds, their fraction, the zone and the half of the day.
  private static func timeEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    guard (1...2).contains(digits(bytes, &index, range.upperBound)), bytes.at(index) == 0x3A else {
      return nil
    }
    index += 1
    guard digits(bytes, &index, range.upperBound) == 2 else { return nil }
    if bytes.at(index) == 0x3A {
      index += 1
      guard digits(bytes, &index, range.upperBound) == 2 else { return nil }
      if bytes.at(index) == 0x2E || bytes.at(index) == 0x2C {
        var fraction = index + 1
        if digits(bytes, &fraction, range.upperBound) > 0 { index = fraction }
      }
    }
    return min(range.upperBound, halfEnd(bytes, zoneEnd(bytes, index, range.upperBound)))
  }

  private static func zoneEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    if bytes.at(start) == 0x5A { return start + 1 }
    let sign = bytes.at(start) == 0x20 ? start + 1 : start
    guard bytes.at(sign) == 0x2B || bytes.at(sign) == 0x2D else { return start }
    var index = sign + 1
    guard digits(bytes, &index, limit) >= 2 else { return start }
    if bytes.at(index) == 0x3A {
      var minutes = index + 1
      if digits(bytes, &minutes, limit) == 2 { return minutes }
    }
    return index
  }

  /// Behind ` PM`, ` p. m.`, `a.m.`, also with a narrow space in front.
  private static func halfEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    if bytes.has("\u{202F}", at: index) { index += 3 }
    if bytes.at(index) == 0x20 { index += 1 }
    guard bytes.at(index) | 0x20 == 0x61 || bytes.at(index) | 0x20 == 0x70 else { return start }
    index += 1
    if bytes.at(index) == 0x2E { index += 1 }
    if bytes.has("\u{A0}", at: index) { index += 2 } else if bytes.at(index) == 0x20 { index += 1 }
    guard bytes.at(index) | 0x20 == 0x6D, !bytes.at(index + 1).isWord else { return start }
    return bytes.at(index + 1) == 0x2E ? index + 2 : index + 1
  }

  /// Goes behind digits and returns how many there were.
  private static func digits(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> Int {
    let start = index
    while index < limit, bytes[index].isDigit { index += 1 }
    return index - start
  }
}
