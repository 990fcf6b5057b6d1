import JSONText
import Testing

/// Eight times the text may take eight times the time; with the square it would be 64 times.
@Suite(.serialized) struct LinearTimeTests {
  static let pieces = [
    "[", "{\"a\":", "\"", "'", "\\\\", "\"\\", "“", "” ", "{", "(", "[]", "[}", "{]", "{a:f(",
    "{a:<",
    "array(", "[1=>", "/*", "//", "…", "...1", ",", "\n", "\u{A0}", "{a:[b", "[:a", "1_", "#", "é",
    "new ", "(object)", "{\"a\":1},", "\\ud83e", "'\\x", "{a:f(\"b\" ", "'a' +", "'a'\n",
    "'a'\n'b':", "\\n", "r#",
  ]

  @Test(arguments: pieces)
  func takesTimeInProportionToTheText(_ piece: String) {
    for prefix in ["", "[", "{a:"] {
      let few = time(of: prefix, piece, size: 4_000)
      let many = time(of: prefix, piece, size: 32_000)
      #expect(many < few * 28 + .milliseconds(40), "\(prefix)\(piece): \(few), \(many)")
    }
  }

  @Test func findsDuplicatesWithoutComparingAllKeys() throws {
    func time(_ count: Int) throws -> Duration {
      let keys = (0..<count).map { "\"key\($0)\":1" }.joined(separator: ",")
      let document = try JSONDocument("{\(keys)}")
      return processorTime { #expect(document.duplicateKeys.isEmpty) }
    }
    let few = try time(500)
    let many = try time(4_000)
    #expect(many < few * 28 + .milliseconds(40))
  }

  private func time(of prefix: String, _ piece: String, size: Int) -> Duration {
    let bytes = Array((prefix + String(repeating: piece, count: size / piece.utf8.count)).utf8)
    return processorTime {
      _ = try? JSONDocument(forgiving: bytes, from: 0, depthLimit: .max)
      _ = try? JSONDocument(parsing: bytes, depthLimit: .max)
    }
  }
}
