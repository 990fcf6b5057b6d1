/// A version of the WhatsApp Business app, compared part by part as numbers.
struct AppVersion: Sendable {
  let parts: [Int]

  /// Reads the first run of digits and dots: `2.24.17`, `v2.25.1.73`, `WhatsApp Business 2.23.9`.
  ///
  /// On an iPhone the leading `2.` is left out in some places: `24.17.78` is 2.24.17.78.
  init?(_ text: String) {
    let run = text.utf8.drop { !$0.isDigit }.prefix { $0.isDigit || $0 == 0x2E }
    let pieces = run.split(separator: 0x2E).map { Int(String(decoding: $0, as: UTF8.self)) }
    let numbers = pieces.compactMap { $0 }
    guard numbers.count == pieces.count, numbers.count > 1, let first = numbers.first else {
      return nil
    }
    parts = first >= 10 ? [2] + numbers : numbers
  }

  /// Whether it is older than Meta asks for, or `nil` when it names too few parts to tell.
  ///
  /// Source: ``Source/metaCoexistence``: 2.24.17 or later.
  var isTooOld: Bool? {
    let least = [2, 24, 17]
    for (have, need) in zip(parts, least) where have != need { return have < need }
    return parts.count < least.count ? nil : false
  }
}
