/// How an error that a text names stands in what somebody says: whether it is there.
enum Telling: Hashable, Sendable {
  case told
  /// "No error … any more."
  case denied
  /// What was wrong is repaired; `since` is where the text says so, in bytes.
  case over(since: Int)
  /// Asked about, or somebody else's: the number hints at what it stands for.
  case asked
  /// Supposed: it has not come.
  case supposed
  /// What a guide says, or a text that is nobody's.
  case quoted
}

extension Grammar {
  /// How an error stands in the text whose number or sentence lies in a range of its bytes.
  ///
  /// The moods are those of the clauses, as for everything else that is said. What has no words of
  /// its own here, as a quotation, is told of by the words right in front of it.
  func telling(of source: Range<Int>, in bytes: [UInt8]) -> Telling {
    if isQuoted { return .quoted }
    let all = words.words
    let first = all.partitioningIndex { $0.source.upperBound > source.lowerBound }
    let end = all.partitioningIndex { $0.source.lowerBound >= source.upperBound }
    if first < end {
      let isBracketed =
        first > 0 && bytes[all[first - 1].source.upperBound..<source.upperBound].opensBracket
      if isBracketed, isDenied(first..<end, in: 0..<first) { return .denied }
      return telling(of: first..<end, isNamed: true)
    }
    if first > 0, bytes[all[first - 1].source.upperBound..<source.lowerBound].announces {
      return telling(of: first - 1..<first, isNamed: false)
    }
    return over(at: first) ?? .told
  }

  private func telling(of place: Range<Int>, isNamed: Bool) -> Telling {
    let next = clauses.partitioningIndex { $0.words.lowerBound > place.lowerBound }
    guard next > 0 else { return .told }
    let clause = clauses[next - 1]
    if isNamed, isDenied(place, in: clause.words) { return .denied }
    if let over = isGone(place, in: clause) ?? over(at: place.lowerBound) { return over }
    if isNamed, clause.mood != .advised, isDefined(place, in: clause) { return .asked }
    switch clause.mood {
    case .told, .planned:
      let isQuestion = words.words[place.lowerBound].isInQuestion
      return isQuestion && clause.marks.contains(.means) ? .asked : .told
    case .asked: return clause.marks.contains(.means) ? .asked : .told
    case .advised: return .quoted
    case .anothers: return clause.marks.contains(.still) ? .told : .asked
    case .supposed:
      // "If I go on I get …": the condition is far from the error.
      let isFar = !supposes(clause) || place.lowerBound - clause.words.lowerBound >= Self.longestIf
      let isReport = isFar && clause.words.contains { isWord($0, of: CodeWords.firstPerson) }
      return isReport || clause.marks.contains(.still) ? .told : .supposed
    }
  }

  /// "No error …", "ya no me sale el error …", "error … does not appear any more".
  ///
  /// Between the "not" and the error stand only small words and those of seeing.
  private func isDenied(_ place: Range<Int>, in clause: Range<Int>) -> Bool {
    // "n° 2655093" is not the French "ne".
    let sign = place.lowerBound - 1
    let isNumbered = clause.contains(sign) && isWord(sign, of: CodeWords.numbers)
    let first = isNumbered ? sign : place.lowerBound
    let front = clause.clamped(to: max(0, first - 5)..<first)
    if let not = front.last(where: isNot), (not + 1..<place.lowerBound).allSatisfy(isSmall) {
      return true
    }
    let rest = clause.clamped(to: place.upperBound..<place.upperBound + 4)
    guard let not = rest.first(where: isNot), isVerb(place.upperBound..<not) else { return false }
    let behind = clause.clamped(to: not + 1..<not + 3)
    return not + 1 == clause.upperBound
      || behind.allSatisfy { isSmall($0) || holds(Self.coming, at: $0) }
        && (place.upperBound..<behind.upperBound).contains { holds(Self.coming, at: $0) }
  }

  /// Whether nothing stands there but a word of doing and small ones.
  private func isVerb(_ place: Range<Int>) -> Bool {
    let long = place.filter { !isSmall($0) }
    return long.count < 2 && !long.contains(where: isThing)
  }

  private func isSmall(_ word: Int) -> Bool {
    words.letters(of: word).count <= 3 || holds(Self.small, at: word)
      || isWord(word, of: CodeWords.fails) || isWord(word, of: CodeWords.errors)
  }

  func holds(_ concepts: Set<Int>, at word: Int) -> Bool {
    hits(at: word).contains { concepts.contains($0.concept) }
  }

  private func isThing(_ word: Int) -> Bool { hits(at: word).contains { $0.kind == .thing } }

  private func hits(at word: Int) -> ArraySlice<ConceptHit> {
    hits[hits.partitioningIndex { $0.words.lowerBound >= word }...].prefix {
      $0.words.lowerBound == word
    }
  }

  private static let small = Concept.set("mark shown says more other went-wrong")
  /// That something comes, or does so no more.
  private static let coming = Concept.set("shown came-back arrives more")
  private static let leaving = Concept.set("gone")

  /// In words: "if I get the error".
  private static let longestIf = 5

  /// An error that has gone away, with the place of the word that says so: beside the error, or in the
  /// clause that names it, "the error that is gone is 2655093".
  private func isGone(_ place: Range<Int>, in clause: Clause) -> Telling? {
    let near = clause.words.clamped(
      to: max(0, place.lowerBound - 3)..<place.upperBound + Self.longestVerb
    )
    return near.first { word in
      holds(Self.leaving, at: word)
        && !clause.words.clamped(to: word - 3..<word).contains(where: isNot)
        && (place.contains(word)
          || (min(word + 1, place.upperBound)..<max(word, place.lowerBound)).allSatisfy(isSmall))
    }
    .map { .over(since: words.words[$0].source.lowerBound) }
  }

  private static let longestVerb = 4

  /// "2655093 means …": what a number means is said of the number, not of a case.
  private func isDefined(_ place: Range<Int>, in clause: Clause) -> Bool {
    clause.words.clamped(to: place.upperBound..<place.upperBound + 2).contains {
      has(.means, at: $0)
    }
      && (clause.words.lowerBound..<place.lowerBound).allSatisfy {
        words.letters(of: $0).count <= 5 && !isWord($0, of: CodeWords.firstPerson)
      }
  }

  private func over(at word: Int) -> Telling? {
    guard let repaired, repaired.words.contains(word) else { return nil }
    return .over(since: repaired.since)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a number stands here in brackets of its own, as in "no error (#10)": the brackets begin
  /// no new clause.
  fileprivate var opensBracket: Bool {
    let front = drop { $0 == UInt8(ascii: " ") }
    return front.first == UInt8(ascii: "(") || front.first == UInt8(ascii: "[")
  }

  /// Whether what stands between a word and a quotation lets the one announce the other.
  fileprivate var announces: Bool {
    var hasColon = false
    for byte in self {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return false
      case UInt8(ascii: ":"): hasColon = true
      case 0x0A: if !hasColon { return false }
      default: break
      }
    }
    return true
  }
}
