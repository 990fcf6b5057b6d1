/// A concept at its place.
struct ConceptHit: Sendable {
  let phrase: Int
  let words: Range<Int>
  let concept: Int
  let kind: Concept.Kind
  var state = State.said

  /// Whether it is a small word, which says of what language a text is and nothing else.
  var tellsLanguage: Bool { concept == Concept.places["mark"] }

  enum State: Sendable {
    case said
    case denied
    /// Somebody did it: it is no more to be done.
    case done
    /// Asked, supposed, over, or about something else: it says nothing.
    case void
  }

  init(phrase: Int, words: Range<Int>) {
    self.phrase = phrase
    self.words = words
    concept = Lexicon.shared.phrases[phrase].concept
    kind = Concept.all[concept].kind
  }

  /// A word of no table that stands for a concept.
  init(_ concept: Int, at word: Int) {
    phrase = 0
    words = word..<word + 1
    self.concept = concept
    kind = Concept.all[concept].kind
  }
}
