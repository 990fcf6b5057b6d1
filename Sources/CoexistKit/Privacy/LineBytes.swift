/// What one pass over the bytes of a line tells of it: which looks at it are worth their time.
struct LineBytes {
  /// Whether JSON may begin in it.
  var mayHoldJSON: Bool { kinds & Self.bracket != 0 }
  /// Whether a placeholder may stand in it, or markup.
  var mayHoldMarks: Bool { kinds & Self.angle != 0 }
  /// Whether anything may be hidden in it behind an escape.
  var mayHide: Bool { kinds & Self.escape != 0 }
  /// Whether anything in it may have to be shown in another way.
  var mayChange: Bool { kinds & Self.odd != 0 }

  private let kinds: UInt8

  init(_ line: [UInt8]) {
    let table = Self.table
    var (kinds, last) = (UInt8(0), UInt8(0))
    for byte in line {
      kinds |= table[Int(byte)]
      // `##` and `::` are commands to those who build programs.
      if byte == last, byte == 0x23 || byte == 0x3A { kinds |= Self.odd }
      last = byte
    }
    self.kinds = kinds
  }

  private static let bracket: UInt8 = 1
  private static let angle: UInt8 = 2
  private static let escape: UInt8 = 4
  private static let odd: UInt8 = 8

  private static let table: [UInt8] = (0...255).map { number in
    let byte = UInt8(number)
    if byte == 0x7B || byte == 0x5B { return bracket }
    if byte == 0x3C { return angle }
    if byte.isOne(of: "%&\\") { return escape }
    if byte >= 0x80 { return escape | odd }
    return byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F ? odd : 0
  }
}
