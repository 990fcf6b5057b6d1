import TextFields

/// Which four bytes in a row, and which four digits, stand in a text: of most values it tells at once that
/// ``LeakCheck`` finds nothing of them there, and errs on the other side only.
struct PieceSketch {
  private var bits: [UInt64]

  /// Takes in the text as it stands and with its escapes undone.
  init(_ text: [UInt8]) {
    var size = 64
    while size < text.count / 4 { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
    for text in [text] + (TextLayer(undoingEscapesOf: text).map { [$0.bytes] } ?? []) {
      Self.eachFour(of: text[...]) { four, _ in
        bits[Int(four >> 6) & (size - 1)] |= 1 << UInt64(four & 63)
      }
    }
  }

  /// Whether seven bytes or six digits of a removed value may stand in the text, or what it hides.
  func mayHold(_ value: ArraySlice<UInt8>) -> Bool {
    var (run, digitRun, isHeld) = (0, 0, false)
    Self.eachFour(of: value) { four, isOfDigits in
      let holds = bits[Int(four >> 6) & (bits.count - 1)] >> UInt64(four & 63) & 1 != 0
      if isOfDigits { digitRun = holds ? digitRun + 1 : 0 } else { run = holds ? run + 1 : 0 }
      isHeld = isHeld || run > PieceWindow.head - 4 || digitRun > 2
    }
    return isHeld || LeakCheck.hidesMore(value)
  }

  /// Calls `visit` with what tells four bytes in a row from others, and four digits whatever stands
  /// between them.
  private static func eachFour(
    of text: ArraySlice<UInt8>,
    _ visit: (_ four: UInt32, _ isOfDigits: Bool) -> Void
  ) {
    var (all, digits) = (UInt32(0), UInt32(0))
    var digitCount = 0
    for (index, byte) in text.enumerated() {
      all = all << 8 | UInt32(byte)
      if index > 2 { visit(mixed(all), false) }
      guard byte.isDigit else { continue }
      digits = digits << 8 | UInt32(byte)
      digitCount += 1
      if digitCount > 3 { visit(mixed(digits), true) }
    }
  }

  private static func mixed(_ four: UInt32) -> UInt32 {
    let mixed = four &* 0x9E37_79B1
    return mixed ^ mixed >> 15
  }
}
