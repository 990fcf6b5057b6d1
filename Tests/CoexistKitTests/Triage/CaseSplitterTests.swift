import Testing

@testable import CoexistKit

/// What is one case and what is many is told by the content, and nothing between two blocks is lost.
@Suite struct CaseSplitterTests {
  private static let error = #"{"error":{"code":190,"message":"expired"}}"#

  /// Whether each case is a record, with its line, or the whole.
  private static func cases(_ text: String, block: Int = 7) -> [String] {
    var splitter = CaseSplitter()
    var found: [String] = []
    func take(_ piece: CaseSplitter.Piece) -> Bool {
      switch piece {
      case .record(_, let number, let isOfLog): found.append("\(isOfLog ? "log " : "")\(number)")
      case .tooLong(let number): found.append("long \(number)")
      case .whole(let intake): found.append("all \(intake.bytes.count)")
      case .unsupported: found.append("unsupported")
      }
      return true
    }
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: block) {
      guard splitter.feed(bytes[start..<min(start + block, bytes.count)], take) else {
        return found
      }
    }
    _ = splitter.finish(take)
    return found
  }

  private static let forms: [(text: String, cases: [String])] = [
    (error, ["all \(error.utf8.count)"]),
    (error + "\n", ["all \(error.utf8.count + 1)"]),
    (error + "\n" + error, ["1", "2"]),
    (error + "\r\n\r\n" + error + "\n", ["1", "3"]),
    ("{\"error\":{\n" + error + "\n" + error, ["1", "2", "3"]),
    ("words\n" + error + "\n" + error + "\n" + error + "\n", ["1", "2", "3", "4"]),
    ("{\n  \"a\": 1,\n  \"b\": {}\n}\n", ["all 24"]),
    ("Meta says\n" + error, ["all \(error.utf8.count + 10)"]),
    ("ask\n" + error + "\nanswer\n" + error, ["all \(error.utf8.count * 2 + 12)"]),
    (
      "2026-11-20T10:00:00Z up\n2026-11-20T10:00:01Z got " + error + "\n2026-11-20T10:00:02Z x\n",
      ["log 1", "log 2", "log 3"]
    ),
    (
      "2026-11-20T10:00:00Z got {\n  \"a\":\n1}\n2026-11-20T10:00:02Z x",
      ["log 1", "log 4"]
    ),
    ("a[1]: \(error)\na[1]: \(error)\n", ["log 1", "log 2"]),
    ("2026-11-20T10:00:00Z the window\n2026-11-20T10:00:01Z says no\n", ["all 61"]),
    ("\u{89}PNG", ["all 5"]), ("\u{1F}\u{8B}x", ["all 4"]), ("", ["all 0"]),
  ]

  @Test(arguments: forms) func theContentTells(_ text: String, _ cases: [String]) {
    for block in [1, 7, 4096] { #expect(Self.cases(text, block: block) == cases, "\(text)") }
  }

  @Test func aLineThatIsTooLongIsPassedOver() {
    let long = String(repeating: "x", count: CaseSplitter.longestRecord + 1)
    let text = "\(Self.error)\n{\"a\":\"\(long)\"}\n\(Self.error)\n"
    #expect(Self.cases(text, block: 262_144) == ["1", "long 2", "3"])
    #expect(Self.cases("{\"a\":\"\(long)\"}\n\(Self.error)", block: 262_144) == ["long 1", "2"])
  }

  @Test func whatNobodyCanReadDoesNotHideTheLinesAroundIt() {
    var splitter = CaseSplitter()
    var found = 0
    let noise: [[UInt8]] = (0..<9).map { [0xC3, 0x28, 0x80 + $0] }
    let lines = [Array(Self.error.utf8)] + noise + [Array(Self.error.utf8)]
    _ = splitter.feed(Array(lines.joined(separator: [0x0A]))[...]) { _ in true }
    _ = splitter.finish { piece in
      if case .record = piece { found += 1 }
      return true
    }
    #expect(found == 11)
  }

  @Test func aBrokenStretchDoesNotHideTheLinesAroundIt() {
    let text = "\(Self.error)\n\u{0}\u{1}\u{89}PNG\u{0}\n\u{0}\n\u{0}\n\(Self.error)\n"
    for block in [1, 7, 4096] {
      #expect(Self.cases(text, block: block) == ["1", "2", "3", "4", "5"])
    }
  }

  /// Whether the cases of what has come so far are handed on before more comes.
  @Test(arguments: [
    (error + "\n" + error + "\n{\"a", 2), (error + "\n", 0), (error, 0), ("{\n\"a\":1,\n", 0),
    ("2026-11-20T10:00:00Z a \(error)\n2026-11-20T10:00:01Z b \(error)\n", 1),
    ("2026-11-20T10:00:00Z the window\n2026-11-20T10:00:01Z says no\n", 0),
  ]) func whatComesThroughAPipeIsAnsweredAsItComes(_ text: String, _ cases: Int) {
    var splitter = CaseSplitter()
    var found = 0
    let bytes = Array(text.utf8)
    _ = splitter.feed(bytes[...]) { _ in false }
    _ = splitter.pause { _ in
      found += 1
      return true
    }
    #expect(found == cases)
  }

  @Test func aFileOfAnotherKindIsNotReadToItsEnd() {
    var splitter = CaseSplitter()
    let head = [UInt8](repeating: 0x1F, count: 1) + [0x8B] + [UInt8](repeating: 10, count: 70_000)
    var found = 0
    let goesOn = splitter.feed(head[...]) { piece in
      if case .unsupported = piece { found += 1 }
      return true
    }
    #expect(!goesOn && found == 1 && splitter.isDone)
  }
}
