/// A sentence for the customer in every language; `{provider}` and its siblings are filled in later.
///
/// The three stand side by side, so that none is forgotten when one changes. Written as a text, each
/// begins a line with the code of its language; a test looks for all three.
struct Localised: Hashable, Sendable, ExpressibleByStringInterpolation {
  private enum Words: Hashable, Sendable {
    case each(english: String, spanish: String, portuguese: String)
    /// A line each, as `es …`.
    case lines(String)
  }

  private let words: Words

  init(stringLiteral lines: String) {
    words = .lines(lines)
  }

  init(_ english: String, es spanish: String, pt portuguese: String) {
    words = .each(english: english, spanish: spanish, portuguese: portuguese)
  }

  /// With other words in the place of `{what}`.
  func about(_ what: Localised) -> Localised {
    func filled(_ language: Language) -> String {
      text(in: language).replacing("{what}", with: what.text(in: language))
    }
    return Localised(filled(.english), es: filled(.spanish), pt: filled(.portuguese))
  }

  func text(in language: Language) -> String {
    switch (words, language) {
    case (.each(let english, _, _), .english): return english
    case (.each(_, let spanish, _), .spanish): return spanish
    case (.each(_, _, let portuguese), .portuguese): return portuguese
    case (.lines(let lines), _):
      let code = "\(language.id) ".utf8
      let own = lines.utf8.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: code) }
      return own.map { String(Substring($0.dropFirst(code.count))) } ?? ""
    }
  }
}
