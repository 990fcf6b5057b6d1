/// What a cause is called wherever it leaves the program, in kebab-case; never reused or renamed.
///
/// A cause gives itself its id; `Cause.all` holds them all, in the order of the contract's table. Those
/// that other files speak of have a member here. A test fails where an id belongs to no cause.
struct CauseID: Hashable, Sendable, ExpressibleByStringLiteral {
  let id: String

  init(_ id: String) { self.id = id }
  init(stringLiteral id: String) { self.id = id }
}

extension CauseID {
  static let dedicatedConnectionInKapso: CauseID = "dedicated-connection-in-kapso"
  static let providerStillConnected: CauseID = "provider-still-connected"
  static let partnerStillListed: CauseID = "partner-still-listed"
  static let foreignAppSubscribed: CauseID = "foreign-app-subscribed"
  static let numberInAnotherPortfolio: CauseID = "number-in-another-portfolio"
  static let retriedTooSoon: CauseID = "retried-too-soon"
  static let residualMetaLink: CauseID = "residual-meta-link"

  static let wrongOnboardingPath: CauseID = "wrong-onboarding-path"
  static let signupInterrupted: CauseID = "signup-interrupted"
  static let onboardingUnfinished: CauseID = "onboarding-unfinished"

  static let notInBusinessApp: CauseID = "not-in-business-app"
  static let notEnoughActivity: CauseID = "not-enough-activity"
  static let countryNotSupported: CauseID = "country-not-supported"
  static let appVersionTooOld: CauseID = "app-version-too-old"
  static let numberLinkedToPage: CauseID = "number-linked-to-page"
  static let marketingMessagesWABA: CauseID = "marketing-messages-waba"

  static let accountRestricted: CauseID = "account-restricted"
  static let inReview: CauseID = "in-review"
  static let assetLimitReached: CauseID = "asset-limit-reached"
  static let businessNotVerified: CauseID = "business-not-verified"
  static let displayNameNotApproved: CauseID = "display-name-not-approved"
  static let paymentProblem: CauseID = "payment-problem"
  static let templateProblem: CauseID = "template-problem"

  static let tokenOrPermission: CauseID = "token-or-permission"
  static let providerAppNotApproved: CauseID = "provider-app-not-approved"
  static let webhookNotSubscribed: CauseID = "webhook-not-subscribed"
  static let wrongIdentifier: CauseID = "wrong-identifier"
  static let providerFault: CauseID = "provider-fault"

  static let disconnectedAfterWorking: CauseID = "disconnected-after-working"
  static let appAccountDeleted: CauseID = "app-account-deleted"
  static let historySyncLimit: CauseID = "history-sync-limit"
  static let registrationPIN: CauseID = "registration-pin"
  static let rateLimited: CauseID = "rate-limited"
  static let messageLevel: CauseID = "message-level"
  static let metaTransient: CauseID = "meta-transient"
}
