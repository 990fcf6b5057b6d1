/// The doors the benchmark goes through; never used by the program itself.
package enum Bench {
  /// The whole job on one input: from its bytes to the bytes of the JSON report.
  package static func report(of bytes: [UInt8]) -> [UInt8] {
    var reader = CaseReader()
    reader.read(name: Untrusted("line"), bytes: bytes)
    var redactor = Redactor(facts: reader.facts)
    let report = Report(
      Diagnosis(of: reader.facts),
      inputs: reader.inputs,
      warnings: reader.warnings,
      redactor: &redactor
    )
    return Array(ReportJSON(report: report).text.utf8)
  }

  /// How many errors an input reports.
  package static func errors(in bytes: [UInt8]) -> Int {
    var reader = CaseReader()
    reader.read(name: Untrusted("archive"), bytes: bytes)
    return reader.facts.errors.reduce(0) { $0 + $1.count }
  }
}
