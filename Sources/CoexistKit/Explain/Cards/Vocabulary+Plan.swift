extension NextKind: Termed {
  static let place = "kind of the next step"

  var words: (meaning: String, isNot: String) {
    switch self {
    case .cleanUp: ("A step of the clean-up is due.", "A retry.")
    case .fix:
      (
        "A repair outside the clean-up: choose the right portfolio, pay, verify, appeal, update.",
        "A step of the plan."
      )
    case .wait: ("Time has to pass; the report names the earliest moment.", "A promise.")
    case .retry: ("One attempt, or one call, once more.", "Leave for a series of attempts.")
    case .ask: ("One question decides what to do.", "A delay: it is the quickest way on.")
    case .provider: ("The provider acts; the customer cleans nothing.", "The customer's fault.")
    case .alternative:
      ("It is not possible here: offer a dedicated or another number.", "A repair.")
    case .escalate: ("Support has to look, with the whole bundle.", "The first move.")
    case .nothing: ("It works, or nothing can be repaired.", "An open question.")
    }
  }
}

extension Owner: Termed {
  static let place = "who acts"

  var words: (meaning: String, isNot: String) {
    switch self {
    case .customer: ("The person with the phone in hand.", "Whoever has rights at Meta.")
    case .metaAdmin:
      ("An admin with full control of the portfolio that owns the asset.", "Any Facebook user.")
    case .provider: ("The support of the provider that connects the number.", "Meta.")
    case .developer: ("The team that builds the provider into its own product.", "The customer.")
    case .meta: ("Meta's own support or review.", "Reachable for end customers: ask the provider.")
    case .nobody: ("Nobody has to act; time or nothing is needed.", "An unknown owner.")
    }
  }
}

extension Provenance: Termed {
  static let place = "how a fact came in"

  var words: (meaning: String, isNot: String) {
    switch self {
    case .notes: ("Read in free notes: two points at most.", "A look.")
    case .reported: ("The customer says so: it settles nothing.", "Doubt: it still counts.")
    case .text: ("A sentence or code out of prose: four points at most.", "A payload.")
    case .supplied: ("Given by the agent with --set or in an interview.", "Less than a look.")
    case .observed: ("Seen: an API answer, a screenshot, the agent's look.", "True for ever.")
    }
  }
}
