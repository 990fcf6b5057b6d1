/// A word of the fixed vocabulary: what reports mean by it, and nothing else.
struct Word: Sendable {
  let id: String
  /// Where it stands: a status, a step's state, a verdict, a kind of next step, an owner.
  let place: String
  let meaning: String
  let isNot: String
  /// Other pages; none where its siblings are meant.
  var seeAlso: [String] = []
  var source = Source.teamJudgement

  /// Ours as they are written; Meta's in capitals or not, with any mark between their parts.
  static func named(_ id: String) -> [Word] {
    let own = all.filter { $0.id == id }
    return own.isEmpty ? ofMeta.filter { ExplainQuery($0.id).word == id } : own
  }

  /// Every word of the closed lists; a test holds them against the lists.
  static let all: [Word] = table.tableRows.map { cells in
    Word(id: cells[0], place: cells[1], meaning: cells[2], isNot: cells[3])
  }

  /// The words, where they stand, what they mean, and what they do not.
  private static let table = """
    confirmed | status of a cause | A fact that settles this cause was seen: in a payload, on a screenshot or by the agent. | A high number of points: points alone never confirm.
    likely | status of a cause | Four points or more speak for it, and nothing rules it out. | A proof; it may be acted on.
    possible | status of a cause | One to three points speak for it. | Enough to change anything: look first.
    unlikely | status of a cause | Something points to it, and as much or more against it. | Ruled out.
    ruled-out | status of a cause | A fact that excludes it was seen. | A missing fact: what nobody looked at excludes nothing.
    held-back | status of a cause | It may be considered only when what comes before it was seen done. | Excluded.
    done | state of a step | It was seen closed. | A statement: that is verify.
    verify | state of a step | Somebody says that it is done; nobody has seen it. | Open: looks and one retry go on.
    now | state of a step | The one step to take; at most one step has this state. | One of several to choose.
    check | state of a step | Only a look is allowed yet. | Leave to change anything.
    locked | state of a step | A step before it is still open. | Left out for good.
    skip | state of a step | Its causes are ruled out, or nothing points to them. | Done.
    diagnosed | verdict of a report | At least one cause is confirmed or likely. | Always a single cause.
    inconclusive | verdict of a report | Causes are possible at most; the report asks what would decide. | All is well.
    expected | verdict of a report | A known limitation explains it; nothing to repair. | An excuse for an error.
    elsewhere | verdict of a report | A real error, but no matter of the connection. | Harmless.
    clear | verdict of a report | Positive facts show that the connection works. | The mere absence of errors.
    clean-up | kind of the next step | A step of the clean-up is due. | A retry.
    fix | kind of the next step | A repair outside the clean-up: choose the right portfolio, pay, verify, appeal, update. | A step of the plan.
    wait | kind of the next step | Time has to pass; the report names the earliest moment. | A promise.
    retry | kind of the next step | One attempt, or one call, once more. | Leave for a series of attempts.
    ask | kind of the next step | One question decides what to do. | A delay: it is the quickest way on.
    provider | kind of the next step | The provider acts; the customer cleans nothing. | The customer's fault.
    alternative | kind of the next step | It is not possible here: offer a dedicated or another number. | A repair.
    escalate | kind of the next step | Support has to look, with the whole bundle. | The first move.
    nothing | kind of the next step | It works, or nothing can be repaired. | An open question.
    customer | who acts | The person with the phone in hand. | Whoever has rights at Meta.
    meta-admin | who acts | An admin with full control of the portfolio that owns the asset. | Any Facebook user.
    provider | who acts | The support of the provider that connects the number. | Meta.
    developer | who acts | The team that builds the provider into its own product. | The customer.
    meta | who acts | Meta's own support or review. | Reachable for end customers: ask the provider.
    nobody | who acts | Nobody has to act; time or nothing is needed. | An unknown owner.
    notes | how a fact came in | Read in free notes: two points at most. | A look.
    reported | how a fact came in | The customer says so: it settles nothing. | Doubt: it still counts.
    text | how a fact came in | A sentence or code out of prose: four points at most. | A payload.
    supplied | how a fact came in | Given by the agent with --set or in an interview. | Less than a look.
    observed | how a fact came in | Seen: an API answer, a screenshot, the agent's look. | True for ever.
    """
}
