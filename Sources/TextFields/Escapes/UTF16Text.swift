/// Makes UTF-8 of a text in UTF-16, as Windows' tools write it.
enum UTF16Text {
  /// `nil` unless a byte order mark begins the text.
  static func undone(_ bytes: [UInt8]) -> TextLayer? {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    guard isBig || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
    var layer = TextLayer(madeOf: Span(layer: 0, range: 0..<bytes.count))
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    var index = 2
    while index + 1 < bytes.count {
      var value = unit(index)
      var end = index + 2
      if 0xD800..<0xDC00 ~= value, end + 1 < bytes.count, 0xDC00..<0xE000 ~= unit(end) {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(end) - 0xDC00)
        end += 2
      }
      layer.put(Backslashes.scalar(value), for: index..<end)
      index = end
    }
    return layer
  }
}
