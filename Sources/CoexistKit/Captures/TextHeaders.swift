import JSONText
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
      let start = bytes[range.lowerBound..<offset].lastIndex(of: 0x0A) ?? range.lowerBound
      let end = bytes[offset..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let server = providersDomain(in: bytes[start..<end])
      fact(.httpStatus, .number(status), inTextAt: offset, subject: server)
    }
  }

  /// Reads the same of an object: `{"statusCode":502,"error":"Bad Gateway"}`.
  mutating func readServerFailure(in answer: JSONCursor) {
    guard let status = answer["status_code"] ?? answer["status"] ?? answer["http_status"],
      let code = status.wholeNumber, 500..<600 ~= code,
      answer.members.contains(where: { $0.value.says(status: code) })
    else { return }
    let server = providersDomain(in: answer.document.bytes[answer.range])
    fact(.httpStatus, .number(code), at: status, subject: server)
  }

  /// The domain of the wanted provider, where some words name it: then its server has answered.
  func providersDomain(in words: ArraySlice<UInt8>) -> Untrusted? {
    let domain = facts.read.provider.domain
    let (bytes, name) = (words.map(\.lowercased), Array(domain.utf8))
    let isNamed = bytes.indices.contains { place in
      let end = place + name.count
      return bytes[place...].starts(with: name) && !Self.isOfName(bytes.at(place - 1))
        && !Self.isOfName(bytes.at(end))
        && !(bytes.at(end) == UInt8(ascii: ".") && Self.isOfName(bytes.at(end + 1)))
    }
    return domain.isEmpty || !isNamed ? nil : Untrusted(domain)
  }

  /// What a name of a server goes on with: `notkapso.ai`, `kapso.ai.example` are others.
  private static func isOfName(_ byte: UInt8) -> Bool {
    SentenceIndex.isWord(byte) || byte == UInt8(ascii: "-")
  }

  /// Reads a body or a block of a page that is nothing but the words of an HTTP status.
  mutating func readStatusWords(_ span: Span, of text: PastedText) {
    let words = text.bytes(of: span)
    let isPage = UnsupportedFormat.isPage(text.layers[0].bytes)
    guard let status = HTTPPhrase.status(of: words, isPage: isPage) else { return }
    let server = providersDomain(in: text.layers[0].bytes[...])
    fact(.httpStatus, .number(status), inTextAt: span.range.lowerBound, subject: server)
    var error = errorInText(at: span.range.lowerBound)
    error.message = Untrusted(Unwrapped.text(Array(words)))
    report(error)
  }
}

extension JSONCursor {
  /// Whether it is a text that says no more than what an HTTP status means.
  fileprivate func says(status: Int) -> Bool {
    string.map { HTTPPhrase.status(of: Array($0.utf8)[...], isPage: false) == status } ?? false
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
        start == text.startIndex || text[start - 1] <= 0x20 || text[start - 1].isOne(of: "\"'("),
        text[start + 3] == 0x20
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
