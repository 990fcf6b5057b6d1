/// A Swift file taken apart: its code, without comments and with only the interpolations of
/// strings, and the strings, without their interpolations.
struct SwiftCode {
  private(set) var text: [UInt8] = []
  /// The literals as they are written, escapes and all; a line break within one is a space.
  private(set) var strings: [String] = []
  private let bytes: [UInt8]
  private var at = 0

  init(_ source: String) {
    bytes = Array(source.utf8)
    readCode(isInterpolation: false)
  }

  private mutating func readCode(isInterpolation: Bool) {
    var depth = 0
    while at < bytes.count {
      if has("//") {
        skip(behind: "\n", keepsEnd: true)
      } else if has("/*") {
        skip(behind: "*/", keepsEnd: false)
      } else if let quote = quote() {
        readString(quote)
      } else {
        if isInterpolation, bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if isInterpolation, bytes[at] == UInt8(ascii: ")") {
          depth -= 1
          if depth < 0 { return }
        }
        text.append(bytes[at])
        at += 1
      }
    }
  }

  private mutating func readString(_ quote: String) {
    let hashes = quote.prefix { $0 == "#" }
    let end = quote.drop { $0 == "#" } + hashes
    at += quote.utf8.count
    var literal: [UInt8] = []
    text.append(UInt8(ascii: "\""))
    while at < bytes.count, !has(String(end)) {
      if has("\\" + hashes + "(") {
        at += hashes.utf8.count + 2
        text.append(UInt8(ascii: " "))
        readCode(isInterpolation: true)
        text.append(UInt8(ascii: " "))
        at += 1
      } else {
        let next = at + (has("\\" + hashes) ? hashes.utf8.count + 2 : 1)
        literal += bytes[at..<min(next, bytes.count)]
        at = next
      }
    }
    at += end.utf8.count
    text.append(UInt8(ascii: "\""))
    strings.append(Self.joined(literal))
  }

  private static func joined(_ literal: [UInt8]) -> String {
    let lines = String(decoding: literal, as: UTF8.self).split(separator: "\n")
    return lines.map { line in
      let end = line.hasSuffix("\\") ? line.dropLast() : line
      return String(end.drop { $0 == " " })
    }
    .joined()
  }

  /// The opening quotes that stand here, with their `#`s, or `nil`.
  private func quote() -> String? {
    var end = at
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    let isLong =
      end + 2 < bytes.count && bytes[end + 1] == bytes[end] && bytes[end + 2] == bytes[end]
    return String(repeating: "#", count: end - at) + (isLong ? "\"\"\"" : "\"")
  }

  private func has(_ word: String) -> Bool { bytes[at...].starts(with: word.utf8) }

  private mutating func skip(behind end: String, keepsEnd: Bool) {
    while at < bytes.count, !has(end) { at += 1 }
    if !keepsEnd { at += end.utf8.count }
  }
}
