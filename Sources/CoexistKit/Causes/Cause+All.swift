extension Cause {
  /// Every cause the program knows, in the order of the contract's table.
  static let all: [Cause] = [
    dedicatedConnectionInKapso, providerStillConnected, partnerStillListed, foreignAppSubscribed,
    numberInAnotherPortfolio, retriedTooSoon, residualMetaLink,
    wrongOnboardingPath, signupInterrupted, onboardingUnfinished,
    notInBusinessApp, notEnoughActivity, countryNotSupported, appVersionTooOld, numberLinkedToPage,
    marketingMessagesWABA,
    accountRestricted, inReview, assetLimitReached, businessNotVerified, displayNameNotApproved,
    paymentProblem, templateProblem,
    tokenOrPermission, providerAppNotApproved, webhookNotSubscribed, wrongIdentifier, providerFault,
    disconnectedAfterWorking, appAccountDeleted, historySyncLimit, registrationPIN, rateLimited,
    messageLevel, metaTransient,
  ]

  static func named(_ id: CauseID) -> Cause? { all.first { $0.id == id } }
}
