@testable import CoexistKit

/// What came of reading the fields of a case file.
struct CaseRead {
  let input: ReadInput
  let facts: Facts
  let ranking: Ranking

  /// The members of a case file beside its schema.
  init(_ members: String) {
    self.init(file: #"{"schema":"coexist.case/1",\#(members)}"#)
  }

  /// The observations of a case in which Meta names the old provider.
  init(seen observations: String) {
    self.init(#""error":{"code":2655093},"observations":{\#(observations)}"#)
  }

  init(file: String) {
    input = ReadInput(file)
    facts = input.reader.facts
    ranking = Diagnosis(of: facts).ranking
  }

  func status(_ id: CauseID) -> String? { ranking.status(id)?.id }

  /// The warnings as they are printed.
  var warnings: [String] {
    var redactor = Redactor()
    return input.reader.warnings.map { redactor.publish($0.message).escaped(for: .line) }
  }

  /// Names of the parties of a key, or `nil` when nobody knows them.
  func names(_ factKey: FactKey) -> [String]? {
    facts.all(factKey).first?.parties?.map { $0.label.reading { $0 } }
  }
}
