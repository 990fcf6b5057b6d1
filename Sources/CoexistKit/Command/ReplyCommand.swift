import JSONText

extension Command {
  static let reply: Command = Command(
    name: "reply",
    summary: "Writes the message to the customer: only what is theirs to do, in plain words.",
    operands: "<file> ...",
    operandHelp: "The captures of one case, as for 'diagnose'.",
    examples: [
      ("coexist reply case.json", "to be pasted into the chat"),
      ("coexist reply --lang es case.json", "in Spanish"),
    ],
    options: [.format(["text", "json"]), .language] + Option.forCases,
    run: { arguments, world in
      var reply = Reply()
      guard let session = Session(arguments, world, &reply, for: .reply) else { return reply }
      let language = arguments.value(.language).flatMap { Language(id: $0) } ?? .english
      var redactor = session.redactor
      let letter = Letter(session.diagnosis, in: .of(language), redactor: &redactor)
      reply.gate.learn(redactor.ledger)
      let isJSON = arguments.value(.format([])) == "json"
      if isJSON {
        reply.deliver(json(letter, session.report), arguments, world)
      } else if !session.isEmptyHanded {
        reply.deliver(letter.text, arguments, world)
      }
      return reply
    }
  )

  private static func json(_ letter: Letter, _ report: Report) -> String {
    let output: JSONOutput = [
      "schema": "coexist.reply/1",
      "language": .string(letter.language.id),
      "verdict": .string(report.verdict.id),
      "next": [
        "kind": .string(report.next.kind.id), "owner": .string(report.next.owner.id),
        "step": report.next.step.map { .string($0.id) } ?? .null,
      ],
      "text": .string(letter.text),
    ]
    return output.text()
  }
}

extension Option {
  static let language = Option(
    name: "lang",
    value: "language",
    words: Language.allCases.map(\.id),
    help: "The language of the customer."
  )
}
