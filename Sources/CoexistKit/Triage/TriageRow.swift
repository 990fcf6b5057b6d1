/// A line of triage as it may leave: what the writers of all formats print.
struct TriageRow: Equatable, Sendable {
  /// The file, the folder, or `-`.
  let name: String
  /// The line at which the case begins, from 1; `nil` where it is all of the input.
  let line: Int?
  let verdict: Verdict
  let cause: CauseID?
  let status: Status?
  let next: NextKind
  let owner: Owner
  let codes: [Int]
  let wabaID: String?
  let phoneNumberID: String?
  let warnings: Int
  /// The words of errors that nobody knows and that come without a number.
  var unknownWords: [String] = []
  var problem: TriageCase.Problem?

  /// Where the case stands, such as `tickets.ndjson:17`.
  var place: String { line.map { "\(name):\($0)" } ?? name }
}

extension TriageRow {
  /// `name` has been published already.
  init(_ study: TriageCase, name: String, line: Int?, redactor: inout Redactor) {
    func text(_ words: Untrusted, as kind: FieldKind) -> String {
      redactor.publish(words, as: kind).unescaped
    }
    func id(_ value: Untrusted) -> String {
      // A number is what it is under the key of an id.
      let isNumber = value.reading { $0.utf8.allSatisfy(\.isDigit) }
      return isNumber ? value.digits : text(value, as: .identifier)
    }
    self.name = name
    self.line = line
    verdict = study.answer.verdict
    cause = study.answer.cause
    status = study.answer.status
    next = study.answer.next
    owner = study.answer.owner
    codes = study.codes
    wabaID = study.wabaID.map(id)
    phoneNumberID = study.phoneNumberID.map(id)
    warnings = study.warnings
    redactor.echoes = study.echoes
    unknownWords = study.unknownWords.map { text($0, as: .metaText) }
    redactor.echoes = nil
    problem = study.problem
  }
}
