import Testing

@testable import CoexistKit

/// A word is found by any of its forms, and by how people write it who write as they hear.
@Suite struct KinTests {
  struct Form: Sendable {
    let language: SpokenLanguage
    let word: String
    /// Another form of it.
    let other: String
  }

  static let kin: [Form] = [
    Form(language: .english, word: "connect", other: "connecting"),
    Form(language: .english, word: "reply", other: "replies"),
    Form(language: .english, word: "dropped", other: "dropping"),
    Form(language: .spanish, word: "desconectar", other: "desconecten"),
    Form(language: .spanish, word: "ventana", other: "bentanita"),
    Form(language: .portuguese, word: "mensagem", other: "mensajem"),
    Form(language: .portuguese, word: "janela", other: "janelinha"),
    Form(language: .italian, word: "collegato", other: "collegata"),
    Form(language: .german, word: "verbinden", other: "verbindung"),
    Form(language: .french, word: "connecter", other: "connectee"),
    Form(language: .indonesian, word: "hapus", other: "dihapusnya"),
    Form(language: .hindi, word: "purana", other: "purani"),
  ]

  private func hash(_ word: String, _ language: SpokenLanguage) -> UInt64? {
    WordKin.hash(of: Array(word.utf8)[...], in: language)
  }

  @Test(arguments: kin) func formsOfAWordAreKin(_ form: Form) {
    let hash = hash(form.word, form.language)
    #expect(hash != nil)
    #expect(hash == self.hash(form.other, form.language))
  }

  @Test func wordsOfTwoLanguagesAreNoKin() {
    #expect(hash("numero", .spanish) != hash("numero", .italian))
  }

  @Test func shortWordsHaveNoKin() { #expect(hash("code", .english) == nil) }

  @Test func differentWordsAreNoKin() {
    #expect(hash("cliente", .spanish) != hash("plantilla", .spanish))
    #expect(hash("contact", .english) != hash("contract", .english))
  }
}
