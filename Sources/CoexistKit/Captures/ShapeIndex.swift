import JSONText

/// Which shapes an object can have, told by its keys in one pass.
///
/// Keys are compared by a hash: a collision costs a look too many and decides nothing.
struct ShapeIndex: Sendable {
  static let shared = ShapeIndex(Shape.all)

  /// For each key a bit for every shape that needs it.
  private var masks: [UInt64: UInt64] = [:]

  private init(_ shapes: [Shape]) {
    precondition(shapes.count <= 64, "there is a bit for each shape")
    for (place, shape) in shapes.enumerated() {
      for key in shape.needs {
        masks[key.withUTF8Buffer { Self.hash($0) }, default: 0] |= 1 << UInt64(place)
      }
    }
  }

  /// The places in ``Shape/all`` of the shapes that need one of the object's keys, a bit for each.
  func candidates(for value: JSONCursor) -> UInt64 {
    value.members.reduce(0) { $0 | (masks[Self.hash(of: $1.key)] ?? 0) }
  }

  private static func hash(of key: JSONCursor) -> UInt64 {
    let range = key.range
    let bytes = key.document.bytes
    let isPlain = range.count >= 2 && bytes[range.lowerBound] == UInt8(ascii: "\"")
    let content = isPlain ? range.lowerBound + 1..<range.upperBound - 1 : range
    // No shape needs a longer key; escapes and other quotes are rare enough to be decoded.
    guard content.count <= longest else { return 0 }
    let slice = bytes[content]
    if isPlain, !slice.contains(UInt8(ascii: "\\")) { return hash(slice) }
    return key.string.map { hash(Array($0.utf8)) } ?? 0
  }

  private static let longest = 64

  /// Of the name in whatever spelling.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a.empty
    for byte in bytes where !byte.isOne(of: "_-") { hash = FNV1a.mix(hash, byte | 0x20) }
    return hash
  }
}
