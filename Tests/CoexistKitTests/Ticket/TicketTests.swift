import Foundation
import JSONText
import Testing

@testable import CoexistKit

/// The ticket says first what is asked, then everything support needs, and never more.
@Suite struct TicketTests {
  private func run(_ words: [String], _ files: [String: String]) -> Outcome {
    Outcome(arguments: ["ticket"] + words, in: .memory(files))
  }

  private func ticket(_ words: String..., text: String = TicketCases.ready) -> String {
    run(["case.json"] + words, ["case.json": text]).text
  }

  @Test func theAskStandsBeforeTheFacts() throws {
    let text = ticket()
    var place = text.startIndex
    for part in [
      "# WhatsApp coexistence: 3441041, ", "**Needed from you:** Find out with Meta",
      "| phone_number_id | `106540352242922` |", "| waba_id | `104996122399160` |",
      "| Portfolio selected in the flow | `778100123456789` |",
      "| Portfolio that owns the WABA | nobody found one",
      "entry whatsapp-business-app, asked for qr, ended: error", "## Exact Meta error",
      "message, exact:", "```text\nThe number is still tied.\n```", "## What we know",
      "**Likely:**", "**Ruled out:**", "## Steps, in order",
      "- [x] 1. Disconnect the provider in the app: done 2026-11-20T10:00:00Z by customer",
      "\"Acme BSP\"", "- [x] 6. ", "1 since the clean-up", "## Screenshots", "Redacted: ",
      Ticket.notice, "[//]: # (coexist ",
    ] {
      let found = try #require(text[place...].firstRange(of: part), "\(part) in \(text)")
      place = found.upperBound
    }
    #expect(!text.contains("9 6146 1262"))
  }

