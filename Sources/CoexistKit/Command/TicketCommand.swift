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
      .format(["markdown", "text", "json", "zendesk", "jira"]), .allowIncomplete,
    ] + Option.forCases,
    run: { arguments, world in
      var reply = Reply()
      guard let session = Session(arguments, world, &reply, for: .ticket) else { return reply }
      TicketDelivery(session, arguments, world, &reply).deliver(&reply)
      return reply
    }
  )
}

extension Option {
  static let allowIncomplete = Option(
    name: "allow-incomplete",
    help: "Exit 0 although something is missing, and write the folder all the same."
  )
}

/// Makes the ticket of a session and says whether it may go out.
private struct TicketDelivery {
  let ticket: Ticket
  let images: [FolderFile]
  let arguments: Arguments
  let world: World
  let isEmptyHanded: Bool

  init(_ session: Session, _ arguments: Arguments, _ world: World, _ reply: inout Reply) {
    var redactor = session.redactor
    let screenshots = Screenshots(
      session.diagnosis.facts,
      in: world,
      gate: reply.gate,
      redactor: &redactor
    )
    var report = session.report
    report.warnings += screenshots.warnings
    ticket = Ticket(session.diagnosis, report, screenshots: screenshots.shots, redactor: &redactor)
    reply.gate.learn(redactor.ledger)
    images = screenshots.files
    isEmptyHanded = session.isEmptyHanded
    self.arguments = arguments
    self.world = world
  }

  private var isAllowedIncomplete: Bool { arguments.has(.allowIncomplete) }

  private var format: String { arguments.value(.format([])) ?? "markdown" }

  func deliver(_ reply: inout Reply) {
    for warning in ticket.report.warnings where warning.code == "missing-attachment" {
      reply.complaint +=
        Escape.line.apply(
          to: "\(warning.at.file):\(warning.at.line):\(warning.at.column): warning: "
            + "\(warning.message) [\(warning.code)]"
        ) + "\n"
    }
    let path = arguments.value(.output) ?? "-"
    if path.hasSuffix("/") {
      if !isEmptyHanded { deliver(folder: path, &reply) }
    } else if !isEmptyHanded || format != "markdown" && format != "text" {
      reply.deliver(text, arguments, world)
    }
    if !ticket.blocking.isEmpty, !isAllowedIncomplete, !isEmptyHanded {
      reply.complain("ticket is not ready: \(Escape.line.apply(to: ticket.gapWords))", .negative)
    }
  }

  private func deliver(folder path: String, _ reply: inout Reply) {
    let lacking = ticket.screenshots.filter { $0.problem != nil }.map(\.file)
    guard lacking.isEmpty || isAllowedIncomplete else {
      let names = Escape.line.apply(to: lacking.joined(separator: ", "))
      reply.complain("ticket is not ready: attachments that cannot be sent: \(names)", .negative)
      reply.output = text
      return
    }
    reply.files.append(.folder(path: path, files: TicketFolder.files(ticket, images)))
  }

  private var text: String {
    switch format {
    case "text": TicketText(document: TicketDocument(ticket)).text
    case "json": TicketJSON(ticket: ticket).text
    case "zendesk": TicketDesk(ticket: ticket).zendesk
    case "jira": TicketDesk(ticket: ticket).jira
    default: TicketMarkdown(document: TicketDocument(ticket)).text
    }
  }
}
