import Foundation
import Testing

@testable import CoexistKit

/// What came of every fixture, text and notation at the last change, value by value.
///
/// The other tests say what must be so. These say what is so, down to a point, a place and a mask,
/// and so notice what nobody thought of. `COEXIST_RECORD=1 swift test --filter RecordedTests` writes
/// the files anew; whoever changes a line there on purpose reads the difference first.
@Suite struct RecordedTests {
  private static let machine = HostSystem.machine(in: Repository.root.path)
  private static let fixtures = Repository.names(in: "Fixtures")

  private func json(_ words: [String]) throws -> [String: Any] {
    let outcome = CoexistKit.Outcome(arguments: words, in: Self.machine)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    )
  }

  @Test func diagnoses() throws {
    let outlines = try Self.fixtures.flatMap { name in
      Outline(try json(["diagnose", "-f", "json", "Fixtures/" + name])).lines.map {
        "\(name): \($0)"
      }
    }
    try Record.compare(outlines, with: "diagnoses.txt")
  }

  @Test(arguments: ["csv", "text"]) func rows(_ format: String) throws {
    let text = Triaged("-f", format, "Fixtures", in: Self.machine).output
    try Record.compare(
      text.split(whereSeparator: \.isNewline).map(String.init),
      with: "rows-\(format).txt"
    )
  }

  @Test func redactions() throws {
    let texts =
      Notation.all.map { ($0.name, $0.text) }
      + SecretRule.all.enumerated().flatMap { index, rule in
        (rule.hits + rule.misses).map { ("rule \(index)", $0) }
      }
    // What stands under each key: a word, a phone number, six digits, a version; and under a longer
    // one; and the names of whom the key is about.
    let keys = (Repository.text("Tests/CoexistKitTests/Recorded/keys.txt") ?? "").split(
      separator: "\n"
    )
    let under = keys.map { key in
      (
        String(key),
        #"{"\#(key)":"k9Lm22xPq7","x":{"\#(key)":"5690001234567"},"y":{"\#(key)":482913},"#
          + #""z":{"\#(key)":"12.24.17.79"},"\#(key) new":"k9Lm22xPq8","#
          + #""v":{"\#(key)":{"name":"Juan Soto","display_name":"Ada Paz"}}}"#
      )
    }
    let lines = (texts + under).map { name, text in
      let redacted = String(
        decoding: DocumentRedactor.redact(Array(text.utf8)).bytes,
        as: UTF8.self
      )
      return "\(name): \(redacted.debugDescription)"
    }
    try Record.compare(lines, with: "redactions.txt")
  }

  /// What becomes of each character alone, behind a word, before a bracket, and twice.
  @Test func escapes() throws {
    let values =
      Array(0x00...0xFF) + [
        0x061C, 0x200B, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xFF0B, 0xFF1D, 0xFFFD, 0xFFFE, 0x1F600,
        0xE0041,
      ]
    let characters = values.compactMap(Unicode.Scalar.init).map(String.init)
    let places: [(name: String, text: (String) -> String)] = [
      ("alone", { $0 }), ("behind a word", { "a\($0)" }), ("before a bracket", { "\($0)[b" }),
      ("twice", { " \($0)\($0)x" }),
    ]
    let lines = Escape.allCases.flatMap { format in
      places.map { place in
        let changed = characters.map(place.text).map { ($0, format.apply(to: $0)) }
          .filter { $0.0 != $0.1 }.map { "\($0.0.debugDescription) \($0.1.debugDescription)" }
        return "\(format) \(place.name): \(changed.joined(separator: ", "))"
      }
    }
    try Record.compare(lines, with: "escapes.txt")
  }

  @Test func commands() async throws {
    let inputs = RecordedInput.all
    let lines = await withTaskGroup(of: (Int, [String]).self) { group in
      for (place, input) in inputs.enumerated() { group.addTask { (place, input.lines) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    try Record.compare(inputs.indices.flatMap { lines[$0] ?? [] }, with: "outputs.txt")
  }

  @Test func notices() throws {
    let lines = PeoplesText.all.map { text in
      let report = text.report
      let causes = report.causes.filter { $0.status <= .possible }.map {
        "\($0.id) \($0.status.id)"
      }
      let ids = causes + report.noticed.map(\.id) + report.expected.map(\.id)
      return "\(text.id): \(ids.joined(separator: ", "))"
    }
    try Record.compare(lines, with: "notices.txt")
  }
}

/// What a report says, without its sentences.
private struct Outline {
  private(set) var lines: [String] = []

  init(_ report: [String: Any]) {
    let next = report["next"] as? [String: Any] ?? [:]
    let ask = report["ask"] as? [String: Any]
    lines.append(
      ["verdict", Self.words(report["verdict"])].joined(separator: " ") + "; next "
        + Self.words(next, "kind", "step", "owner", "also", "earliest") + "; ask "
        + Self.words(ask ?? [:], "fact", "owner", "decides")
    )
    let plan = Self.items(report["plan"]).filter { Self.words($0["state"]) != "skip" }
    let steps = plan.map { Self.words($0, "step", "state", "owner", "earliest") }
    lines.append("plan " + steps.joined(separator: ", "))
    for cause in Self.items(report["causes"])
    where !["unlikely", "ruled-out"].contains(Self.words(cause["status"]))
      || !Self.items(cause["evidence"]).isEmpty
    {
      let evidence = Self.items(cause["evidence"]).map {
        Self.words($0, "effect", "points") + Self.place($0)
      }
      lines.append(
        "cause " + Self.words(cause, "id", "status", "points") + ": "
          + evidence.joined(separator: ", ")
      )
    }
    for error in Self.items(report["errors"]) {
      lines.append(
        "error "
          + Self.words(
            error,
            "code",
            "subcode",
            "known_as",
            "count",
            "past",
            "fbtrace_id",
            "message",
            "quote",
            "details",
            "title",
            "user_title",
            "user_message"
          ) + Self.place(error)
      )
    }
    let ids = report["identifiers"] as? [String: [[String: Any]]] ?? [:]
    for (key, values) in ids.sorted(by: { $0.key < $1.key }) {
      lines += values.map { "id \(key) \(Self.words($0, "value", "provenance"))" + Self.place($0) }
    }
    for key in ["warnings", "noticed", "expected", "advice", "events", "inputs"] {
      lines += Self.items(report[key]).map {
        "\(key) " + Self.words($0, "id", "kind", "event", "shape", "records", "problem")
          + Self.place($0)
      }
    }
    let ticket = report["ticket"] as? [String: Any] ?? [:]
    let missing = Self.items(ticket["missing"]).map {
      Self.words($0, "field", "blocking", "reason")
    }
    lines.append("ticket \(Self.words(ticket["have"])); missing \(missing.joined(separator: ", "))")
  }

  private static func items(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

  private static func words(_ object: [String: Any], _ keys: String...) -> String {
    keys.map { words(object[$0]) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func words(_ value: Any?) -> String {
    switch value {
    case let text as String: text.replacing("\n", with: "\\n")
    case let number as NSNumber: number.stringValue
    case let list as [String]: list.joined(separator: "+")
    default: ""
    }
  }

  private static func place(_ object: [String: Any]) -> String {
    guard let at = object["at"] as? [String: Any] else { return "" }
    return " @" + words(at, "line", "column")
  }
}
