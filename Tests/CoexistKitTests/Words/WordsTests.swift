import Foundation
import Testing

@testable import CoexistKit

/// What people type, in eight languages: sentences written for this project, most of them by people who
/// had not seen the tables.
struct PeoplesText: Decodable, Sendable {
  let id: String
  let lang: String
  let text: String
  /// Ids of which one must be understood; none for a text that says nothing of ours.
  let accept: [String]

  static let all: [PeoplesText] = {
    let lines = Repository.text("Tests/CoexistKitTests/Words/texts.jsonl") ?? ""
    return lines.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(PeoplesText.self, from: Data(line.utf8))
    }
  }()

  static let languages = Set(all.map(\.lang)).sorted()

  /// What each of them is read as, once for all tests.
  static let reports = Dictionary(all.map { ($0.id, Report(of: $0.text)) }) { first, _ in first }

  var report: Report { Self.reports[id] ?? Report(of: text) }
}

@Suite struct WordsTests {
  private func report(_ text: String) -> Report { Report(of: text) }

  /// The ids of what is noticed, possible or expected.
  private func understood(_ text: PeoplesText) -> Set<String> {
    let report = text.report
    let causes = report.causes.filter { $0.status <= .possible }.map(\.id)
    return Set(causes + report.noticed.map(\.id) + report.expected.map(\.id))
  }

  private func noticed(_ text: String) -> Set<String> { Set(report(text).noticed.map(\.id)) }

  @Test func theTextsAreRead() { #expect(PeoplesText.all.count >= 200) }

  @Test(arguments: PeoplesText.languages)
  func peopleAreUnderstood(_ language: String) {
    let texts = PeoplesText.all.filter { $0.lang == language && !$0.accept.isEmpty }
    let missed = texts.filter { understood($0).isDisjoint(with: $0.accept) }
    #expect(missed.count * 10 <= texts.count, "\(missed.map { "\($0.id): \($0.text)" })")
  }

  @Test(arguments: PeoplesText.languages)
  func nothingIsMadeOfOtherMatters(_ language: String) {
    let texts = PeoplesText.all.filter { $0.lang == language && $0.accept.isEmpty }
    let claimed = texts.filter { !understood($0).isEmpty }
    #expect(claimed.isEmpty, "\(claimed.map { "\($0.id): \($0.text)" })")
  }

  /// Who holds a number, words tell only where nothing else is known.
  @Test func wordsNameLinksOnlyWhereNothingElseIsKnown() {
    let words = "the number is connected to another provider"
    func links(_ text: String) -> [String] {
      report(text).causes.filter { $0.status <= .possible }.map(\.id)
        .filter { $0 == "provider-still-connected" }
    }
    #expect(links(words).count == 1)
    #expect(links(#"{"schema":"coexist.case/1","notes":"\#(words)"}"#).count == 1)
    #expect(
      links(#"{"schema":"coexist.case/1","notes":"\#(words)","error":{"code":131009}}"#).isEmpty
    )
    #expect(
      links(
        #"{"schema":"coexist.case/1","notes":"\#(words)","observations":{"messages_arrive":true}}"#
      ).isEmpty
    )
  }

  /// Words alone never make a cause more than possible, and they are no syntax error.
  @Test func wordsNeverSettle() {
    for text in PeoplesText.all {
      let report = text.report
      // A number or a sentence of Meta's own is more than words.
      guard report.errors.isEmpty else { continue }
      #expect(report.causes.allSatisfy { $0.status >= .possible }, "\(text.id)")
      #expect(report.verdict == .inconclusive || report.verdict == .expected, "\(text.id)")
      #expect(report.inputs.allSatisfy { [nil, "nothing-recognised"].contains($0.problem) })
    }
  }

