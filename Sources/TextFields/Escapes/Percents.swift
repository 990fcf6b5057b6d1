/// Undoes percent encoding, and in a query the plus signs for spaces.
enum Percents {
  static func undone(_ bytes: [UInt8], _ span: Span, hasPlus: Bool) -> TextLayer? {
    let range = span.range
    guard bytes[range].contains(where: { $0 == 0x25 || hasPlus && $0 == 0x2B }) else { return nil }
    var layer = TextLayer(madeOf: span)
    var copied = range.lowerBound
    var index = copied
    while index < range.upperBound {
      if bytes[index] == 0x25, index + 2 < range.upperBound,
        let high = bytes[index + 1].hexadecimal,
        let low = bytes[index + 2].hexadecimal
      {
        layer.copy(copied..<index, of: bytes)
        layer.put(CollectionOfOne(high << 4 | low), for: index..<index + 3)
        index += 3
        copied = index
      } else if hasPlus, bytes[index] == 0x2B {
        layer.copy(copied..<index, of: bytes)
        layer.put(CollectionOfOne(0x20), for: index..<index + 1)
        index += 1
        copied = index
      } else {
        index += 1
      }
    }
    layer.copy(copied..<range.upperBound, of: bytes)
    return layer
  }
}
