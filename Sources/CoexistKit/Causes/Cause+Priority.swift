/// The screening order: some causes make work on the others pointless (contract, section 6).
extension Cause {
  /// 1 to 4 for what screens, ``lowestPriority`` for all others.
  var priority: Int {
    switch id {
    case .accountRestricted, .inReview: 1
    case .rateLimited: 2
    case .wrongOnboardingPath: 3
    default: group == .eligibility ? 4 : Self.lowestPriority
    }
  }

  static let lowestPriority = 5
}