  @Test(arguments: [
    "the number is connected to another provider",
    "no, the number is connected to another provider", "el numero esta vinculado a otro proveedor",
    "o numero esta vinculado a outro provedor", "il numero è collegato a un altro fornitore",
    "die nummer ist mit einem anderen anbieter verbunden",
    "le numéro est relié à un autre prestataire", "nomor terhubung ke provider lain",
    "number kisi aur provider se connected hai", "THE NUMBER IS CONNECTED TO ANOTHER PROVIDER",
    "the numbr is conected to anohter provder", "t​he number is connected to another pro­vider",
    "ｔｈｅ ｎｕｍｂｅｒ ｉｓ ｃｏｎｎｅｃｔｅｄ ｔｏ ａｎｏｔｈｅｒ ｐｒｏｖｉｄｅｒ",
    "the number, sorry, is already connected to one other provider",
  ])
  func whatIsSaidIsNoticed(_ text: String) {
    #expect(noticed(text).contains("provider-still-connected"), "\(noticed(text))")
  }

  @Test(arguments: [
    "the number is not connected to another provider",
    "it doesn't say that the number is connected to another provider",
    "if the number is connected to another provider we remove it",
    "can the number be connected to another provider too?",
    "is the number connected to another provider?",
    "last week the number was connected to another provider, now it works",
    "no dice que el numero este vinculado a otro proveedor",
    "si el numero esta vinculado a otro proveedor lo sacamos",
    "¿el numero puede estar vinculado a otro proveedor?",
    "nao fala que o numero ta vinculado a outro provedor",
    "se o numero estiver vinculado a outro provedor a gente tira",
    "il numero non è collegato a un altro fornitore",
    "da steht nicht dass die nummer mit einem anderen anbieter verbunden ist",
    "si le numéro est relié à un autre prestataire on le retire",
    "nomor tidak terhubung ke provider lain", "agar number dusre provider se connected ho",
  ])
  func whatIsDeniedSupposedOrAskedIsNot(_ text: String) {
    #expect(!noticed(text).contains("provider-still-connected"), "\(noticed(text))")
  }

  @Test func theQuoteStandsWhereItWasSaid() throws {
    let report = report("hello\nour number is linked to another provider, help")
    let row = try #require(report.noticed.first { $0.id == "provider-still-connected" })
    #expect(row.quote == "number is linked to another provider")
    #expect(row.at.line == 2 && row.at.column == 5)
  }

  /// A sentence of Meta's with errors in it is that sentence, though never its exact words.
  @Test func aSentenceIsKnownByLikeness() {
    let text = """
      Yuo can onIy creat a Iimited nurnber of WhatsApp Busines Accounts before yur business \
      verification and WhatsApp acount checks are complete
      """
    let report = report(text)
    #expect(report.errors.contains { $0.knownAs != nil && $0.message == nil })
  }

  @Test func wordsThatSayNothingHaveTheirNearest() {
    let report = report("it does not say that the number is connected to another provider")
    #expect(report.noticed.isEmpty && (1...3).contains(report.nearest.count))
    #expect(self.report("zzz yyy xxx").nearest.isEmpty)
  }

  // MARK: Any text

  @Test(arguments: [
    "[14/10/2026, 09:14] Ana: hola", "5/11/26 16:20 - Beto: ", "[9:12 a. m., 4/11/2026] T: no", "'",
    "l'a d'", "\u{FEFF}", "a\u{301}", "👩‍👩‍👧‍👦", "مرحبا بك", "你好，世界。", "a.b.c...?!;;", "3.441.041",
    "[1:2]",
    "1:2 - ", "isn't it's '",
  ])
  func everyBeginningOfATextIsRead(_ text: String) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count { _ = WordScan(bytes[..<end]).notices() }
    for start in 0...bytes.count { _ = WordScan(bytes[start...]).notices() }
  }

  /// Four times the text takes about four times the time.
  @Test(arguments: [
    "the number is already connected to another provider ", "no dice que ", "if it says ", "a",
    "x ", "😀", "مرحبا ", "你", "no no no, ", "qr. ", "3441041 ", "\n\n[1:2] a: b",
  ])
  func longTextsCostTheirLength(_ piece: String) {
    func cost(_ length: Int) -> Duration {
      let text = Array(String(repeating: piece, count: length / piece.utf8.count).utf8)
      return processorTime { _ = WordScan(text[...]).notices() }
    }
    let (one, four) = (cost(15_000), cost(60_000))
    #expect(four < one * 8 + .milliseconds(40), "\(one), then \(four)")
  }
}
