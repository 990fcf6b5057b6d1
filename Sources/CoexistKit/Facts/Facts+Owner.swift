/// Who owns the WABA, compared with the portfolio that was selected in Meta's window.
enum PortfolioMatch: String, Named {
  case selected
  case another
}

/// The business portfolio that would have to let the account go: the one judgement of it, on which
/// plan, next step, letter and ticket rest.
struct PortfolioAtStake: Sendable {
  enum Whose: Sendable {
    /// Nobody has seen one, or compared it with the selected one.
    case unknown
    /// The one that was selected in Meta's window: the customer's own.
    case selected
    /// The wanted provider's own.
    case provider
    /// Another than the selected one; whether it is the customer's as well has to be asked.
    case another
  }

  let whose: Whose
  /// With a name or an id, or `nil` where neither is known.
  var party: Party?
}

extension Facts {
  /// Where the number was found beside the portfolio that owns the account, that is the one to work on:
  /// what lies in the selected portfolio is the customer's own and stays there.
  var portfolioAtStake: PortfolioAtStake {
    let owner = current(.ownerPortfolio)?.party
    let found = current(.otherPortfolios).flatMap(portfolios(in:)) ?? []
    let others = found.filter { !provider.isSelf($0) }
    let other = found.first { $0 == owner } ?? others.first(where: \.isNamed) ?? others.first
    if let ours = [owner, other ?? found.first].compactMap({ $0 }).first(where: provider.isSelf) {
      return PortfolioAtStake(whose: .provider, party: ours)
    }
    if ownerMatch == .another || other != nil {
      let seen = ownerMatch == .another ? owner ?? other : other
      return PortfolioAtStake(whose: .another, party: seen.flatMap { $0.isNamed ? $0 : nil })
    }
    guard ownerMatch == .selected else { return PortfolioAtStake(whose: .unknown, party: owner) }
    return PortfolioAtStake(whose: .selected, party: owner ?? current(.selectedBusiness)?.party)
  }

  /// `nil` when nobody looked, nobody owns it, or nobody knows which one was selected.
  var ownerMatch: PortfolioMatch? {
    guard let fact = current(.ownerPortfolio) else { return nil }
    if let told = PortfolioMatch.allCases.first(where: { fact.says($0.id) }) { return told }
    guard let owner = fact.party, let selected = current(.selectedBusiness)?.party else {
      return nil
    }
    if let id = owner.id, let own = selected.id { return id == own ? .selected : .another }
    return owner.name != nil && owner.name?.folded == selected.name?.folded ? .selected : nil
  }

  /// Whether the account was seen in the selected portfolio, and the number in no other.
  var isInSelectedPortfolio: Bool { isOwnerSeen && portfolioAtStake.whose == .selected }

  /// Whether the number was found beside the customer's own account, which is not the one in question.
  var isNumberElsewhere: Bool { ownerMatch == .selected && portfolioAtStake.whose == .another }

  /// Whether another portfolio than the selected one was seen to own the account.
  var isOwnerElsewhere: Bool { isOwnerSeen && ownerMatch == .another }

  private var isOwnerSeen: Bool { current(.ownerPortfolio)?.provenance.settles ?? false }

  /// The account lies in the portfolio of the provider itself.
  var isHeldByProvider: Bool { portfolioAtStake.whose == .provider }

  /// Where a search found the number, apart from the selected portfolio; `nil` when nobody can tell.
  ///
  /// Beside the customer's own account the provider is found by its share, which stays.
  func portfolios(in search: Fact) -> [Party]? {
    let selected = current(.selectedBusiness)?.party
    let isOwn = ownerMatch == .selected
    return search.parties?.filter { found in
      if isOwn && provider.isSelf(found) { return false }
      if let id = found.id, let own = selected?.id { return id != own }
      return found.name.map { $0.folded != selected?.name?.folded } ?? true
    }
  }
}
