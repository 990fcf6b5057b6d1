/// One command: its words, its options and what it does.
struct Command: Sendable {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// What stands behind the options in the usage line; empty when nothing does.
  let operands: String
  var operandHelp = ""
  /// How many there may be.
  var arity = Arity.files
  /// The words that an operand is one of; empty when it is a file or anything else.
  var operandWords: [String] = []
  var examples: [(line: String, says: String)] = []
  let options: [Option]
  let run: @Sendable (Arguments, HostSystem, inout CommandResult) throws(UsageError) -> Void

  /// How many operands a command takes.
  enum Arity: Sendable {
    case none
    case any
    /// At least one.
    case some
    /// The same, where a pipe counts as one.
    case files
    /// One of ``operandWords``.
    case word
  }

  static let all: [Command] = [
    diagnose, triage, new, ask, ticket, reply, explain, rules, test, redact, schema, completion,
  ]

  /// The command with a name; `nil` for any other word.
  static func named(_ name: String) -> Command? { all.first { $0.name == name } }

  var usage: String {
    let operands = self.operands.isEmpty ? "" : " \(self.operands)"
    return "coexist \(name) [<options>]\(operands)"
  }
}

extension Command {
  /// What is wrong with a call of it.
  func misuse(_ sentence: Safe) -> UsageError {
    UsageError(sentence: sentence, usage: usage, command: name)
  }

  /// Throws what is wrong with the number of operands.
  func check(_ arguments: Arguments, in host: HostSystem) throws(UsageError) {
    let given = arguments.operands
    let wanted: Safe =
      "\(ours: operands.hasSuffix(" ...") ? String(operands.dropLast(4)) : operands)"
    switch arity {
    case .none:
      if let extra = given.first {
        throw misuse("Unexpected argument '\(TextSafety.shown(extra))'")
      }
    case .any: break
    case .some where given.isEmpty, .files where arguments.inputs(in: host).isEmpty:
      throw misuse("Missing expected argument '\(wanted)'")
    case .some, .files: break
    case .word:
      let known = operandWords.quotedAlternatives
      if given.count > 1 { throw misuse("'\(ours: name)' takes one of \(ours: known)") }
      guard let word = given.first else {
        throw misuse("Missing expected argument '\(wanted)': \(ours: known)")
      }
      if operandWords.contains(word) { return }
      let near = Nearest.hint(to: word, among: operandWords)
      throw misuse("'\(ours: name)' takes \(ours: known), not '\(TextSafety.shown(word))'\(near)")
    }
  }
}

/// Options and operands as they were given.
struct Arguments: Sendable {
  var values: [String: [String]] = [:]
  var operands: [String] = []

  /// The word of `--format`, of a command that has one.
  var format: String? { values["format"]?.last }

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
