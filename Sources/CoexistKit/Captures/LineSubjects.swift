import TextFields

/// The accounts and numbers that the lines of a text name, such as `waba=…` in front of a payload.
struct LineSubjects {
  /// Where each line begins; none where no line names anybody.
  private var starts: [Int] = []
  private var subjects: [Int: RecordSubject] = [:]

  /// Takes time in proportion to the length; a line that names two is about neither.
  init(_ named: [(place: Int, subject: RecordSubject)], in bytes: [UInt8]) {
    guard !named.isEmpty else { return }
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    for (line, all) in Dictionary(grouping: named, by: { line(of: $0.place) }) {
      let told = Set(all.map(\.subject))
      let accounts = told.filter { $0.account != nil }
      let closest = accounts.isEmpty ? told : accounts
      if closest.count == 1 { subjects[line] = closest.first }
    }
  }

  /// Whom the line names in which an offset of the text lies, or `nil`.
  func subject(at offset: Int) -> RecordSubject? {
    starts.isEmpty ? nil : subjects[line(of: offset)]
  }

  private func line(of offset: Int) -> Int { starts.partitioningIndex { $0 > offset } - 1 }
}
