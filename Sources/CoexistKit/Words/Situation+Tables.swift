extension Situation {
  /// Every table of situations, in the order in which the page shows them.
  static let tables: [StaticString] = [links, owners, signup, states, life]
}
