/// One value, or the key of a member, as sixteen bytes over the text.
///
/// The nodes of a document lie in reading order in one array. Behind an array come its elements,
/// behind an object its keys and values in turn. ``next`` leads over a whole subtree.
struct Node: Sendable, Equatable {
  /// The offset of the first byte.
  var offset: UInt32
  /// The offset behind the last byte.
  var end: UInt32
  /// The index of the node behind this one and all below it.
  var next: UInt32
  /// Kind (3 bits), flags (5 bits) and detail (24 bits).
  private var bits: UInt32

  init(
    _ kind: JSONCursor.Kind,
    range: Range<Int>,
    next: Int,
    flags: Flags = [],
    detail: UInt32 = 0
  ) {
    offset = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    self.next = UInt32(truncatingIfNeeded: next)
    bits = UInt32(kind.rawValue) | flags.rawValue | detail << 8
  }

  /// What there is to know about a node besides its kind.
  struct Flags: OptionSet {
    let rawValue: UInt32

    /// A string with a backslash in it.
    static let escaped = Flags(rawValue: 1 << 3)
    /// A string with bytes above 0x7F.
    static let nonASCII = Flags(rawValue: 1 << 4)
    /// The text ended inside the value.
    static let cut = Flags(rawValue: 1 << 6)
  }

  var kind: JSONCursor.Kind {
    get { JSONCursor.Kind(rawValue: UInt8(bits & 7)) ?? .null }
    set { bits = bits & ~7 | UInt32(newValue.rawValue) }
  }

  var flags: Flags { Flags(rawValue: bits & 0xF8) }

  /// Of a container the number of members or elements, ``mostCounted`` if there are more.
  ///
  /// Of a string the number of bytes before its content, and 256 times that of those behind.
  var detail: UInt32 {
    get { bits >> 8 }
    set { bits = bits & 0xFF | newValue << 8 }
  }

  /// The largest number of members or elements a node has room for.
  static let mostCounted: UInt32 = 0xFF_FFFF

  /// The byte range with quotes and brackets.
  var range: Range<Int> { Int(offset)..<Int(max(offset, end)) }

  /// The byte range of a string without its quotes.
  var content: Range<Int> {
    let lower = Int(offset) + Int(detail & 0xFF)
    return lower..<max(lower, Int(end) - Int(detail >> 8 & 0xFF))
  }
}
