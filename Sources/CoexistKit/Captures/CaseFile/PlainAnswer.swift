/// What people say to a question instead of a fact of their own, in the languages of the letters: none
/// of it is ever a name.
enum PlainAnswer: CaseIterable, Sendable {
  case yes
  case no
  /// Somebody looked, and nobody was there.
  case nobody
  /// Nobody looked, or nobody can tell.
  case unknown

  /// `nil` for any other words; case, accents, blanks and marks do not matter.
  init?(_ text: String) {
    let said = Untrusted(text).plainWords.joined(separator: " ")
    guard let known = Self.allCases.first(where: { $0.words.contains(said) }) else { return nil }
    self = known
  }

  /// Whether words begin with those of an answer that names nobody: "none listed".
  static func begins(_ words: [String]) -> Bool {
    [PlainAnswer.nobody, .unknown].flatMap(\.words).contains { answer in
      words.starts(with: answer.split(separator: " ").map(String.init))
    }
  }

  private var words: Set<String> {
    switch self {
    case .yes: ["yes", "y", "true", "si", "s", "sim"]
    case .no: ["no", "n", "false", "nao"]
    case .nobody:
      [
        "none", "nothing", "nobody", "no one", "empty", "ninguno", "ninguna", "nadie", "nada",
        "vacio", "vacia", "nenhum", "nenhuma", "ninguem", "vazio", "vazia",
      ]
    case .unknown:
      [
        "unknown", "n a", "n d", "s d", "not checked", "nobody knows", "i do not know",
        "i don t know",
        "desconocido", "no se", "no lo se", "nadie sabe", "desconhecido", "nao sei", "ninguem sabe",
      ]
    }
  }
}

extension String {
  /// Whether they are the words of an answer, or the yes or no that it begins with.
  func gives(answer: String) -> Bool {
    if Untrusted(self).folded == Untrusted(answer).folded { return true }
    guard let plain = PlainAnswer(self) else { return false }
    return PlainAnswer(String(answer.prefix { $0 != "," })) == plain
  }
}
