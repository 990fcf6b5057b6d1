extension MetaError {
  /// Every row, family after family: the numbers first, then the sentences without a number.
  static let all: [MetaError] = families.flatMap { $0 }

  private static let families: [[MetaError]] = [
    signupOwnership,
    signupSharing,
    signupVerification,
    signupEligibility,
    signupLimits,
    signupAccount,
    signupBackend,
    businessManager,
    adAccounts,
    graph,
    graphPermissions,
    graphAccess,
    tokens,
    registration,
    codes,
    migration,
    history,
    health,
    messagingAccount,
    messagingService,
    messageContent,
    templateSend,
    templateMarketing,
    templateEdit,
    windowAccount,
    windowState,
    providerTexts,
    setupLinks,
  ]
}
