extension Pages {
  /// The page of the case file, one row for each field of the table.
  static var caseFile: [Document.Block] {
    let rows =
      CaseField.paths.map(row) + CaseFields.look.map { row("observations.<name>.\($0.key)", $0) }
    var blocks: [Document.Block] = [
      .paragraph(
        .prose(
          """
          What is known of one case, as a JSON object. Only `schema` has to be there. A field that is \
          absent says that nobody looked; `null` says that somebody looked, and it was not there.
          """
        )
      ),
      .paragraph(
        .prose(
          """
          A value that cannot be read is a warning with its place and the words that are allowed, and \
          counts as unknown or as the weaker reading named here. A list with such an entry still holds \
          those that could be read, and shows of nobody that they are missing. `--set` takes the \
          identifiers and observations by their own names, and `signup.<field>`, and refuses what the \
          case file would warn of.
          """
        )
      ),
      .table(head: ["field", "takes", "says", "who knows", "where"], rows: rows),
    ]
    blocks.add(
      "Questions",
      CaseField.paths.compactMap { path, field in
        field.question.map { question in
          Document.Item(
            label: .code(path),
            spans: [.plain(Provider.kapso.fill(question.text))]
          )
        }
      }
    )
    return blocks
  }

  private static func row(_ path: String, _ field: CaseField) -> [[Document.Span]] {
    let weaker = field.weaker == "unknown" ? "" : "; anything else counts as \(field.weaker)"
    let place = field.question?.place.text ?? field.place ?? ""
    return [
      [.code(path)],
      [.plain(field.takes + weaker)],
      [.plain(field.meaning)],
      [.plain((field.question?.owner ?? field.knownBy)?.id ?? "")],
      [.plain(Provider.kapso.fill(place))],
    ]
  }
}

extension CaseField {
  /// What it takes, for people.
  var takes: String {
    switch kind {
    case .fields: "an object"
    case .items: "a list of objects"
    default: expects
    }
  }

  /// The question that asks for it, or `nil` when none does.
  var question: Question? {
    factKey.flatMap { factKey in Question.all.first { $0.key == factKey } }
  }
}
