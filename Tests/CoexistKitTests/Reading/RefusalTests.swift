import Testing

@testable import CoexistKit

/// What cannot be read says why, where, and what to do.
@Suite struct RefusalTests {
  private func complaint(_ bytes: [UInt8]) -> String {
    var reader = CaseReader()
    reader.read(name: Untrusted("in.json"), bytes: bytes)
    guard let input = reader.inputs.first, input.problem != nil else { return "read" }
    return InputComplaint(input: input, bytes: bytes).text.unescaped
  }

  private func complaint(_ text: String) -> String { complaint(Array(text.utf8)) }

  @Test(arguments: [
    ("", "the input is empty"),
    (" \n\t", "empty but for white space"),
    ("<html><p></p></html>", "HTML"),
    ("<?xml version=\"1.0\"?><a/>", "XML"),
    ("\u{1F}", "expected a value"),
    ("%7B%22error%22%3A1%7D", "URL-encoded"),
    ("eyJlcnJvciI6e319", "base64"),
    ("{\"a\":[1,2}", "',' or ']'"),
    ("{“error”", "typographic quote"),
    ("{\\rtf1 {\\'93code\\'93: 190, \\'93message\\'93: \\'93(#190) x\\'93}}", "RTF"),
    ("{\"a\":1}}", "after the end"),
    (String(repeating: "[", count: 1000), "nested"),
  ])
  func theReasonIsNamed(_ text: String, _ words: String) {
    let lines = complaint(text).split(separator: "\n")
    #expect(lines.first?.hasPrefix("in.json:1:") ?? false)
    #expect(lines.first?.contains(words) ?? false, "\(lines)")
    #expect(lines.last?.hasPrefix("help: ") ?? false)
    #expect(lines.count <= 4)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0, 1], "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
      ([0x1F, 0x8B, 8, 0], "gzip"), ([0x50, 0x4B, 3, 4], "ZIP"),
      ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x78, 0x9C, 1, 2], "zlib"),
      ([0x7B, 0x22, 0xE9, 0x22, 0x7D], "not UTF-8"), ([0x7B, 0x7D, 0], "NUL"),
      ([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], "UTF-32"), ([0xFF, 0xFE], "empty"),
      ([0xEF, 0xBB, 0xBF], "empty"),
    ] as [([UInt8], String)]
  )
  func foreignBytesAreNamed(_ bytes: [UInt8], _ words: String) {
    let text = complaint(bytes)
    #expect(text.contains(words), "\(text)")
  }

  @Test func theCaretStandsUnderThePlace() {
    let text = complaint("{\n  \"año\": tru\n}")
    #expect(
      text == """
        in.json:2:10: error: expected a value, found a word
         2 |   "año": tru
           |          ^
        help: copy the whole JSON answer again, from the console or the log
        """
    )
  }

  /// The message is a fixed sentence: what stands in the input could be a secret.
  @Test(arguments: ["zq9}", "{\"zq9\" zq9}", "[zq9", "{zq9 zq9", "\"zq9", "{\"a\":zq9 zq9}"])
  func theMessageHoldsNothingOfTheInput(_ text: String) {
    let first = complaint(text).split(separator: "\n").first ?? ""
    #expect(!first.contains("zq9") && !first.contains("9}"))
  }

  @Test func aLineWithASecretIsNotShown() {
    let token = "EAA" + String(repeating: "aB3dE5", count: 12)
    #expect(!complaint("{\"x\" \(token)}").contains("aB3dE5"))
  }

  @Test(arguments: ["{'error':{'code':100}}", "{\"code\":+100}", "[][]"])
  func brokenJSONThatSaysNothingIsRefused(_ text: String) {
    #expect(ReadInput(text).problem == "syntax")
  }

  /// Words are never a syntax error (contract, section 3).
  @Test(arguments: [
    "error:\n  code: 100\n", "<error code=\"100\"/>", "tru", "TRUE", "undefined", "1 2", "👋🏽",
    "curl -X POST https://graph.facebook.com/v24.0/488292592920754/register",
    "messaging_product=whatsapp&pin=000000", "It is registered already, see screenshot",
    "[14/10/2026, 09:14] Ana: good morning", "[INFO] nothing here", "مرحبا", "你好",
  ])
  func wordsAreNeverASyntaxError(_ text: String) {
    #expect(ReadInput(text).problem == "nothing-recognised")
  }
}
