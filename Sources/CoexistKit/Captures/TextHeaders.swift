/// The lines of an HTTP answer that was pasted together with its body.
extension FactExtractor {
  /// Reads the status line and `Retry-After`; the status is never a code of Meta.
  mutating func readHeaders(_ bytes: [UInt8], in range: Range<Int>) {
    for line in HeaderLine.all(in: bytes, range) {
      if let status = line.status {
        addHeader(.httpStatus, status, at: line.range.lowerBound)
      } else if let seconds = line.number(of: "retry-after") {
        addHeader(.retryAfter, seconds, at: line.range.lowerBound)
      }
    }
    if let status = HTTPPhrase.status(of: bytes[range]) {
      addHeader(.httpStatus, status, at: range.lowerBound)
      var error = ReportedError(
        origin: Origin(text: context.text, offset: range.lowerBound),
        provenance: min(context.provenance, .text),
        time: nil
      )
      error.message = Untrusted(Unwrapped.text(Array(bytes[range])))
      report(error)
    }
  }

  private mutating func addHeader(_ factKey: FactKey, _ number: Int, at offset: Int) {
    facts.add(
      Fact(
        key: factKey,
        value: .number(number),
        origin: Origin(text: context.text, offset: offset),
        provenance: min(context.provenance, .text),
        time: context.capturedAt
      )
    )
  }
}

/// One line of a text, without what `curl -v` and quoting put in front.
private struct HeaderLine {
  let bytes: [UInt8]
  let range: Range<Int>

  /// The lines of a range, in order.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [HeaderLine] {
    var lines: [HeaderLine] = []
    var start = range.lowerBound
    for index in range where bytes[index] == 0x0A {
      lines.append(HeaderLine(bytes: bytes, line: start..<index))
      start = index + 1
    }
    lines.append(HeaderLine(bytes: bytes, line: start..<range.upperBound))
    return lines
  }

  private init(bytes: [UInt8], line: Range<Int>) {
    self.bytes = bytes
    var start = line.lowerBound
    while start < line.upperBound,
      bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "<") || bytes[start] == UInt8(ascii: ">")
        || bytes[start] == UInt8(ascii: "'") || bytes[start] == UInt8(ascii: "\"")
    {
      start += 1
    }
    range = start..<line.upperBound
  }

  /// Of `HTTP/1.1 429 Too Many Requests`.
  var status: Int? {
    guard begins(with: "http/") else { return nil }
    let rest = bytes[range].dropFirst(5).drop { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard rest.first == 0x20 else { return nil }
    return number(in: rest.dropFirst()).flatMap { 100...599 ~= $0 ? $0 : nil }
  }

  /// The number behind the name of a header, at most a week of seconds.
  func number(of name: String) -> Int? {
    guard begins(with: name) else { return nil }
    let rest = bytes[range].dropFirst(name.utf8.count)
    let value = rest.prefix(6).drop {
      $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"")
        || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ",")
    }
    guard value.startIndex > rest.startIndex else { return nil }
    return number(in: rest[value.startIndex...])
  }

  private func begins(with words: String) -> Bool {
    range.count > words.utf8.count
      && zip(words.utf8, bytes[range]).allSatisfy { $0 == $1.lowercasedASCII }
  }

  private func number(in rest: ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(while: \.isASCIIDigit)
    guard (1...6).contains(digits.count) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

/// A body that is nothing but the words of an HTTP status, as proxies send it.
private enum HTTPPhrase {
  static func status(of text: ArraySlice<UInt8>) -> Int? {
    guard text.count < 64 else { return nil }
    let words = NormalisedText(text).bytes.filter { $0 != UInt8(ascii: ".") }
    return phrases.first { $0.0.utf8.elementsEqual(words) }?.1
  }

  private static let phrases = [
    ("bad gateway", 502), ("502 bad gateway", 502), ("service unavailable", 503),
    ("503 service unavailable", 503), ("gateway timeout", 504), ("gateway time-out", 504),
    ("504 gateway timeout", 504), ("504 gateway time-out", 504), ("internal server error", 500),
    ("500 internal server error", 500), ("too many requests", 429), ("429 too many requests", 429),
  ]
}
