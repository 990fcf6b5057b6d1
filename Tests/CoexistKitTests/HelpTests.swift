import Testing

@testable import CoexistKit

/// Every way that ends says where to go on, in one style, and the help is made from the tables.
@Suite struct HelpTests {
  private static let ends: [[String]] = [
    ["diagnose", "nofile.json"], ["diagnose", "2655093"], ["diagnose", "words of a window"],
    ["diagnose"], ["help", "fromats"], ["diagnose", "--fromat", "json", "a.txt"], ["diagnos"],
    ["diagnose", "--format", "yml", "a.txt"], ["ticket", "a.txt"], ["test", "Empty"],
    ["diagnose", "Empty"], ["schema", "x"], ["completion"], ["ask", "nofile.json"], ["ask"],
    ["diagnose", "a.txt", "-o", "a.txt"], ["new", "a.txt", "-o", "b.txt"],
    ["diagnose", "--set", "waba_id=abc", "a.txt"],
  ]

  @Test(arguments: ends) func everyDeadEndHasOneHelpLine(_ words: [String]) {
    let host = HostSystem.memory([
      "a.txt": "the window says no", "b.txt": "x", "Empty/picture.png": "x",
    ])
    let outcome = CoexistKit.Outcome(arguments: words, in: host)
    let lines = outcome.reason.split(separator: "\n")
    #expect(outcome.status > 0)
    #expect(lines.filter { $0.hasPrefix("help: ") }.count == 1, "\(outcome.reason)")
    #expect(lines.first.map { $0.contains(": ") && !$0.hasPrefix("Error") } ?? false)
  }

  @Test func aCodeInThePlaceOfAFileLeadsToItsExplanation() {
    let outcome = CoexistKit.Outcome(arguments: ["diagnose", "2655093"], in: .memory())
    #expect(outcome.reason.contains("'coexist explain 2655093'"))
  }

  @Test func aPipeWithoutAnOperandIsRead() {
    for command in ["diagnose", "ticket", "reply", "new"] {
      let host = HostSystem.memory(input: #"{"error":{"code":190,"message":"expired"}}"#)
      let outcome = CoexistKit.Outcome(arguments: [command], in: host)
      #expect(outcome.status < 2 && !outcome.output.isEmpty, "\(command): \(outcome.reason)")
    }
  }

  @Test func aTerminalIsToldThatItIsRead() {
    nonisolated(unsafe) var hints: [String] = []
    var host = HostSystem.memory(input: "words")
    host.isInputTerminal = true
    host.note = { hints.append($0) }
    #expect(CoexistKit.Outcome(arguments: ["diagnose", "-"], in: host).status == 0)
    #expect(hints.count == 1 && hints[0].contains("Ctrl-D"))
  }

  @Test func helpListsItsTopicsAndEachHasAPage() {
    let list = CoexistKit.Outcome(arguments: ["help"], in: .memory()).text
    for topic in Help.topics.keys {
      #expect(list.contains("  \(topic) "))
      #expect(!CoexistKit.Outcome(arguments: ["help", topic], in: .memory()).output.isEmpty)
    }
  }

  @Test func defaultsAreShownAndShapesStandInTheirTopicOnly() {
    let page = CoexistKit.Outcome(arguments: ["diagnose", "--help"], in: .memory()).text
    #expect(page.contains("(values: text, json; default: text)"))
    #expect(page.contains("default: never") && !page.contains("graph-error"))
    let short = CoexistKit.Outcome(arguments: [], in: .memory()).text
    #expect(short.contains("--version") && short.contains("exit-codes"))
    #expect(Help.page(.ticket).text.contains("is a new folder"))
  }

  @Test func commandsAndOptionsHaveNamesOfTheirOwn() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    for command in Command.all {
      #expect(Set(command.options.map(\.name)).count == command.options.count, "\(command.name)")
    }
  }

  /// What is asked for beside the version or the help is no surplus that nobody notices.
  @Test(arguments: [["--version", "--x"], ["--help", "nonsense"], ["-h", "x"]])
  func asWordsTooManyAreRefused(_ words: [String]) {
    #expect(CoexistKit.Outcome(arguments: words, in: .memory()).status == 64)
  }

  /// A part of a key leads to the keys that hold it.
  @Test(arguments: [
    ("attempts_since_cleanup", "'signup.attempts_since_cleanup'"), ("step", "'steps_done'"),
    ("phone_number", "'display_phone_number'"), ("partner", "'partners_tab'"),
    ("partnrs_tab", "'partners_tab'"),
  ])
  func aPartOfAKeyLeadsToIt(_ key: String, _ whole: String) {
    let words = ["diagnose", "--set", "\(key)=1", "a.txt"]
    let outcome = CoexistKit.Outcome(arguments: words, in: .memory(["a.txt": "x"]))
    #expect(outcome.status == 64 && outcome.reason.contains(whole), "\(outcome.reason)")
  }

  @Test(arguments: Command.all.map(\.name)) func theHelpOfACommandFitsATerminal(_ name: String) {
    let lines = CoexistKit.Outcome(arguments: [name, "-h"], in: .memory()).text.split(
      separator: "\n"
    )
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 }, "\(name)")
  }
}
