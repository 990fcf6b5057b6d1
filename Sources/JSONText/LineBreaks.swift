extension ArraySlice<UInt8> {
  /// The index of the first line feed from `start` on, or `nil`; looks at sixteen bytes at a time.
  package func firstLineFeed(from start: Int) -> Int? {
    withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      var offset = start - startIndex
      while let chunk = text.sixteen(from: offset) {
        let place = chunk.first(Byte.newline)
        if place < 16 { return startIndex + offset + place }
        offset += 16
      }
      while offset < text.count {
        if text[offset] == Byte.newline { return startIndex + offset }
        offset += 1
      }
      return nil
    }
  }
}
