/// A time zone as an offset from UTC, which is true for the days that a letter speaks of.
struct Zone: Hashable, Sendable {
  /// Seconds east of UTC.
  let seconds: Int
  /// Whether it is known to be the customer's own, not only that of somebody's clock.
  var isLocal = false

  static let utc = Zone(seconds: 0)

  /// Reads `-03:00`, `+0530`, `-3`, `UTC` and `Z`, within fourteen hours; `nil` for anything else.
  init?(_ text: String, isLocal: Bool = false) {
    var rest = text[...]
    if rest.hasPrefix("UTC") || rest.hasPrefix("GMT") { rest = rest.dropFirst(3) }
    if rest.isEmpty && !text.isEmpty || text == "Z" {
      self.init(seconds: 0, isLocal: isLocal)
      return
    }
    guard let sign = rest.first, "+-".contains(sign) else { return nil }
    let digits = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    let parts =
      digits.count == 1 && digits[0].count == 4
      ? [digits[0].prefix(2), digits[0].suffix(2)] : digits
    guard parts.count <= 2, parts.allSatisfy({ (1...2).contains($0.count) }),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hours = parts.first.flatMap({ Int($0) }), hours <= 14
    else { return nil }
    let minutes = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    guard minutes < 60 else { return nil }
    self.init(seconds: (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60), isLocal: isLocal)
  }

  /// The offset behind a time, such as `2026-11-20T14:05:11-03:00`; `nil` without one.
  init?(ofTime text: String) {
    guard let sign = text.lastIndex(where: { "+-".contains($0) }), text[..<sign].contains(":")
    else {
      return nil
    }
    self.init(String(text[sign...]))
  }

  init(seconds: Int, isLocal: Bool = false) {
    self.seconds = seconds
    self.isLocal = isLocal
  }

  /// `-03:00`; `Z` for UTC.
  var iso8601: String {
    guard seconds != 0 else { return "Z" }
    let parts = [abs(seconds) / 3600, abs(seconds) / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (seconds < 0 ? "-" : "+") + parts.joined(separator: ":")
  }

  /// `UTC-3`, `UTC+5:30`, `UTC`.
  var name: String {
    guard seconds != 0 else { return "UTC" }
    let minutes = abs(seconds) / 60 % 60
    let tail = minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)"
    return "UTC\(seconds < 0 ? "-" : "+")\(abs(seconds) / 3600)\(tail)"
  }
}
