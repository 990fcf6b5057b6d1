/// How a fact came to us, from the most to the least trusted.
enum Provenance: Sendable, CaseIterable, Comparable {
  /// Said with no more than notes of somebody.
  case notes
  /// The customer says so.
  case reported
  /// Read in prose: a popup's sentence, a log line, an error text.
  case text
  /// Given by the agent with `--set`.
  case supplied
  /// Seen: an API answer, a screenshot, the agent's own look.
  case observed

  var id: String {
    switch self {
    case .notes: "notes"
    case .reported: "reported"
    case .text: "text"
    case .supplied: "supplied"
    case .observed: "observed"
    }
  }

  /// Whether such a fact may confirm or rule out a cause on its own.
  var settles: Bool { self >= .supplied }

  /// Whether nobody saw it: somebody says so.
  var isHearsay: Bool { self <= .reported }

  /// The most points such a fact may give or take (contract, section 4).
  var most: Int {
    switch self {
    case .notes, .reported: 2
    case .text, .supplied, .observed: 4
    }
  }
}
