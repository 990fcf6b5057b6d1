import JSONText

extension JSONDocument {
  /// The key that stands before the value, `"customer": {`, or the name of a type, `User {`.
  var nameBefore: (name: KeyName, isKey: Bool)? {
    var end = range(at: 0).lowerBound
    while end > 0, bytes[end - 1] <= 0x20 || ":=>".utf8.contains(bytes[end - 1]) { end -= 1 }
    let quote = bytes.at(end - 1)
    if quote == 0x22 || quote == 0x27 {
      let start = bytes[max(0, end - 66)..<end - 1].lastIndex(of: quote)
      return start.map { (KeyName(bytes, $0 + 1..<end - 1), true) }
    }
    let name = bytes[max(0, end - 64)..<end].reversed().prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D
    }
    return name.isEmpty ? nil : (KeyName(bytes, end - name.count..<end), false)
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
