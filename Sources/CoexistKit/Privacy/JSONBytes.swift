import JSONText

extension JSONDocument {
  /// The key in quotes that stands before the value, or `nil`.
  var keyBefore: KeyName? {
    var end = range(at: 0).lowerBound
    func skipBlanks() {
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    skipBlanks()
    guard bytes.at(end - 1) == 0x3A else { return nil }
    end -= 1
    skipBlanks()
    let quote = bytes.at(end - 1)
    guard quote == 0x22 || quote == 0x27 else { return nil }
    let start = bytes[max(0, end - 66)..<end - 1].lastIndex(of: quote)
    return start.map { KeyName(bytes, $0 + 1..<end - 1) }
  }

  /// The decoded text of the string at an index.
  func decodedBytes(at node: Int) -> [UInt8] {
    isEscaped(at: node)
      ? Array((cursor(at: node).string ?? "").utf8) : Array(bytes[content(at: node)])
  }
}

extension JSONCursor {
  /// The source bytes of a string without its quotes, of a number all.
  var rawContent: ArraySlice<UInt8> {
    document.bytes[kind == .string ? document.content(at: node) : range]
  }

  /// The decoded text of a string.
  var decodedBytes: [UInt8] { document.decodedBytes(at: node) }
}

extension [UInt8] {
  /// The JSON object or array that the whole text is, or `nil`.
  var asJSON: JSONDocument? {
    let first = first { $0 > 0x20 }
    guard first == 0x7B || first == 0x5B, count >= 8 else { return nil }
    return try? JSONDocument(parsing: self)
  }
}
