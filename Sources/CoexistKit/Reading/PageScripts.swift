/// The scripts and styles of an HTML page: what they hold is the page's own program, no capture.
enum PageScripts {
  /// Where they stand, tags included, in order; one without an end is none.
  static func find(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    var open = ["script", "style"]
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard let tag = open.first(where: { isTag($0, in: bytes, at: start + 1) }) else { continue }
      if let end = end(of: tag, in: bytes, from: index) {
        found.append(start..<end)
        index = end
      } else {
        // There is no end further on either.
        open.removeAll { $0 == tag }
      }
    }
    return found
  }

  private static func end(of tag: String, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while let opening = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = opening + 1
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "/"), isTag(tag, in: bytes, at: index + 1) {
        return bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
      }
    }
    return nil
  }

  private static func isTag(_ name: String, in bytes: [UInt8], at start: Int) -> Bool {
    let end = start + name.utf8.count
    guard end < bytes.count, !bytes[end].isASCIILetter else { return false }
    return bytes[start..<end].lazy.map(\.lowercasedASCII).elementsEqual(name.utf8)
  }
}
