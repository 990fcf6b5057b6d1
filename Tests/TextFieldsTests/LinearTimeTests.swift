import Testing
import TextFields

/// Eight times the text may take eight times the time; with the square it would be 64 times.
@Suite(.serialized) struct LinearTimeTests {
  static let more = [
    "a: ", "a=", "a,b:", "\"a ", "'a ", "{\\\"", "<a ", "<a b=\"", "<p>", "</p>", "&", "[14/",
    "2026-11-20 ", "a | b\n", "| a ", "|+\n|---+\n", "- a:\n", "  a:\n", "a:\n ", "a,b\n", "x\n\n",
    "INSERT INTO a (b) VALUES (", "eyJh", "http://a?", "1,234", "+1 ", "→", "a (", "a [", "> ",
    "{\"a\":\"{\\\"b\\\":\\\"", "<!--", "<![CDATA[", "``", "```\n", "GET /a\n", "a: |\n b\n", "=\n",
    "<script>", "<script></style>",
  ]

  @Test(arguments: Random.pieces + more)
  func takesTimeInProportionToTheText(_ piece: String) {
    for prefix in ["", "{\"a\":\""] {
      let few = time(of: prefix, piece, size: 400)
      let many = time(of: prefix, piece, size: 3_200)
      #expect(many < few * 28 + .milliseconds(60), "\(prefix)\(piece): \(few), \(many)")
    }
  }

  /// Lines that look like base64 and are none are not tried again from each of them.
  @Test(arguments: [" x\n", "x\n", ""]) func base64OfNoTextIsTriedOnce(_ end: String) {
    let line = String(repeating: "A", count: 76) + "\n"
    let few = time(of: "", line, size: 7_600, end)
    let many = time(of: "", line, size: 60_800, end)
    #expect(many < few * 28 + .milliseconds(60), "\(few), \(many)")
  }

  private func time(of prefix: String, _ piece: String, size: Int, _ end: String = "") -> Duration {
    let text = prefix + String(repeating: piece, count: size / piece.utf8.count) + end
    let bytes = Array(text.utf8)
    return processorTime { _ = PastedText(bytes) }
  }
}
