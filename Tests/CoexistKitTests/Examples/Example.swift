@testable import CoexistKit

/// A small capture that shows one side of a cause; a test runs each.
struct Example: Sendable {
  /// `nil` when the cause must be neither confirmed nor likely.
  let status: Status?
  let when: String
  /// The fields of a case file, or a whole payload.
  let capture: String

  static func fires(_ status: Status, when: String, _ capture: String) -> Example {
    Example(status: status, when: when, capture: capture)
  }

  static func silent(when: String, _ capture: String) -> Example {
    Example(status: nil, when: when, capture: capture)
  }
}

extension Cause {
  /// Captures where it fires, and look-alikes where it is silent.
  var examples: [Example] { Example.all[id] ?? [] }
}

extension Example {
  fileprivate static let all: [CauseID: [Example]] = [
    .dedicatedConnectionInKapso: dedicatedConnectionInKapso,
    .providerStillConnected: providerStillConnected,
    .partnerStillListed: partnerStillListed,
    .foreignAppSubscribed: foreignAppSubscribed,
    .numberInAnotherPortfolio: numberInAnotherPortfolio,
    .retriedTooSoon: retriedTooSoon,
    .residualMetaLink: residualMetaLink,
    .wrongOnboardingPath: wrongOnboardingPath,
    .signupInterrupted: signupInterrupted,
    .onboardingUnfinished: onboardingUnfinished,
    .notInBusinessApp: notInBusinessApp,
    .notEnoughActivity: notEnoughActivity,
    .countryNotSupported: countryNotSupported,
    .appVersionTooOld: appVersionTooOld,
    .numberLinkedToPage: numberLinkedToPage,
    .marketingMessagesWABA: marketingMessagesWABA,
    .accountRestricted: accountRestricted,
    .inReview: inReview,
    .assetLimitReached: assetLimitReached,
    .businessNotVerified: businessNotVerified,
    .displayNameNotApproved: displayNameNotApproved,
    .paymentProblem: paymentProblem,
    .templateProblem: templateProblem,
    .tokenOrPermission: tokenOrPermission,
    .providerAppNotApproved: providerAppNotApproved,
    .webhookNotSubscribed: webhookNotSubscribed,
    .wrongIdentifier: wrongIdentifier,
    .providerFault: providerFault,
    .disconnectedAfterWorking: disconnectedAfterWorking,
    .appAccountDeleted: appAccountDeleted,
    .historySyncLimit: historySyncLimit,
    .registrationPIN: registrationPIN,
    .rateLimited: rateLimited,
    .messageLevel: messageLevel,
    .metaTransient: metaTransient,
  ]
}
