import JSONText

/// Which shapes an object can have, told by its keys in one pass.
///
/// Keys are compared by a hash: a collision costs a look too many and decides nothing.
struct ShapeIndex: Sendable {
  static let shared = ShapeIndex(Shape.all)

  private static let size = 1024
  private var hashes = [UInt64](repeating: 0, count: size)
  /// For each key a bit for every shape that needs it.
  private var masks = [UInt64](repeating: 0, count: size)

  private init(_ shapes: [Shape]) {
    precondition(shapes.count <= 64, "there is a bit for each shape")
    for (place, shape) in shapes.enumerated() {
      for key in shape.needs {
        let hash = key.withUTF8Buffer { Self.hash($0) }
        let slot = slot(of: hash)
        hashes[slot] = hash
        masks[slot] |= 1 << UInt64(place)
      }
    }
  }

  /// The places in ``Shape/all`` of the shapes that need one of the object's keys, a bit for each.
  func candidates(for value: JSONCursor) -> UInt64 {
    var found: UInt64 = 0
    for member in value.members { found |= masks[slot(of: Self.hash(of: member.key))] }
    return found
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash & UInt64(Self.size - 1))
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.size - 1) }
    return slot
  }

  private static func hash(of key: JSONCursor) -> UInt64 {
    let range = key.range
    let bytes = key.document.bytes
    let isPlain = range.count >= 2 && bytes[range.lowerBound] == UInt8(ascii: "\"")
    let content = isPlain ? range.lowerBound + 1..<range.upperBound - 1 : range
    // No shape needs a longer key; escapes and other quotes are rare enough to be decoded.
    guard content.count <= longest else { return 1 }
    let slice = bytes[content]
    if isPlain, !slice.contains(UInt8(ascii: "\\")) { return hash(slice) }
    return key.string.map { hash(Array($0.utf8)) } ?? 1
  }

  private static let longest = 64

  /// FNV-1a of the name in whatever spelling; never 0, which stands for an empty slot.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") {
      hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
    }
    return (hash ^ hash >> 29) | 1
  }
}
