/// What the runner needs of the outside; the command hands it in.
struct FixtureFiles: Sendable {
  enum Entry: Sendable {
    case file
    case folder
    case missing
  }

  let entry: @Sendable (String) -> Entry
  /// The names in a folder, in any order.
  let names: @Sendable (String) -> [String]
  let bytes: @Sendable (String) -> [UInt8]?
  /// Whether a file of this name is read as a capture.
  let isCapture: @Sendable (String) -> Bool
  /// The provider that is wanted, or `nil` for the usual one.
  let provider: Provider?
  /// Supplies a fact as `--set` does; says what is wrong with it, or `nil`.
  let supply: @Sendable (_ key: String, _ value: String, inout CaseReader) -> String?

  static let expectation = "expected.json"

  /// Names in the order of their bytes, without hidden ones.
  func sortedNames(in folder: String) -> [String] {
    names(folder).filter { !$0.hasPrefix(".") }.sorted { $0.isByteBefore($1) }
  }

  static func path(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

extension String {
  /// Whether the text comes before another one by its bytes.
  func isByteBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
