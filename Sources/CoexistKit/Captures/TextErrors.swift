/// The errors that a prose text reports: codes with their sentences, and sentences alone.
struct TextErrors {
  struct Report {
    let offset: Int
    var code: Int?
    var subcode: Int?
    var message: String?
    /// The line as it was pasted, where nothing tells which of its words are Meta's.
    var quote: String?
    var fbtraceID: Untrusted?
    /// Set when a sentence alone tells what it is.
    var entry: KnownError?
    /// Whether another report says it all.
    var isPart = false
  }

  let bytes: [UInt8]
  let range: Range<Int>
  private(set) var codes: [TextCode]
  private(set) var sentences: [KnownSentence]
  /// Where codes and sentences stand, those that were read already among them.
  let ranges: [Range<Int>]
  let lines: TextLines
  /// What stands in quotation marks, in order.
  let quotes: [Range<Int>]

  /// Leaves out what `isRead` says is read already.
  init(
    _ bytes: [UInt8],
    in range: Range<Int>,
    _ quotes: [Range<Int>] = [],
    except isRead: (Range<Int>) -> Bool = { _ in false }
  ) {
    self.bytes = bytes
    self.range = range
    self.quotes = quotes
    lines = TextLines(bytes, in: range)
    let sentences = KnownSentence.find(in: bytes[range])
    let marked = TextCodes(bytes).find(in: range)
    let bare = sentences.compactMap { Self.code(behind: $0, in: bytes, range) }
      .filter { code in !marked.contains { $0.range.overlaps(code.range) } }
    let codes =
      bare.isEmpty
      ? marked : (marked + bare).sorted { $0.range.lowerBound < $1.range.lowerBound }
    ranges = sentences.map(\.range) + codes.map(\.range)
    self.codes = codes.filter { !isRead($0.range) }
    self.sentences = sentences.filter { !isRead($0.range) }
  }

  /// The number of the catalogue that stands bare behind a sentence which may be its own:
  /// `"… enter a different number." 2655095`.
  private static func code(
    behind sentence: KnownSentence,
    in bytes: [UInt8],
    _ range: Range<Int>
  ) -> TextCode? {
    let rest = bytes[sentence.range.upperBound..<range.upperBound].prefix(8)
    guard let start = rest.firstIndex(where: { $0.isLetter || $0.isDigit || $0 == 0x0A }),
      start > sentence.range.upperBound, bytes[start].isDigit
    else { return nil }
    let (number, end) = TextCodes(bytes).number(at: start, in: range)
    guard let number, number >= 1000, !bytes.at(end).isWord, KnownError.isListed(number),
      let row = KnownError.matching(code: number, subcode: nil, texts: []),
      row.mayStand(beside: [sentence.entry])
    else { return nil }
    return TextCode(code: number, subcode: nil, range: start..<end)
  }

  /// Leaves out what nobody reports.
  mutating func keep(where isTold: (Range<Int>) -> Bool) {
    codes.removeAll { !isTold($0.range) }
    sentences.removeAll { !isTold($0.range) }
  }

  /// Codes first, each kind in order of place.
  var all: [Report] {
    var told: Set<Int> = []
    var reports: [Report] = []
    let behind = codes.indices.map(wordsBehind)
    let owned = withFarSentences(ownedSentences(behind), behind)
    for (place, code) in codes.enumerated() {
      var report = Report(offset: code.range.lowerBound, code: code.code, subcode: code.subcode)
      let sentence = owned[place]
      if let sentence { told.insert(sentence) }
      if let sentence, isCutOff(sentences[sentence]) {
        report.quote = pasted(sentences[sentence])
      } else if let sentence {
        let mark = isForm(code) ? code.range.lowerBound : nil
        report.message = words(of: sentences[sentence], mark: mark)
      }
      if sentence == nil { report.message = behind[place] }
      if report.message == nil { report.quote = report.quote ?? line(around: code.range) }
      if report.message == nil, report.quote == nil {
        if let beside = wordsBeside(code.range) {
          if beside.isExact { report.message = beside.words } else { report.quote = beside.words }
        }
      }
      reports.append(report)
    }
    let toldByNumber = toldByNumber(owned)
    var before: Report?
    for (index, sentence) in sentences.enumerated() where !told.contains(index) {
      let quoted = quote(around: sentence)
      let whole = quoted == nil ? announced(sentence.range) : nil
      // What goes on from words in front is the end of a sentence of which nobody knows the beginning.
      let isPart =
        whole == nil && isGoingOn(at: sentence.range.lowerBound) && quoted == nil
      let quote =
        isCutOff(sentence)
        ? pasted(sentence) : isPart ? line(around: sentence.range) : nil
      let message = quote == nil ? whole ?? words(of: sentence, mark: nil) : nil
      // Two sentences of one message are one error.
      guard !(toldByNumber[sentence.entry.code].map { isRepeat(sentence, of: $0) } ?? false),
        before?.entry?.key != sentence.entry.key
          || before?.message != message
      else { continue }
      let report = Report(
        offset: sentence.range.lowerBound,
        message: message,
        quote: quote,
        entry: sentence.entry
      )
      before = report
      reports.append(report)
    }
    return reports
  }

