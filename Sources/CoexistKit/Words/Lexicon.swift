/// The words of all concepts, to be found in a text.
///
/// Built once from ``Concept/tables``. A word is looked up as it is, then by its kin
/// (``WordKin``), then with the letters that a screen reader mistakes taken for one another, then
/// with a typing error or two in long words.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// A sequence of words that stands for a concept.
  struct Phrase: Sendable {
    let concept: Int
    /// The words, among all of ``Lexicon/sequence``.
    let words: Range<Int>
    /// Whether it is so short that it means something else in the next language.
    let isAmbiguous: Bool
    /// `nil` for words of every language.
    let language: SpokenLanguage?
    /// The next phrase that begins with the same form.
    var next = -1
  }

  /// One word, whole or up to its ending.
  struct Form: Sendable {
    let isStem: Bool
    /// Whether it is so long that it may be mistyped.
    let isLong: Bool
    /// Whether a longer German word may end with it.
    var isGermanThing = false
    /// The phrases that begin with it, the first and the last.
    var first = -1
    var last = -1
  }

  private(set) var phrases: [Phrase] = []
  /// The forms of all phrases, one after another.
  private(set) var sequence: [Int32] = []
  private(set) var forms: [Form] = []
  private(set) var plain = FormIndex()
  private(set) var kin = FormIndex()
  private(set) var skeletons = FormIndex()
  /// The forms that may be mistyped.
  private(set) var mistyped = MistypedWords()
  /// Of the word that is being added.
  private var skeleton: [UInt8] = []

  private init() {
    phrases.reserveCapacity(20_480)
    forms.reserveCapacity(16_384)
    sequence.reserveCapacity(32_768)
    var concept = -1
    var kind = Concept.Kind.thing
    for table in Concept.tables {
      WordTable.read(table) { line in
        switch line {
        case .head(let own, _, _):
          concept += 1
          kind = own
        case .words(let language, let text):
          WordTable.parts(of: text, at: UInt8(ascii: ",")) { phrase in
            add(phrase, language, concept: concept, kind)
          }
        }
      }
    }
  }

  private mutating func add(
    _ text: WordTable.Letters,
    _ language: SpokenLanguage?,
    concept: Int,
    _ kind: Concept.Kind
  ) {
    let start = sequence.count
    var length = -1
    WordTable.parts(of: text, at: 0x20) { word in
      sequence.append(Int32(form(word, language, kind)))
      length += word.count + 1
    }
    guard start < sequence.count else { return }
    let first = Int(sequence[start])
    if forms[first].last >= 0 { phrases[forms[first].last].next = phrases.count }
    forms[first].last = phrases.count
    if forms[first].first < 0 { forms[first].first = phrases.count }
    if language == .german, kind == .thing, sequence.count == start + 1 {
      forms[first].isGermanThing = true
    }
    phrases.append(
      Phrase(
        concept: concept,
        words: start..<sequence.count,
        isAmbiguous: length <= Self.longestShort || kind == .grammar && length < 5,
        language: language
      )
    )
  }

  /// So short a word means something else in the next language.
  private static let longestShort = 3

  /// The form of a word, added when it is new.
  private mutating func form(
    _ text: WordTable.Letters,
    _ language: SpokenLanguage?,
    _ kind: Concept.Kind
  ) -> Int {
    let isStem = text.last == UInt8(ascii: "*")
    let word = isStem ? text.dropLast() : text
    let hash = FNV1a.hash(word)
    var form = -1
    plain.each(hash) { if forms[$0].isStem == isStem { form = $0 } }
    if form < 0 {
      form = add(word, hash, isStem: isStem, mayBeMistyped: kind != .grammar)
    }
    if kind != .grammar, !isStem, let language, let base = WordKin.hash(of: word, in: language) {
      var isKnown = false
      kin.each(base) { if $0 == form { isKnown = true } }
      if !isKnown { kin.insert(base, form: form) }
    }
    return form
  }

  private mutating func add(
    _ word: WordTable.Letters,
    _ hash: UInt64,
    isStem: Bool,
    mayBeMistyped: Bool
  ) -> Int {
    let form = forms.count
    Self.write(skeletonOf: word, to: &skeleton)
    let isLong =
      mayBeMistyped
      && skeleton.count >= (isStem ? Self.shortestMistypedStem : Self.shortestMistyped)
    forms.append(Form(isStem: isStem, isLong: isLong))
    plain.insert(hash, form: form)
    if word.count >= Self.shortestSkeleton {
      skeletons.insert(FNV1a.hash(skeleton), form: form)
    }
    if isLong { mistyped.insert(form, skeleton, isStem: isStem) }
    return form
  }

  static let shortestSkeleton = 4
  static let shortestMistyped = 6
  static let shortestMistypedStem = 7

  /// The first phrase that begins with a form; the others follow by ``Phrase/next``.
  func firstPhrase(from form: Int) -> Int { forms[form].first }
}
