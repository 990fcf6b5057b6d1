/// The causes of the contract, each by the id that leaves the program.
///
/// An id is never reused or renamed. The order is the order of the contract's table.
enum CauseID: String, Sendable, CaseIterable {
  case dedicatedConnectionInKapso = "dedicated-connection-in-kapso"
  case providerStillConnected = "provider-still-connected"
  case partnerStillListed = "partner-still-listed"
  case foreignAppSubscribed = "foreign-app-subscribed"
  case numberInAnotherPortfolio = "number-in-another-portfolio"
  case retriedTooSoon = "retried-too-soon"
  case residualMetaLink = "residual-meta-link"

  case wrongOnboardingPath = "wrong-onboarding-path"
  case signupInterrupted = "signup-interrupted"
  case onboardingUnfinished = "onboarding-unfinished"

  case notInBusinessApp = "not-in-business-app"
  case notEnoughActivity = "not-enough-activity"
  case countryNotSupported = "country-not-supported"
  case appVersionTooOld = "app-version-too-old"
  case numberLinkedToPage = "number-linked-to-page"
  case marketingMessagesWABA = "marketing-messages-waba"

  case accountRestricted = "account-restricted"
  case inReview = "in-review"
  case assetLimitReached = "asset-limit-reached"
  case businessNotVerified = "business-not-verified"
  case displayNameNotApproved = "display-name-not-approved"
  case paymentProblem = "payment-problem"
  case templateProblem = "template-problem"

  case tokenOrPermission = "token-or-permission"
  case providerAppNotApproved = "provider-app-not-approved"
  case webhookNotSubscribed = "webhook-not-subscribed"
  case wrongIdentifier = "wrong-identifier"
  case providerFault = "provider-fault"

  case disconnectedAfterWorking = "disconnected-after-working"
  case appAccountDeleted = "app-account-deleted"
  case historySyncLimit = "history-sync-limit"
  case registrationPIN = "registration-pin"
  case rateLimited = "rate-limited"
  case messageLevel = "message-level"
  case metaTransient = "meta-transient"

  var id: String { rawValue }
}
