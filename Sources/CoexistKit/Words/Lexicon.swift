/// The words of all concepts, to be found in a text.
///
/// Built once from ``Concept/all``. A word is looked up as it is, then with the letters that a
/// screen reader mistakes taken for one another, then with a typing error or two in long words.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// A sequence of words that stands for a concept.
  struct Phrase: Sendable {
    let concept: Int
    let forms: [Int]
    /// Whether it is so short that it means something else in the next language.
    let isAmbiguous: Bool
    /// `nil` for words of every language.
    let language: SpokenLanguage?
  }

  /// One word, whole or up to its ending.
  private struct Form: Sendable {
    let isStem: Bool
    /// The letters as ``skeleton(of:)`` makes them.
    let skeleton: [UInt8]
    let distance: EditDistance?
    /// The phrases that begin with it.
    var phrases: [Int] = []
  }

  private(set) var phrases: [Phrase] = []
  private var forms: [Form] = []
  private var plain: [UInt64: [Int]] = [:]
  private var skeletons: [UInt64: [Int]] = [:]
  /// The forms that may be mistyped, by the first letter.
  private var long: [UInt8: [Int]] = [:]

  private init() {
    var known: [String: Int] = [:]
    for (place, concept) in Concept.all.enumerated() {
      for column in concept.columns {
        for text in column.phrases { add(text, column.language, concept: place, &known) }
      }
    }
  }

  private mutating func add(
    _ text: String,
    _ language: SpokenLanguage?,
    concept: Int,
    _ known: inout [String: Int]
  ) {
    let isGrammar = Concept.all[concept].kind == .grammar
    let words = text.parts(at: " ").map {
      form(String($0), &known, mayBeMistyped: !isGrammar)
    }
    guard let first = words.first else { return }
    let isShort = text.utf8.count <= Self.longestShort
    forms[first].phrases.append(phrases.count)
    phrases.append(
      Phrase(
        concept: concept,
        forms: words,
        isAmbiguous: isShort || isGrammar && text.utf8.count < 5,
        language: language
      )
    )
  }

  /// So short a word means something else in the next language.
  private static let longestShort = 3

  private mutating func form(
    _ text: String,
    _ known: inout [String: Int],
    mayBeMistyped: Bool
  ) -> Int {
    if let form = known[text] { return form }
    let isStem = text.utf8.last == UInt8(ascii: "*")
    let letters = Array(text.utf8.prefix(text.utf8.count - (isStem ? 1 : 0)))
    let skeleton = Self.skeleton(of: letters[...])
    let isLong =
      mayBeMistyped
      && skeleton.count >= (isStem ? Self.shortestMistypedStem : Self.shortestMistyped)
    let form = forms.count
    known[text] = form
    forms.append(
      Form(
        isStem: isStem,
        skeleton: skeleton,
        distance: isLong ? EditDistance(skeleton[...]) : nil
      )
    )
    plain[Self.hash(letters), default: []].append(form)
    if letters.count >= Self.shortestSkeleton {
      skeletons[Self.hash(skeleton), default: []].append(form)
    }
    if isLong, let first = skeleton.first { long[first, default: []].append(form) }
    return form
  }

  private static let shortestSkeleton = 4
  private static let shortestMistyped = 6
  private static let shortestMistypedStem = 7
  /// From this length on two errors are forgiven.
  private static let longEnoughForTwo = 9
  private static let longestWord = 40

  /// The phrases that may begin with a form.
  func phrases(from form: Int) -> [Int] { forms[form].phrases }

  // MARK: Looking up

  /// The forms that a word is one of, or may be meant to be.
  func forms(of word: ArraySlice<UInt8>) -> [Int] {
    guard word.count <= Self.longestWord, word.contains(where: { !$0.isASCIIDigit }) else {
      return word.count <= 4 ? found(word, in: plain) : []
    }
    let same = found(word, in: plain)
    guard same.isEmpty else { return same }
    guard word.count >= Self.shortestSkeleton else {
      return word.contains(where: \.isASCIIDigit)
        ? found(Self.letters(of: word)[...], in: plain) : []
    }
    let skeleton = Self.skeleton(of: word)
    let alike = found(skeleton[...], in: skeletons)
    if !alike.isEmpty { return alike }
    let swapped = swapped(skeleton)
    return swapped.isEmpty ? mistyped(skeleton) : swapped
  }

  /// The forms that begin with a word, which the end of a text cut.
  func forms(cut word: ArraySlice<UInt8>) -> [Int] {
    let skeleton = Self.skeleton(of: word)
    guard skeleton.count >= Self.shortestSkeleton, let first = skeleton.first else { return [] }
    return (long[first] ?? []).filter { form in
      forms[form].skeleton.starts(with: skeleton)
        && forms[form].skeleton.count - skeleton.count <= Self.mostCut
    }
  }

  private static let mostCut = 6

  private func found(_ word: ArraySlice<UInt8>, in table: [UInt64: [Int]]) -> [Int] {
    var found: [Int] = []
    var hash = Self.emptyHash
    for index in word.indices {
      hash = Self.mix(hash, word[index])
      guard let forms = table[hash] else { continue }
      let isWhole = index == word.endIndex - 1
      for form in forms where isWhole || self.forms[form].isStem { found.append(form) }
    }
    return found
  }

  /// The long forms of which two neighbouring letters were exchanged.
  private func swapped(_ word: [UInt8]) -> [Int] {
    guard word.count >= Self.shortestMistyped else { return [] }
    var copy = word
    for index in word.indices.dropLast() {
      copy.swapAt(index, index + 1)
      let found = found(copy[...], in: skeletons).filter { forms[$0].distance != nil }
      if !found.isEmpty { return found }
      copy.swapAt(index, index + 1)
    }
    return []
  }

  /// The nearest of the long forms, when it is near enough.
  private func mistyped(_ word: [UInt8]) -> [Int] {
    guard word.count >= Self.shortestMistyped, let first = word.first else { return [] }
    var best = 3
    var found: [Int] = []
    for index in long[first] ?? [] {
      let form = forms[index]
      let allowed = form.skeleton.count >= Self.longEnoughForTwo ? 2 : 1
      guard word.count + allowed >= form.skeleton.count,
        form.isStem || word.count <= form.skeleton.count + allowed,
        let distance = form.distance?.distance(to: word[...], orToBeginning: form.isStem),
        distance <= min(allowed, best)
      else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(index)
    }
    return found
  }

  // MARK: Letters

  /// A word in which the letters that are mistaken for one another are one, and none is doubled.
  static func skeleton(of word: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in word {
      var letter = byte
      switch byte {
      case UInt8(ascii: "l"), UInt8(ascii: "1"): letter = UInt8(ascii: "i")
      case UInt8(ascii: "0"): letter = UInt8(ascii: "o")
      case UInt8(ascii: "5"): letter = UInt8(ascii: "s")
      case UInt8(ascii: "n") where result.last == UInt8(ascii: "r"):
        result.removeLast()
        letter = UInt8(ascii: "m")
      default: break
      }
      if result.last != letter { result.append(letter) }
    }
    return result
  }

  /// A short word without the digits that a screen reader took letters for.
  private static func letters(of word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { byte in
      switch byte {
      case UInt8(ascii: "0"): UInt8(ascii: "o")
      case UInt8(ascii: "1"): UInt8(ascii: "l")
      case UInt8(ascii: "5"): UInt8(ascii: "s")
      default: byte
      }
    }
  }

  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ word: [UInt8]) -> UInt64 { word.reduce(emptyHash, mix) }
}
