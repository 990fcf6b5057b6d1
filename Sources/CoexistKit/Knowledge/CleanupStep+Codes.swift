/// The codes that speak of a link at a step's place: those of the catalogue that speak for its cause.
///
/// Source: contract, section 5, "Time of evidence"; the texts of ``Source/metaSignupErrors``.
extension CleanupStep {
  /// Codes that, against a mere statement, name this step's place.
  var namingCodes: [Int] { Self.naming[self] ?? [] }

  /// Codes that prove a link at this step's place, so that an earlier look goes stale.
  var provingCodes: [Int] { Self.proving[self] ?? [] }

  private static let naming = codes { $0 == .settles || $0 == .strong }
  private static let proving = codes { $0 == .settles }

  private static func codes(of isMeant: (ErrorWeight) -> Bool) -> [CleanupStep: [Int]] {
    let links: [CleanupStep: CauseID] = [
      .disconnectProvider: .providerStillConnected, .removePartner: .partnerStillListed,
    ]
    return links.mapValues { cause in
      KnownError.all.filter { $0.code >= 0 && $0.indicates == cause && isMeant($0.weight) }
        .map(\.code)
    }
  }
}
