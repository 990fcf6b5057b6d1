/// The page of a field of the case file, made from the table of fields.
extension Explanation {
  /// The field with this path, or the first with this key.
  static func field(named name: String) -> (path: String, field: CaseField)? {
    let key = String(name.map { $0 == "-" ? "_" : $0 })
    if let exact = CaseField.paths.first(where: { $0.path == key }) { return exact }
    let named = key.contains("_") ? CaseField.paths.filter { $0.field.key == key } : []
    // An id is the customer's own unless its path says whose else.
    return named.first { $0.path.hasPrefix("identifiers.") } ?? named.first
  }

  init(_ path: String, _ field: CaseField, by provider: Provider) {
    let question = field.question
    self.init(.field, path, field.meaning, by: provider)
    add(.means, "It takes \(field.takes).", "Anything else counts as \(field.weaker).")
    add(
      .isNot,
      "Absent says that nobody looked; null says that somebody looked, and it was not there."
    )
    let owner = (question?.owner ?? field.knownBy)?.id ?? ""
    let place = question?.place.text ?? field.place ?? ""
    add(.lookFirst, [Explanation.Item(label: owner, text: place)])
    add(.act, question?.text ?? "")
    if let name = CaseField.settable.first(where: { $0.field.key == field.key })?.name {
      let answers = question?.answers ?? []
      add(
        .meanings,
        answers.map { Explanation.Item(label: "\(name)=\($0.set)", text: $0.say) }
      )
    }
    cite([.teamJudgement])
  }
}
