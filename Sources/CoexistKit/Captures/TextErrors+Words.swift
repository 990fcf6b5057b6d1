/// The words that come with a code and that no known sentence explains.
extension TextErrors {
  /// What the line says with a code, when it says something.
  func wordsBehind(_ place: Int) -> String? {
    let code = codes[place]
    let limit = max(
      place + 1 < codes.count ? codes[place + 1].range.lowerBound : range.upperBound,
      code.range.upperBound
    )
    let line = bytes[code.range.upperBound..<limit]
      .prefix { $0 != 0x0A && $0 != 0x0D }.prefix(400)
    if isForm(code) {
      let end = Passage(bytes, in: range.lowerBound..<limit).lineEnd(from: code.range.upperBound)
      guard end - code.range.upperBound > 8 else { return wordsInQuotes(before: place) }
      return Unwrapped.text(Array(bytes[code.range.lowerBound..<end]))
    }
    // `Meta sync error | code=2593107 | sync_type=history`: the words stand in a field of their own.
    if line.contains(UInt8(ascii: "|")) { return fieldWithoutSign(around: code) }
    if let quoted = wordsInQuotes(before: place) { return quoted }
    // Only what a sign announces is Meta's: `190: …`; the rest of the line is somebody's.
    let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "*") }
    guard let sign = rest.first,
      sign == UInt8(ascii: ":") || sign == UInt8(ascii: "-")
        || sign == UInt8(ascii: "\"") || sign == 0xE2
    else { return nil }
    let edges: (UInt8) -> Bool = { !($0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80) }
    var text = rest.dropFirst(sign == 0xE2 ? 3 : 1).drop(while: edges)
    while let last = text.last, edges(last), last != UInt8(ascii: "."), last != UInt8(ascii: "!") {
      text.removeLast()
    }
    guard text.count > 8, text.filter({ $0 == 0x20 }).count > 1 else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// `"…" (#3441041)`: a sentence in quotes right before the number, in whatever language.
  private func wordsInQuotes(before place: Int) -> String? {
    let offset = codes[place].range.lowerBound
    // What stands before the code in front is that one's.
    let lowest = place > 0 ? codes[place - 1].range.upperBound : range.lowerBound
    var end = offset
    while end > max(lowest, offset - 24), !bytes[end - 1].endsQuote {
      guard bytes[end - 1] <= 0x40 || bytes[end - 1].isASCIILetter else { return nil }
      end -= 1
    }
    guard end - 3 > lowest, bytes[end - 1].endsQuote else { return nil }
    let last = end - (bytes[end - 1] == UInt8(ascii: "\"") ? 2 : 4)
    guard last > lowest,
      let quoted = Passage(bytes, in: lowest..<range.upperBound).quoted(around: last..<last + 1),
      quoted.count > 16, bytes[quoted].contains(0x20)
    else { return nil }
    return Unwrapped.text(Array(bytes[quoted]))
  }

  private func fieldWithoutSign(around code: TextCode) -> String? {
    let start = bytes[range.lowerBound..<code.range.lowerBound].lastIndex(of: 0x0A)
    let line = bytes[(start.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound]
      .prefix { $0 != 0x0A && $0 != 0x0D }
    let fields = line.split(separator: UInt8(ascii: "|")).map { field in
      field.drop { $0 <= 0x20 }
    }
    let words = fields.first { field in
      !field.contains(UInt8(ascii: "=")) && field.contains(0x20) && field.count > 8
        && field.contains(where: \.isASCIILetter)
    }
    guard var words else { return nil }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}

extension UInt8 {
  /// The last byte of `"` and of `”`.
  fileprivate var endsQuote: Bool { self == UInt8(ascii: "\"") || self == 0x9D }
}
