/// Tells a text of people's words from one that sets out to be something else.
enum PlainWords {
  /// Whether a text may be what somebody wrote: no JSON, no file of another kind, and not empty.
  ///
  /// A page is one as long as it holds words.
  static func mayBe(_ bytes: [UInt8]) -> Bool {
    guard let format = UnsupportedFormat(bytes) else { return !isJSON(bytes) }
    return format.isMarkup && holdsWords(bytes)
  }

  /// Whether a letter or a digit stands between the tags of a page.
  private static func holdsWords(_ page: [UInt8]) -> Bool {
    var isTag = false
    return page.contains { byte in
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: return !isTag && (byte >= 0x80 || byte.isDigit || byte.isLetter)
      }
      return false
    }
  }

  /// Whether a text of words may be all that a window said: one paragraph of whole sentences that asks
  /// nothing and in which nobody speaks of himself or of a customer.
  static func mayBeWindow(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    guard text.count <= longestWindow, let first = text.first, let last = text.last,
      (0x41...0x5A).contains(first) || first >= 0x80, last == 0x2E || last == 0x21,
      !text.suffix(3).allSatisfy({ $0 == 0x2E }),
      !text.contains(where: { $0 < 0x20 || "?{}[]<>=|/_@\"".utf8.contains($0) })
    else { return false }
    let words = FoldedWords(Array(text)[...])
    return words.words.count >= 5 && !holds(CodeWords.speakers, words)
  }

  /// Whether one of the words stands in a text.
  static func holds(_ words: Set<String>, _ text: FoldedWords) -> Bool {
    text.words.indices.contains {
      words.contains(String(decoding: text.letters(of: $0), as: UTF8.self))
    }
  }

  private static let longestWindow = 300

  /// Whether the text sets out to be JSON, or says nothing at all.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes[...].withoutMark.firstIndex(where: { $0 > 0x20 }) else { return true }
    let next = bytes[(start + 1)...].first { $0 > 0x20 }
    switch bytes[start] {
    case UInt8(ascii: "{"): return next.map(beginsMember) ?? true
    case UInt8(ascii: "["):
      if ChatFrame.end(in: bytes[...], at: start) != nil { return false }
      return next.map(beginsElement) ?? true
    default: return false
    }
  }

  /// A key in quotes or without, an escaped quotation mark, or the end of an empty object.
  private static func beginsMember(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80 || "\"'`\\_}$".utf8.contains(byte)
  }

  private static func beginsElement(_ byte: UInt8) -> Bool {
    byte.isDigit || byte >= 0x80 || "{[\"'`\\]-".utf8.contains(byte)
  }
}
