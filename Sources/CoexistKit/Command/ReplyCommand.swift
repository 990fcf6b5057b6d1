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
      ("coexist reply --zone -03:00 case.json", "with times of Santiago in summer"),
    ],
    options: [.format(["text", "json"]), .language, .zone] + Option.forCases,
    run: { arguments, host, result in
      guard let run = DiagnosisRun(arguments, host, &result, for: .reply) else { return }
      let language = arguments.value(.language).flatMap { Language(id: $0) } ?? .english
      var redactor = run.redactor
      let letter = Letter(run.diagnosis, in: language, redactor: &redactor)
      result.leakCheck.learn(redactor.record)
      if run.diagnosis.facts.zone == nil, letter.text.contains(" \(Zone.utc.name) ") {
        result.complaint +=
          "note: the customer's zone is not known; --zone -03:00 gives their times\n"
      }
      if arguments.format == "json" {
        result.deliver(Safe(LetterJSON(letter: letter, report: run.report)), arguments)
      } else if !run.isNothingReadable {
        result.deliver(Safe(letter), arguments)
      }
    }
  )
}

/// A letter as `coexist.reply/1`.
struct LetterJSON {
  let letter: Letter
  let report: Report

  var text: String {
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
  static let zone = Option(
    name: "zone",
    value: "offset",
    help: "The customer's offset from UTC, such as -03:00, for the times that are shown."
  )
  static let language = Option(
    name: "lang",
    value: "language",
    words: Language.allCases.map(\.id),
    help: "The language of the customer.",
    standard: Language.english.id
  )
}
