/// What a case tells the customer beyond its cause: why something ended, what was chosen.
///
/// It was seen or told, never only supposed.
struct LetterDetail: Hashable, Sendable {
  /// What is the matter; it begins as behind "most likely,".
  let finding: Localised
  /// What it asks for instead of its cause's remedy; `nil` where that remedy fits.
  var order: CustomerOrder?
  /// Nothing about the connection has to be repaired.
  var leavesConnectionAlone = false
}

extension LetterDetail {
  /// With one thing to do or to tell.
  init(finding: Localised, asking order: Localised, avoiding: Localised? = nil) {
    let avoid = [avoiding].compactMap { $0 }
    self.init(finding: finding, order: CustomerOrder(orders: [order], avoid: avoid))
  }
}
