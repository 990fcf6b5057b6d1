/// How sure a cause is.
///
/// The order is the order of the ranking: the surest first.
enum Status: String, Named, Comparable {
  case confirmed
  case likely
  case possible
  case unlikely
  case ruledOut = "ruled-out"
  case heldBack = "held-back"

  /// Confirmed or likely: sure enough to act on.
  var isActionable: Bool { self <= .likely }
}
