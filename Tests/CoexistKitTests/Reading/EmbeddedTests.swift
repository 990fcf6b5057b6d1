import Foundation
import Testing

@testable import CoexistKit

/// What was read of a text inside another text keeps its place, whatever is read after it.
@Suite struct EmbeddedTests {
  /// `file:line:column pointer` of every event and identifier.
  private func places(_ text: String) -> [String] {
    let facts = ReadInput(text).reader.facts
    return (facts.events.map(\.origin) + facts.identifiers.map(\.origin)).map { origin in
      let place = facts.place(of: origin)
      return "\(place.line):\(place.column) \(place.pointer?.reading { $0 } ?? "-")"
    }
  }

  @Test(arguments: [
    // An event alone adds no fact that is weighed.
    (#"["{\"field\":\"x\",\"value\":{}}"]"#, ["1:2 /0"]),
    (#"["{\"field\":\"x\",\"value\":{}}","{\"error\":{\"code\":190}}"]"#, ["1:2 /0"]),
    // A better sight of an identifier takes the place of a known one.
    (#"["WABA ID: 104996122399160","{\"waba_id\":\"104996122399160\"}"]"#, ["1:29 /1"]),
    (
      #"["WABA ID: 104996122399160","{\"waba_id\":\"104996122399160\"}","error 2655093 x"]"#,
      ["1:29 /1"]
    ),
    ("log {\\\"field\\\":\\\"x\\\",\\\"value\\\":{}} end", ["1:32 /value"]),
    ("[\n  \"a\",\n  \"WABA ID: 104996122399160\"\n]", ["3:13 /1"]),
  ])
  func aPlaceIsThatOfItsOwnText(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(arguments: ["0|", "\n{: ", "\u{FEFF}", "[", "{\"a\":"])
  func nothingRepeatedExhaustsASmallStack(_ piece: String) async {
    let host = HostSystem.memory(["x.txt": String(repeating: piece, count: 9000)])
    for command in ["diagnose", "redact"] {
      let status = await onSmallStack { Outcome(arguments: [command, "x.txt"], in: host).status }
      #expect(status < 70, "\(command)")
    }
  }

  /// A megabyte: an eighth of what a program usually has; a debug build needs most of it.
  private func onSmallStack(_ work: @escaping @Sendable () -> Int32) async -> Int32 {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: work()) }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  @Test func textInTextInTextEndsSomewhere() {
    var text = #"{"error":{"code":190,"message":"Session has expired"}}"#
    for _ in 0..<8 {
      text = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      text = String(repeating: "[", count: 100) + "\"\(text)\"" + String(repeating: "]", count: 100)
    }
    let host = HostSystem.memory(["x.json": text])
    for command in ["diagnose", "redact"] {
      #expect(Outcome(arguments: [command, "x.json"], in: host).status < 70)
    }
  }
}
