/// Who owns the WABA, compared with the portfolio that was selected in Meta's window.
enum PortfolioMatch: String, Named {
  case selected
  case another
}

extension Facts {
  /// `nil` when nobody looked, nobody owns it, or nobody knows which one was selected.
  var ownerMatch: PortfolioMatch? {
    guard let fact = current(.ownerPortfolio) else { return nil }
    if let told = PortfolioMatch.allCases.first(where: { fact.says($0.id) }) { return told }
    guard let id = fact.party?.id, let selected = selectedBusiness else { return nil }
    return id == selected ? .selected : .another
  }

  /// Whether the owner of the account is the portfolio that was selected, as seen.
  var isInSelectedPortfolio: Bool { isOwnerSeen && ownerMatch == .selected }

  /// Whether another portfolio than the selected one was seen to own the account.
  var isOwnerElsewhere: Bool { isOwnerSeen && ownerMatch == .another }

  private var isOwnerSeen: Bool { current(.ownerPortfolio)?.provenance.settles ?? false }
}
