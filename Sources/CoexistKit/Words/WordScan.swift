/// Reads the situations that a text describes, in one pass.
struct WordScan: Sendable {
  /// A situation and the words that say it.
  struct Notice: Sendable {
    let meaning: Situation.Meaning
    /// Bytes of the text, from the first word that counts to the last.
    let source: Range<Int>
  }

  let grammar: Grammar

  var words: FoldedWords { grammar.words }
  /// The concepts of the text, in order of place.
  var hits: [ConceptHit] { grammar.hits }
  /// The sentence of each word.
  var sentences: [Int] { grammar.sentences }
  /// Whether no table has the word.
  var isStranger: [Bool] { grammar.isStranger }

  /// Reads a range of a text but for `gaps`, which are nobody's words.
  init(_ bytes: ArraySlice<UInt8>, without gaps: [Range<Int>] = []) {
    let words = FoldedWords(bytes, without: gaps)
    var sentence = -1
    var sentences: [Int] = []
    sentences.reserveCapacity(words.words.count)
    for word in words.words {
      // No sentence stands beside one of another paragraph.
      if word.before >= .sentence { sentence += word.before == .paragraph ? 2 : 1 }
      sentences.append(sentence)
    }
    let hits = Self.hits(of: words, sentences, in: bytes)
    var grammar = Grammar(words: words, sentences: sentences, hits: hits)
    grammar.judge()
    self.grammar = grammar
  }

  /// Where the text says that what was wrong is repaired, in bytes; `nil` where it does not end so.
  var goodEnd: Int? { grammar.repaired?.since }

  /// How an error that the text names stands in it (``Grammar/telling(of:in:)``).
  func telling(of source: Range<Int>, in bytes: [UInt8]) -> Telling {
    grammar.telling(of: source, in: bytes)
  }

  // MARK: Concepts

