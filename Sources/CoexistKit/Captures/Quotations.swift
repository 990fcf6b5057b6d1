import TextFields

/// Sentences in quotation marks that have their lines to themselves, or that a colon announces: what a
/// window said, not what somebody says.
struct Quotations: Sendable {
  /// By layer, in order.
  private var byLayer: [Int: [Range<Int>]] = [:]

  /// Takes time in proportion to the length of the quotes.
  init(of text: PastedText) {
    for piece in text.pieces where piece.kind == .quote { note(piece.span, in: text) }
    for field in text.fields where field.isBounded && field.notation == .colon {
      // A name of a program announces nothing.
      if !text.bytes(of: field.key).contains(where: { "_.{<".utf8.contains($0) }) {
        note(field.value, in: text)
      }
    }
    byLayer = byLayer.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  private mutating func note(_ quote: Span, in text: PastedText) {
    // What has escapes of its own a program printed.
    guard quote.range.count <= Self.longest, text.layers[quote.layer].bytes.hasQuotes(quote.range),
      Self.isSentence(text.bytes(of: quote)),
      text.layers[quote.layer].bytes.endsLine(quote.range)
    else { return }
    byLayer[quote.layer, default: []].append(quote.range)
  }

  private static let longest = 1200

  /// Five words of which the first begins with a capital.
  private static func isSentence(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, (0x41...0x5A).contains(first) || first >= 0x80 else {
      return false
    }
    return words.split(whereSeparator: { $0 <= 0x20 }).lazy.filter {
      $0.contains { $0.isASCIILetter || $0 >= 0x80 }
    }.prefix(5).count == 5
  }

  /// Those that lie in a span.
  func ranges(in span: Span) -> [Range<Int>] {
    let all = byLayer[span.layer] ?? []
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].lowerBound < span.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(all[low...].prefix { $0.upperBound <= span.range.upperBound })
  }
}

extension [UInt8] {
  fileprivate func hasQuotes(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.upperBound < count && self[range.lowerBound - 1].isQuote
      && self[range.upperBound].isQuote
  }

  /// Whether nothing but marks follows the closing quote on its line.
  fileprivate func endsLine(_ range: Range<Int>) -> Bool {
    let rest = self[range.upperBound...].prefix { $0 != 0x0A && $0 != 0x0D }
    return rest.count < 8 && !rest.contains { $0.isASCIILetter || $0.isASCIIDigit }
  }
}

extension UInt8 {
  /// A straight quote, or a byte of a typographic one.
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self >= 0x80 }
}
