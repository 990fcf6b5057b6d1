/// A known situation that prose may describe without a code; worth little by itself.
enum Remark: String, Sendable, CaseIterable {
  case inReview = "in-review"
  case nameInReview = "name-in-review"
  case nameRejected = "name-rejected"
  case echoesSeen = "echoes-seen"
  case appAccountDeleted = "app-account-deleted"
  case partnerPermissionRemoved = "partner-permission-removed"
  case newPhone = "new-phone"
  case duplicatedMessages = "duplicated-messages"
  case cameFromAnotherProvider = "came-from-another-provider"
  case ownScreenShowsNothing = "own-screen-shows-nothing"
  case disabledByMeta = "disabled-by-meta"
  case rejected = "rejected"
  case finishedCoexistence = "finished-coexistence"
  case appOnly = "app-only"
  case asksToReauthorize = "asks-to-reauthorize"
  case showsPending = "shows-pending"
  case gatewayFailed = "gateway-failed"
  case codeToTheNumber = "code-to-the-number"

  var id: String { rawValue }

  /// What the prose says, for a sentence.
  var words: String {
    switch self {
    case .inReview: "the account or number is in review at Meta"
    case .nameInReview: "the display name is in review at Meta"
    case .nameRejected: "Meta rejected the display name"
    case .echoesSeen: "echoes of the phone's messages arrive"
    case .appAccountDeleted: "the WhatsApp account in the app was deleted"
    case .partnerPermissionRemoved: "the provider lost its permission"
    case .newPhone: "the customer moved to a new phone"
    case .duplicatedMessages: "messages of the phone show up twice"
    case .cameFromAnotherProvider: "the number was with another provider before"
    case .ownScreenShowsNothing: "the provider's own screen does not show what arrives"
    case .disabledByMeta: "Meta disabled the account"
    case .rejected: "a review was rejected"
    case .finishedCoexistence: "the coexistence signup finished"
    case .appOnly: "the number is not on the Cloud API"
    case .asksToReauthorize: "the provider asks to authorise again"
    case .showsPending: "the provider shows the number as pending"
    case .gatewayFailed: "a gateway answered that the server behind it failed"
    case .codeToTheNumber: "a code by SMS or voice was asked for"
    }
  }
}
