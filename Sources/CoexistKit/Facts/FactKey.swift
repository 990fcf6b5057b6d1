/// What a fact is about.
///
/// The ids of the first group are the observations of the case file (contract, section 4), which
/// `--set` takes as well as the signup's fields, what is wanted and symptoms; the others are read off
/// payloads and prose.
enum FactKey: Int, Sendable, CaseIterable {
  // Observations.
  case kapsoConnection
  case appBusinessPlatform
  case partnersTab
  case ownerPortfolio
  case otherPortfolios
  case numberInBusinessApp
  case workedBefore
  case liveMediaWorks
  case messagesArrive
  case echoesArrive
  case readsWork
  case sendsWork
  case registrationPending
  case businessVerified
  case phoneAppWorks
  case phoneAppNeeded
  case needsMaximumStability
  case ownMetaApp
  case appVersion
  case accountAgeDays
  case messagesPerDay
  case reviewState
  case previousProvider
  case appWebhookFields
  case country
  case subscribedApps

  // The signup, `signup.<field>` of the case file and the window's own events.
  case signupEntry
  case signupAskedFor
  case signupEnded
  case signupStep
  case selectedBusiness
  case attempts
  case attemptsSinceCleanup
  case lastAttemptAt
  /// The event word of the signup window, such as `FINISH`.
  case signupEvent

  // What only payloads say.
  case platformType
  case phoneStatus
  case nameStatus
  case lastOnboarded
  case sharedWithPartners
  case onBehalfOf
  case foreignAccess
  case reviewStatus
  case verificationStatus
  case fundingID
  case marketingMessages
  case tokenValid
  case tokenScopes
  case tokenExpiry
  case grantedAccounts
  /// The app that a token was given to.
  case tokenApp
  case accountEvent
  case disconnectionReason
  case partnerAdded
  case partnerRemoved
  case partnerAppInstalled
  case partnerAppRemoved
  case banState
  /// The day that Meta names for it, in English words.
  case banDate
  case violation
  /// Whether an alert of the highest severity is active, by the kind of the alert.
  case accountAlert
  case restriction
  case reviewDecision
  case nameDecision
  /// Why a display name was refused; the subject is the name.
  case nameReason
  case templateEvent
  /// Why a template was refused or stopped.
  case templateReason
  /// Its name, and the code of its language; the subject is its id.
  case templateName
  case templateLanguage
  case certification
  case pinEvent
  case canSend
  case healthInfo
  case healthCheck
  case healthOverall
  case echo
  case inboundMessage
  /// A text names the address at which messages are sent.
  case sendCall
  /// A message that the business began arrived: Meta charges the account for it.
  case chargedMessage
  case liveMedia
  case mediaPlaceholder
  case historyProgress
  case allowedConnectionTypes
  case setupLinkStatus
  /// What the account itself is called.
  case accountName
  case listedAccounts
  /// An account, the subject, in the list of those that a portfolio owns.
  case ownedAccount
  case listedNumber
  /// A number in the list of an account, the party's id.
  case accountNumber
  case retryAfter
  case httpStatus
  case wanted
  /// A circumstance that prose tells of, such as `echo-seen` (``ProseHint``).
  case proseHint
  /// A cause or a known limitation that people's words speak for.
  case hint
  case symptom

  /// The key with an id, whether or not `--set` takes it; `nil` for any other word.
  init?(id: String) {
    guard let key = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = key
  }
}
