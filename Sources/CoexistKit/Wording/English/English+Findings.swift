extension English {
  @Sendable static func finding(_ cause: CauseID) -> String {
    switch cause {
    case .dedicatedConnectionInKapso:
      "Your number still has an earlier connection in {provider} that has to go first."
    case .providerStillConnected:
      "In the app on your phone the number is still linked to a provider that connected it before."
    case .partnerStillListed:
      "At Meta, a partner from before is still listed on your WhatsApp account."
    case .foreignAppSubscribed:
      "At Meta, another company's app still receives the messages of your WhatsApp account."
    case .numberInAnotherPortfolio:
      "At Meta, the number belongs to another business portfolio than the one that was chosen."
    case .retriedTooSoon:
      "The last attempt came before Meta had taken in the change; it says nothing about the cause."
    case .residualMetaLink:
      "Everything you can see is clean, and Meta still treats the number as taken."
    case .wrongOnboardingPath:
      """
      The connection took the path with a code by SMS or a call, which is for numbers without the \
      app. Your number stays in the app, so it is paired with it instead.
      """
    case .signupInterrupted:
      "The connection was interrupted before it was finished and has to be started anew."
    case .onboardingUnfinished:
      "The connection of the number was started and not finished."
    case .notInBusinessApp:
      "Meta does not find the number in the WhatsApp Business app."
    case .notEnoughActivity:
      "Meta does not see enough activity of the number in the WhatsApp Business app yet."
    case .countryNotSupported:
      "Meta does not offer this kind of connection for the country of the number."
    case .appVersionTooOld:
      "The WhatsApp Business app on the phone needs an update for this."
    case .numberLinkedToPage:
      "The number is linked to a Facebook Page, and Meta wants that link to go first."
    case .marketingMessagesWABA:
      "The chosen WhatsApp account is used for marketing messages and cannot take this number."
    case .accountRestricted:
      "Meta has put a restriction on the account. It has to be cleared up with Meta first."
    case .inReview:
      "Meta is still reviewing the account."
    case .assetLimitReached:
      "The business has reached a limit of Meta's on accounts or numbers."
    case .businessNotVerified:
      "Meta wants the business to be verified for this."
    case .displayNameNotApproved:
      "Meta has not approved the display name. The connection itself is not affected."
    case .paymentProblem:
      "Meta cannot charge the account, so some messages stop. The connection itself works."
    case .templateProblem:
      "Meta has refused or paused a message template. The connection itself works."
    case .tokenOrPermission:
      "{provider}'s access to the account has ended or was taken back."
    case .providerAppNotApproved:
      "An approval is missing on the technical side. It is nothing in your account."
    case .webhookNotSubscribed:
      "Messages do not reach {provider} because a technical subscription is missing on our side."
    case .wrongIdentifier:
      "Our system asked Meta with an id that does not fit. It is nothing in your account."
    case .providerFault:
      "Messages arrive and are lost on our side before you can see them."
    case .disconnectedAfterWorking:
      "The connection worked and has ended."
    case .appAccountDeleted:
      "The WhatsApp account in the app on the phone no longer exists."
    case .historySyncLimit:
      "Older chats can be taken over only once, right after connecting; they stay on your phone."
    case .registrationPIN:
      "A technical call met an old registration of the number."
    case .rateLimited:
      "Meta has paused attempts for this number because there were several in a short time."
    case .messageLevel:
      "Single messages did not go through. The connection itself works."
    case .metaTransient:
      "A service of Meta did not answer properly for the moment."
    }
  }
}
