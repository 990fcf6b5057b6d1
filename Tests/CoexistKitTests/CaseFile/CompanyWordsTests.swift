import Testing

@testable import CoexistKit

/// What an entry of a list of companies is taken for, in files, for `--set` and in `ask` alike.
@Suite struct CompanyWordsTests {
  static let names = [
    "Twilio", "zenvia", "wati", "360dialog", "Acme BSP", "Agencia Sol", "Moda Norte", "Take Blip",
    "respond.io", "Message Bird", "Bird", "Mensajo", "Chatería", "Canal Uno", "Agencia Vieja",
    "Old BSP", "b2chat", "Kapso", "only Kapso", "ninguno, solo Kapso", "Aivo", "Gupshup India",
    "Business Chat", "acme", "C&A", "Respondly", "mensajo",
  ]
  static let somebody = [
    "another-provider", "another-partner", "another-portfolio", "another provider", "old provider",
    "otro proveedor", "outra empresa", "un proveedor anterior",
  ]
  static let none = [
    "no partners", "sin socios", "none listed", "Nenhum parceiro", "tab not found", "no sabe",
    "0", "selected", "+56 9 0000 6146", "391 204", "zenvia=1", "partner_tab=[]",
    "Business platform",
    "Parceiros", "nobody is listed", "the list is empty", "no aparece nada", "not sure",
    "não aparece ninguém", "sem parceiros", "no hay nadie",
  ]

  @Test(arguments: names) func aNameIsOne(_ text: String) { #expect(CompanyWords(text) == .name) }

  @Test(arguments: somebody) func somebodyIsUnnamed(_ text: String) {
    #expect(CompanyWords(text) == .somebody)
  }

  @Test(arguments: none) func noNameIsNone(_ text: String) { #expect(CompanyWords(text) == .none) }

  /// In a file it counts as unknown, with a warning, and never as a partner or as nobody.
  @Test func whatNamesNobodyIsUnknown() {
    let text = #"""
      {"schema":"coexist.case/1","error":2655093,
       "observations":{"app_business_platform":[],"partners_tab":"sin socios"}}
      """#
    let report = Report(of: text)
    #expect(report.next.kind == .ask && report.next.step == .removePartner)
    #expect(report.warnings.contains { $0.code == "unknown-value" })
  }

  /// What the program prints as an answer is read as one, and never as a name.
  @Test func theAnswersThatWantANameAreSomebody() {
    for answer in Question.all.flatMap(\.answers) where answer.wantsName {
      #expect(CompanyWords(answer.set) == .somebody, "\(answer.set)")
    }
  }
}
