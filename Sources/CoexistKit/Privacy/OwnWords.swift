/// Words that the program prints itself: ids, titles, words of the case file.
///
/// A password that is one of them cannot be told from our own output.
enum OwnWords {
  private static let all: [UInt8] = {
    let ids = CaseField.all.map(\.key) + Symptom.allCases.map(\.id)
    return Array((RulebookJSON(book: Rulebook()).text + ids.joined(separator: " ")).utf8)
  }()

  /// Whether the bytes stand somewhere in them; asked only of values without digits.
  static func contain(_ value: ArraySlice<UInt8>) -> Bool { all.offset(of: Array(value)) != nil }

  static func contain(_ value: [UInt8]) -> Bool { contain(value[...]) }
}
