/// What comes of the inputs of one case.
struct PublishedCase: Sendable {
  let diagnosis: Diagnosis
  let report: Report
  /// Has numbered what the report removed; whatever else is said of the case goes through it.
  let redactor: Redactor

  init(
    _ reader: CaseReader,
    options: RedactionOptions = RedactionOptions(),
    echoes: LeakCheck? = nil
  ) {
    let facts = reader.facts
    diagnosis = Diagnosis(of: facts)
    var redactor = Redactor(options: options, facts: facts, echoes: echoes)
    report = Report(
      diagnosis,
      inputs: reader.inputs,
      warnings: reader.warnings,
      redactor: &redactor
    )
    self.redactor = redactor
  }
}
