/// The errors that a prose text reports: codes with their sentences, and sentences alone.
struct TextErrors {
  struct Report {
    let offset: Int
    var code: Int?
    var subcode: Int?
    var message: String?
    /// The fields that a program printed by their names.
    var fields: [TextField.Name: String] = [:]
    var fbtraceID: Untrusted?
    /// Set when a sentence alone tells what it is.
    var entry: MetaError?
  }

  let bytes: [UInt8]
  let range: Range<Int>
  let codes: [TextCode]
  let sentences: [KnownSentence]
  private let records: [TextRecord]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    codes = TextCodes(bytes).find(in: range)
    sentences = Self.joined(KnownSentence.find(in: bytes[range]), bytes)
    records = TextRecord.all(TextFields(bytes, in: range).find(), codes, in: bytes)
  }

  /// Sentences of one error that follow each other are one.
  private static func joined(_ sentences: [KnownSentence], _ bytes: [UInt8]) -> [KnownSentence] {
    var joined: [KnownSentence] = []
    for sentence in sentences {
      if let last = joined.last, "\(last.entry.key)" == "\(sentence.entry.key)",
        sentence.range.lowerBound - last.range.upperBound < 12,
        !bytes[last.range.upperBound..<sentence.range.lowerBound].contains(where: \.isWord)
      {
        joined[joined.count - 1] = KnownSentence(
          entry: last.entry,
          range: last.range.lowerBound..<sentence.range.upperBound
        )
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  /// In order of place, codes first.
  var all: [Report] {
    let recorded = recordedSentences()
    var told = recorded
    var reports: [Report] = []
    let owned = ownedSentences()
    let records = Dictionary(records.map { ($0.code, $0) }) { first, _ in first }
    let numbers = Set(codes.map(\.code))
    for (place, code) in codes.enumerated() {
      var report = Report(offset: code.range.lowerBound, code: code.code, subcode: code.subcode)
      report.fields = records[place]?.words(in: bytes) ?? [:]
      // A sentence in a field of its own is not the message.
      let sentence = owned[place].flatMap { recorded.contains($0) ? nil : $0 }
      if let sentence { told.insert(sentence) }
      report.message =
        report.fields[.message]
        ?? sentence.map { index in
          words(of: sentences[index], mark: isForm(code) ? code.range.lowerBound : nil)
        }
      if report.message == nil, owned[place] == nil { report.message = wordsBehind(place) }
      reports.append(report)
    }
    var before: Report?
    for (index, sentence) in sentences.enumerated() where !told.contains(index) {
      let isRepeat = numbers.contains(sentence.entry.code)
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

  /// The sentences that stand in a field of an error with a code.
  private func recordedSentences() -> Set<Int> {
    let values = records.flatMap(\.values)
    var recorded: Set<Int> = []
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < values.count, values[next].upperBound < sentence.range.upperBound { next += 1 }
      guard next < values.count else { break }
      if values[next].lowerBound <= sentence.range.lowerBound { recorded.insert(index) }
    }
    return recorded
  }

  /// For each code by its index the sentence right before or behind it, by its index.
  private func ownedSentences() -> [Int: Int] {
    var owned: [Int: Int] = [:]
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < codes.count, codes[next].range.lowerBound <= sentence.range.lowerBound {
        next += 1
      }
      let near = [next - 1, next].filter { place in
        codes.indices.contains(place) && belongs(index, to: place)
      }
      let owner =
        near.first { isForm(codes[$0]) && gap($0, index).allSatisfy { !bytes[$0].isWord } }
        ?? near.first { codes[$0].code == sentence.entry.code }
        ?? near.min { gap($0, index).count < gap($1, index).count }
      guard let owner else { continue }
      if let other = owned[owner], gap(owner, other).count <= gap(owner, index).count { continue }
      owned[owner] = index
    }
    return owned
  }

  private func belongs(_ sentence: Int, to place: Int) -> Bool {
    let gap = gap(place, sentence)
    guard gap.count <= 160 else { return false }
    // Two things that contradict each other belong together only on one paragraph.
    return sentences[sentence].entry.code == codes[place].code || !hasBlankLine(in: gap)
  }

  private func gap(_ place: Int, _ index: Int) -> Range<Int> {
    let code = codes[place].range
    let sentence = sentences[index].range
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
  func isForm(_ code: TextCode) -> Bool {
    bytes[code.range.lowerBound] == UInt8(ascii: "(")
  }

  /// The sentence and nothing around it but the `(#N)` right in front and the period.
  private func words(of sentence: KnownSentence, mark: Int?) -> String {
    var start = sentence.range.lowerBound
    if let mark, mark < start, !hasBlankLine(in: mark..<start) {
      let close = bytes[mark..<start].firstIndex(of: UInt8(ascii: ")")) ?? start
      if !bytes[close..<start].contains(where: \.isWord) { start = mark }
    }
    let end = sentence.range.upperBound
    let hasPeriod =
      end < range.upperBound && bytes[end] == UInt8(ascii: ".")
      && bytes[end - 1] != UInt8(ascii: ".")
    return Unwrapped.text(Array(bytes[start..<(hasPeriod ? end + 1 : end)]))
  }
}

extension UInt8 {
  var isWord: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
