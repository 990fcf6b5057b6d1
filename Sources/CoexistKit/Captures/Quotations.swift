import TextFields

/// Sentences in quotation marks that have their lines to themselves, or that a colon announces: what a
/// window said, not what somebody says.
struct Quotations: Sendable {
  /// By layer, in order.
  private var byLayer: [Int: [Range<Int>]] = [:]
  /// Everything in quotation marks, by layer, in order.
  private var all: [Int: [Range<Int>]] = [:]

  /// Takes time in proportion to the length of the quotes.
  init(of text: PastedText) {
    for quote in text.quotes { note(quote, in: text, mayBeWindow: true) }
    for field in text.fields where field.isBounded && field.notation.isPrinted {
      // A name of a program announces nothing.
      let isName = text.bytes(of: field.key).contains { $0.isOne(of: "_.{<") }
      note(field.value, in: text, mayBeWindow: field.notation == .colon && !isName)
    }
    byLayer = byLayer.mapValues(Self.ordered)
    all = all.mapValues(Self.ordered)
  }

  private static func ordered(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func note(_ quote: Span, in text: PastedText, mayBeWindow: Bool) {
    // What has escapes of its own a program printed.
    guard text.layers[quote.layer].bytes.hasQuotes(quote.range) else { return }
    all[quote.layer, default: []].append(quote.range)
    guard mayBeWindow, Self.isSentence(text.bytes(of: quote)),
      text.layers[quote.layer].bytes.endsLine(quote.range)
    else { return }
    byLayer[quote.layer, default: []].append(quote.range)
  }

  /// Five words of which the first begins with a capital.
  private static func isSentence(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, (0x41...0x5A).contains(first) || first >= 0x80 else {
      return false
    }
    return words.split(whereSeparator: { $0 <= 0x20 }).lazy.filter {
      $0.contains { $0.isLetter || $0 >= 0x80 }
    }.prefix(5).count == 5
  }

  /// What a window said in a span.
  func windows(in span: Span) -> [Range<Int>] { Self.ranges(byLayer[span.layer] ?? [], in: span) }

  /// Everything in quotation marks in a span.
  func quotes(in span: Span) -> [Range<Int>] { Self.ranges(all[span.layer] ?? [], in: span) }

  private static func ranges(_ all: [Range<Int>], in span: Span) -> [Range<Int>] {
    let first = all.partitioningIndex { $0.lowerBound >= span.range.lowerBound }
    return Array(all[first...].prefix { $0.upperBound <= span.range.upperBound })
  }
}

extension [UInt8] {
  fileprivate func hasQuotes(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.upperBound < count && self[range.lowerBound - 1].isQuote
      && self[range.upperBound].isQuote
  }

  /// Whether nothing but marks follows the closing quote on its line.
  fileprivate func endsLine(_ range: Range<Int>) -> Bool {
    let rest = self[range.upperBound...].prefix(8).prefix { !$0.isOne(of: "\n\r") }
    return rest.count < 8 && !rest.contains { $0.isLetter || $0.isDigit }
  }
}

extension UInt8 {
  /// A straight quote, or a byte of a typographic one.
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self >= 0x80 }
}
