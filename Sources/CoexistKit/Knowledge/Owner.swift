/// Who can do a step: the person, not the company.
enum Owner: String, Named {
  /// The person with the phone.
  case customer
  /// An admin with full control of the business portfolio that owns the asset.
  case metaAdmin = "meta-admin"
  /// The support team of the connecting provider.
  case provider
  /// The team that integrates the provider into its own product.
  case developer
  /// Meta's own support or review.
  case meta
  case nobody

  /// Who it is, for the agent who reads it.
  var title: String {
    switch self {
    case .customer: "the customer"
    case .metaAdmin: "the customer's Meta admin"
    case .provider: "the provider's support"
    case .developer: "the developers"
    case .meta: "Meta"
    case .nobody: "nobody"
    }
  }
}
