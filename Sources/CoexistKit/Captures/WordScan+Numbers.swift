/// Numbers that stand in a text without a word that calls them codes.
extension WordScan {
  /// Those that no word calls something else: of seven digits anywhere; listed ones of six where a
  /// sentence begins with them, or in brackets, and speaks of sending or of something that failed.
  func loneNumbers(in bytes: [UInt8]) -> [(number: Int, source: Range<Int>)] {
    let isElsewhere = hits.contains { $0.concept == Concept.places["elsewhere"] }
    guard !isElsewhere else { return [] }
    let counted = Set(
      hits.filter { $0.concept == Concept.places["numbered"] }.map(\.words.lowerBound)
    )
    let codes = TextCodes(bytes)
    return words.words.indices.compactMap { index in
      let start = words.words[index].source.lowerBound
      guard words.letters(of: index).allSatisfy(\.isDigit), !isBehindDigits(index),
        !(1...3).contains(where: { counted.contains(index - $0) })
      else { return nil }
      let run = codes.number(at: start, in: 0..<bytes.count)
      guard let number = run.value, KnownError.isListed(number),
        KnownError.isLong(number) || number >= Self.leastOfShort && isTold(index, in: bytes)
      else { return nil }
      return (number, start..<run.end)
    }
  }

  /// `131026 undeliverable …`, `132000 on sending the template`, `(131000) twice as I send`; no count,
  /// which a thing follows, `131000 messages`.
  private func isTold(_ index: Int, in bytes: [UInt8]) -> Bool {
    let word = words.words[index]
    let sentence = sentences[index]
    let isBracketed =
      bytes.at(word.source.lowerBound - 1) == UInt8(ascii: "(")
      && bytes.at(word.source.upperBound) == UInt8(ascii: ")")
    let next = index + 1
    let isFirst =
      word.before >= .sentence && next < sentences.count && sentences[next] == sentence
      && !isStranger[next] && !grammar.isWord(next, of: CodeWords.ofs)
    guard isBracketed || isFirst else { return false }
    let first = hits.partitioningIndex { $0.words.lowerBound >= index - Self.reach }
    let own = hits[first...].prefix { $0.words.lowerBound <= index + Self.reach }
      .filter { sentences[$0.words.lowerBound] == sentence }
    let isCount = !isBracketed && own.contains { $0.words.lowerBound == next && $0.kind == .thing }
    return !isCount && own.contains { Self.sending.contains($0.concept) }
  }

  /// In words.
  private static let reach = 20
  private static let sending = Grammar.faults.union(
    Concept.set("message template sends writes arrives")
  )

  /// Whether a group of digits stands right before a word, as in a phone number: `+56 9 0000 3441041`.
  private func isBehindDigits(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words.letters(of: index - 1)
    return before.count < Self.leastOfCode && before.allSatisfy(\.isDigit)
      && words.words[index].source.lowerBound - words.words[index - 1].source.upperBound == 1
  }

  /// Numbers that people know as codes have so many digits at least.
  private static let leastOfCode = 6
  private static let leastOfShort = 100_000
}
