/// The lines of a log, each of which makes sense alone: behind a time, or an object of JSON.
enum LogLine {
  /// Behind `2026-11-20T14:05:11`, also in a bracket, or `nil` when the line does not begin so.
  static func timeEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let start = line.lowerBound + (bytes.at(line.lowerBound) == 0x5B ? 1 : 0)
    let pattern: StaticString = "dddd-dd-ddTdd:dd:dd"
    guard line.upperBound - start > pattern.utf8CodeUnitCount else { return nil }
    let fits = pattern.withUTF8Buffer { pattern in
      pattern.indices.allSatisfy { place in
        let byte = bytes[start + place]
        return switch pattern[place] {
        case 0x64: byte.isASCIIDigit
        case 0x54: byte == 0x54 || byte == 0x20
        default: byte == pattern[place]
        }
      }
    }
    guard fits else { return nil }
    var end = start + pattern.utf8CodeUnitCount
    if ".,".utf8.contains(bytes.at(end)), bytes.at(end + 1).isASCIIDigit {
      end += 1
      while end < line.upperBound, bytes[end].isASCIIDigit { end += 1 }
    }
    if bytes.at(end) == 0x5A { end += 1 }
    // A cell of a table is no time of a log.
    return bytes.at(end) == 0x20 || bytes.at(end) == 0x5D ? end : nil
  }

  /// Whether a line begins a record of its own.
  static func begins(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    timeEnd(bytes, line) != nil
      || bytes.has("{\"", at: line.lowerBound) && bytes.at(line.upperBound - 1) == 0x7D
  }

  /// Whether the next line may go on with what this one begins.
  static func isOpen(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return end > line.lowerBound && ":=,{[(\\|>".utf8.contains(bytes[end - 1])
  }
}
