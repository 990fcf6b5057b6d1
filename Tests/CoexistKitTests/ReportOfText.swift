@testable import CoexistKit

extension Report {
  /// What files of one case come to, by their names and bytes.
  init(of files: [(name: String, bytes: [UInt8])]) {
    var reader = CaseReader()
    for file in files { reader.read(name: Untrusted(file.name), bytes: file.bytes) }
    let facts = reader.facts
    var redactor = Redactor(facts: facts)
    self.init(
      Diagnosis(of: facts),
      inputs: reader.inputs,
      warnings: reader.warnings,
      redactor: &redactor
    )
  }

  /// What a text from standard input comes to.
  init(of text: String) { self.init(of: [("-", Array(text.utf8))]) }
}
