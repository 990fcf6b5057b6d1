import JSONText

extension Escape {
  /// Markdown in which nothing is a tag, an image, a link, a mention, a table edge or a fence.
  static func markdown(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count + 16)
    var isLineStart = true
    for (index, byte) in bytes.enumerated() {
      switch byte {
      // Backslash, backtick, *, _ is left alone: it is common in our ids and only makes italics.
      case 0x5C, 0x60, 0x2A, 0x3C, 0x5B, 0x5D, 0x7C, 0x7E: result.append(0x5C)
      case 0x40 where index == 0 || !bytes[index - 1].isWordByte: result.append(0x5C)
      case 0x21 where index + 1 < bytes.count && bytes[index + 1] == 0x5B: result.append(0x5C)
      case 0x23, 0x3E, 0x2B, 0x2D, 0x3D: if isLineStart { result.append(0x5C) }
      default: break
      }
      result.append(byte)
      if byte == 0x0A {
        isLineStart = true
      } else if byte != 0x20, byte != 0x09 {
        isLineStart = false
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// HTML and XML: the five entities, U+FFFD for what XML forbids, hidden characters shown.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      case _ where scalar.isHidden:
        result += showingHidden(String(scalar), keepingLines: true)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return breakingCommands(result)
  }

  /// A CSV cell that no spreadsheet takes for a formula.
  static func csv(_ text: String) -> String {
    var cell = text
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let isIndented = text.unicodeScalars.first?.properties.isWhitespace ?? false
    if let first,
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) || isIndented
    {
      cell = "'" + text
    }
    let needsQuotes = cell.utf8.contains { $0.isOne(of: "\",;\n\r\t") }
    guard needsQuotes || cell != text else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The data of a workflow command: `%`, line breaks, and in properties `:` and `,`.
  static func github(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return breakingCommands(result)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isDigit || isLetter || self == 0x5F }
}
