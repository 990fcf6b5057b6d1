/// Something that can be wrong, on the card an expert would write.
///
/// Texts are ours; `{provider}` and its siblings are filled in from ``Provider``. There is one object
/// for each cause, which all findings share.
final class Cause: Sendable {
  let id: CauseID
  let group: CauseGroup
  /// A statement without a period.
  let title: String
  /// Why it happens and why the remedy helps.
  let explanation: String
  /// The step of the cleanup that removes it, or `nil` when it is repaired outside that order.
  let step: CleanupStep?
  /// What to do when this cause leads and no step of the cleanup is due.
  let remedy: Remedy
  /// What to do where that depends on the facts; `nil`, or a `nil` answer, means ``remedy``.
  let remedyFor: (@Sendable (Facts) -> Remedy?)?
  /// What the customer reads of it.
  let letter: CauseLetter
  /// Facts that confirm it when they were seen.
  let settledBy: [Sign]
  /// Facts that rule it out when they were seen.
  let ruledOutBy: [Sign]
  let signs: [SignWeight]
  /// All must hold before the cause may be considered at all.
  let requires: [Sign]
  /// What its signs rest on.
  let ground: Ground
  /// It is a fault only where coexistence is wanted.
  let onlyForCoexistence: Bool
  /// It can keep a number from being connected, and not a connected one from working.
  let isOfOnboardingAlone: Bool
  /// What nobody must say or do because of it.
  let doNot: [DoNot]
  /// What it is often mistaken for.
  let notToBeConfusedWith: String
  /// When to hand it on, and with what.
  let escalateWhen: String
  let sources: [Source]

  init(
    id: CauseID,
    group: CauseGroup,
    title: String,
    explanation: String,
    step: CleanupStep? = nil,
    remedy: Remedy,
    remedyFor: (@Sendable (Facts) -> Remedy?)? = nil,
    letter: CauseLetter,
    settledBy: [Sign] = [],
    ruledOutBy: [Sign] = [],
    signs: [SignWeight] = [],
    requires: [Sign] = [],
    onlyForCoexistence: Bool = false,
    isOfOnboardingAlone: Bool = false,
    doNot: [DoNot] = [],
    notToBeConfusedWith: String,
    escalateWhen: String,
    sources: [Source]
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.explanation = explanation
    self.step = step
    self.remedy = remedy
    self.remedyFor = remedyFor
    self.letter = letter
    self.settledBy = settledBy
    self.ruledOutBy = ruledOutBy
    self.signs = signs
    self.requires = requires
    var ground = Ground()
    for sign in settledBy + ruledOutBy { ground.merge(sign.ground) }
    for weight in signs { ground.merge(weight.sign.ground) }
    self.ground = ground
    self.onlyForCoexistence = onlyForCoexistence
    self.isOfOnboardingAlone =
      isOfOnboardingAlone || group == .eligibility || group == .onboarding
    self.doNot = doNot
    self.notToBeConfusedWith = notToBeConfusedWith
    self.escalateWhen = escalateWhen
    self.sources = sources
  }
}

/// The groups of the contract's table; ranking screens some before others.
enum CauseGroup: String, Named {
  case ownership
  case onboarding
  case eligibility
  case restriction
  case providerSide = "provider-side"
  case lifeCycle = "life-cycle"

  /// Whether Meta's window tells of it with words that can be copied.
  var isMetInWindow: Bool {
    switch self {
    case .ownership, .onboarding, .eligibility: true
    case .restriction, .providerSide, .lifeCycle: false
    }
  }
}

/// A sign and what a yes is worth.
struct SignWeight: Sendable {
  let sign: Sign
  /// 1 weak, 2 moderate, 4 strong; negative when a yes speaks against the cause.
  let points: Int

  static func weak(_ sign: Sign) -> SignWeight { SignWeight(sign: sign, points: 1) }
  static func moderate(_ sign: Sign) -> SignWeight { SignWeight(sign: sign, points: 2) }
  static func strong(_ sign: Sign) -> SignWeight { SignWeight(sign: sign, points: 4) }
  static func against(_ points: Int, _ sign: Sign) -> SignWeight {
    SignWeight(sign: sign, points: -points)
  }
}
