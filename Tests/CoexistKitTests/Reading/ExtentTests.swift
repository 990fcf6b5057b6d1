import Testing

@testable import CoexistKit

/// How far the words of an error go: to the border of their line, paragraph, quote or cell, however
/// far that is.
@Suite struct ExtentTests {
  private static let many = String(repeating: "and so on ", count: 300)

  private func quotes(_ text: String) -> [String?] {
    ReadInput(text).reader.facts.errors.map { $0.quote?.reading { $0 } }
  }

  @Test func aLineIsQuotedWhole() {
    let line = "\(Self.many)it gave error 2655093 \(Self.many)to the end"
    #expect(quotes(line + "\nanother line") == [line])
  }

  @Test func aMessageGoesToTheEndOfItsLine() {
    let message = "(#139077) It is over \(Self.many)to the end"
    #expect(ReadInput(message).messages == [message])
  }

  @Test func aQuoteIsAMessageAsLongAsItIs() {
    let words = "No es posible \(Self.many)todavía"
    #expect(ReadInput("\"\(words)\" código 2655093").messages == [words])
  }

  @Test func anAnnouncedParagraphIsTheMessage() {
    let words =
      "Please note: the business is already sharing this WhatsApp Business Account with a partner."
      + " \(Self.many)and that is all."
    #expect(ReadInput("It says:\n\n\(words)\n\nBye").messages == [words])
  }

  @Test(arguments: ["code", "error_code", "errcode"])
  func theNameOfACodeMayStandFarInFront(_ name: String) {
    let input = "\(name)\(String(repeating: " ", count: 60)): 2655093\nstatus : 400"
    #expect(ReadInput(input).errors == ["2655093"])
  }

  @Test func anEndedLineGoesOnWithNothing() {
    let text = "(#139077) It is over.\nthe next line is somebody else's"
    #expect(ReadInput(text).messages == ["(#139077) It is over."])
  }

  @Test(arguments: ["level=info more of the log goes on here", "status: it is still not there"])
  func aFieldIsNoMoreOfASentence(_ line: String) {
    #expect(ReadInput("(#139077) It is over\n\(line)").messages == ["(#139077) It is over"])
  }

  /// What lists numbers is the words of none of them.
  @Test func aLineOfManyCodesIsNoQuote() {
    let codes = (0..<40).map { "error \(2_655_000 + $0)" }.joined(separator: ", ")
    #expect(quotes("we know all of \(codes)").allSatisfy { $0 == nil })
    #expect(quotes("we got error 2655093 and error 3441041").allSatisfy { $0 != nil })
  }
}
