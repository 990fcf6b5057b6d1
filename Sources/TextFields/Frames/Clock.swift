/// The date and time at the beginning of a line.
struct Clock {
  let end: Int
  /// Written as chats write it: day first, or a comma behind the date.
  let isOfChat: Bool

  let stamp: PastedText.Stamp

  /// Reads `2026-11-20T14:05:11.123Z`, `2026/11/20 14:05:11`, `20/11/26, 2:05 p. m.` and the like.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Clock? {
    var index = range.lowerBound
    guard var stamp = date(bytes, &index, range.upperBound) else { return nil }
    let hasComma = bytes.at(index) == 0x2C
    if hasComma { index += 1 }
    guard index < range.upperBound, bytes[index].isOne(of: " T") else { return nil }
    index += 1
    guard let end = stamp.readTime(bytes, index..<range.upperBound) else { return nil }
    stamp.isOfChat = hasComma || !stamp.isYearFirst
    return Clock(end: end, isOfChat: stamp.isOfChat, stamp: stamp)
  }

  /// Behind a date with all digits of the year that has its line to itself or words behind it:
  /// `2026-08-03  words`, `3.8.2026: words`.
  static func dateEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    guard let stamp = date(bytes, &index, line.upperBound),
      stamp.isYearFirst || stamp.numbers.2 > 999
    else { return nil }
    let sign = index < line.upperBound ? bytes[index] : 0x20
    if sign.isOne(of: ":,") { index += 1 }
    guard index >= line.upperBound || bytes[index] == 0x20 else { return nil }
    index = min(index, line.upperBound)
    let words = bytes.blankEnd(from: index, before: line.upperBound)
    if words < line.upperBound, bytes[words].isOne(of: "|;") { return nil }
    return index
  }

  /// The first date with all digits of the year and a time of day in a line, a few words apart.
  static func within(_ bytes: [UInt8], _ line: Range<Int>)
    -> (place: Range<Int>, stamp: PastedText.Stamp)?
  {
    var index = line.lowerBound
    while let start = bytes[index..<line.upperBound].firstIndex(where: \.isDigit) {
      index = start
      guard var stamp = date(bytes, &index, line.upperBound),
        stamp.isYearFirst || stamp.numbers.2 > 999
      else {
        index = max(index, start + 1)
        continue
      }
      let words = bytes[index..<min(index + 16, line.upperBound)]
      guard let time = words.firstIndex(where: \.isDigit),
        let end = stamp.readTime(bytes, time..<line.upperBound)
      else { continue }
      return (start..<end, stamp)
    }
    return nil
  }

  /// A date alone at the beginning of a range.
  static func date(_ bytes: [UInt8], _ range: Range<Int>) -> PastedText.Stamp? {
    var index = range.lowerBound
    return date(bytes, &index, range.upperBound)
  }

  private static func date(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> PastedText.Stamp?
  {
    let start = index
    guard let first = number(bytes, &index, limit, digits: 1...4) else { return nil }
    let (isYearFirst, sign) = (index - start > 2, bytes.at(index))
    guard sign.isOne(of: "-/.") else { return nil }
    index += 1
    guard let second = number(bytes, &index, limit, digits: 1...2), bytes.at(index) == sign else {
      return nil
    }
    index += 1
    guard let third = number(bytes, &index, limit, digits: 1...4) else { return nil }
    return PastedText.Stamp(numbers: (first, second, third), isYearFirst: isYearFirst)
  }

  /// Behind `Oct 14 09:14:00 host process[1]: `.
  static func syslogEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard range.count > 24, bytes[start..<start + 3].allSatisfy(\.isLetter),
      bytes[start + 3] == 0x20
    else { return nil }
    var index = bytes.blankEnd(from: start + 4, before: range.upperBound)
    guard (1...2).contains(digits(bytes, &index, range.upperBound)), bytes.at(index) == 0x20,
      let time = TimeOfDay.read(bytes, index + 1..<range.upperBound)?.end, bytes.at(time) == 0x20
    else { return nil }
    let names = bytes[time + 1..<min(range.upperBound, time + 128)]
    guard let host = names.firstIndex(of: 0x20), let colon = names[host...].firstIndex(of: 0x3A),
      names[(host + 1)..<colon].allSatisfy({ $0 > 0x20 }), bytes.at(colon + 1) == 0x20
    else { return nil }
    return colon + 1
  }

  /// Goes behind digits and returns how many there were.
  static func digits(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> Int {
    let start = index
    while index < limit, bytes[index].isDigit { index += 1 }
    return index - start
  }

  /// Goes behind digits and returns their number, `nil` where there are more or fewer.
  static func number(
    _ bytes: [UInt8],
    _ index: inout Int,
    _ limit: Int,
    digits count: ClosedRange<Int>
  ) -> Int? {
    let start = index
    guard count.contains(digits(bytes, &index, limit)) else { return nil }
    return bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
