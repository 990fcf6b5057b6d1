/// A closed list of words that leave the program: the raw value of a case is its id.
protocol Named: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

extension Named {
  var id: String { rawValue }

  /// The case with an id; `nil` for any other word.
  init?(id: String) { self.init(rawValue: id) }
}

extension Named where Self: Comparable {
  /// The order of the cases.
  static func < (one: Self, other: Self) -> Bool {
    allCases.first { $0 == one || $0 == other } == one && one != other
  }
}
