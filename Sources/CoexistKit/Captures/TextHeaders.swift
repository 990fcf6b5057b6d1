import TextFields

/// What the head of an HTTP answer says.
extension FactExtractor {
  /// Reads the status line and `Retry-After`; the status is never a code of Meta.
  mutating func readHeaders(_ text: PastedText) {
    for field in text.fields {
      let place = text.place(of: field.value).lowerBound
      if field.notation == .status {
        let status = WholeNumber.read(text.bytes(of: field.value))
        if let status, 100...599 ~= status { fact(.httpStatus, .number(status), inTextAt: place) }
      } else if field.notation.isPrinted, text.foldedKey(of: field) == "retryafter" {
        let digits = text.bytes(of: field.value).prefix(while: \.isDigit)
        guard digits.count <= 6, let seconds = WholeNumber.read(digits) else { continue }
        fact(.retryAfter, .number(seconds), inTextAt: place)
      }
    }
  }

  /// Reads answers of failing servers that a log prints in its lines: `-> 502 Bad Gateway`.
  mutating func readServerFailures(_ bytes: [UInt8], in range: Range<Int>) {
    for (status, offset) in HTTPPhrase.failures(in: bytes[range]) {
      fact(.httpStatus, .number(status), inTextAt: offset)
    }
  }

  /// Reads a body or a block of a page that is nothing but the words of an HTTP status.
  mutating func readStatusWords(_ span: Span, of text: PastedText) {
    let words = text.bytes(of: span)
    let isPage = UnsupportedFormat.isPage(text.layers[0].bytes)
    guard let status = HTTPPhrase.status(of: words, isPage: isPage) else { return }
    fact(.httpStatus, .number(status), inTextAt: span.range.lowerBound)
    var error = errorInText(at: span.range.lowerBound)
    error.message = Untrusted(Unwrapped.text(Array(words)))
    report(error)
  }
}

/// A body that is nothing but the words of an HTTP status, as proxies send it.
private enum HTTPPhrase {
  /// `Bad Gateway`, `502 Bad Gateway`, `example.com | 502: Bad gateway`; in a page `502` alone.
  static func status(of text: ArraySlice<UInt8>, isPage: Bool) -> Int? {
    guard text.count < 96 else { return nil }
    let last = NormalisedText(text).bytes.split(separator: UInt8(ascii: "|")).last ?? []
    let words = last.split { $0 <= 0x20 || $0.isOne(of: ":.") }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { !["error", "http", "code", "-"].contains($0) }
    let number = words.first.flatMap { $0.utf8.count == 3 ? Int($0) : nil }
    let phrase = words.dropFirst(number == nil ? 0 : 1).joined(separator: " ")
    if isPage, phrase.isEmpty, let number, 400..<600 ~= number { return number }
    guard let known = phrases[phrase] else { return nil }
    return number.map { $0 == known ? known : nil } ?? known
  }

  /// The numbers of failing servers that stand in front of their own phrase, and where.
  static func failures(in text: ArraySlice<UInt8>) -> [(status: Int, offset: Int)] {
    text.indices.compactMap { start in
      guard text[start] == UInt8(ascii: "5"), start + 4 < text.endIndex,
        start == text.startIndex || text[start - 1] <= 0x20, text[start + 3] == 0x20
      else { return nil }
      let line = text[start...].lazy.map(\.lowercased)
      let known = phrases.first { phrase, status in
        status >= 500 && line.starts(with: "\(status) \(phrase)".utf8)
      }
      return known.map { ($0.value, start) }
    }
  }

  private static let phrases = [
    "bad gateway": 502, "service unavailable": 503, "service temporarily unavailable": 503,
    "gateway timeout": 504, "gateway time-out": 504, "internal server error": 500,
    "too many requests": 429,
  ]
}
