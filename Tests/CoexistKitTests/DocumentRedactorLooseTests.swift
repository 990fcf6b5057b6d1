import JSONText
import Testing

@testable import CoexistKit

/// Payloads as programs and people leave them: the keys count as in JSON.
struct DocumentRedactorLooseTests {
  private func redact(_ input: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(input.utf8)).bytes, as: UTF8.self)
  }

  private static let payload = """
    {
      "contacts": [{"profile": {"name": "Ana Ruiz"}, "wa_id": "56900001234"}],
      "messages": [{
        "from": "56900001234",
        "text": {"body": "hola verde"},
        "referral": {"headline": "promo verde"}
      }],
      "metadata": {"phone_number_id": "108800000000901"},
      "pin": 739123
    }
    """

  /// Ways in which the payload reaches a ticket.
  private static let spellings: [(name: String, text: String)] = {
    let lines = payload.split(separator: "\n")
    return [
      ("container", lines.map { "api-1  | \($0)" }.joined(separator: "\n")),
      ("quoted", lines.map { "> \($0)" }.joined(separator: "\n")),
      ("no-break spaces", payload.replacing("  ", with: "\u{A0}\u{A0}")),
      ("without quotes", payload.replacing("\"from\":", with: "from:")),
      ("curly quotes", payload.replacing("\"text\"", with: "“text”")),
      ("only curly quotes", payload.replacing("\"", with: "”")),
      ("cut off", String(payload.dropLast(4))),
      ("Python", "INFO \(payload.replacing("\"", with: "'").replacing("\n", with: " "))"),
      ("Ruby", payload.replacing("\": ", with: "\"=>")),
      ("escaped", "INFO \"\(payload.replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""),
      ("Markdown", payload.replacing("_", with: "\\_")),
      ("entities", payload.replacing("\"", with: "&quot;")),
      (
        "in a string",
        JSONOutput.object(["log": .string("x \(payload.replacing("\"", with: "'"))")]).text()
      ),
    ]
  }()

  @Test(arguments: spellings.map(\.name))
  func contentGoesAndIdsStay(_ name: String) throws {
    let text = try #require(Self.spellings.first { $0.name == name }).text
    let once = redact(text)
    for secret in ["Ana", "Ruiz", "hola", "promo", "verde", "56900001234", "739123"] {
      #expect(!once.contains(secret), "\(secret) in \(once)")
    }
    #expect(once.contains("108800000000901"))
    #expect(redact(once) == once)
    var leakCheck = LeakCheck()
    leakCheck.learn(from: Array(text.utf8))
    #expect(leakCheck.check(Array(once.utf8)) == nil)
  }

  @Test(arguments: ["{'a':{", "> {\n", "{a=>[", "\\\"{", "{'pin': '739123', "])
  func timeGrowsWithTheLength(_ piece: String) {
    #expect(redactionIsLinear(in: piece))
  }

  /// A value takes a bracket or a quote with it that hid another value, or stands in an id.
  @Test(arguments: [
    "PIN 629594 code: 270249 338690", "2026-11-20 PIN 626328",
    "code: 895299 +1 (415) 555-0100 141494",
    #"{"notes": "error 3441041 +1 (415) 555-0100 0056961461262"}"#,
    #"{"notes": "error 131042 203.0.113.188 665738365050"}"#,
    "The SMS code for +56 9 0000 1262 482913",
    "/?token=w{\"token:S\"", "token:S{\"e\":\"", "33-0000-4000-id=9330000-400000000001",
    "pin=1{\"pin: 482913\"", "please(%22password%22%3A%22XU%22\"",
    "{\n code: \u{1b}[33m133010\u{1b}[39m,\n fbtrace_id: \u{1b}[32m'ABxQ7'\u{1b}[39m\n}\n",
  ]) func whatAMaskUncoversGoes(_ text: String) {
    let once = DocumentRedactor.redact(Array(text.utf8)).bytes
    #expect(once != Array(text.utf8))
    #expect(DocumentRedactor.redact(once).bytes == once)
    var leakCheck = LeakCheck()
    leakCheck.learn(from: Array(text.utf8))
    #expect(leakCheck.check(once) == nil)
  }
}
