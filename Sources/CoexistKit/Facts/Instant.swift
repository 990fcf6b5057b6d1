/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
struct Instant: Hashable, Comparable, Sendable {
  let seconds: Int

  static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  func adding(minutes: Int) -> Instant { Instant(seconds: seconds &+ minutes &* 60) }

  /// Seconds since the epoch as webhooks carry them, or milliseconds as JavaScript does; `nil` before
  /// September 2001, when they came to ten and thirteen digits (twelve are a phone number), and after
  /// 2099.
  init?(epoch number: Int) {
    let years = 1_000_000_000...4_102_444_800
    if years.contains(number) {
      seconds = number
    } else if years.contains(number / 1000) {
      seconds = number / 1000
    } else {
      return nil
    }
  }

  private init(seconds: Int) {
    self.seconds = seconds
  }

  /// Midnight UTC of a day, or `nil` when there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    seconds = Self.daysSinceEpoch(year, month, day) * 86400
  }
}

extension Instant {
  /// Reads ISO 8601 (`2026-11-20T14:05:11Z`, a space for the `T`, fractions, `+0000`, `-03:00`), a
  /// bare date (midnight UTC), ten digits of epoch seconds or 13 of milliseconds; `nil` for
  /// anything else.
  init?(iso8601 text: String) {
    var scan = Digits(Array(text.utf8))
    if text.utf8.count == 10 || text.utf8.count == 13, let epoch = Int(text) {
      self.init(epoch: epoch)
      return
    }
    guard let year = scan.number(4), scan.skip("-"), let month = scan.number(2), scan.skip("-"),
      let day = scan.number(2), let date = Instant(year: year, month: month, day: day)
    else { return nil }
    var total = date.seconds
    if scan.isAtEnd {
      self.init(epoch: total)
      return
    }
    guard scan.skip("T") || scan.skip("t") || scan.skip(" "), let hour = scan.number(2),
      scan.skip(":"), let minute = scan.number(2), hour < 24, minute < 60
    else { return nil }
    var second = 0
    if scan.skip(":") {
      guard let read = scan.number(2), read <= 60 else { return nil }
      second = read
      if scan.skip(".") || scan.skip(",") { scan.skipDigits() }
    }
    total += hour * 3600 + minute * 60 + second
    guard let shift = scan.zone(), scan.isAtEnd else { return nil }
    self.init(epoch: total - shift)
  }

  /// `2026-11-20 14:05 UTC`, or in another zone `2026-11-20 11:05 UTC-3`; seconds only where there
  /// are some.
  func spoken(in zone: Zone?) -> String {
    let zone = zone ?? .utc
    let text = adding(minutes: zone.seconds / 60).iso8601
    let time = text.dropFirst(11).prefix(8)
    return "\(text.prefix(10)) \(time.hasSuffix(":00") ? time.dropLast(3) : time) \(zone.name)"
  }

  /// `2026-11-20T11:05:11-03:00`.
  func iso8601(in zone: Zone?) -> String {
    let zone = zone ?? .utc
    return adding(minutes: zone.seconds / 60).iso8601.dropLast() + zone.iso8601
  }

  /// `2026-11-20T14:05:11Z`.
  var iso8601: String {
    let (year, month, day) = Self.civil(fromDays: Self.floorDivide(seconds, 86400))
    let rest = seconds - Self.floorDivide(seconds, 86400) * 86400
    return "\(pad(year, 4))-\(pad(month))-\(pad(day))T\(pad(rest / 3600)):\(pad(rest / 60 % 60))"
      + ":\(pad(rest % 60))Z"
  }

  /// `14:05Z`, for a report that already names the day.
  var clock: String { "\(iso8601.dropFirst(11).prefix(5))Z" }

  private func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days from a civil date and back, counted in eras of 400 years that begin on 1 March.
  private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(fromDays days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1
    )
  }
}

/// A small scanner over the digits and marks of a time.
private struct Digits {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  mutating func number(_ width: Int) -> Int? {
    guard index + width <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + width] {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += width
    return value
  }

  mutating func skipDigits() {
    while index < bytes.count, bytes[index].isDigit { index += 1 }
  }

  /// The offset from UTC in seconds; a time without a zone is read as UTC.
  mutating func zone() -> Int? {
    if isAtEnd || skip("Z") || skip("z") { return 0 }
    _ = skip(" ")
    if skip("U") { return skip("T") && skip("C") ? 0 : nil }
    let sign: Int
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(2) else { return nil }
    _ = skip(":")
    let minutes = isAtEnd ? 0 : number(2) ?? 0
    return sign * (hours * 3600 + minutes * 60)
  }
}
