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
    let time =
      arguments.value(.now).flatMap { Instant(iso8601: $0) } ?? Instant(epoch: host.clock())
    let options = arguments.redaction
    var draft = try CaseDraft(run.files, at: time, options: options)
    for pair in arguments.all(.set) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // What cannot be read was refused with the session.
      guard let key = parts.first, let value = parts.last,
        let answer = try? CaseAnswer(String(key), supplied: String(value))
      else { continue }
      // What somebody supplies belongs to the file, but for a secret.
      guard !CaseAnswer.holdsSecret(String(value)) else {
        result.complain(
          "coexist: error: --set \(ours: answer.place.name) holds a secret, and none is written",
          .misuse
        )
        return
      }
      if answer.place.path.first == "identifiers" {
        result.leakCheck.keep([Untrusted(answer.value).digits])
      }
      try draft.add(answer, at: time)
    }
    let path = arguments.value(.output) ?? "-"
    let isFile = path != "-"
    let list = Safe(WorthKnowing(run.study).layout(of: isFile ? path : nil))
    if isFile, host.entry(path) == .file, !arguments.has(.force) {
      result.complain(
        "\(TextSafety.shown(path)): error: there is a file already, and it is kept",
        .cannotCreate,
        help: "choose another name, or give --force to write over it"
      )
      return
    }
    result.deliver(Safe(CaseDraft.File(draft: draft)), arguments)
    if isFile { result.output = list } else { result.complaint += list }
  }
}

extension Option {
  static let force = Option(name: "force", help: "Write over a file that is there already.")
}
