/// A step of the cleanup that somebody says was done.
struct StepReport: Sendable {
  /// What the word "done" rests on.
  enum Evidence: String, Named {
    case capture
    case screenshot
    case statement
  }

  enum Outcome: String, Named {
    case done
    /// Meta would not.
    case refused
    /// Nobody here may.
    case noAccess = "no-access"
    /// A word that nobody can read: not done.
    case unread
  }

  let step: CleanupStep
  let time: Instant?
  let evidence: Evidence
  let outcome: Outcome
  let origin: Origin
  /// Who or what was removed, in the reporter's words.
  var what: Untrusted?
  /// Who did it: `customer`, `agent` or another word.
  var actor: Untrusted?

  /// Whether Meta would not, or nobody here may.
  var isRefused: Bool { outcome == .refused || outcome == .noAccess }

  var isSeen: Bool { evidence != .statement }

  /// Whether one of these took it.
  func isBy(_ actors: [String]) -> Bool {
    actor.map { actor in actors.contains { actor.equalsIgnoringCase($0) } } ?? false
  }

  /// Whether somebody on the customer's side took it.
  var isByCustomer: Bool { isBy(["customer", "meta-admin"]) }
}

/// Something that was done apart from the steps of the clean-up.
struct ActionReport: Sendable {
  /// What, in the reporter's words.
  let action: Untrusted
  let time: Instant?
  /// Who did it: `customer`, `agent` or another word; `nil` when nobody says.
  let actor: Untrusted?
  let origin: Origin
}
