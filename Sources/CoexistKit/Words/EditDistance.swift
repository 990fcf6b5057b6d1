/// How many letters must be typed, left out or exchanged to make one word of another.
///
/// Bit-parallel after Myers (1999): one step for each letter of the text, so a word costs its length.
struct EditDistance: Sendable {
  private let length: Int
  /// For each letter `a` to `z` and digit the places where it stands in the pattern.
  private var places = [UInt64](repeating: 0, count: 36)

  /// The pattern has at most 64 letters; `nil` for a longer or empty one.
  init?(_ pattern: ArraySlice<UInt8>) {
    guard (1...64).contains(pattern.count) else { return nil }
    length = pattern.count
    for (index, byte) in pattern.enumerated() {
      if let place = Self.place(of: byte) { places[place] |= 1 << UInt64(index) }
    }
  }

  private static func place(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - 0x61)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - 0x30) + 26
    default: nil
    }
  }

  /// The distance to the whole word, or to the nearest of its beginnings.
  func distance(to word: ArraySlice<UInt8>, orToBeginning: Bool) -> Int {
    var plus = ~UInt64(0)
    var minus: UInt64 = 0
    var score = length
    var best = length
    let last: UInt64 = 1 << UInt64(length - 1)
    for byte in word {
      let equal = Self.place(of: byte).map { places[$0] } ?? 0
      let vertical = equal | minus
      let horizontal = (((equal & plus) &+ plus) ^ plus) | equal
      var up = minus | ~(horizontal | plus)
      var down = plus & horizontal
      if up & last != 0 { score += 1 }
      if down & last != 0 { score -= 1 }
      up = up << 1 | 1
      down <<= 1
      plus = down | ~(vertical | up)
      minus = up & vertical
      best = min(best, score)
    }
    return orToBeginning ? best : score
  }
}
