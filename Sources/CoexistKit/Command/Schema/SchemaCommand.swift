import JSONText

extension Command {
  static let schema: Command = Command(
    name: "schema",
    summary: "Prints the JSON Schema of a file that coexist reads or writes.",
    operands: "<name>",
    operandHelp:
      "'case', 'report', 'expected' (of a fixture), 'ticket' or 'triage' (a line of it).",
    arity: .word,
    operandWords: Schema.all.map(\.name),
    examples: [
      ("coexist schema case > case.schema.json", "for an editor that checks as you type")
    ],
    options: [.output],
    run: { arguments, _, result in
      for schema in Schema.all where arguments.operands == [schema.name] {
        result.deliver(Safe(schema), arguments)
      }
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
    Schema(name: "report", title: "coexist.report/1, a diagnosis", shape: { Report.shape }),
    Schema(
      name: "expected",
      title: "coexist.expected/1, what must come of a fixture",
      shape: { ExpectedSchema.shape }
    ),
    Schema(name: "ticket", title: "coexist.ticket/1, a ticket", shape: { Ticket.shape }),
    Schema(name: "triage", title: "a line of 'triage -f jsonl'", shape: { TriageField.lineShape }),
  ]

  var text: String { output.text() }

  var output: JSONOutput {
    var members = shape().members
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(title)
    return .object(members)
  }
}
