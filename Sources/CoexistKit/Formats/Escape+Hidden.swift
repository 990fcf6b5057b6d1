import JSONText

extension Escape {
  /// Whether anything in a text may have to be shown in another way on a terminal.
  static func mayChange(_ text: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    return text.withUnsafeBufferPointer { text in
      for byte in text {
        let isPlain =
          // Letters of Latin-1 are of two bytes.
          last == 0xC3
          ? 0x80...0xBF ~= byte
          : 0x20..<0x7F ~= byte || byte == 0x0A || byte == 0x09 || byte == 0xC3
        guard isPlain, byte != last || byte != 0x23 && byte != 0x3A else { return true }
        last = byte
      }
      return last == 0xC3
    }
  }

  /// The text with every character that hides or misleads as `\u{1b}`.
  static func showingHidden(_ text: String, keepingLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: { $0.isHidden || $0.isLayout }) else { return text }
    var shown = ""
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\r" where keepingLines && scalars[index...].dropFirst().first == "\n": break
      case "\n" where !keepingLines: shown += "\\n"
      case "\t" where !keepingLines: shown += "\\t"
      case "\r" where !keepingLines: shown += "\\r"
      case "\n", "\t": shown.unicodeScalars.append(scalar)
      case _ where scalar.isHidden: shown += scalar.shown
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The text with a backslash in whatever a CI system would take for a command.
  static func breakingCommands(_ text: String) -> String {
    guard text.utf8.contains(0x3A) || text.utf8.contains(0x23) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count + 8)
    var isLineStart = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isLineStart, byte == 0x3A, index + 1 < bytes.count, bytes[index + 1] == 0x3A {
        result.append(0x5C)
      }
      if byte == 0x23, bytes[index...].starts(with: "##".utf8) {
        let rest = bytes[(index + 2)...]
        if ["[", "vso[", "teamcity["].contains(where: { rest.starts(with: $0.utf8) }) {
          result += [0x23, 0x23, 0x5C]
          index += 2
          isLineStart = false
          continue
        }
      }
      result.append(byte)
      index += 1
      if byte == 0x0A {
        isLineStart = true
      } else if isLineStart {
        // White space of other scripts counts too: log readers trim it before they look for `::`.
        isLineStart = byte == 0x20 || byte == 0x09 || byte >= 0x80 && isBlank(bytes, upTo: index)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the bytes before `end`, back to the line break, can be nothing but white space so far.
  private static func isBlank(_ bytes: [UInt8], upTo end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 4, bytes[start - 1] & 0xC0 == 0x80 { start -= 1 }
    if start > 0, bytes[start - 1] >= 0xC0 { start -= 1 }
    let lead = bytes[start]
    guard lead >= 0xC0 else { return false }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard end - start == length else { return true }
    let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isWhitespace ?? false
  }
}

extension Unicode.Scalar {
  fileprivate var isLayout: Bool { self == "\n" || self == "\t" || self == "\r" }

  /// `\u{1b}`.
  fileprivate var shown: String { "\\u{" + String(value, radix: 16) + "}" }
}
