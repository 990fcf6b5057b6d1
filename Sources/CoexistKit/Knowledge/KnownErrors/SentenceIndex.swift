/// The sentences of the catalogue, found by their first eight bytes.
///
/// Built once, at the first search, and only as far as most searches need: which beginnings tell
/// enough is found out when one stands in a text. All bytes are those of ``NormalisedText``.
struct SentenceIndex: Sendable {
  static let shared = SentenceIndex()

  /// No sentence is shorter, in bytes.
  static let shortest = 12

  /// A sentence found at a place: the row in ``KnownError/all`` and the length in bytes.
  struct Match {
    let row: Int
    let length: Int
    let whole: Bool
  }

  private struct Sentence {
    var row: Int
    let bytes: [UInt8]
    /// The next sentence of the same bucket, or -1.
    let next: Int

    /// The number of bytes that two sentences have in common at their start.
    func common(with other: Sentence) -> Int {
      zip(bytes, other.bytes).prefix { $0 == $1 }.count
    }
  }

  private static let leastBeginning = 40
  private static let buckets = 1024

  private var sentences: [Sentence] = []
  /// The first sentence of each bucket, or -1.
  private var heads = [Int](repeating: -1, count: buckets)

  private init() {
    for (bytes, row) in SentenceSource.collect() { insert(bytes, row: row) }
  }

  /// Adds a sentence; where several rows share one, the first by precedence stands for all.
  private mutating func insert(_ bytes: [UInt8], row: Int) {
    let bucket = Self.bucket(of: bytes, at: 0)
    var known = heads[bucket]
    while known >= 0, sentences[known].bytes != bytes { known = sentences[known].next }
    if known < 0 {
      sentences.append(Sentence(row: row, bytes: bytes, next: heads[bucket]))
      heads[bucket] = sentences.count - 1
    } else if SentenceSource.precedes(row, sentences[known].row) {
      sentences[known].row = row
    }
  }

  /// The longest sentence that starts at a place, or `nil`; only starts of words count.
  func match(in text: [UInt8], at start: Int) -> Match? {
    if start > 0, Self.isWord(text[start - 1]) { return nil }
    var best: Match?
    var candidate = heads[Self.bucket(of: text, at: start)]
    while candidate >= 0 {
      let sentence = sentences[candidate]
      if let match = compare(sentence, with: text, at: start), Self.beats(match, best) {
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

  private func compare(_ sentence: Sentence, with text: [UInt8], at start: Int) -> Match? {
    let bytes = sentence.bytes
    let limit = min(bytes.count, text.count - start)
    var common = 0
    while common < limit, bytes[common] == text[start + common] { common += 1 }
    let endsAtWord = start + common == text.count || !Self.isWord(text[start + common])
    if common == bytes.count, endsAtWord {
      return Match(row: sentence.row, length: common, whole: true)
    }
    // A cut in the middle of a word is no part of the sentence.
    while common > 0, Self.isWord(bytes[common - 1]),
      common < bytes.count && Self.isWord(bytes[common])
        || start + common < text.count && Self.isWord(text[start + common])
    {
      common -= 1
    }
    while common > 0, !Self.isWord(bytes[common - 1]) { common -= 1 }
    let length = tellingLength(of: sentence, within: common)
    return length > 0 ? Match(row: sentence.row, length: length, whole: false) : nil
  }

  /// How much of the first `common` bytes of a sentence tells which one it is; 0 for nothing.
  private func tellingLength(of sentence: Sentence, within common: Int) -> Int {
    guard common >= Self.leastFirst else { return 0 }
    if common >= beginning(of: sentence) { return common }
    let first = Self.firstSentence(of: sentence.bytes)
    return common >= first ? first : 0
  }

  /// The length from which on the beginning of a sentence is like no other row's.
  private func beginning(of sentence: Sentence) -> Int {
    var least = max(Self.leastBeginning, SentenceSource.genericBeginning(of: sentence.bytes) + 1)
    // Only sentences of the same bucket begin with the same words.
    var other = heads[Self.bucket(of: sentence.bytes, at: 0)]
    while other >= 0 {
      if sentences[other].row != sentence.row {
        least = max(least, sentence.common(with: sentences[other]) + 1)
      }
      other = sentences[other].next
    }
    return least
  }

  /// The length of the first of several sentences, or 0 when there is one or it tells too little.
  private static func firstSentence(of bytes: [UInt8]) -> Int {
    for end in bytes.indices.dropLast() where bytes[end] == UInt8(ascii: ".") {
      guard bytes[end + 1] == UInt8(ascii: " ") else { continue }
      let first = bytes[..<end]
      let tells = first.wordCount >= 5 && first.count >= leastFirst
      return tells && SentenceSource.genericBeginning(of: first) == 0 ? end : 0
    }
    return 0
  }

  /// A shorter first sentence tells too little.
  private static let leastFirst = 28

  private static func bucket(of bytes: [UInt8], at start: Int) -> Int {
    var key: UInt64 = 0
    for offset in start..<(start + 8) { key = key << 8 | UInt64(bytes[offset]) }
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte >= 0x80
    }
  }
}
