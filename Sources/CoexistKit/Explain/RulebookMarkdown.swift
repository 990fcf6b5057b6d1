/// The rulebook as one Markdown document.
struct RulebookMarkdown: Sendable {
  let book: Rulebook

  var text: String {
    let parts: [[String]] = [
      ["# The rules of coexist", "", Markdown.escaped(Version.line)],
      ["## Causes", ""] + book.causes.flatMap(cause),
      ["## Steps", ""]
        + Markdown.table(["no.", "step", "who", "what", "where"], book.steps.map(step)),
      ["## Codes", ""] + Markdown.table(Self.codeHead, book.codes.map(Self.code)),
      ["## Symptoms", ""]
        + Markdown.table(["symptom", "seen", "speaks for"], book.symptoms.map(symptom)),
      ["## Known limitations", ""]
        + book.expected.map { "- `\($0.id)`: \(Markdown.escaped($0.title))" },
      ["## Advice", ""] + book.advice.map { "- `\($0.id)`: \(Markdown.escaped($0.title))" },
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func cause(_ row: Rulebook.CauseRow) -> [String] {
    let cause = row.cause
    let lines = cause.signsByEffect.map { word, signs in
      "- \(Markdown.escaped(word)): \(signs.map { "`\($0)`" }.joined(separator: ", "))"
    }
    let codes = row.codes.map { "`\($0.key)` (\($0.weight.id))" }
    return [
      "### `\(cause.id.id)`", "",
      "\(Markdown.escaped(row.title)); \(cause.group.id), \(cause.stepWord).", "",
    ] + lines + (codes.isEmpty ? [] : ["- codes: \(codes.joined(separator: ", "))"]) + [""]
  }

  private func step(_ row: Rulebook.StepRow) -> [String] {
    [
      row.step.number.map { "\($0)" } ?? "", "`\(row.step.id)`", row.step.owner.id,
      Markdown.escaped(row.title), Markdown.escaped(row.place),
    ]
  }

  static let codeHead = ["code", "meaning", "who", "again", "cause", "weight"]

  static func code(_ row: KnownError) -> [String] {
    [
      "`\(row.key)`", Markdown.escaped("\(row.title)"), row.owner.id, row.retry.id,
      row.indicates.map { "`\($0.id)`" } ?? "", row.indicates == nil ? "" : row.weight.id,
    ]
  }

  private func symptom(_ row: Rulebook.SymptomRow) -> [String] {
    let causes = row.hints.map { "`\($0.cause.id.id)` (\($0.strength.word))" }
    return [
      "`\(row.symptom.id)`", Markdown.escaped(row.symptom.words), causes.joined(separator: ", "),
    ]
  }
}
