extension Command {
  static let ticket: Command = Command(
    name: "ticket",
    summary: "Writes the support ticket: ids, exact Meta text, what was done, what is missing.",
    operands: "<file> ...",
    operandHelp: """
      The captures of one case, as for 'diagnose'. Attachments are looked for beside the case file \
      that names them.
      """,
    examples: [
      ("coexist ticket case.json", "to be pasted"),
      ("coexist ticket case.json -o T-4711/", "a folder with the attachments"),
      ("coexist ticket case.json --set waba_id=1", "a fact that the capture lacks"),
    ],
    options: [
      .format(TicketDelivery.formats.map(\.word)), .allowIncomplete, .zone,
    ] + Option.forCases.map { $0 == .output ? .outputOrFolder : $0 },
    run: { arguments, host, result in
      guard let run = DiagnosisRun(arguments, host, &result, for: .ticket) else { return }
      TicketDelivery(run, arguments, host, &result).deliver(&result)
    }
  )
}

extension Option {
  static let allowIncomplete = Option(
    name: "allow-incomplete",
    help: """
      Exit 0 although something is missing; a folder is written without attachments that cannot be \
      sent.
      """
  )
}

/// Makes the ticket of a case and says whether it may go out.
private struct TicketDelivery {
  let ticket: Ticket
  let images: [FolderFile]
  let arguments: Arguments
  let host: HostSystem
  let isNothingReadable: Bool

  init(
    _ run: DiagnosisRun,
    _ arguments: Arguments,
    _ host: HostSystem,
    _ result: inout CommandResult
  ) {
    var redactor = run.redactor
    let screenshots = Screenshots(
      run.diagnosis.facts,
      in: host,
      leakCheck: result.leakCheck,
      redactor: &redactor
    )
    var report = run.report
    report.warnings += screenshots.warnings
    ticket = Ticket(run.diagnosis, report, screenshots: screenshots.shots, redactor: &redactor)
    result.leakCheck.learn(redactor.record)
    images = screenshots.files
    isNothingReadable = run.isNothingReadable
    self.arguments = arguments
    self.host = host
  }

  /// The options that would supply what is missing.
  private var supply: Safe {
    ticket.blocking.map { "--set \(ours: $0.field)=…" }.joined(separator: " ")
  }

  private var isAllowedIncomplete: Bool { arguments.has(.allowIncomplete) }

  func deliver(_ result: inout CommandResult) {
    for warning in ticket.report.warnings where warning.code == "missing-attachment" {
      let at = warning.at
      let line: Safe =
        "\(at.file):\(at.line):\(at.column): warning: \(warning.message) [\(ours: warning.code)]"
      result.complaint += line.onOneLine + "\n"
    }
    if ticket.isNameless, ticket.blocking.isEmpty {
      result.complaint += """
        coexist: note: nothing in this ticket names the number, which is masked; --show-personal \
        shows it\n
        """
    }
    let path = arguments.value(.output) ?? "-"
    if path.hasSuffix("/") {
      if !isNothingReadable { deliver(folder: path, &result) }
    } else if !isNothingReadable || ["json", "zendesk", "jira"].contains(arguments.format) {
      result.deliver(text, arguments)
    }
    if !ticket.blocking.isEmpty, !isAllowedIncomplete, !isNothingReadable {
      result.complain(
        "coexist: ticket is not ready: \(ticket.gapWords.onOneLine)",
        .negative,
        help: "\(supply) supplies it; --allow-incomplete goes without it"
      )
    }
  }

  private func deliver(folder path: String, _ result: inout CommandResult) {
    let lacking = ticket.screenshots.filter { $0.problem != nil }.map(\.file)
    guard lacking.isEmpty || isAllowedIncomplete else {
      let names = lacking.joined(separator: ", ").onOneLine
      result.complain(
        "coexist: ticket is not ready: attachments that cannot be sent: \(names)",
        .negative,
        help: "--allow-incomplete writes the folder without them"
      )
      result.output = text
      return
    }
    result.files.append(.folder(path: path, files: TicketFolder.files(ticket, images)))
  }

  private var text: Safe { arguments.output(of: ticket, in: Self.formats) }

  static let formats: [OutputFormat<Ticket>] = [
    OutputFormat("markdown") { Safe(DocumentMarkdown(document: Document($0))) },
    OutputFormat("text") { Safe(DocumentText(document: Document($0))) },
    OutputFormat("json") { Safe($0) },
    OutputFormat("zendesk") { Safe(TicketDesk(ticket: $0, desk: .zendesk)) },
    OutputFormat("jira") { Safe(TicketDesk(ticket: $0, desk: .jira)) },
  ]
}