  private static func hits(
    of words: FoldedWords,
    _ sentences: [Int],
    in bytes: ArraySlice<UInt8>
  ) -> [ConceptHit] {
    let lexicon = Lexicon.shared
    var memory: [ArraySlice<UInt8>: [Int]] = [:]
    var forms = words.words.indices.map { index -> [Int] in
      let letters = words.letters(of: index)
      if let known = memory[letters] { return known }
      let found = lexicon.forms(of: letters)
      if memory.count < mostRemembered { memory[letters] = found }
      return found
    }
    if let last = words.words.indices.last, forms[last].isEmpty, words.endsInWord {
      forms[last] = lexicon.forms(cut: words.letters(of: last))
    }
    PartedVerbs.join(&forms, of: words)
    var found: [ConceptHit] = []
    for start in forms.indices {
      for form in forms[start] {
        var phrase = lexicon.firstPhrase(from: form)
        while phrase >= 0 {
          if let end = end(of: lexicon.phrases[phrase], from: start, forms, words) {
            found.append(ConceptHit(phrase: phrase, words: start..<end))
          }
          phrase = lexicon.phrases[phrase].next
        }
      }
    }
    let kept = longest(TextLanguage(sentences: sentences, hits: found).kept(found))
    let more =
      names(in: words, forms) + plans(in: words) + soon(in: words, of: bytes)
      + kept.filter { $0.concept == partner && words.isHeading($0.words.lowerBound, in: bytes) }
      .compactMap { hit in partnersTab.map { ConceptHit($0, at: hit.words.lowerBound) } }
    return more.isEmpty
      ? kept : (kept + more).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The verbs that say by themselves that it is still to come.
  private static func plans(in words: FoldedWords) -> [ConceptHit] {
    guard let planned else { return [] }
    return words.words.indices.filter { WordForm.isAhead(words.letters(of: $0)) }
      .map { ConceptHit(planned, at: $0) }
  }

  private static let planned = Concept.places["planned"]
  private static let partner = Concept.places["partner"]
  private static let partnersTab = Concept.places["partners-tab"]

  /// The second of two times of day that follow one another at once: "removed at 14:02, … 14:04".
  private static func soon(in words: FoldedWords, of bytes: ArraySlice<UInt8>) -> [ConceptHit] {
    guard let justNow else { return [] }
    var found: [ConceptHit] = []
    var last: Int?
    for index in words.words.indices {
      guard let time = words.time(at: index, in: bytes) else { continue }
      if let last, time > last, time - last <= mostMinutes {
        found.append(ConceptHit(justNow, at: index))
      }
      last = time
    }
    return found
  }

  private static let justNow = Concept.places["just-now"]
  private static let mostMinutes = 10

  /// The words with a capital letter that no table has: what somebody calls another company.
  private static func names(in words: FoldedWords, _ forms: [[Int]]) -> [ConceptHit] {
    guard let name else { return [] }
    return words.words.indices.lazy.filter { index in
      let word = words.words[index]
      return word.isCapital && forms[index].isEmpty && word.before < .sentence
        && (shortestName...longestName).contains(word.letters.count)
    }
    .map { ConceptHit(name, at: $0) }
  }

  private static let name = Concept.places["brand"]
  private static let shortestName = 4
  private static let longestName = 24

  /// Without what stands inside a longer phrase: `business` in `business manager`, `ban` in what
  /// only looks like it, and "nada" in "do nada".
  private static func longest(_ hits: [ConceptHit]) -> [ConceptHit] {
    var kept: [ConceptHit] = []
    let phrases = hits.filter {
      $0.words.count > 1 && ($0.kind != .grammar || $0.concept == plain)
    }
    var next = 0
    for hit in hits {
      while next < phrases.count, phrases[next].words.upperBound <= hit.words.lowerBound {
        next += 1
      }
      let isInside = phrases[next...].prefix(8).contains { phrase in
        phrase.words.count > hit.words.count && phrase.words.lowerBound <= hit.words.lowerBound
          && phrase.words.upperBound >= hit.words.upperBound
          && (hit.kind == phrase.kind || hit.kind == .state && phrase.concept == ordinary
            || phrase.concept == plain)
      }
      if hit.words.count > 1 || !isInside { kept.append(hit) }
    }
    return kept
  }

  private static let ordinary = Concept.places["ordinary"]
  private static let plain = Concept.places["plain"]

  /// Distinct words beyond this number are looked up again and again.
  private static let mostRemembered = 16_384

  /// A word that may stand between two words of a phrase has at most so many letters.
  private static let longestBetween = 4

  /// Where a phrase ends that begins at a word; a short word may stand between two of a thing.
  private static func end(
    of phrase: Lexicon.Phrase,
    from start: Int,
    _ forms: [[Int]],
    _ words: FoldedWords
  ) -> Int? {
    var index = start
    // "Se me cerraron": a pronoun may stand behind another.
    let mayGap =
      Concept.all[phrase.concept].kind == .thing
      || words.letters(of: start).elementsEqual("se".utf8)
    for form in Lexicon.shared.sequence[phrase.words].dropFirst() {
      let next = [index + 1, index + 2].first { place in
        forms.indices.contains(place) && forms[place].contains(Int(form))
          && (place == index + 1
            || mayGap && words.letters(of: index + 1).count <= longestBetween
              && forms[index + 1].allSatisfy(isGrammar))
          && words.words[(index + 1)...place].allSatisfy { $0.before == .none }
      }
      guard let next = next ?? PartedVerbs.direction(of: phrase, behind: index, forms, words) else {
        return nil
      }
      index = next
    }
    return index + 1
  }

  /// Whether a form begins words of grammar only, or longer phrases.
  private static func isGrammar(_ form: Int) -> Bool {
    let lexicon = Lexicon.shared
    var phrase = lexicon.firstPhrase(from: form)
    while phrase >= 0 {
      let row = lexicon.phrases[phrase]
      if row.words.count == 1, Concept.all[row.concept].kind != .grammar { return false }
      phrase = row.next
    }
    return true
  }

  // MARK: Codes

  /// The seven-digit numbers that stand alone, and that no word calls something else.
  func loneNumbers() -> [(number: Int, source: Range<Int>)] {
    let isElsewhere = hits.contains { $0.concept == Concept.places["elsewhere"] }
    guard !isElsewhere else { return [] }
    let counted = Set(
      hits.filter { $0.concept == Concept.places["numbered"] }.map(\.words.lowerBound)
    )
    return words.words.indices.compactMap { index in
      let letters = words.letters(of: index)
      guard letters.count == Self.lengthOfCode, letters.allSatisfy(\.isDigit),
        !counted.contains(index - 1), !counted.contains(index - 2), !counted.contains(index - 3),
        !isBehindDigits(index),
        let number = Int(String(decoding: letters, as: UTF8.self))
      else { return nil }
      return (number, words.words[index].source)
    }
  }

  /// Whether a group of digits stands right before a word, as in a phone number: `+56 9 0000 3441041`.
  private func isBehindDigits(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words.letters(of: index - 1)
    return before.count < Self.leastOfCode && before.allSatisfy(\.isDigit)
      && words.words[index].source.lowerBound - words.words[index - 1].source.upperBound == 1
  }

  /// Numbers that people know as codes have at least so many digits.
  private static let leastOfCode = 6

  /// Meta's codes of the signup have so many digits.
  private static let lengthOfCode = 7

  // MARK: Situations

  /// Every situation of the text, each once, in order of place.
  func notices() -> [Notice] {
    SentenceReader(self).situations().map { place, range in
      let (first, last) = (words.words[range.lowerBound], words.words[range.upperBound - 1])
      return Notice(
        meaning: Situation.all[place].meaning,
        source: first.source.lowerBound..<last.source.upperBound
      )
    }
  }
}
