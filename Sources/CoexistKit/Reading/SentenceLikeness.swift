/// Finds the sentences of the catalogue that a text nearly says.
///
/// Meta rewords its texts, people type them off, a screen reader mistakes letters. A sentence is
/// near when most of its telling words stand in the text in their order; words that many sentences
/// have tell nothing. The index is built once.
struct SentenceLikeness: Sendable {
  static let shared = SentenceLikeness()

  struct Match: Sendable {
    /// The row in ``KnownError/all``.
    let row: Int
    /// How much of the sentence stands there, in percent.
    let percent: Int
    /// Bytes of the text, from the first word of it to the last.
    let source: Range<Int>
  }

  private struct Sentence: Sendable {
    let row: Int
    /// How many telling words it has.
    var count = 0
  }

  private struct Place: Sendable {
    let sentence: Int
    let word: Int
  }

  /// What was found of one sentence about one place of the text.
  private struct Trace {
    var count = 0
    var words: Range<Int>
    var lastPlace: Int
  }

  private struct Key: Hashable {
    let sentence: Int
    let diagonal: Int
  }

  private var sentences: [Sentence] = []
  /// The words of the sentences, each once, by their letters.
  private var words: [ArraySlice<UInt8>: Int] = [:]
  /// Where each word stands.
  private var places: [[Place]] = []
  private var mistyped = MistypedWords()

  private init() {
    for (bytes, row) in SentenceSource.collect().flatMap(Self.parts) {
      let text = FoldedWords(bytes[...])
      for index in text.words.indices {
        let word = words[Self.key(text.letters(of: index)), default: places.count]
        if word == places.count {
          words[Self.key(text.letters(of: index))] = word
          places.append([])
        }
        places[word].append(Place(sentence: sentences.count, word: index))
      }
      sentences.append(Sentence(row: row))
    }
    words = words.filter { places[$0.value].count <= Self.mostShared }
    for (key, word) in words.sorted(by: { $0.value < $1.value }) {
      for place in places[word] { sentences[place.sentence].count += 1 }
      if key.count >= Self.shortestMistyped { mistyped.insert(word, key) }
    }
  }

  /// Where a word stands in the sentences, or else the words that it may be meant to be.
  private func places(of word: ArraySlice<UInt8>) -> [Place] {
    let key = Self.key(word)
    if let known = words[key] { return places[known] }
    guard key.count >= Self.shortestMistyped else { return [] }
    return mistyped.nearest(to: key) { _ in key.count >= Self.longEnoughForTwo ? 2 : 1 }
      .flatMap { places[$0] }
  }

  /// A text of several sentences, and each of them alone.
  private static func parts(_ text: (bytes: [UInt8], row: Int)) -> [(bytes: [UInt8], row: Int)] {
    var parts = [text]
    var start = 0
    for index in text.bytes.indices.dropLast()
    where text.bytes[index] == UInt8(ascii: ".") && text.bytes[index + 1] == 0x20 {
      parts.append((Array(text.bytes[start..<index]), text.row))
      start = index + 2
    }
    if start > 0 { parts.append((Array(text.bytes[start...]), text.row)) }
    return parts
  }

  private static func key(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Lexicon.skeleton(of: word)[...]
  }

  private static let shortestMistyped = 5
  /// From this length on two errors are forgiven.
  private static let longEnoughForTwo = 6
  /// A word that more sentences have tells nothing.
  private static let mostShared = 40
  /// A sentence with fewer telling words is like too many texts.
  private static let fewestWords = 4
  /// One with fewer telling words may be near, but is never taken for said.
  private static let fewestToClaim = 6
  /// Words that were put in or left out move the rest by so much at most.
  private static let slack = 8
  /// Nobody's popup is longer, in words.
  private static let longestText = 1024

  /// Every sentence of which at least so much stands in the text, the nearest first.
  func matches(
    in words: FoldedWords,
    atLeast percent: Int,
    fewest: Int = fewestWords
  ) -> [Match] {
    var traces: [Key: Trace] = [:]
    for index in words.words.indices.prefix(Self.longestText) {
      for place in places(of: words.letters(of: index)) {
        let diagonal = index - place.word + Self.longestText
        for shift in [0, Self.slack / 2] {
          let key = Key(
            sentence: place.sentence,
            diagonal: (diagonal + shift) / Self.slack * 2 + (shift == 0 ? 0 : 1)
          )
          var trace = traces[key] ?? Trace(words: index..<index + 1, lastPlace: -1)
          guard place.word > trace.lastPlace else { continue }
          trace.count += 1
          trace.words = trace.words.lowerBound..<index + 1
          trace.lastPlace = place.word
          traces[key] = trace
        }
      }
    }
    var best: [Int: Match] = [:]
    for (key, trace) in traces {
      let sentence = sentences[key.sentence]
      guard sentence.count >= fewest else { continue }
      let share = 100 * trace.count / sentence.count
      guard share >= percent else { continue }
      let source =
        words.words[trace.words.lowerBound].source
        .lowerBound..<words.words[trace.words.upperBound - 1].source.upperBound
      let match = Match(row: sentence.row, percent: share, source: source)
      if best[sentence.row].map({ Self.precedes(match, $0) }) ?? true { best[sentence.row] = match }
    }
    return best.values.sorted(by: Self.precedes)
  }

  /// In percent of a sentence's telling words.
  static let nearEnough = 85

  /// The row whose sentence the words nearly are; `nil` where rows of several causes are as near.
  func nearest(to words: FoldedWords) -> KnownError? {
    nearestMatch(in: words).map { KnownError.all[$0.row] }
  }

  /// The nearest match that is near enough and tells which cause it speaks for.
  func nearestMatch(in words: FoldedWords) -> Match? {
    let near = matches(in: words, atLeast: Self.nearEnough, fewest: Self.fewestToClaim)
    guard let match = near.first else { return nil }
    let cause = KnownError.all[match.row].indicates
    let isClear = near.allSatisfy {
      $0.percent < match.percent || KnownError.all[$0.row].indicates == cause
    }
    return isClear ? match : nil
  }

  private static func precedes(_ left: Match, _ right: Match) -> Bool {
    if left.percent != right.percent { return left.percent > right.percent }
    if left.row != right.row { return SentenceSource.precedes(left.row, right.row) }
    return (left.source.lowerBound, left.source.upperBound)
      < (right.source.lowerBound, right.source.upperBound)
  }
}
