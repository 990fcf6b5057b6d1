/// What a number is about, as the catalogue sorts it.
enum ErrorCategory: String, Named {
  case ownership
  case partnerSharing = "partner-sharing"
  case eligibility
  case wrongOnboardingPath = "wrong-onboarding-path"
  case authPermission = "token-or-permission"
  case policy
  case displayName = "display-name"
  case verification
  case payment
  case template
  case limits
  /// Tries to connect or to register, counted.
  case rateLimit = "rate-limit"
  /// Messages sent or calls made faster than they may be.
  case throughput
  case registrationPIN = "registration-pin"
  case transient
  case messageLevel = "message-level"
  case historySync = "history-sync"
  /// Ads, catalogues, calls: a real error, but no matter of the connection.
  case elsewhere
  case other

  /// Whether it is over after a while without a repair.
  var passesByItself: Bool { [.transient, .rateLimit, .throughput].contains(self) }

  /// What the numbers of a cause are about where neither row nor family says another.
  static let ofCauses: [CauseID: ErrorCategory] = [
    .numberInAnotherPortfolio: .ownership,
    .dedicatedConnectionInKapso: .ownership,
    .providerStillConnected: .partnerSharing,
    .partnerStillListed: .partnerSharing,
    .numberLinkedToPage: .eligibility,
    .notEnoughActivity: .eligibility,
    .notInBusinessApp: .eligibility,
    .countryNotSupported: .eligibility,
    .appVersionTooOld: .eligibility,
    .marketingMessagesWABA: .eligibility,
    .wrongOnboardingPath: .wrongOnboardingPath,
    .providerAppNotApproved: .authPermission,
    .tokenOrPermission: .authPermission,
    .signupInterrupted: .authPermission,
    .accountRestricted: .policy,
    .displayNameNotApproved: .displayName,
    .businessNotVerified: .verification,
    .inReview: .verification,
    .paymentProblem: .payment,
    .templateProblem: .template,
    .assetLimitReached: .limits,
    .rateLimited: .rateLimit,
    .onboardingUnfinished: .registrationPIN,
    .registrationPIN: .registrationPIN,
    .metaTransient: .transient,
    .messageLevel: .messageLevel,
    .historySyncLimit: .historySync,
  ]
}
