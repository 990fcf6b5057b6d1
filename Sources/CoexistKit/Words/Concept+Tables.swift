extension Concept {
  /// Every table of concepts, in the order in which the page shows them.
  static let tables: [StaticString] = [
    grammar, tellers, plain, matters, owners, links, signup, window, states, limits, messages, life,
    connecting, signs,
  ]
}
