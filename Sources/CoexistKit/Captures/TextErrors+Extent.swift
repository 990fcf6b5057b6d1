/// How far a sentence goes of which only the beginning is known.
extension TextErrors {
  /// What is Meta's: the known sentences, and what `(#131031)` stands in front of.
  var wordsOfMeta: [Range<Int>] {
    let forms = codes.indices.filter { isForm(codes[$0]) }.map { place in
      let start = codes[place].range.upperBound
      let next = place + 1 < codes.count ? codes[place + 1].range.lowerBound : range.upperBound
      return start..<max(start, sentenceEnd(from: start, before: next))
    }
    return sentences.map(\.range) + forms
  }

  /// The end of a line that may go on, wrapped, in the next one; or of the quotes it stands in, or
  /// where a program puts fields of its own behind: ` error_code=190`.
  func sentenceEnd(from start: Int, before limit: Int) -> Int {
    var end = start
    // Where a name may have begun that a sign would end.
    var name: Int? = start
    while end < limit, !isQuote(at: end), bytes[end] != 0x0A || isWrapped(at: end, limit) {
      if bytes[end] <= 0x20 {
        name = end + 1
      } else if bytes[end] == UInt8(ascii: "="), let word = name, end > word + 1,
        bytes[word].isLetter
      {
        end = word
        break
      } else if !bytes[end].isIdentifierByte {
        name = nil
      }
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

  /// A line break inside a sentence, behind which the next line goes on in lower case.
  private func isWrapped(at newline: Int, _ limit: Int) -> Bool {
    let last = bytes[..<newline].last { !$0.isOne(of: " \r") } ?? 0x0A
    if last.isOne(of: ".!?") {
      return false
    }
    let next = bytes[(newline + 1)..<limit].first {
      $0.isLetter || $0 == 0x0A || $0.isDigit
    }
    guard next.map({ (0x61...0x7A).contains($0) }) ?? false else { return false }
    // `    at Object.request (…)` is a frame of a stack.
    let line = bytes[lines.words(around: newline + 1)]
    return !line.starts(with: Array("at ".utf8)) && !isField(line)
  }

  /// A line of a name and a value goes on with nothing: `code 190`, `level=info …`, `status: …`.
  private func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(separator: 0x20)
    guard let first = words.first, let last = words.last else { return false }
    return words.count <= 3 && last.contains(where: \.isDigit)
      || first.last == UInt8(ascii: ":") || first.contains(UInt8(ascii: "="))
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
    guard sentences(in: quote).count == 1 else { return nil }
    let front = bytes[quote.lowerBound..<range.lowerBound]
    let isFirst = !front.contains { $0.isLetter || $0 >= 0x80 }
    return isFirst || isGoingOn(at: range.lowerBound) ? quote : nil
  }
}
