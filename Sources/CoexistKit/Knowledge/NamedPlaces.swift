/// Which place of the cleanup a code speaks of.
///
/// Source: contract, section 5, "Time of evidence"; the texts of ``Source/metaSignupErrors``.
extension CleanupStep {
  /// Codes that, against a mere statement, name this step's place.
  var namingCodes: [Int] {
    switch self {
    case .disconnectProvider: [2_655_093, 3_441_049, 2_655_094]
    case .removePartner: [2_655_049, 2_494_028]
    default: []
    }
  }

  /// Codes that prove a link at this step's place, so that an earlier look goes stale.
  var provingCodes: [Int] {
    switch self {
    case .disconnectProvider: [3_441_049, 2_655_094]
    case .removePartner: [2_655_049, 2_494_028]
    default: []
    }
  }
}
