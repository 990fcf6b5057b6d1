import Testing

@testable import CoexistKit

/// A customer who quotes our letter above an answer has said only the answer.
@Suite struct QuotedLetterTests {
  /// A letter between an answer and a greeting, with the marks and line breaks of a mail program.
  private static func mail(_ letter: String, above answer: String, width: Int = 72) -> String {
    let quoted = letter.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      TextLayout.wrap(String(line), to: width).map { "> \($0)" }
    }
    return ["\(answer)\n", "Support wrote:"].joined(separator: "\n") + "\n"
      + quoted.joined(separator: "\n") + "\n"
  }

  private static func noticed(_ text: String) -> [String] {
    var reader = CaseReader.standard
    reader.read(name: Untrusted("mail.txt"), bytes: Array(text.utf8))
    return reader.facts.noticed.map(\.id)
  }

  @Test(arguments: Language.allCases)
  func noLetterIsTheCustomersWords(_ language: Language) {
    let letters = TicketCases.fixtures.map { _, files -> String in
      let diagnosis = TicketCases.diagnosis(of: files)
      var redactor = Redactor(facts: diagnosis.facts)
      return Letter(diagnosis, in: language, redactor: &redactor).text
    }
    for letter in Set(letters) {
      let found = Self.noticed(Self.mail(letter, above: "Done, thank you."))
      #expect(found.isEmpty, "\(found) in \(letter)")
    }
  }

  /// A customer's name may be a word for a provider, and a wrapped line may begin as a record does.
  @Test(arguments: [40, 56]) func theNameInAGreetingIsNoProvider(_ width: Int) {
    for letter in Set((TicketCases.letters[.spanish] ?? []).map(\.text)) {
      let body = letter.drop { $0 != "\n" }
      let mail = Self.mail("Hola, Agencia Aurora:" + body, above: "Listo, gracias.", width: width)
      let found = Self.noticed(mail)
      #expect(found.isEmpty, "\(found) in \(mail)")
    }
  }

  @Test func theAnswerAboveALetterCounts() {
    let letter = """
      Do not move the number to another provider in the meantime: the connection might then be impossible to restore.
      """
    let answer = "Incoming messages are missing in Kapso."
    #expect(Self.noticed(Self.mail(letter, above: answer)) == ["inbound-missing"])
    #expect(Self.noticed(answer + "\n\n" + letter) == ["inbound-missing"])
  }

  /// The same words without the rest of our sentence are the customer's.
  @Test func wordsOfOursInASentenceOfTheirsCount() {
    #expect(Self.noticed("Meta says the number is linked to another provider.") != [])
  }
}
