extension JSONFilter {
  enum State {
    /// Between the keys, values and brackets that the plan names.
    case structure
    /// In a value that is kept or left out as a whole.
    case value
  }

  /// An open object or list that the plan names.
  struct Container {
    let plan: Projection
    let isObject: Bool
    var awaitsKey: Bool
    /// Where it begins in the kept text, if it is to be judged.
    var start: Int?
    /// How many marks there were before it.
    var firstMark = 0
    /// The last element of the judged list was left out.
    var isBehindRemoval = false
  }

  struct StringState {
    var isOpen = false
    var isKey = false
    var isEscaped = false
    /// It was too long, and the rest of it is left out.
    var isCut = false
    /// Only what may hold JSON is wanted, and its beginning was not looked at yet.
    var isPayload = false
    /// Where its quote stands in the kept text.
    var start = 0
    var length = 0
  }

  /// One way through a block.
  struct Pass {
    let view: ByteView
    var index = 0
    /// The first byte that is neither copied nor left out yet.
    var start = 0
  }
}

/// The beginning of a string as it stands in JSON, which shows whether it may hold JSON itself.
enum PayloadHead {
  /// How many bytes show it.
  static let length = 16

  /// Whether a text begins with a bracket, with Facebook's guard before one, or with base64 of those.
  static func mayHoldJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let start = text.drop { $0 <= Byte.space }
    guard let first = start.first else { return true }
    return begins(first) || start.starts(with: "for (".utf8) || start.starts(with: "Zm9y".utf8)
      || isBase64OfJSON(start.prefix(4))
  }

  private static func begins(_ byte: UInt8) -> Bool {
    byte == Byte.openBrace || byte == Byte.openBracket || byte == Byte.backslash
  }

  /// Whether four characters stand for three bytes that a bracket, perhaps behind blanks, begins.
  private static func isBase64OfJSON(_ characters: ArraySlice<UInt8>) -> Bool {
    var bits: UInt32 = 0
    for character in characters {
      guard let value = character.base64 else { return false }
      bits = bits << 6 | UInt32(value)
    }
    let bytes = [16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) }
    guard let first = bytes.first(where: { $0 > Byte.space }) else { return true }
    return begins(first)
  }
}
