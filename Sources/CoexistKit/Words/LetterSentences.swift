/// The sentences of our own letters, by which they are known where a customer's mail quotes one.
struct LetterSentences: Sendable {
  /// What stands between two placeholders of a sentence, normalised.
  private struct Piece: Sendable {
    let bytes: [UInt8]
    /// Whether words of a case are filled in before it.
    let isFilledIn: Bool
  }

  /// By their first bytes.
  private var pieces: [UInt64: [Piece]] = [:]

  /// Shorter pieces may be anybody's, but for those in a quoted line.
  private static let shortest = 20
  private static let shortestQuoted = 10
  private static let keyLength = 8

  /// Takes in sentences in which `{…}` stands for words of a case.
  init(_ sentences: [String]) {
    for sentence in Set(sentences) {
      let parts = sentence.utf8.split(omittingEmptySubsequences: false) { "{}".utf8.contains($0) }
      for index in stride(from: 0, to: parts.count, by: 2) {
        let whole = NormalisedText.joiningWords(of: Array(parts[index])[...]).bytes
        let bytes = Array(whole.drop { !Self.begins($0) })
        guard bytes.count >= Self.shortestQuoted else { continue }
        pieces[Self.key(of: bytes[...]), default: []]
          .append(Piece(bytes: bytes, isFilledIn: index > 0))
      }
    }
  }

  /// Where sentences of ours stand in a text, in order, with what is filled in; line breaks and the
  /// marks of a quoted mail do not count.
  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    let text = NormalisedText.joiningWords(of: bytes[...])
    var found: [Range<Int>] = []
    var place = 0
    while place + Self.keyLength <= text.bytes.count {
      let isInside = place > 0 && Self.begins(text.bytes[place - 1])
      guard !isInside, let piece = longestPiece(in: text.bytes[place...]) else {
        place += 1
        continue
      }
      let own = text.original(place..<(place + piece.bytes.count))
      guard piece.bytes.count >= Self.shortest || bytes.isQuoted(at: own.lowerBound) else {
        place += 1
        continue
      }
      let start = bytes.startOfSentence(before: own.lowerBound, isFilledIn: piece.isFilledIn)
      let isWhole = piece.bytes.last?.isOne(of: ".?!") ?? false
      let end = isWhole ? own.upperBound : bytes.endOfSentence(behind: own.upperBound)
      found.append(min(max(start, found.last?.upperBound ?? 0), own.lowerBound)..<end)
      place += piece.bytes.count
    }
    return found
  }

  /// Whether a byte is one of a word.
  private static func begins(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }

  private static func key(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(keyLength).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func longestPiece(in text: ArraySlice<UInt8>) -> Piece? {
    pieces[Self.key(of: text)]?.filter { text.starts(with: $0.bytes) }
      .max { $0.bytes.count < $1.bytes.count }
  }
}

extension [UInt8] {
  /// Where the sentence begins in its line, behind the marks of a quoted mail.
  ///
  /// What stands above may be the customer's; where nothing is filled in, so may what stands before.
  fileprivate func startOfSentence(before start: Int, isFilledIn: Bool) -> Int {
    let front = self[Swift.max(0, start - longestName)..<start]
    let mark = front.indices.last { index in
      guard isFilledIn else { return !self[index].isOne(of: " >\t") }
      return self[index] == 0x0A ? !isWrap(at: index) : self[index].isOne(of: ".?!:")
    }
    guard let mark else { return front.startIndex }
    return isFilledIn || self[mark] == 0x0A ? mark + 1 : start
  }

  /// Whether a line break stands within a sentence that a mail has wrapped: behind a line that is
  /// long enough, and neither before an empty one nor before an item of a list.
  private func isWrap(at index: Int) -> Bool {
    let next = self[(index + 1)...].prefix(longestMark).drop { $0.isOne(of: " >\t") }
    let isItem =
      next.first.map { $0.isOne(of: "-\n") || $0.isDigit && next.dropFirst().first == 0x2E } ?? true
    let line = self[..<index].suffix(leastWrapped)
    return !isItem && line.count == leastWrapped && !line.contains(0x0A)
  }

  /// Whether the line begins with the mark of a quoted mail.
  fileprivate func isQuoted(at place: Int) -> Bool {
    let front = self[Swift.max(0, place - longestName)..<place]
    let line = front.suffix(from: front.lastIndex(of: 0x0A).map { $0 + 1 } ?? front.startIndex)
    return line.first { $0 != 0x20 } == UInt8(ascii: ">")
  }

  /// Where the sentence ends, or the paragraph, which a quoted mail marks with `>`.
  fileprivate func endOfSentence(behind end: Int) -> Int {
    let rest = self[end...].prefix(longestName)
    let stop = rest.indices.first { index in
      if self[index].isOne(of: ".?!") { return index + 1 == count || self[index + 1] <= 0x20 }
      guard self[index] == 0x0A else { return false }
      return self[(index + 1)...].first { !$0.isOne(of: " >\t\r") } ?? 0x0A == 0x0A
    }
    return stop ?? end
  }
}

/// The marks of a quoted mail in front of a line, in bytes.
private let longestMark = 8

/// No mail wraps shorter lines, in bytes.
private let leastWrapped = 36

/// The longest words that are filled in, such as a list of steps, in bytes.
private let longestName = 240
