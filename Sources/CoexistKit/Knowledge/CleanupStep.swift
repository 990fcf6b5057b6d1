/// A step of the cleanup before a retry.
///
/// **The order of the cases is the order of the cleanup.** Source: ``Source/kapsoTroubleshooting``,
/// "Number was previously connected as Cloud API or with another provider".
enum CleanupStep: String, Named, Comparable {
  case removeDedicatedNumber = "remove-dedicated-number"
  case disconnectProvider = "disconnect-provider"
  case removePartner = "remove-partner"
  case checkPortfolio = "check-portfolio"
  case removeFromPortfolio = "remove-from-portfolio"
  case wait
  case retry
  case escalate

  /// The number people know the step by; the support bundle has none.
  var number: Int? {
    switch self {
    case .removeDedicatedNumber: 0
    case .disconnectProvider: 1
    case .removePartner: 2
    case .checkPortfolio: 3
    case .removeFromPortfolio: 4
    case .wait: 5
    case .retry: 6
    case .escalate: nil
    }
  }

  /// A look that changes nothing: allowed at any time.
  var isLook: Bool { self == .checkPortfolio }

  /// Steps that change something at Meta, in the app or at the provider.
  var changesSomething: Bool {
    switch self {
    case .removeDedicatedNumber, .disconnectProvider, .removePartner, .removeFromPortfolio: true
    case .checkPortfolio, .wait, .retry, .escalate: false
    }
  }

  var owner: Owner {
    switch self {
    case .removeDedicatedNumber, .escalate: .provider
    case .disconnectProvider, .retry: .customer
    case .removePartner, .checkPortfolio, .removeFromPortfolio: .metaAdmin
    case .wait: .nobody
    }
  }

  /// Others who may do it, depending on who has access.
  var also: [Owner] {
    switch self {
    case .removeDedicatedNumber: [.customer]
    case .removePartner: [.customer]
    case .checkPortfolio, .removeFromPortfolio: [.customer, .provider]
    case .disconnectProvider, .wait, .retry, .escalate: []
    }
  }
}
