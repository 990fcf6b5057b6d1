extension KnownError {
  /// Whether the catalogue has a row for this very number.
  static func isListed(_ number: Int) -> Bool {
    matching(code: number, subcode: nil, texts: []).map {
      $0.code == number || $0.subcode == number
    } ?? false
  }

  /// Whether the number is listed and so long that it is hardly anything else.
  static func isLong(_ number: Int) -> Bool { number >= 1_000_000 && isListed(number) }

  /// Whether two numbers belong together: `190/463`, or a wrapper and the code inside it.
  static func isPair(_ code: Int, _ subcode: Int) -> Bool {
    if wrappers.contains(code), isLong(subcode) { return true }
    let row = matching(code: code, subcode: subcode, texts: [])
    return row?.code == code && row?.subcode == subcode
  }
}
