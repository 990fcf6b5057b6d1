/// What of a phone number may be shown: country code and the last two digits.
enum PhoneMask {
  /// ` +56 ..67`, or less where the number is so short that two digits would tell too much.
  ///
  /// Ten digits and less without `+` may be a national number, which tells no country.
  static func mask(
    ofDigits digits: String,
    isInternational: Bool,
    isNational: Bool = false
  ) -> String {
    guard (8...15).contains(digits.utf8.count) else { return "" }
    guard isInternational || digits.utf8.count > 10 && !isNational else {
      return digits.utf8.count >= 10 ? " ..\(digits.suffix(2))" : ""
    }
    guard let code = countryCode(of: digits) else { return "" }
    let isLong = digits.utf8.count - code.utf8.count >= 8
    return " +\(code)" + (isLong ? " ..\(digits.suffix(2))" : "")
  }

  /// The country code that a number in international form begins with, or `nil` for none.
  static func countryCode(of digits: String) -> String? {
    let bytes = Array(digits.utf8.prefix(2))
    guard bytes.count == 2 else { return nil }
    return countryCodeLength(bytes[0], bytes[1]).map { String(digits.prefix($0)) }
  }

  /// How many digits the country code has that begins with two digits, or `nil` for none.
  static func countryCodeLength(_ first: UInt8, _ second: UInt8) -> Int? {
    switch (first, second) {
    case (0x30, _): nil
    case (0x31, _), (0x37, _): 1
    case (0x32, 0x30), (0x32, 0x37): 2
    case (0x33, 0x30...0x34), (0x33, 0x36), (0x33, 0x39): 2
    case (0x34, 0x30), (0x34, 0x31), (0x34, 0x33...0x39): 2
    case (0x35, 0x31...0x38), (0x36, 0x30...0x36): 2
    case (0x38, 0x31), (0x38, 0x32), (0x38, 0x34), (0x38, 0x36): 2
    case (0x39, 0x30...0x35), (0x39, 0x38): 2
    default: 3
    }
  }
}
