extension Command {
  static let diagnose: Command = Command(
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
      .format(["text", "json"]), .full, .quiet, .trace, .failOn, .color, .zone,
    ] + Option.forCases,
    run: { arguments, host, result in
      guard let run = DiagnosisRun(arguments, host, &result, for: .diagnose) else { return }
      let typed = LastLook(at: Array(arguments.operands.joined().utf8), with: result.leakCheck)
      // A command in which something is masked cannot be pasted.
      let operands = typed.masked.isEmpty && typed.refusal == nil ? arguments.operands : []
      result.deliver(run.text(arguments, host, typed: operands), arguments)
      if let wanted = arguments.value(.failOn).flatMap({ Status(id: $0) }), run.reaches(wanted) {
        result.reach(wanted)
      }
    }
  )
}

extension DiagnosisRun {
  fileprivate func text(
    _ arguments: Arguments,
    _ host: HostSystem,
    typed operands: [String]
  ) -> Safe {
    if arguments.format == "json" { return Safe(report) }
    if isNothingReadable { return "" }
    var text = ReportText(report, detail: detail)
    text.operands = operands
    if !arguments.has(.output) {
      text.width = host.outputColumns.map { min(max($0, 60), 120) } ?? TextLayout.width
      text.isPainted = TextStyle.isWanted(arguments.value(.color), host)
    }
    return Safe(text)
  }

  /// Whether some cause is at least as sure as a status word.
  func reaches(_ wanted: Status) -> Bool {
    diagnosis.ranking.findings.contains { $0.status <= wanted }
  }
}

extension CommandResult {
  /// Puts the text to standard output or into the file of `--output`.
  mutating func deliver(_ text: Safe, _ arguments: Arguments) {
    guard let path = arguments.value(.output), path != "-" else {
      output = text
      return
    }
    files.append(.file(path: path, bytes: Array(text.unescaped.utf8)))
  }
}

extension Arguments {
  /// How much may leave, by the options.
  var redaction: RedactionOptions { RedactionOptions(showPersonal: has(.showPersonal)) }
}
