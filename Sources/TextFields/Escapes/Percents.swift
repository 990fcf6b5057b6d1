/// Undoes percent encoding, and in a query the plus signs for spaces.
enum Percents {
  static func undone(_ bytes: [UInt8], _ span: Span, hasPlus: Bool) -> TextLayer? {
    let range = span.range
    guard bytes[range].contains(where: { $0 == 0x25 || hasPlus && $0 == 0x2B }) else { return nil }
    var layer = TextLayer(madeOf: span)
    layer.copy(range, of: bytes) { index -> (piece: CollectionOfOne<UInt8>, end: Int)? in
      if hasPlus, bytes[index] == 0x2B { return (CollectionOfOne(0x20), index + 1) }
      guard bytes[index] == 0x25, index + 2 < range.upperBound,
        let high = bytes[index + 1].hexadecimal, let low = bytes[index + 2].hexadecimal
      else { return nil }
      return (CollectionOfOne(high << 4 | low), index + 3)
    }
    return layer
  }
}
