import Testing

@testable import CoexistKit

/// The default text of every fixture: one screen, with nothing lost that people act on.
@Suite struct ScreenTests {
  private static let reports = TicketCases.fixtures.map { name, files in
    (name: name, report: Report(of: files.map { ($0, HostSystem.system.read($0) ?? []) }))
  }

  @Test(arguments: [60, 80, 120])
  func everyFixtureFitsTheScreen(width: Int) {
    for (name, report) in Self.reports {
      var text = ReportText(report)
      text.width = width
      text.operands = ["Fixtures/\(name)"]
      let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      if width >= 80 { #expect(text.rows(lines.map(String.init)) <= ReportText.screen, "\(name)") }
      for line in lines where TextLayout.cells(line) > width && !line.contains("\"") {
        // Only a word that nobody can break may stand out.
        let longest = line.split(separator: " ").map(TextLayout.cells).max() ?? 0
        #expect(longest > width / 2, "\(name): \(line)")
      }
    }
  }

  @Test func nothingThatPeopleActOnIsLost() {
    for (name, report) in Self.reports {
      let flat = Self.flat(ReportText(report).text)
      #expect(flat.contains(Self.flat("\(report.headline)")), "\(name): headline")
      #expect(flat.contains(Self.flat("\(report.next.instruction)")), "\(name): next")
      if report.next.kind != .nothing, report.next.owner != .nobody {
        #expect(flat.contains(Self.flat(report.next.owner.title)), "\(name): owner")
      }
      if let ask = report.ask {
        #expect(flat.contains(Self.flat("\(ask.question)")), "\(name): question")
        for answer in ask.answers {
          #expect(flat.contains(Self.flat(answer.set.quotedForShell)), "\(name): \(answer.set)")
        }
      }
      if report.next.kind != .nothing, !report.ticket.isReady {
        for gap in report.ticket.missing where gap.isBlocking {
          #expect(flat.contains(gap.field), "\(name): \(gap.field)")
        }
      }
    }
  }

  /// Where room is short, Meta's general words give way to what else was seen.
  @Test func anEventIsSeenBesideAnErrorOfManyWords() {
    let capture = """
      {"object": "whatsapp_business_account", "entry": [{"id": "109900000007741", "time": 1794300000,
      "changes": [{"field": "account_update", "value": {"event": "PARTNER_REMOVED",
      "timestamp": "1794300456", "version": "v24.0"}}]}],
      "error": {"code": 100, "error_subcode": 2655093, "message": "(#100) Invalid parameter",
      "error_user_title": "Shared already", "error_user_msg": "Somebody else holds this account \
      now, so that it cannot be given to another company by this window at all.",
      "error_data": {"details": "The account cannot be used here."}, "fbtrace_id": "AbCdEfGh12345"}}
      """
    let name = "captures/a-folder-with-quite-a-long-name-of-its-own/words-of-the-window.json"
    var text = ReportText(Report(of: [(name, Array(capture.utf8))]))
    text.operands = [name]
    for words in ["PARTNER_REMOVED", "Somebody else holds this account", "AbCdEfGh12345"] {
      #expect(text.text.contains(words), "\(words)")
    }
  }

  /// What cannot be taken back is the first thing that nobody must do, on every screen.
  @Test func everyRemovalSaysWhatItCosts() {
    var count = 0
    for (name, report) in Self.reports where report.next.kind == .cleanUp {
      guard let step = report.next.step, let warning = step.card.warning else { continue }
      count += 1
      #expect(report.doNot.first?.unescaped == Provider.kapso.fill(warning), "\(name)")
      for detail in [ReportText.Detail.quiet, .compact, .full] {
        let flat = Self.flat(ReportText(report, detail: detail).text)
        #expect(flat.contains(Self.flat(String(warning.dropFirst().dropLast()))), "\(name)")
      }
    }
    #expect(count > 20)
  }

  @Test func everyStepThatTakesSomethingAwayWarns() {
    for step in CleanupStep.allCases {
      #expect((step.card.warning != nil) == (step.changesSomething && step != .retry), "\(step.id)")
    }
    #expect(CleanupStep.retry.card(forCoexistence: false).warning != nil)
  }

  /// Nobody is left without the next command, and no step is counted where it is the only one.
  @Test func everyScreenSaysHowToGoOn() {
    for (name, report) in Self.reports {
      var text = ReportText(report)
      text.operands = ["Fixtures/\(name)"]
      let lines = text.text.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("more ") && !$0.contains("…") }, "\(name)")
      let others = report.plan.filter { $0.step != report.next.step && $0.step.number != nil }
      let isAlone = others.allSatisfy { $0.state == .skip }
      #expect(!(isAlone && text.text.contains(" · step ")), "\(name)")
      #expect(!(isAlone && text.text.contains(", step ")), "\(name)")
      #expect(!text.text.contains("step 0"), "\(name)")
    }
  }

  @Test func emphasisOnlyRepeatsTheWords() {
    for (name, report) in Self.reports {
      let plain = ReportText(report)
      var painted = plain
      painted.isPainted = true
      #expect(Self.unpainted(painted.text) == plain.text, "\(name)")
      #expect(painted.text.contains("\u{1B}[1m"), "\(name)")
    }
  }

  @Test(arguments: [
    ("plain-1.json", "plain-1.json"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
    (#"owner={"id":"1"}"#, #"'owner={"id":"1"}'"#), ("niño", "niño"),
  ])
  func wordsOfAShellAreQuoted(word: String, quoted: String) {
    #expect(word.quotedForShell == quoted)
  }

  @Test func aLongNameKeepsItsPlace() {
    #expect(
      TextLayout.shortened("exports/2026/some-long-name.json:12:5", to: 20).hasSuffix(":12:5")
    )
    #expect(TextLayout.cells(TextLayout.shortened("exports/2026/a.json:12:5", to: 12)) <= 12)
    #expect(TextLayout.clipped("one two three", to: 8, lines: 1) == ["one two…"])
  }

  /// Without spaces and line breaks, so that a wrapped sentence is found.
  private static func flat(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private static func unpainted(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      rest = rest[escape...]
      rest = rest.firstIndex(of: "m").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return result + rest
  }
}
