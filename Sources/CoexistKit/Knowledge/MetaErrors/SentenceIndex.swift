/// The sentences of the catalogue, found by their first eight bytes.
///
/// Built once, at the first search. All bytes are those of ``NormalisedText``.
struct SentenceIndex: Sendable {
  static let shared = SentenceIndex()

  /// No sentence is shorter, in bytes.
  static let shortest = 12

  /// A sentence found at a place: the row in ``MetaError/all`` and the length in bytes.
  struct Match {
    let row: Int
    let length: Int
    let whole: Bool
  }

  private struct Sentence {
    let row: Int
    let bytes: [UInt8]
    /// The length of the first of several sentences, when it is telling enough; else 0.
    var first = 0
    /// The least length of a beginning that suffices, at least ``leastBeginning``.
    var beginning = Int.max
    /// The next sentence of the same bucket, or -1.
    var next = -1

    /// The number of bytes that two sentences have in common at their start.
    func common(with other: Int?, in sentences: [Sentence]) -> Int {
      guard let other else { return 0 }
      return zip(bytes, sentences[other].bytes).prefix { $0 == $1 }.count
    }
  }

  private static let leastBeginning = 40
  private static let buckets = 2048

  private var sentences: [Sentence] = []
  /// The first sentence of each bucket, or -1.
  private var heads: [Int]

  private init() {
    heads = Array(repeating: -1, count: Self.buckets)
    for (bytes, row) in SentenceSource.collect() {
      sentences.append(Sentence(row: row, bytes: bytes, first: Self.firstSentence(of: bytes)))
    }
    measureBeginnings()
    for number in sentences.indices {
      let bucket = Self.bucket(of: sentences[number].bytes, at: 0)
      sentences[number].next = heads[bucket]
      heads[bucket] = number
    }
  }

  /// The longest sentence that starts at a place, or `nil`; only starts of words count.
  func match(in text: [UInt8], at start: Int) -> Match? {
    if start > 0, Self.isWord(text[start - 1]) { return nil }
    var best: Match?
    var candidate = heads[Self.bucket(of: text, at: start)]
    while candidate >= 0 {
      let sentence = sentences[candidate]
      if let match = Self.compare(sentence, with: text, at: start), Self.beats(match, best) {
        best = match
      }
      candidate = sentence.next
    }
    return best
  }

  private static func beats(_ match: Match, _ best: Match?) -> Bool {
    guard let best else { return true }
    if match.length != best.length { return match.length > best.length }
    if match.whole != best.whole { return match.whole }
    return SentenceSource.precedes(match.row, best.row)
  }

  private static func compare(_ sentence: Sentence, with text: [UInt8], at start: Int) -> Match? {
    let bytes = sentence.bytes
    let limit = min(bytes.count, text.count - start)
    var common = 0
    while common < limit, bytes[common] == text[start + common] { common += 1 }
    let endsAtWord = start + common == text.count || !isWord(text[start + common])
    if common == bytes.count, endsAtWord {
      return Match(row: sentence.row, length: common, whole: true)
    }
    // A cut in the middle of a word is no part of the sentence.
    while common > 0, isWord(bytes[common - 1]),
      common < bytes.count && isWord(bytes[common])
        || start + common < text.count && isWord(text[start + common])
    {
      common -= 1
    }
    while common > 0, !isWord(bytes[common - 1]) { common -= 1 }
    let isLongEnough = common >= sentence.beginning
    guard isLongEnough || sentence.first > 0 && common >= sentence.first else { return nil }
    return Match(
      row: sentence.row,
      length: isLongEnough ? common : sentence.first,
      whole: false
    )
  }

  /// Sets for each sentence the length from which on its beginning is like no other's.
  private mutating func measureBeginnings() {
    let order = sentences.indices.sorted {
      sentences[$0].bytes.lexicographicallyPrecedes(sentences[$1].bytes)
    }
    for place in order.indices {
      let sentence = sentences[order[place]]
      let before = order[..<place].last { sentences[$0].row != sentence.row }
      let after = order[(place + 1)...].first { sentences[$0].row != sentence.row }
      let shared = max(
        sentence.common(with: before, in: sentences),
        sentence.common(with: after, in: sentences)
      )
      let generic = SentenceSource.genericBeginning(of: sentence.bytes)
      let least = max(Self.leastBeginning, shared + 1, generic + 1)
      if least < sentence.bytes.count { sentences[order[place]].beginning = least }
    }
  }

  /// The length of the first of several sentences, or 0 when there is one or it tells too little.
  private static func firstSentence(of bytes: [UInt8]) -> Int {
    for end in bytes.indices.dropLast() where bytes[end] == UInt8(ascii: ".") {
      guard bytes[end + 1] == UInt8(ascii: " ") else { continue }
      let first = bytes[..<end]
      let words = first.split(separator: UInt8(ascii: " ")).count
      let tells = words >= 5 && first.count >= 28
      return tells && SentenceSource.genericBeginning(of: Array(first)) == 0 ? end : 0
    }
    return 0
  }

  private static func bucket(of bytes: [UInt8], at start: Int) -> Int {
    var key: UInt64 = 0
    for offset in start..<(start + 8) { key = key << 8 | UInt64(bytes[offset]) }
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte >= 0x80
    }
  }
}
