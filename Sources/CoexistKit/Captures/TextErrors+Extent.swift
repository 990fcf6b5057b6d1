/// How far a sentence goes of which only the beginning is known.
extension TextErrors {
  /// The end of a line that may go on, wrapped, in the next one; or of the quotes it stands in.
  func sentenceEnd(from start: Int, before limit: Int) -> Int {
    let highest = min(limit, start + 400)
    var end = start
    while end < highest, !isQuote(at: end), bytes[end] != 0x0A || isWrapped(at: end, limit) {
      end += 1
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// A straight quote, a backtick, or one of `“ ” „ ‟`; the apostrophe does not count, it stands in
  /// words.
  private func isQuote(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): true
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (0x9C...0x9F).contains(bytes[index + 2])
    default: false
    }
  }

  /// A line break inside a sentence: the next line goes on in lower case.
  private func isWrapped(at newline: Int, _ limit: Int) -> Bool {
    let next = bytes[(newline + 1)..<limit].first {
      $0.isASCIILetter || $0 == 0x0A || $0.isASCIIDigit
    }
    guard next.map({ (0x61...0x7A).contains($0) }) ?? false else { return false }
    // `    at Object.request (…)` is a frame of a stack.
    let line = bytes[(newline + 1)..<limit].prefix(64).drop { $0 <= 0x20 }
    return !line.starts(with: Array("at ".utf8)) && !isPair(newline + 1, limit)
  }

  /// A line of a name and a value with digits, `code 190`, goes on with nothing.
  private func isPair(_ start: Int, _ limit: Int) -> Bool {
    let line = bytes[start..<limit].prefix { $0 != 0x0A && $0 != 0x0D }.prefix(96)
    let words = line.split(separator: 0x20)
    return words.count <= 3 && words.last?.contains(where: \.isASCIIDigit) ?? false
  }

  /// The sentences of which something lies in a range.
  func sentences(in range: Range<Int>) -> ArraySlice<KnownSentence> {
    let first = sentences.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return sentences[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// The last quote that begins before an offset.
  func lastQuote(before offset: Int) -> Range<Int>? {
    let next = quotes.partitioningIndex { $0.lowerBound >= offset }
    return next > 0 ? quotes[next - 1] : nil
  }

  /// What one message in quotation marks says: all of it, where the sentence begins it or goes on in it.
  func quote(around sentence: KnownSentence) -> Range<Int>? {
    let range = sentence.range
    guard let quote = lastQuote(before: range.lowerBound + 1), quote.upperBound >= range.upperBound
    else { return nil }
    let front = bytes[quote.lowerBound..<range.lowerBound]
    let isFirst = !front.contains { $0.isASCIILetter || $0 >= 0x80 }
    guard isFirst || isGoingOn(at: range.lowerBound),
      sentences(in: quote).count == 1
    else { return nil }
    return quote
  }
}
