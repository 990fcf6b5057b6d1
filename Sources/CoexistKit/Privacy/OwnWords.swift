/// Words that anybody may print: our ids, titles and words of the case file, and Meta's sentences.
///
/// A password that is one of them cannot be told from the output.
enum OwnWords {
  private static let all: [UInt8] = {
    let steps = CleanupStep.allCases.flatMap { [$0.id, $0.card.title, $0.owner.id] }
    let places = MenuPath.allCases.map(\.text)
    let signs = Cause.all.flatMap { cause in
      let all = cause.requires + cause.settledBy + cause.ruledOutBy + cause.signs.map(\.sign)
      return [cause.id.id, cause.title, cause.group.id] + all.flatMap { [$0.id, $0.words] }
    }
    let rows = KnownError.all.flatMap {
      [$0.title.description, $0.message.description, $0.headline.description]
    }
    let fields = CaseField.all.map(\.key) + FactKey.allCases.map(\.id)
    let rest =
      Symptom.allCases.flatMap { [$0.id, $0.words] } + Limitation.all.flatMap { [$0.id, $0.title] }
      + Source.allCases.flatMap { [$0.id, $0.title, $0.address] }
    return Array((steps + places + signs + rows + fields + rest).joined(separator: " ").utf8)
  }()

  /// Whether the bytes stand somewhere in them; asked only of values without digits.
  static func contain(_ value: ArraySlice<UInt8>) -> Bool { all.offset(of: Array(value)) != nil }

  static func contain(_ value: [UInt8]) -> Bool { contain(value[...]) }
}
