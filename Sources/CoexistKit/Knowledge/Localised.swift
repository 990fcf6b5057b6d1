/// A sentence for the customer in every language; `{provider}` and its siblings are filled in later.
///
/// The three stand side by side, so that none is forgotten when one changes.
struct Localised: Hashable, Sendable {
  private let english: String
  private let spanish: String
  private let portuguese: String

  init(_ english: String, es spanish: String, pt portuguese: String) {
    self.english = english
    self.spanish = spanish
    self.portuguese = portuguese
  }

  /// With other words in the place of `{what}`.
  func about(_ what: Localised) -> Localised {
    Localised(
      english.replacing("{what}", with: what.english),
      es: spanish.replacing("{what}", with: what.spanish),
      pt: portuguese.replacing("{what}", with: what.portuguese)
    )
  }

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .portuguese: portuguese
    }
  }
}
