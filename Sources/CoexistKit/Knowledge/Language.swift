/// The languages a customer can be written to in.
enum Language: Sendable, CaseIterable {
  case english
  /// As it is written in Latin America.
  case spanish
  /// As it is written in Brazil.
  case portuguese

  /// As `--lang` takes it.
  var id: String {
    switch self {
    case .english: "en"
    case .spanish: "es"
    case .portuguese: "pt"
    }
  }

  init?(id: String) {
    guard let language = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = language
  }
}
