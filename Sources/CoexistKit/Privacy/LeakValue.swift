/// A whole value that the gate looks for.
struct LeakValue: Hashable, Sendable {
  let bytes: [UInt8]
  let kind: PrivateKind

  /// Whether the value stands at `start`, and is no part of a longer word there.
  func stands(in output: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard output.count - start >= bytes.count else { return false }
    for index in bytes.indices where output[start + index] != bytes[index] { return false }
    return bytes.count >= 12
      || !Self.isWord(output.at(start - 1)) && !Self.isWord(output.at(start + bytes.count))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte >= 0x80
  }

  /// Whether finding the value means that it leaked, instead of being words that anybody writes.
  ///
  /// Our own sentences must never look like a leak: a message "WhatsApp Business" is no secret
  /// that could be recognised.
  static func isTelling(_ value: [UInt8], _ kind: PrivateKind) -> Bool {
    let digits = value.count(where: \.isDigit)
    let words = value.split(separator: 0x20).count
    switch kind {
    case .messageText:
      // "error 3441041" is what everybody writes.
      let holdsCode = value.split { !$0.isDigit }.contains { PublishedCodes.contains($0) }
      return digits >= 4 && value.count >= 8 && !holdsCode || value.count >= 24 && words >= 4
    case .person:
      return value.count >= 8 && (words >= 2 || digits >= 4 || value.contains(0x2E))
    // Where a quote that nobody closed was taken for a token, the time on the next line is none.
    case _ where SecretScanner.isMoment(value[...]): return false
    default:
      let hasLetters = value.contains(where: \.isLetter)
      let hasCases =
        value.contains { 0x41...0x5A ~= $0 } && value.contains { 0x61...0x7A ~= $0 }
      return digits > 0 && (hasLetters || value.count >= 8)
        || (hasCases && value.count >= 10 || value.count >= 16 && words == 1)
          && !OwnWords.contain(value)
    }
  }

  /// Whether twelve bytes of a secret can be told from twelve bytes of a sentence or address.
  static func isPieceTelling(_ piece: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var letters = 0
    var changes = 0
    var wasUpper: Bool?
    for byte in piece {
      if byte.isDigit {
        digits += 1
      } else if byte.isLetter {
        letters += 1
        let isUpper = byte < 0x61
        if let wasUpper, wasUpper != isUpper { changes += 1 }
        wasUpper = isUpper
      } else if byte.isOne(of: " <>") {
        return false
      }
    }
    return digits > 0 && letters >= 2 && digits < 11 || changes >= 3
  }
}

/// Twelve bytes that go by.
struct PieceWindow {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    high = (high << 8 | low >> 56) & 0xFFFF_FFFF
    low = low << 8 | UInt64(byte)
  }

  /// The hash of all twelve.
  var hash: UInt64 { PieceTable.hash(low, high &+ 1) }

  /// The last four.
  var end: UInt32 { UInt32(truncatingIfNeeded: low) }

  /// The hash of the last ``head``.
  var headHash: UInt64 { PieceTable.hash(low << 8, 0) }

  /// How many bytes of a whole value are looked for first.
  static let head = 7
}

/// Hashes of pieces with the kind of what they are a piece of.
typealias PieceTable = DigestTable<PrivateKind>

extension DigestTable<PrivateKind> {
  @inline(__always)
  static func hash(_ low: UInt64, _ high: UInt64) -> UInt64 {
    let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
