/// Looking up words.
extension Lexicon {
  /// From this length on two errors are forgiven.
  private static let longEnoughForTwo = 9
  private static let longestWord = 40

  /// The forms that a word is one of, or may be meant to be.
  func forms(of word: ArraySlice<UInt8>) -> [Int] {
    guard word.count <= Self.longestWord, word.contains(where: { !$0.isDigit }) else {
      return word.count <= 4 ? found(word, in: plain) : []
    }
    let same = found(word, in: plain)
    guard same.isEmpty else { return same }
    // "chat2": said twice.
    if word.last == UInt8(ascii: "2"), word.count > Self.shortestSkeleton {
      return forms(of: word.dropLast())
    }
    guard word.count >= Self.shortestSkeleton else {
      return word.contains(where: \.isDigit)
        ? found(Self.letters(of: word)[...], in: plain) : []
    }
    let related = kin(of: word)
    guard related.isEmpty else { return related }
    let skeleton = Self.skeleton(of: word)
    let alike = found(skeleton[...], in: skeletons)
    if !alike.isEmpty { return alike }
    let swapped = swapped(skeleton)
    return swapped.isEmpty ? mistyped(skeleton) : swapped
  }

  /// The forms that a word is one of, letter by letter.
  func exactForms(of word: ArraySlice<UInt8>) -> [Int] {
    word.count <= Self.longestWord ? found(word, in: plain) : []
  }

  /// The forms that begin with a word, which the end of a text cut.
  func forms(cut word: ArraySlice<UInt8>) -> [Int] {
    let skeleton = Self.skeleton(of: word)
    guard skeleton.count >= Self.shortestSkeleton else { return [] }
    return mistyped.beginning(with: skeleton[...], mostCut: Self.mostCut)
  }

  private static let mostCut = 6

  private func found(_ word: ArraySlice<UInt8>, in index: FormIndex) -> [Int] {
    var found: [Int] = []
    var hash = FNV1a.empty
    for place in word.indices {
      hash = FNV1a.mix(hash, word[place])
      let isWhole = place == word.endIndex - 1
      index.each(hash) { if isWhole || forms[$0].isStem { found.append($0) } }
    }
    return found
  }

  /// Other forms of the same word, and the last part of a German one.
  private func kin(of word: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    for language in SpokenLanguage.allCases {
      guard let base = WordKin.hash(of: word, in: language) else { continue }
      kin.each(base) { found.append($0) }
    }
    guard found.isEmpty, word.count >= Self.shortestCompound else { return found }
    for cut in Self.shortestPart...word.count - Self.shortestTail {
      let tail = self.found(word.dropFirst(cut), in: plain).filter { forms[$0].isGermanThing }
      if !tail.isEmpty { return tail }
    }
    return []
  }

  private static let shortestCompound = 9
  private static let shortestPart = 3
  private static let shortestTail = 6

  /// The long forms of which two neighbouring letters were exchanged.
  private func swapped(_ word: [UInt8]) -> [Int] {
    guard word.count >= Self.shortestMistyped else { return [] }
    var copy = word
    for index in word.indices.dropLast() {
      copy.swapAt(index, index + 1)
      let found = found(copy[...], in: skeletons).filter { forms[$0].isLong }
      if !found.isEmpty { return found }
      copy.swapAt(index, index + 1)
    }
    return []
  }

  /// The nearest of the long forms, when it is near enough.
  private func mistyped(_ word: [UInt8]) -> [Int] {
    guard word.count >= Self.shortestMistyped else { return [] }
    return mistyped.nearest(to: word[...]) { $0 >= Self.longEnoughForTwo ? 2 : 1 }
  }
}
