/// One command: its words, its options and what it does.
struct Command: Sendable {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// What stands behind the options in the usage line; empty when nothing does.
  let operands: String
  let operandHelp: String
  /// The words that an operand is one of; empty when it is a file or anything else.
  var operandWords: [String] = []
  var examples: [(line: String, says: String)] = []
  let options: [Option]
  let run: @Sendable (Arguments, HostSystem) -> CommandResult

  static let all: [Command] = [
    diagnose, triage, new, ask, ticket, reply, explain, rules, test, redact, schema, completion,
  ]

  /// The command with a name; the others, with all their options, are not even made.
  static func named(_ name: String) -> Command? {
    switch name {
    case "diagnose": diagnose
    case "triage": triage
    case "new": new
    case "ask": ask
    case "ticket": ticket
    case "reply": reply
    case "explain": explain
    case "rules": rules
    case "test": test
    case "redact": redact
    case "schema": schema
    case "completion": completion
    default: nil
    }
  }

  var usage: String {
    let operands = self.operands.isEmpty ? "" : " \(self.operands)"
    return "coexist \(name) [<options>]\(operands)"
  }
}

/// Options and operands as they were given.
struct Arguments: Sendable {
  var values: [String: [String]] = [:]
  var operands: [String] = []

  func value(_ option: Option) -> String? { values[option.name]?.last }
  func has(_ option: Option) -> Bool { values[option.name] != nil }
  func all(_ option: Option) -> [String] { values[option.name] ?? [] }
}

/// The command line could not be understood.
struct UsageError: Error, Sendable {
  let sentence: Safe
  var usage: String = "coexist <command> [<options>]"
  var command: String?

  /// What to type next instead of the page of the command.
  var help: Safe?

  var text: Safe {
    let help = help ?? command.map { "coexist \(ours: $0) --help" } ?? "coexist --help"
    return "coexist: error: \(sentence.beginningSmall)\nusage: \(ours: usage)\nhelp: \(help)"
  }
}
