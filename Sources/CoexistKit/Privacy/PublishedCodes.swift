/// The numbers that Meta publishes: never taken for a PIN or a one-time code.
enum PublishedCodes {
  private static let numbers: Set<Int> = Set(
    KnownError.all.flatMap { [$0.code, $0.subcode] }.filter { $0 > 0 }
  )

  static func contains(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count <= 9 else { return false }
    var number = 0
    for byte in digits {
      guard byte.isDigit else { return false }
      number = number * 10 + Int(byte - 0x30)
    }
    return numbers.contains(number)
  }
}
