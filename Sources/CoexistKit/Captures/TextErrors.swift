/// The errors that a prose text reports: codes with their sentences, and sentences alone.
struct TextErrors {
  struct Report {
    let offset: Int
    var code: Int?
    var subcode: Int?
    var message: String?
    var fbtraceID: Untrusted?
    /// Set when a sentence alone tells what it is.
    var entry: MetaError?
  }

  private let bytes: [UInt8]
  private let range: Range<Int>
  private let codes: [TextCode]
  private let sentences: [KnownSentence]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    codes = TextCodes(bytes).find(in: range)
    sentences = Self.joined(KnownSentence.find(in: bytes[range]), bytes)
  }

  /// Sentences of one error that follow each other are one.
  private static func joined(_ sentences: [KnownSentence], _ bytes: [UInt8]) -> [KnownSentence] {
    var joined: [KnownSentence] = []
    for sentence in sentences {
      if let last = joined.last, "\(last.entry.key)" == "\(sentence.entry.key)",
        sentence.range.lowerBound - last.range.upperBound < 12,
        !bytes[last.range.upperBound..<sentence.range.lowerBound].contains(where: \.isASCIILetter)
      {
        joined[joined.count - 1] = KnownSentence(
          entry: last.entry,
          range: last.range.lowerBound..<sentence.range.upperBound,
          whole: false
        )
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  /// In order of place, codes first.
  var all: [Report] {
    var told: Set<Int> = []
    var reports: [Report] = []
    for (place, code) in codes.enumerated() {
      let sentence = sentence(of: place)
      if let sentence { told.insert(sentence) }
      var report = Report(offset: code.range.lowerBound, code: code.code, subcode: code.subcode)
      report.message =
        sentence.map { words(of: sentences[$0], mark: isForm(code) ? code.range.lowerBound : nil) }
        ?? wordsBehind(
          code,
          before: place + 1 < codes.count ? codes[place + 1].range.lowerBound : range.upperBound
        )
      reports.append(report)
    }
    var before: Report?
    for (index, sentence) in sentences.enumerated() where !told.contains(index) {
      let isRepeat = codes.contains { $0.code == sentence.entry.code }
      let message = words(of: sentence, mark: nil)
      // Two sentences of one message are one error.
      guard !isRepeat,
        before?.entry?.key.description != sentence.entry.key.description
          || before?.message != message
      else { continue }
      let report = Report(
        offset: sentence.range.lowerBound,
        message: message,
        entry: sentence.entry
      )
      before = report
      reports.append(report)
    }
    return reports
  }

  /// The sentence right before or behind a code and nearer to no other one, by its index.
  private func sentence(of place: Int) -> Int? {
    let code = codes[place].range
    let lower = place > 0 ? codes[place - 1].range.upperBound : range.lowerBound
    let upper = place + 1 < codes.count ? codes[place + 1].range.lowerBound : range.upperBound
    let near = sentences.indices.filter { index in
      let sentence = sentences[index].range
      return sentence.lowerBound >= lower && sentence.lowerBound < upper
        && gap(code, sentence).count <= 160
    }
    let best = near.min { left, right in
      gap(code, sentences[left].range).count < gap(code, sentences[right].range).count
    }
    guard let best else { return nil }
    // Two things that contradict each other belong together only on one paragraph.
    let agrees = sentences[best].entry.code == codes[place].code
    return agrees || !hasBlankLine(in: gap(code, sentences[best].range)) ? best : nil
  }

  private func gap(_ code: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    if sentence.lowerBound >= code.upperBound { return code.upperBound..<sentence.lowerBound }
    if sentence.upperBound <= code.lowerBound { return sentence.upperBound..<code.lowerBound }
    return code.lowerBound..<code.lowerBound
  }

  private func hasBlankLine(in gap: Range<Int>) -> Bool {
    var lineEnds = 0
    for byte in bytes[gap] {
      if byte == 0x0A { lineEnds += 1 } else if byte > 0x20 { lineEnds = 0 }
      if lineEnds == 2 { return true }
    }
    return false
  }

  /// `(#N)`, as Meta itself begins a message.
  private func isForm(_ code: TextCode) -> Bool {
    bytes[code.range.lowerBound] == UInt8(ascii: "(")
  }

  private func words(of sentence: KnownSentence, mark: Int?) -> String {
    let own = sentence.entry.message.utf8CodeUnitCount
    let length = NormalisedText(bytes[sentence.range]).bytes.count
    let isWhole = sentence.whole && (own == 0 || length >= own - 2)
    let start = mark.flatMap { start in
      hasBlankLine(in: min(start, sentence.range.lowerBound)..<sentence.range.lowerBound)
        ? nil : start
    }
    let passage = Passage(bytes, in: range)
      .around(sentence.range, isWhole: isWhole, from: start)
    return Unwrapped.text(Array(bytes[passage]))
  }

  /// What the line says with a code that no known sentence explains, when it says something.
  private func wordsBehind(_ code: TextCode, before limit: Int) -> String? {
    let line = bytes[code.range.upperBound..<max(limit, code.range.upperBound)]
      .prefix { $0 != 0x0A && $0 != 0x0D }.prefix(400)
    if isForm(code) {
      let end = Passage(bytes, in: range.lowerBound..<max(limit, code.range.upperBound))
        .lineEnd(from: code.range.upperBound)
      guard end - code.range.upperBound > 8 else {
        return wordsInQuotes(before: code.range.lowerBound)
      }
      return Unwrapped.text(Array(bytes[code.range.lowerBound..<end]))
    }
    // `Meta sync error | code=2593107 | sync_type=history`: the words stand in a field of their own.
    if line.contains(UInt8(ascii: "|")) { return fieldWithoutSign(around: code) }
    if let quoted = wordsInQuotes(before: code.range.lowerBound) { return quoted }
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
  private func wordsInQuotes(before offset: Int) -> String? {
    var end = offset
    while end > max(range.lowerBound, offset - 24), !bytes[end - 1].endsQuote {
      guard bytes[end - 1] <= 0x40 || bytes[end - 1].isASCIILetter else { return nil }
      end -= 1
    }
    guard end - 3 > range.lowerBound, bytes[end - 1].endsQuote else { return nil }
    let last = end - (bytes[end - 1] == UInt8(ascii: "\"") ? 2 : 4)
    guard last > range.lowerBound else { return nil }
    let quoted = Passage(bytes, in: range).around(last..<last + 1, isWhole: true, from: nil)
    guard quoted.count > 16, bytes[quoted].contains(0x20) else { return nil }
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
