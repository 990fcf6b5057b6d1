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
        let digits = text.bytes(of: field.value).prefix(7).prefix(while: \.isASCIIDigit)
        guard digits.count <= 6, let seconds = WholeNumber.read(digits) else { continue }
        fact(.retryAfter, .number(seconds), inTextAt: place)
      }
    }
  }

  /// Reads a body that is nothing but the words of an HTTP status.
  mutating func readStatusWords(_ bytes: [UInt8], in range: Range<Int>) {
    guard let status = HTTPPhrase.status(of: bytes[range]) else { return }
    fact(.httpStatus, .number(status), inTextAt: range.lowerBound)
    var error = ReportedError(
      origin: Origin(text: context.text, offset: range.lowerBound),
      provenance: min(context.provenance, .text),
      time: nil
    )
    error.message = Untrusted(Unwrapped.text(Array(bytes[range])))
    report(error)
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
