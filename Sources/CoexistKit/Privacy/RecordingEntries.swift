/// Where the entries of a recording end: `{"log": {…, "entries": [{…}, {…}]}}`.
///
/// Each makes sense alone, and so does what stands before the first.
struct RecordingEntries {
  /// How many brackets are open.
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isInEntries = false
  /// The last eight bytes of the string that was passed last.
  private var name: UInt64 = 0

  /// The depth in which the list stands, and that of its entries.
  private static let outside = 2
  private static let inside = 3

  /// Whether a text begins as a recording does, up to its entries.
  static func begin(in head: [UInt8]) -> Bool {
    var entries = RecordingEntries()
    return HARFilter.isArchive(head) && entries.end(in: head, from: 0) != nil
  }

  /// The first index from `start` on behind an entry, or behind the bracket before them all; `nil`
  /// where what is there goes on.
  mutating func end(in bytes: [UInt8], from start: Int) -> Int? {
    for index in start..<bytes.count where ends(behind: bytes[index]) { return index + 1 }
    return nil
  }

  private mutating func ends(behind byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isInString = false
      } else {
        name = name << 8 | UInt64(byte)
      }
      return false
    }
    switch byte {
    case 0x22:
      isInString = true
      name = 0
    case 0x7B, 0x5B:
      let isList = byte == 0x5B && depth == Self.outside && name == 0x65_6E74_7269_6573
      depth += 1
      isInEntries = isInEntries || isList
      return isList
    case 0x7D, 0x5D:
      depth -= 1
      if depth == Self.outside { isInEntries = false }
      return isInEntries && depth == Self.inside
    default: break
    }
    return false
  }
}
