extension Command {
  static let diagnose = Command(
    name: "diagnose",
    summary: "Ranks the causes of one case and names the one next step.",
    operands: "<file> ...",
    operandHelp: """
      Any capture: case file, error, event, webhook, health check, popup text. '-' is standard \
      input; a folder is searched. Several files are one case.
      """,
    examples: [
      ("coexist diagnose case.json", "one screen"),
      ("coexist diagnose --full case.json", "every fact, cause and step"),
      ("pbpaste | coexist diagnose -", "from the clipboard"),
    ],
    options: [
      .format(["text", "json"]), .full, .quiet, .trace, .failOn, .color,
    ] + Option.forCases,
    run: { arguments, world in
      var reply = Reply()
      guard let session = Session(arguments, world, &reply) else { return reply }
      reply.deliver(session.text(arguments, world), arguments, world)
      if let wanted = arguments.value(.failOn), session.reaches(wanted) {
        reply.complain("coexist: a cause is at least \(wanted) (--fail-on)", .negative)
      }
      return reply
    }
  )
}

/// One case from the command line: read, supplied, diagnosed and published.
struct Session: Sendable {
  let diagnosis: Diagnosis
  let report: Report
  let detail: ReportText.Detail
  /// Nothing could be read at all.
  let isEmptyHanded: Bool
  /// Has numbered what the report removed; whatever else is said of the case goes through it.
  let redactor: Redactor

  /// `nil` when there is nothing to report on; the reply then says why.
  init?(
    _ arguments: Arguments,
    _ world: World,
    _ reply: inout Reply,
    for command: String = "diagnose"
  ) {
    let usage = Command.named(command)?.usage ?? ""
    guard !arguments.operands.isEmpty else {
      reply.complain(
        UsageError(
          sentence: "Missing expected argument '<file>'",
          usage: usage,
          command: command
        ).text,
        .misuse
      )
      return nil
    }
    let inputs = Inputs(arguments.operands, in: world, &reply)
    let options = arguments.redaction(in: world)
    reply.guardAgainst(inputs.files, arguments, options)
    guard !inputs.files.isEmpty else { return nil }
    guard let provider = ProviderFile.provider(arguments, world, &reply) else { return nil }
    var reader = CaseReader()
    reader.connect(by: provider)
    if let shape = arguments.value(.shape) { reader.force(shape) }
    for file in inputs.files {
      let name = Untrusted(file.name)
      if file.isTooLarge {
        reader.leaveOut(name: name)
      } else {
        reader.read(name: name, file.intake)
      }
    }
    do throws(SupplyError) {
      let supplied = Supplied(pairs: arguments.all(.set))
      try reader.amend { (recorder) throws(SupplyError) in try supplied.apply(to: &recorder) }
    } catch {
      reply.complain(
        UsageError(sentence: error.sentence, usage: usage, command: command).text,
        .misuse
      )
      return nil
    }
    if let now = arguments.value(.now) {
      guard let instant = Instant(iso8601: now) else {
        reply.complain(
          "Error: --now takes a time such as 2026-11-20T14:05:11Z, not '\(TextSafety.shown(now))'",
          .misuse
        )
        return nil
      }
      reader.suppose(now: instant)
    }
    for (input, file) in zip(reader.inputs, inputs.files) {
      guard let problem = input.problem, problem != .nothingRecognised else { continue }
      reply.complain(InputComplaint(input: input, bytes: file.bytes).text, .unreadable)
    }
    isEmptyHanded = reader.inputs.allSatisfy {
      $0.problem.map { $0 != .nothingRecognised } ?? false
    }
    let facts = reader.facts
    diagnosis = Diagnosis(of: facts)
    var redactor = Redactor(options: options, facts: facts, echoes: reply.gate)
    report = Report(
      diagnosis,
      inputs: reader.inputs,
      warnings: reader.warnings,
      redactor: &redactor
    )
    self.redactor = redactor
    reply.gate.learn(redactor.ledger)
    detail =
      arguments.has(.trace)
      ? .trace : arguments.has(.full) ? .full : arguments.has(.quiet) ? .quiet : .compact
  }

  fileprivate func text(_ arguments: Arguments, _ world: World) -> String {
    if arguments.value(.format([])) == "json" { return ReportJSON(report: report).text }
    if isEmptyHanded { return "" }
    let plain = ReportText(report, detail: detail).text()
    let isPainted = Colour.isWanted(arguments.value(.color), world) && !arguments.has(.output)
    return isPainted ? Colour.paint(plain) : plain
  }

  /// Whether some cause is at least as sure as a status word.
  func reaches(_ word: String) -> Bool {
    guard let wanted = Status.allCases.first(where: { $0.id == word }) else { return false }
    return diagnosis.ranking.findings.contains { $0.status <= wanted }
  }
}

extension Reply {
  /// Puts the text to standard output or into the file of `--output`.
  mutating func deliver(_ text: String, _ arguments: Arguments, _ world: World) {
    guard let path = arguments.value(.output), path != "-" else {
      output = text
      return
    }
    files.append(.file(path: path, bytes: Array(text.utf8)))
  }
}

extension Arguments {
  /// How much may leave, by the options.
  func redaction(in world: World) -> RedactionOptions {
    var options = RedactionOptions(showPersonal: has(.showPersonal))
    options.disabledForTests = world.isRedactorOff
    return options
  }
}
