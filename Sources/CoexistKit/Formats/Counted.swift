extension Int {
  /// A number of things by their name in the singular: `1 case`, `2 cases`.
  func counted(_ one: String) -> String { "\(self) \(one)\(self == 1 ? "" : "s")" }
}

extension Int {
  /// With its sign where it is above 0: `+4`.
  var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}
