import Testing

@testable import CoexistKit

/// Of which portfolio an order speaks, over every combination of what was seen of them: plan, next
/// step, ticket and letter speak of the same one, and none takes what another leaves.
@Suite struct PortfolioOrderTests {
  private static let names = ["Moda Norte", "Agencia Sol", "Agencia Luna"]

  private static let selections = [
    "", #""selected_business":{"id":"7001","name":"Moda Norte"}"#,
    #""selected_business":{"name":"Moda Norte"}"#,
  ]
  private static let owners = [
    "", "null", #""selected""#, #""another""#, #"{"id":"7001","name":"Moda Norte"}"#,
    #"{"name":"Moda Norte"}"#, #"{"id":"7003","name":"Agencia Luna"}"#, #""Agencia Sol""#,
    #""Kapso""#,
  ]
  private static let found = [
    "", "[]", #"["Agencia Sol"]"#, #"[{"id":"7002","name":"Agencia Sol"}]"#,
    #"["Agencia Sol","Agencia Luna"]"#, #"["Moda Norte"]"#, #"["Kapso"]"#, #""another-portfolio""#,
  ]
  private static let ends = [
    "", #","steps_done":[{"step":"remove-from-portfolio","outcome":"refused"}]"#,
  ]

  private static func cases() -> [String] {
    var all: [String] = []
    for selection in selections {
      for attempts in ["", #""attempts_since_cleanup":1"#] {
        let signup = [selection, attempts].filter { !$0.isEmpty }.joined(separator: ",")
        for owner in owners {
          for other in found {
            for (place, error) in [3_441_041, 2_655_093].enumerated() {
              for id in ["", #","identifiers":{"waba_id":"7009"}"#] {
                var seen = place == 0 ? [] : [#""app_business_platform":[],"partners_tab":[]"#]
                if !owner.isEmpty { seen.append("\"owner_portfolio\":\(owner)") }
                if !other.isEmpty { seen.append("\"other_portfolios\":\(other)") }
                all += ends.map { end in
                  """
                  {"schema":"coexist.case/1","error":\(error),"signup":{\(signup)},\
                  "observations":{\(seen.joined(separator: ","))}\(id)\(end)}
                  """
                }
              }
            }
          }
        }
      }
    }
    return all
  }

  @Test func everyReaderIsToldOfTheSamePortfolio() {
    for text in Self.cases() { Self.check(text) }
  }

  /// The same of what every fixture removes.
  @Test func noFixtureTakesWhatAnotherLineLeaves() {
    for (name, diagnosis) in TicketCases.diagnoses where diagnosis.next.kind == .cleanUp {
      var redactor = Redactor(options: RedactionOptions(), facts: diagnosis.facts)
      let instruction = redactor.publish(diagnosis.next.instruction).unescaped
      let letter = Letter(diagnosis, in: .english, redactor: &redactor).text
      guard letter.contains("Remove that WhatsApp account from the portfolio.") else { continue }
      #expect(instruction.contains("the customer's own portfolio"), "\(name): \(instruction)")
      #expect(!letter.contains("the one that we give you"), "\(name): \(letter)")
    }
  }

  private static func check(_ text: String) {
    var reader = CaseReader()
    reader.read(name: Untrusted("case.json"), bytes: Array(text.utf8))
    let diagnosis = Diagnosis(of: reader.facts)
    let next = diagnosis.next
    let isOfPortfolio =
      next.step == .removeFromPortfolio && next.kind == .cleanUp
      || next.cause == .numberInAnotherPortfolio && next.kind == .fix
    guard isOfPortfolio else { return }
    var redactor = Redactor(options: RedactionOptions(), facts: diagnosis.facts)
    let instruction = redactor.publish(next.instruction).unescaped
    let letter = Letter(diagnosis, in: .english, redactor: &redactor)
    let orders = letter.paragraphs.filter { if case .plain = $0 { false } else { true } }
    let ordered = Letter(language: .english, paragraphs: orders).text
    let named = names.filter(instruction.contains)
    let namedInLetter = names.filter { ordered.contains("portfolio \"\($0)\"") }
    #expect(named.count < 2, "\(instruction) \(text)")
    #expect(namedInLetter.isEmpty || named.isEmpty || namedInLetter == named, "\(ordered) \(text)")
    if case .another = diagnosis.facts.portfolioAtStake.whose {
      #expect(namedInLetter == named, "\(instruction) \(ordered) \(text)")
    }
    // What is the customer's own is taken out after an attempt alone, and never told to be chosen.
    let isOwn = instruction.contains("the customer's own portfolio")
    if isOwn {
      #expect(text.contains("attempts_since_cleanup") && !text.contains(#""other_portfolios":["A"#))
    }
    let takesOut = letter.text.contains("Remove that WhatsApp account from the portfolio.")
    #expect(!takesOut || isOwn && text.contains("7009"), "\(letter.text) \(text)")
    #expect(!takesOut || !instruction.contains("remove nothing"), "\(instruction) \(text)")
    let chosen = diagnosis.facts.current(.selectedBusiness)?.party?.name?.unredacted
    if let chosen { #expect(!instruction.contains("\"\(chosen)\" is"), "\(instruction) \(text)") }
  }
}
