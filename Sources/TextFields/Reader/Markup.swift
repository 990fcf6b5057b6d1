/// Tags of HTML and XML.
enum Markup {
  /// What stands between `<` and `>`.
  struct Tag {
    /// Without the slash and the prefix of a namespace.
    let name: Range<Int>
    /// Behind the name, up to the `>` or `/>`.
    let attributes: Range<Int>
    let end: Int
    let isClosing: Bool
    let isEmpty: Bool
  }

  /// From the first tag to behind the last one, or `nil` when no element closes in the region.
  ///
  /// Where JSON stands in front of the first tag, the tags are in its strings.
  static func extent(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var first: Int?
    var last: Int?
    var hasElement = false
    var index = range.lowerBound
    while let mark = bytes[index..<range.upperBound].firstIndex(of: 0x3C) {
      index = mark + 1
      guard let tag = tag(bytes, at: mark, before: min(range.upperBound, mark + 512)) else {
        continue
      }
      if first == nil {
        if holdsJSON(bytes, range.lowerBound..<mark) { return nil }
        first = mark
      }
      hasElement = hasElement || tag.isClosing || tag.isEmpty || isVoid(bytes, tag.name)
      last = tag.end
      index = tag.end
    }
    guard hasElement, let first, let last else { return nil }
    return first..<last
  }

  private static func holdsJSON(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let brace = bytes[range].firstIndex(of: 0x7B) else { return false }
    return Reader.beginsJSON(bytes, brace..<range.upperBound)
  }

  /// The tag that begins at `<`, or `nil` when none does.
  ///
  /// `<Response [400]>`, `<PHONE>` and `#<User id: 1>` are none: a name, then attributes with signs.
  static func tag(_ bytes: [UInt8], at start: Int, before limit: Int) -> Tag? {
    guard bytes.at(start - 1) != 0x23 else { return nil }
    var index = start + 1
    let isClosing = bytes.at(index) == 0x2F
    if isClosing { index += 1 }
    var name = index
    guard index < limit, bytes[index].isLetter else { return nil }
    while index < limit, bytes[index].isName || bytes[index] == 0x3A { index += 1 }
    let attributes = index
    // Word's `<o:p>` is no paragraph of HTML.
    if let colon = bytes[name..<attributes].lastIndex(of: 0x3A), colon + 1 < attributes,
      case let bare = colon + 1..<attributes, !holdsText(bytes, bare), !isVoid(bytes, bare)
    {
      name = bare.lowerBound
    }
    var hasSign = false
    var quote: UInt8?
    while index < limit {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3E {
        let isEmpty = bytes[index - 1] == 0x2F
        let range = attributes..<max(attributes, isEmpty ? index - 1 : index)
        let isPlain = bytes[range].allSatisfy { $0 <= 0x20 }
        guard isPlain || hasSign || isEmpty else { return nil }
        return Tag(
          name: name..<attributes,
          attributes: range,
          end: index + 1,
          isClosing: isClosing,
          isEmpty: isEmpty
        )
      } else if byte == 0x3C {
        return nil
      } else if byte.isOne(of: "\"'") {
        quote = byte
      } else if byte == 0x3D {
        hasSign = true
      }
      index += 1
    }
    return nil
  }

  static func isVoid(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    voids.contains(word(bytes, name))
  }

  /// Elements that part no text.
  static func isInline(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    inline.contains(word(bytes, name))
  }

  /// Whether the name of an inline element is also that of a field: `<error><code>…`.
  static func mayBeField(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    word(bytes, name) == "code"
  }

  /// Elements of HTML that hold text, in which `<code>` is no field but a way to write.
  static func holdsText(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    texts.contains(word(bytes, name))
  }

  /// What a page's own program or looks are.
  static func isHidden(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    let word = word(bytes, name)
    return word == "script" || word == "style"
  }

  private static func word(_ bytes: [UInt8], _ name: Range<Int>) -> String {
    name.count > 10 ? "" : String(decoding: bytes[name].map(\.lowercased), as: UTF8.self)
  }

  private static let voids: Set<String> = ["br", "hr", "img", "input", "meta", "link", "wbr"]
  private static let inline: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "code", "small", "font", "kbd", "mark", "sub",
    "sup", "tt", "wbr", "br",
  ]
  private static let texts: Set<String> = [
    "p", "td", "th", "li", "div", "pre", "body", "span", "h1", "h2", "h3", "h4", "blockquote", "dd",
  ]
}
