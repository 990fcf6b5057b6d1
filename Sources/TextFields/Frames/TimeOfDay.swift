/// `14:05`, with seconds, their fraction, the zone and the half of the day.
struct TimeOfDay {
  private(set) var end: Int
  /// Since midnight.
  private(set) var seconds: Int
  /// Seconds ahead of UTC.
  private(set) var zone: Int?
  private(set) var hasCapitalHalf = false

  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> TimeOfDay? {
    var index = range.lowerBound
    guard let hour = Clock.number(bytes, &index, range.upperBound, digits: 1...2),
      bytes.at(index) == 0x3A
    else { return nil }
    index += 1
    guard let minute = Clock.number(bytes, &index, range.upperBound, digits: 2...2) else {
      return nil
    }
    var time = TimeOfDay(end: index, seconds: hour * 3600 + minute * 60)
    if bytes.at(index) == 0x3A {
      index += 1
      guard let second = Clock.number(bytes, &index, range.upperBound, digits: 2...2) else {
        return nil
      }
      time.seconds += second
      if bytes.at(index).isOne(of: ".,") {
        var fraction = index + 1
        if Clock.digits(bytes, &fraction, range.upperBound) > 0 { index = fraction }
      }
    }
    time.end = index
    time.readZone(bytes, range.upperBound)
    time.readHalf(bytes, range.upperBound, hour: hour)
    time.end = min(range.upperBound, time.end)
    return time
  }

  private mutating func readZone(_ bytes: [UInt8], _ limit: Int) {
    if bytes.at(end) == 0x5A {
      (end, zone) = (end + 1, 0)
      return
    }
    var index = bytes.at(end) == 0x20 ? end + 1 : end
    let sign = bytes.at(index)
    guard sign.isOne(of: "+-") else { return }
    index += 1
    let start = index
    guard var value = Clock.number(bytes, &index, limit, digits: 2...4) else { return }
    if index - start > 2 { value = value / 100 * 60 + value % 100 } else { value *= 60 }
    if bytes.at(index) == 0x3A {
      var behind = index + 1
      if let minutes = Clock.number(bytes, &behind, limit, digits: 2...2) {
        (value, index) = (value + minutes, behind)
      }
    }
    (end, zone) = (index, (sign == 0x2D ? -60 : 60) * value)
  }

  /// ` PM`, ` p. m.`, `a.m.`, also with a narrow space in front.
  private mutating func readHalf(_ bytes: [UInt8], _ limit: Int, hour: Int) {
    var index = end
    if bytes.has("\u{202F}", at: index) { index += 3 }
    if bytes.at(index) == 0x20 { index += 1 }
    let half = bytes.at(index)
    guard half | 0x20 == 0x61 || half | 0x20 == 0x70 else { return }
    index += 1
    if bytes.at(index) == 0x2E { index += 1 }
    if bytes.has("\u{A0}", at: index) { index += 2 } else if bytes.at(index) == 0x20 { index += 1 }
    guard bytes.at(index) | 0x20 == 0x6D, !bytes.at(index + 1).isWord else { return }
    hasCapitalHalf = half < 0x60
    if half | 0x20 == 0x70, hour < 12 { seconds += 43_200 }
    if half | 0x20 == 0x61, hour == 12 { seconds -= 43_200 }
    end = bytes.at(index + 1) == 0x2E ? index + 2 : index + 1
  }
}