  /// What was pasted and then given as the text is one error; two numbers are two.
  @Test func theSameWordsStandOnce() {
    let words = "La ventana de ayer dijo que faltaba el enlace con el portal antiguo."
    let file = """
      {"schema":"coexist.case/1","error_text":"\(words)",
      "captures":[{"payload":"hola, me sale esto:\\n\\"\(words)\\"\\nque hago?"}]}
      """
    let text = ticket("--allow-incomplete", text: file)
    #expect(text.components(separatedBy: words).count == 2, "\(text)")
    #expect(!text.contains("no number; no number"))
    let two =
      #"{"schema":"coexist.case/1","error":[{"code":190,"message":"No access."},{"code":10,"message":"No access."}]}"#
    #expect(
      ticket("--allow-incomplete", text: two).components(separatedBy: "message, exact").count == 3
    )
  }

  /// The number alone names the case, and it is masked: who sends the ticket is told.
  @Test func aTicketThatNamesNobodySaysSo() {
    let file = """
      {"schema":"coexist.case/1","error":{"code":2655093,"message":"It is shared."},"signup":{"ended":"error"},
      "identifiers":{"display_phone_number":"+56 9 0000 1262","business_id":"10990000000444"}}
      """
    let made = run(["case.json"], ["case.json": file])
    #expect(made.status == 0 && made.reason.contains("--show-personal"), "\(made.reason)")
    #expect(run(["case.json", "--show-personal"], ["case.json": file]).reason.isEmpty)
  }

  /// A headline and a name of usual length stand whole; a longer name loses its end, not its bracket.
  @Test(arguments: [
    ("Moda Norte SRL", "(Moda Norte SRL)"),
    (
      "Estudio Jurídico Pardo, Vergara y Asociados", "(Estudio Jurídico Pardo, Vergara y Asociados)"
    ),
    (String(repeating: "Abc ", count: 40), "Abc…)"),
  ])
  func theTitleIsWholeAndFitsEverySystem(_ customer: String, _ end: String) throws {
    let text = ticket(text: TicketCases.ready.replacing("Moda Norte SRL", with: customer))
    let title = try #require(text.split(separator: "\n").first).dropFirst(2)
    #expect(title.hasSuffix(end) && title.unicodeScalars.count <= 150, "\(title)")
  }

  /// Zendesk shows the subject itself and breaks lines as wide as its window is.
  @Test func theBodyOfAHelpDeskIsNeitherWrappedNorHeadedTwice() throws {
    let text = ticket("-f", "zendesk", text: TicketCases.ready)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let json = try #require(object?["ticket"] as? [String: Any])
    let subject = try #require(json["subject"] as? String)
    let body = try #require((json["comment"] as? [String: Any])?["body"] as? String)
    #expect(!body.contains(subject))
    let request = try #require(
      body.split(separator: "\n").first { $0.hasPrefix("Needed from you") }
    )
    #expect(request.hasSuffix("every visible one is gone."), "\(request)")
  }

  /// People see no error where an account is missing in a list: there is no text to wait for.
  @Test func anAccountThatIsNotListedHasNoTextToCopy() {
    let text = #"""
      {"schema":"coexist.case/1","symptoms":["waba-not-listed"],
       "identifiers":{"business_id":"778100123456789","display_phone_number":"+56 9 6146 1262"}}
      """#
    let outcome = run(["case.json"], ["case.json": text])
    #expect(outcome.status == 0, "\(outcome.reason)")
    #expect(outcome.text.contains("| phone_number_id | not issued yet |"))
    #expect(outcome.text.contains("no id is known: --show-personal shows the number"))
    #expect(!outcome.text.contains("6146"))
    let shown = run(["case.json", "--show-personal"], ["case.json": text]).text
    #expect(shown.contains("6146 1262") && !shown.contains("no id is known"))
  }

  @Test func anIDThatIsNotIssuedNamesWhatStandsInForIt() {
    let outcome = run(["case.json"], ["case.json": TicketCases.bare])
    #expect(
      outcome.reason.contains(
        "phone_number_id (not issued yet; give the phone number and the portfolio id instead)"
      ),
      "\(outcome.reason)"
    )
  }

  @Test(arguments: ["markdown", "text", "json", "zendesk", "jira"])
  func whatElseWasDoneIsToldInEveryFormat(_ format: String) {
    let actions = #"""
      "actions_done":[{"action":"added a payment card","by":"customer",
        "at":"2026-11-19T10:00:00Z"},
        {"action":"wrote to rosa@tienda.example","by":"agent"},"restarted the phone"],
      """#
    let text = ticket(
      "-f",
      format,
      text: TicketCases.ready.replacing(#""error":{"#, with: actions + #""error":{"#)
    )
    #expect(text.contains("added a payment card") && text.contains("2026-11-19T10:00:00Z"))
    #expect(text.contains("restarted the phone"))
    #expect(text.contains("wrote to") && !text.contains("rosa@"))
  }

  @Test func whatTheAgentSuppliesSaysSo() {
    let text = ticket("--set", "waba_id=999000111222333", text: TicketCases.bare)
    #expect(text.contains("| waba_id | `999000111222333` (supplied by agent) |"))
  }

  @Test func oldAndNewIdentifiersAreBothGiven() {
    let text = ticket("--set", "waba_id=999000111222333")
    #expect(text.contains("`104996122399160`, `999000111222333` (also seen, supplied by agent)"))
  }

  /// What a program's call names exists, whether or not anybody captured it.
  @Test func anIDThatACallNamesIsIssued() {
    let call = #""error":{"code":190,"message":"x","fbtrace_id":"AFixtureTrace1"}"#
    let refused = TicketCases.bare.replacing(/"error":\{[^}]*\}/, with: call)
    #expect(run(["case.json"], ["case.json": refused]).text.contains("not captured"))
    #expect(!run(["case.json"], ["case.json": refused]).text.contains("not issued yet"))
  }

  @Test func aStatementIsNoProof() {
    let said = TicketCases.ready.replacing(
      #""evidence":"screenshot""#,
      with: #""evidence":"statement""#
    )
    .replacing(
      #""app_business_platform":{"value":[],"by":"screenshot","at":"2026-11-20T14:00:00Z"},"#,
      with: ""
    )
    #expect(
      ticket(text: said).contains("said to be done 2026-11-20T10:00:00Z by customer, not checked")
    )
  }

  @Test func aSecretInMetasWordsIsThePlaceholderAlone() {
    let token = PlantedSecret.token
    let text = ticket(text: TicketCases.ready.replacing("still tied", with: "tied to \(token)"))
    #expect(text.contains("message, exact except 1 placeholder:"))
    #expect(text.contains("The number is tied to <meta-token:1>."))
    #expect(!text.contains(token.prefix(12)))
  }

  @Test func everyFormatOfAHelpDeskParses() throws {
    for format in ["json", "zendesk", "jira"] {
      let text = ticket("-f", format)
      let document = try JSONDocument(parsing: Array(text.utf8))
      switch format {
      case "json": #expect(document.root["schema"]?.string == "coexist.ticket/1")
      case "zendesk":
        let ticket = try #require(document.root["ticket"])
        #expect(ticket["subject"]?.string?.count ?? 999 <= 150)
        #expect(ticket["comment"]?["body"]?.string?.contains("The number is still tied.") == true)
        #expect(ticket["external_id"]?.string == "104996122399160-106540352242922-3441041")
      default:
        let fields = try #require(document.root["fields"])
        #expect(fields["summary"]?.string?.count ?? 999 <= 255)
        #expect(fields["description"]?["type"]?.string == "doc")
        for label in fields.items("labels") { #expect(label.string?.contains(" ") == false) }
      }
    }
  }

  @Test(arguments: ["markdown", "text", "json", "zendesk", "jira"])
  func sameCaseSameBytes(_ format: String) {
    #expect(ticket("-f", format) == ticket("-f", format))
  }

  // MARK: Readiness

  @Test func whatIsMissingIsNamedWithItsPlace() {
    let outcome = run(["case.json"], ["case.json": TicketCases.bare])
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("# WhatsApp coexistence: 2655093"))
    #expect(
      outcome.reason.hasPrefix("coexist: ticket is not ready: phone_number_id (not issued yet; ")
    )
    #expect(outcome.reason.contains("the exact error text"))
    #expect(outcome.reason.contains("\nhelp: --set phone_number_id=… --set waba_id=… "))
    #expect(outcome.reason.split(separator: "\n").count == 2)
  }

  @Test func anIncompleteTicketMayBeAllowed() {
    let outcome = run(["case.json", "--allow-incomplete"], ["case.json": TicketCases.bare])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("**To add before it is sent:**"))
  }

  @Test func everyFixtureIsReadyOrNamesWhatIsMissing() {
    for fixture in TicketCases.fixtures {
      let outcome = Outcome(arguments: ["ticket"] + fixture.files, in: .system)
      let isPartlyUnreadable = outcome.status == ExitCode.unreadable.rawValue
      if isPartlyUnreadable && outcome.text.isEmpty { continue }
      let isNamed = outcome.reason.contains("ticket is not ready: ")
      #expect(
        outcome.status == (isNamed ? 1 : 0) || isPartlyUnreadable,
        "\(fixture.name): \(outcome.reason)"
      )
      #expect(outcome.text.contains("**Needed from you:** "), "\(fixture.name)")
    }
  }
}
