/// The page of a field of the case file, made from the table of fields.
struct FieldPage: Sendable {
  let provider: Provider

  /// The field with this path, or with this key where no other has it.
  static func field(named name: String) -> (path: String, field: CaseField)? {
    let key = String(name.map { $0 == "-" ? "_" : $0 })
    if let exact = CaseField.paths.first(where: { $0.path == key }) { return exact }
    return key.contains("_") ? CaseField.paths.first { $0.field.key == key } : nil
  }

  func page(_ path: String, _ field: CaseField) -> Explanation {
    let question = field.question
    var page = Explanation(.field, path, field.meaning, by: provider)
    page.add(.means, "It takes \(field.takes).", "Anything else counts as \(field.weaker).")
    page.add(
      .isNot,
      "Absent says that nobody looked; null says that somebody looked, and it was not there."
    )
    let owner = (question?.owner ?? field.knownBy)?.id ?? ""
    let place = question?.place.text ?? field.place ?? ""
    page.add(.lookFirst, [Explanation.Item(label: owner, text: place)])
    page.add(.act, question?.text ?? "")
    if let name = CaseField.settable.first(where: { $0.field.key == field.key })?.name {
      let answers = question?.answers ?? []
      page.add(
        .meanings,
        answers.map { Explanation.Item(label: "\(name)=\($0.set)", text: $0.say) }
      )
    }
    page.cite([.teamJudgement])
    return page
  }
}
