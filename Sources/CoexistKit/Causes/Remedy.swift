/// What to do about a cause: who, where, and how one knows that it worked.
struct Remedy: Sendable {
  let kind: NextKind
  let owner: Owner
  var also: [Owner] = []
  /// The place in the app, at Meta or at the provider.
  var place: MenuPath?
  /// An order with a period.
  let instruction: String
  /// How one knows; with a period.
  let doneWhen: String
  /// The least wait in minutes that is documented, or `nil`.
  var wait: Int?
  /// Before this nobody should try again, or `nil` when no time can be reckoned.
  var earliest: Instant?
}

extension Remedy {
  /// A new start on the path of a dedicated number; `first` is what has to be done before, as the
  /// beginning of the sentence, or empty.
  static func startAsDedicated(after first: String) -> Remedy {
    let card = CleanupStep.retry.card(forCoexistence: false)
    let start = first.isEmpty ? card.instruction : "s" + card.instruction.dropFirst()
    return Remedy(
      kind: .retry,
      owner: .customer,
      also: [.provider],
      place: card.place,
      instruction: first + start,
      doneWhen: card.doneWhen
    )
  }
}

extension Cause {
  /// What to do about it in this very case.
  func remedy(in facts: Facts) -> Remedy { remedyFor?(facts) ?? remedy }

  /// The step of the cleanup that removes it in this very case: no new start where the remedy is
  /// something else.
  func step(in facts: Facts) -> CleanupStep? {
    step == .retry && remedy(in: facts).kind != .retry ? nil : step
  }
}

/// The kinds of a next step (contract, section 7).
enum NextKind: String, Named {
  case cleanUp = "clean-up"
  case fix
  case wait
  case retry
  case ask
  case provider
  case alternative
  case escalate
  case nothing
}
