/// The sentences of our own letters, by which they are known where a customer's mail quotes one.
struct LetterSentences: Sendable {
  /// What stands between placeholders, normalised, by its first bytes.
  private var pieces: [ArraySlice<UInt8>: [[UInt8]]] = [:]

  /// Shorter pieces may be anybody's.
  private static let shortest = 20
  private static let keyLength = 8
  /// How far around a place it is looked, in bytes; a longer sentence is in no letter.
  private static let reach = 700
  /// The longest words that are filled in between two pieces, such as a list of steps, in bytes.
  private static let longestName = 240

  /// Takes in sentences in which `{…}` stands for words of a case.
  init(_ sentences: [String]) {
    for sentence in Set(sentences) {
      for part in sentence.split(whereSeparator: { "{}".contains($0) }) {
        let piece = NormalisedText.joiningWords(of: Array(part.utf8)[...]).bytes
        guard piece.count >= Self.shortest else { continue }
        pieces[piece[..<Self.keyLength], default: []].append(piece)
      }
    }
  }

  /// Whether a place in a text lies in such a sentence.
  func contains(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let window =
      max(0, range.lowerBound - Self.reach)..<min(bytes.count, range.upperBound + Self.reach)
    let text = NormalisedText.joiningWords(of: bytes[window])
    var place = 0
    var end: Int?
    while place + Self.keyLength <= text.bytes.count {
      guard let length = longestPiece(in: text.bytes[place...]) else {
        place += 1
        continue
      }
      let found = text.original(place..<(place + length))
      // What was filled in between two pieces of a line, or before the end of a sentence, is ours
      // as well.
      let gap = end.map { bytes[$0..<max($0, found.lowerBound)] } ?? []
      let isFilledIn = end != nil && gap.count <= Self.longestName && !gap.contains(0x0A)
      let start = found.lowerBound - (isFilledIn ? gap.count : 0)
      let rest = bytes[found.upperBound...].prefix(Self.longestName)
      let stop = rest.firstIndex { ".?!".utf8.contains($0) } ?? found.upperBound
      if range.overlaps(start..<stop) { return true }
      end = found.upperBound
      place += length
    }
    return false
  }

  /// The length of the longest piece at the beginning of a text, or `nil` where none begins there.
  private func longestPiece(in text: ArraySlice<UInt8>) -> Int? {
    pieces[text.prefix(Self.keyLength)]?.filter { text.starts(with: $0) }.map(\.count).max()
  }
}