  /// Whether a sentence begins with a small letter behind a word, a comma or a semicolon of its line.
  func isGoingOn(at start: Int) -> Bool {
    guard (0x61...0x7A).contains(bytes[start]) else { return false }
    guard let before = bytes[range.lowerBound..<start].last(where: { $0 != 0x20 }) else {
      return false
    }
    return before.isWord || before.isOne(of: ";,")
  }

  /// Whether an ellipsis stands where the sentence ends, or where it would: nobody knows the rest.
  private func isCutOff(_ sentence: KnownSentence) -> Bool {
    let rest = bytes[sentence.range.upperBound..<range.upperBound].prefix(Self.longestRest)
    for index in rest.indices {
      switch bytes[index] {
      case UInt8(ascii: "."):
        return index + 2 < rest.endIndex && bytes[index + 1] == bytes[index]
          && bytes[index + 2] == bytes[index]
      case 0xE2:
        return index + 2 < rest.endIndex && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "<"): return false
      default: break
      }
    }
    return false
  }

  private static let longestRest = 80

  /// The line of a sentence as it was pasted.
  private func pasted(_ sentence: KnownSentence) -> String {
    String(decoding: bytes[lines.words(around: sentence.range.lowerBound)], as: UTF8.self)
  }

  /// What the codes of one number say.
  private struct Told {
    var isBare = false
    var keys: Set<String> = []
    var lines: Set<Int> = []
  }

  private func toldByNumber(_ owned: [Int: Int]) -> [Int: Told] {
    var told: [Int: Told] = [:]
    for (place, code) in codes.enumerated() {
      let own = owned[place].map { sentences[$0] }
      // A number that only wraps the reason says nothing that a sentence could say again.
      let isBare = own == nil && !KnownError.wrappers.contains(code.code)
      told[code.code, default: Told()].isBare = isBare || told[code.code]?.isBare ?? false
      told[code.code]?.lines.formUnion(lines.lines(of: code.range))
      guard let own else { continue }
      told[code.code]?.keys.insert("\(own.entry.key)")
      told[code.code]?.lines.formUnion(lines.lines(of: own.range))
    }
    return told
  }

  /// Whether a sentence says again what a code of its number says already.
  ///
  /// Another sentence of the number on a line of its own is that of another call.
  private func isRepeat(_ sentence: KnownSentence, of told: Told) -> Bool {
    told.isBare || told.keys.contains("\(sentence.entry.key)")
      || lines.lines(of: sentence.range).contains(where: told.lines.contains)
  }

  /// `(#N)`, as Meta itself begins a message.
  func isForm(_ code: TextCode) -> Bool {
    bytes[code.range.lowerBound] == UInt8(ascii: "(")
  }

  /// The sentence and nothing around it but the `(#N)` right in front and the period.
  private func words(of sentence: KnownSentence, mark: Int?) -> String {
    if let quote = quote(around: sentence) { return Unwrapped.text(Array(bytes[quote])) }
    var start = sentence.range.lowerBound
    if let mark, mark < start, lines.shareParagraph(mark, start) {
      let close = bytes[mark..<start].firstIndex(of: UInt8(ascii: ")")) ?? start
      if !bytes[close..<start].contains(where: { $0.isWord || $0 == 0x0A }) { start = mark }
    }
    let end = sentence.range.upperBound
    let hasPeriod =
      end < range.upperBound && bytes[end] == UInt8(ascii: ".")
      && bytes[end - 1] != UInt8(ascii: ".")
    return Unwrapped.text(Array(bytes[start..<(hasPeriod ? end + 1 : end)]))
  }
}

extension UInt8 {
  var isWord: Bool { isLetter || isDigit || self >= 0x80 }
}
