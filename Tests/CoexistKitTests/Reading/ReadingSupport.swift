@testable import CoexistKit

/// What came of reading one text as an input.
struct ReadInput {
  let reader: CaseReader

  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    var reader = CaseReader()
    reader.read(name: Untrusted("input"), bytes: bytes)
    self.reader = reader
  }

  var shapes: [String] { reader.inputs.first?.shapes ?? [] }
  var problem: String? { reader.inputs.first?.problem?.id }
  var warnings: [String] { reader.warnings.map(\.code.id) }

  /// The errors as `code`, `code/subcode`, or the key of a sentence without a code.
  var errors: [String] {
    reader.facts.errors.map { error in
      guard let code = error.code else { return error.entry.map { "=\($0.key)" } ?? "?" }
      return error.subcode.map { "\(code)/\($0)" } ?? "\(code)"
    }
  }

  var messages: [String?] { reader.facts.errors.map { $0.message?.reading { $0 } } }

  func values(_ key: IdentifierKey) -> [String] {
    reader.facts.identifiers.filter { $0.key == key }.map { $0.value.reading { $0 } }
  }

  func words(_ key: FactKey) -> [String] {
    reader.facts.all(key).compactMap { $0.word?.reading { $0 } }
  }

  /// Line and column of the first error.
  var errorPlace: String? {
    reader.facts.errors.first.map { error in
      let place = reader.facts.place(of: error.origin)
      return "\(place.line):\(place.column)"
    }
  }
}
