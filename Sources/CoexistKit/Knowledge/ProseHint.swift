/// A circumstance that prose may tell and that stands for no cause itself; other rules ask for it.
enum ProseHint: String, Named {
  case nameRejected = "name-rejected"
  case echoesSeen = "echoes-seen"
  case ownScreenShowsNothing = "own-screen-shows-nothing"
  case finishedCoexistence = "finished-coexistence"
  case cloudOnly = "cloud-only"
  case worksNow = "works-now"
  case noErrorNow = "no-error-now"
  case wouldDelete = "would-delete"

  /// What the prose says, for a sentence.
  var words: String {
    switch self {
    case .nameRejected: "Meta rejected the display name"
    case .echoesSeen: "echoes of the phone's messages arrive"
    case .ownScreenShowsNothing: "the provider's own screen does not show what arrives"
    case .finishedCoexistence: "the coexistence signup finished"
    case .cloudOnly: "the number is to work on the Cloud API only"
    case .worksNow: "it works now"
    case .noErrorNow: "no error appears now"
    case .wouldDelete: "somebody asks about deleting something, or means to"
    }
  }
}
