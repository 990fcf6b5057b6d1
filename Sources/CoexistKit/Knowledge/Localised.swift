/// Words for the customer in every language, a sentence or a part of one; `{provider}` and its siblings
/// are filled in later.
///
/// The three stand side by side, so that none is forgotten when one changes. Written as a text, each
/// begins a line with the code of its language; a test looks for all three.
struct Localised: Hashable, Sendable, ExpressibleByStringInterpolation {
  private let english: String
  private let spanish: String
  private let portuguese: String

  init(stringLiteral lines: String) {
    let rows = lines.utf8.split(separator: UInt8(ascii: "\n"))
    func own(_ language: Language) -> String {
      let code = "\(language.id) ".utf8
      let row = rows.first { $0.starts(with: code) }
      return row.map { String(Substring($0.dropFirst(code.count))) } ?? ""
    }
    self.init(own(.english), es: own(.spanish), pt: own(.portuguese))
  }

  init(_ english: String, es spanish: String, pt portuguese: String) {
    self.english = english
    self.spanish = spanish
    self.portuguese = portuguese
  }

  /// With other words in the place of `{what}`.
  func about(_ what: Localised) -> Localised {
    func filled(_ language: Language) -> String {
      text(in: language).replacing("{what}", with: what.text(in: language))
    }
    return Localised(filled(.english), es: filled(.spanish), pt: filled(.portuguese))
  }

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .portuguese: portuguese
    }
  }
}
