import JSONText

/// The folder that `ticket -o DIR/` writes.
enum TicketFolder {
  /// The names that are taken before any attachment has one.
  static let names = ["ticket.md", "report.json", "redaction.json"]

  static func files(_ ticket: Ticket, _ images: [FolderFile]) -> [FolderFile] {
    let texts = [
      DocumentMarkdown(document: Document(ticket)).text,
      ticket.report.text,
      redaction(ticket),
    ]
    return zip(names, texts).map { FolderFile(name: $0, bytes: Array($1.utf8)) } + images
  }

  /// What was removed, counted by kind; never a value, never a hash of one.
  private static func redaction(_ ticket: Ticket) -> String {
    let output: JSONOutput = [
      "schema": "coexist.redaction/1",
      "removed": .object(ticket.report.redactions.mapValues { .integer($0) }),
      "summary": .string(ticket.summary),
      "personal_data_shown": .bool(ticket.isPersonal),
      "notice": .string(Ticket.notice),
    ]
    return output.text()
  }
}
