/// What had to be forgiven, while it is collected.
struct Notes {
  private var found: [Leniency] = []
  private var counts: [Leniency.Kind: Int] = [:]

  /// How many of a kind are kept: enough to show, and no memory without end.
  static let mostOfAKind = 100

  mutating func add(_ kind: Leniency.Kind, at offset: Int) {
    guard counts[kind, default: 0] < Self.mostOfAKind else { return }
    counts[kind, default: 0] += 1
    found.append(Leniency(kind: kind, offset: offset))
  }

  /// The notes in order of place.
  var inOrder: [Leniency] {
    found.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }
}
