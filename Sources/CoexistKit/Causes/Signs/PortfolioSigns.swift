/// Signs of where the number and its WABA live.
extension Sign {
  static let ownerDiffers = Sign(
    id: "owner-differs-from-selected",
    says: "the portfolio that owns the account is not the selected one",
    question: .ownerPortfolio,
    .now(.ownerPortfolio)
  ) { fact, facts in
    // Behind a link that works it does not matter who owns the account.
    guard facts.ownerMatch == .another, !facts.isConnected else { return nil }
    guard let party = fact.party, let selected = facts.selectedBusiness else {
      return "Another portfolio than the selected one owns the account."
    }
    return
      "Portfolio \(names: [party]) owns the account, but \(selected, as: .identifier) was selected."
  }

  static let ownerIsSelected = Sign(
    id: "owner-is-the-selected",
    says: "the selected portfolio owns the account",
    question: .ownerPortfolio,
    .now(.ownerPortfolio)
  ) { _, facts in
    facts.ownerMatch == .selected ? "The selected portfolio owns the account itself." : nil
  }

  static let foundInOthers = Sign(
    id: "found-in-other-portfolios",
    says: "the number or its WABA is listed in another portfolio",
    question: .otherPortfolios,
    .now(.otherPortfolios)
  ) { look, facts in
    guard let others = facts.portfolios(in: look), !others.isEmpty, !facts.isConnected else {
      return nil
    }
    return others.allSatisfy(\.isNamed)
      ? "The number was found in portfolio \(names: others)."
      : "The number was found in another portfolio."
  }

  static let foundNowhereElse = Sign(
    id: "found-nowhere-else",
    says: "the other portfolios were searched and do not list it",
    question: .otherPortfolios,
    .now(.otherPortfolios)
  ) { look, facts in
    guard facts.portfolios(in: look)?.isEmpty == true, let owner = facts.current(.ownerPortfolio),
      owner.provenance.settles, owner.isAbsent || facts.isInSelectedPortfolio
    else { return nil }
    return "Other portfolios were searched, and the number is in none of them."
  }

  static let sameDigitsTwice = Sign(
    id: "same-digits-in-two-accounts",
    says: "two WABAs list the same digits",
    of: .facts(.listedNumber)
  ) { facts in
    // Where a call used the old id of two, the second is its successor and no other portfolio's.
    guard facts.replacedNumber == nil else { return .no([]) }
    var ids: [String: Untrusted?] = [:]
    for number in facts.all(.listedNumber) {
      guard let party = number.party, let digits = party.name?.digits, digits.count > 7 else {
        continue
      }
      guard let known = ids.updateValue(party.id, forKey: digits), known != party.id else {
        continue
      }
      return .yes(Evidence("The same number is listed under two phone number ids.", from: number))
    }
    return .unknown
  }

  static let notInOwnList = Sign(
    id: "account-not-in-own-list",
    says: "the portfolio's own list lacks the account",
    .now(.listedAccounts)
  ) { list, facts in
    guard let accounts = list.parties,
      let waba = facts.identifiers.last(where: { $0.key == .wabaID && $0.provenance.settles }),
      !accounts.contains(where: { $0.id == waba.value })
    else { return nil }
    return "The portfolio's list of accounts does not hold this WABA."
  }

  static let removedSinceError = Sign(
    id: "removed-from-portfolio-since-the-error",
    says: "it was removed from the portfolio after the error",
    of: .any(.steps)
  ) { facts in
    guard let report = facts.standingReport(of: .removeFromPortfolio, seen: true) else {
      return .unknown
    }
    let errors = facts.errors(withCodes: [3_441_041])
    let isOlder = errors.allSatisfy { error in
      guard let seen = error.time ?? facts.lastAttempt, let done = report.time else { return true }
      return seen < done || facts.isTooSoon(error)
    }
    guard isOlder else { return .no([]) }
    return .yes(
      Evidence(
        "The account is shown as removed from the portfolio.",
        from: report,
        group: "step:remove-from-portfolio"
      )
    )
  }
}
