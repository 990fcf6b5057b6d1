/// How sure a cause is.
///
/// The order is the order of the ranking: the surest first.
enum Status: Sendable, CaseIterable, Comparable {
  case confirmed
  case likely
  case possible
  case unlikely
  case ruledOut
  case heldBack

  var id: String {
    switch self {
    case .confirmed: "confirmed"
    case .likely: "likely"
    case .possible: "possible"
    case .unlikely: "unlikely"
    case .ruledOut: "ruled-out"
    case .heldBack: "held-back"
    }
  }

  init?(id: String) {
    guard let status = Status.allCases.first(where: { $0.id == id }) else { return nil }
    self = status
  }

  /// Confirmed or likely: sure enough to act on.
  var isActionable: Bool { self <= .likely }
}
