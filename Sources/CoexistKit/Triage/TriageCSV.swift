/// Lines of triage as a table for spreadsheets, in which nothing is a formula.
enum TriageCSV {
  static let head =
    "case,verdict,cause,status,next,owner,codes,waba_id,phone_number_id,warnings,problem,reason\r\n"

  static func append(_ row: TriageRow, to bytes: inout [UInt8]) {
    let cells: [String] = [
      row.place, row.verdict.id, row.cause?.id ?? "", row.status?.id ?? "", row.next.id,
      row.owner.id, row.codes.map(String.init).joined(separator: " "), row.wabaID ?? "",
      row.phoneNumberID ?? "", String(row.warnings), row.problem?.id ?? "",
      row.problem?.reason ?? "",
    ]
    bytes += cells.map(Escape.csv.apply).joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }
}
