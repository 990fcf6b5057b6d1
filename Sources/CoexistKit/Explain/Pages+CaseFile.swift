extension Pages {
  /// The page of the case file, one row for each field of the table.
  static var caseFile: String {
    var lines = [
      "# The case file", "",
      "What is known of one case, as a JSON object. Only `schema` has to be there. A field that is",
      "absent says that nobody looked; `null` says that somebody looked, and it was not there.", "",
      "A value that cannot be read is a warning with its place and the words that are allowed, and",
      "counts as unknown or as the weaker reading named here. A list with such an entry still holds",
      "those that could be read, and shows of nobody that they are missing. `--set` takes the",
      "identifiers and observations by their own names, and `signup.<field>`, and refuses what the",
      "case file would warn of.", "",
    ]
    lines += Markdown.table(
      ["field", "takes", "says", "who knows", "where"],
      CaseField.paths.map(row) + CaseFields.look.map { row("observations.<name>.\($0.key)", $0) }
    )
    let asked = CaseField.paths.compactMap { path, field in
      field.question.map { (path: path, question: $0) }
    }
    lines += ["", "## Questions", ""]
    lines += asked.map {
      "- `\($0.path)`: \(Markdown.escaped(Provider.kapso.fill($0.question.text)))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ path: String, _ field: CaseField) -> [String] {
    let takes =
      switch field.kind {
      case .fields: "an object"
      case .items: "a list of objects"
      default: Markdown.escaped(field.expects)
      }
    let weaker = field.weaker == "unknown" ? "" : "; anything else counts as \(field.weaker)"
    let place = field.question?.place.text ?? field.place ?? ""
    return [
      "`\(path)`", takes + weaker, Markdown.escaped(field.meaning),
      (field.question?.owner ?? field.knownBy)?.id ?? "",
      Markdown.escaped(Provider.kapso.fill(place)),
    ]
  }
}

extension CaseField {
  /// The question that asks for it, or `nil` when none does.
  var question: Question? {
    factKey.flatMap { factKey in Question.all.first { $0.key == factKey } }
  }
}
