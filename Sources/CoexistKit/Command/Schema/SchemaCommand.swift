import JSONText

extension Command {
  static let schema: Command = Command(
    name: "schema",
    summary: "Prints the JSON Schema of a file that coexist reads or writes.",
    operands: "<name>",
    operandHelp:
      "'case', 'report', 'expected' (of a fixture), 'ticket' or 'triage' (a line of it).",
    operandWords: Schema.all.map(\.name),
    examples: [
      ("coexist schema case > case.schema.json", "for an editor that checks as you type")
    ],
    options: [.output],
    run: { arguments, host in
      var result = CommandResult()
      guard let name = arguments.operands.first, arguments.operands.count == 1,
        let schema = Schema.all.first(where: { $0.name == name })
      else {
        result.complain(Command.schema.misuse(of: arguments.operands).text, .misuse)
        return result
      }
      result.deliver(Safe(schema), arguments, host)
      return result
    }
  )
}

/// A schema and what it is called.
struct Schema: Sendable {
  let name: String
  /// What it describes.
  let title: String
  let shape: @Sendable () -> SchemaShape

  static let all: [Schema] = [
    Schema(name: "case", title: "coexist.case/1, the case file", shape: { CaseSchema.shape }),
    Schema(name: "report", title: "coexist.report/1, a diagnosis", shape: { ReportSchema.shape }),
    Schema(
      name: "expected",
      title: "coexist.expected/1, what must come of a fixture",
      shape: { ExpectedSchema.shape }
    ),
    Schema(name: "ticket", title: "coexist.ticket/1, a ticket", shape: { TicketSchema.shape }),
    Schema(name: "triage", title: "a line of 'triage -f jsonl'", shape: { TriageSchema.shape }),
  ]

  var text: String { output.text() }

  var output: JSONOutput {
    var members = shape().members
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(title)
    return .object(members)
  }
}

extension Command {
  /// What is wrong with operands that are not one of the command's words.
  func misuse(of operands: [String]) -> UsageError {
    let known = operandWords.quotedAlternatives
    let sentence: Safe
    if let word = operands.first, operands.count == 1 {
      let near: Safe =
        Nearest.word(to: word, among: operandWords).map { ". Did you mean '\(ours: $0)'?" } ?? ""
      sentence = "'\(ours: name)' takes \(ours: known), not '\(TextSafety.shown(word))'\(near)"
    } else if operands.isEmpty {
      sentence = "Missing expected argument '\(ours: self.operands)': \(ours: known)"
    } else {
      sentence = "'\(ours: name)' takes one of \(ours: known)"
    }
    return UsageError(sentence: sentence, usage: usage, command: name)
  }
}
