import JSONText

extension Command {
  static let new: Command = Command(
    name: "new",
    summary: "Makes a case file from captures and known facts, and says what is worth knowing.",
    operands: "[<file> ...]",
    operandHelp: """
      The captures of one case, as for 'diagnose'; with none, a case file in which nothing is known \
      yet. A case file among them is the one that is filled in.
      """,
    arity: .any,
    examples: [
      ("coexist new popup.txt -o case.json", "from the words of a window"),
      ("coexist new error.json --set waba_id=104", "with a fact that it lacks"),
    ],
    options: [.output, .force, .set, .shape, .now, .provider, .showPersonal],
    run: { arguments, host, result in
      guard let run = DiagnosisRun(arguments, host, &result, for: .new),
        run.files.isEmpty || !run.isNothingReadable
      else { return }
      do throws(CaseText.Fault) {
        try write(run, arguments, host, &result)
      } catch {
        result.complain(error.complaint(about: "the case file", nil), .unreadable)
      }
    }
  )

  private static func write(
    _ run: DiagnosisRun,
    _ arguments: Arguments,
    _ host: HostSystem,
    _ result: inout CommandResult
  ) throws(CaseText.Fault) {
    let path = arguments.value(.output) ?? "-"
    let isFile = path != "-"
    let status = host.status(of: path)
    if isFile, status.kind == .file {
      let isRead = status.identity.map { result.inputs.contains($0) } ?? false
      guard !isRead, arguments.has(.force) else {
        let shown = TextSafety.shown(path)
        result.complain(
          "\(shown): error: \(ours: isRead ? "was read" : "is there already"), and is kept",
          isRead ? .misuse : .cannotCreate,
          help: isRead
            ? "choose another name; 'coexist ask' writes new facts into the case file itself"
            : "choose another name, or give --force to write over it"
        )
        return
      }
    }
    let time = arguments.moment(in: host) ?? Instant(epoch: host.clock())
    let options = arguments.redaction
    var draft = try CaseDraft(run.readable, at: time, options: options)
    if let number = draft.number { result.leakCheck.keep([number]) }
    let answers: [CaseAnswer]
    do throws(SupplyError) {
      answers = try FactOverrides(pairs: arguments.all(.set)).answers
    } catch {
      result.complain(Command.new.misuse(error.sentence))
      return
    }
    for answer in answers {
      if answer.place.path.first == "identifiers" {
        result.leakCheck.keep([Untrusted(answer.value).digits])
      }
      try draft.add(answer, at: time, for: run.diagnosis.facts.provider)
    }
    let list = Safe(WorthKnowing(run.published).layout(of: isFile ? path : nil))
    result.deliver(Safe(CaseDraft.File(draft: draft)), arguments)
    if isFile { result.output = list } else { result.complaint += list }
  }
}

extension Option {
  static let force = Option(name: "force", help: "Write over a file that is there already.")
}
