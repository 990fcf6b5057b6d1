/// The heads of HTTP exchanges.
extension PastedText {
  /// The address of a call or the line of a status, and the head of the exchange below it.
  func head(of field: Field) -> Range<Int> {
    let bytes = layers[field.value.layer].bytes
    let line = bytes.lineEnd(from: field.value.range.upperBound, before: bytes.count)
    var end = field.notation == .status ? line : field.value.range.upperBound
    var next = bytes.nextLine(behind: line, before: bytes.count)
    while Self.isHeader(bytes, at: next) {
      end = bytes.lineEnd(from: next, before: bytes.count)
      next = bytes.nextLine(behind: end, before: bytes.count)
    }
    return field.key.range.lowerBound..<end
  }

  /// Whether a line names a header: `content-type: …`, `Host: …`.
  private static func isHeader(_ bytes: [UInt8], at start: Int) -> Bool {
    let name = bytes[bytes.blankEnd(from: start, before: bytes.count)...].prefix(while: \.isName)
    guard bytes.at(name.endIndex) == 0x3A else { return false }
    return name.contains(0x2D)
      || headers.contains(String(decoding: name.map(\.lowercased), as: UTF8.self))
  }

  /// Those of one word.
  private static let headers: Set<String> = [
    "accept", "age", "authorization", "connection", "cookie", "date", "etag", "expires", "host",
    "pragma", "server", "vary", "via",
  ]
}
