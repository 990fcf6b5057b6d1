/// Which sentence belongs to which code.
extension TextErrors {
  /// Gives a number that says what it is the sentence that stands far from it.
  ///
  /// `behind` are the words that stand behind each code.
  func withFarSentences(_ owned: [Int: Int], _ behind: [String?]) -> [Int: Int] {
    var owned = owned
    let taken = Set(owned.values)
    var bare = Dictionary(
      grouping: codes.indices.reversed().filter { place in
        owned[place] == nil && !KnownError.wrappers.contains(codes[place].code)
          && behind[place] == nil
      }
    ) { codes[$0].code }
    for (index, sentence) in sentences.enumerated() where !taken.contains(index) {
      if let place = bare[sentence.entry.code]?.popLast() { owned[place] = index }
    }
    return owned
  }

  /// For each code by its index the sentence right before or behind it, by its index.
  func ownedSentences(_ behind: [String?]) -> [Int: Int] {
    var owned: [Int: Int] = [:]
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < codes.count, codes[next].range.lowerBound <= sentence.range.lowerBound {
        next += 1
      }
      let near = [next - 1, next].filter { place in
        codes.indices.contains(place) && belongs(index, to: place, behind[place])
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

  /// Whether a sentence and a code are of one error: on one line, or on two of which neither has
  /// something of its own.
  private func belongs(_ sentence: Int, to place: Int, _ behind: String?) -> Bool {
    let (code, words) = (codes[place], sentences[sentence])
    let gap = gap(place, sentence)
    if lines.share(code.range, words.range) { return true }
    let others = [sentence - 1, sentence + 1].filter(sentences.indices.contains)
    if others.contains(where: { lines.share(sentences[$0].range, code.range) }) { return false }
    let numbers = [place - 1, place + 1].filter(codes.indices.contains)
    if numbers.contains(where: { lines.share(codes[$0].range, words.range) }) { return false }
    // Two things that contradict each other belong together only in one paragraph.
    if words.entry.code == code.code, !KnownError.wrappers.contains(code.code) { return true }
    return behind == nil && lines.shareParagraph(gap.lowerBound, gap.upperBound)
  }

  private func gap(_ place: Int, _ index: Int) -> Range<Int> {
    let code = codes[place].range
    let sentence = sentences[index].range
    if sentence.lowerBound >= code.upperBound { return code.upperBound..<sentence.lowerBound }
    if sentence.upperBound <= code.lowerBound { return sentence.upperBound..<code.lowerBound }
    return code.lowerBound..<code.lowerBound
  }
}
