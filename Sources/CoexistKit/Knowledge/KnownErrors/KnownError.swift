/// What one of Meta's numbers (or sentences without a number) means, and what to do about it.
///
/// The rows stand in one file per family. Fields are plain literals: such tables compile fast
/// (optionals, sets and nested arrays inside rows do not). An empty string means "Meta gives none".
struct KnownError: Sendable {
  /// Where the numbers do not say it: `2388103/payment` (a variant), `text/number-limit`.
  var name: StaticString = ""
  /// `-1` for a sentence of Meta's window that carries no number.
  var code: Int = -1
  /// `-1` when the row does not ask for a subcode.
  var subcode: Int = -1
  /// A statement in our words, without a period.
  let title: StaticString
  /// What it means, in our words: one or two sentences.
  let meaning: StaticString
  /// Meta's sentence, verbatim.
  var message: StaticString = ""
  /// Meta's title, verbatim.
  var headline: StaticString = ""
  /// Meta's `error_data.details`, verbatim.
  var details: StaticString = ""
  /// For a variant: the words that tell it from its siblings (normalised, lower case).
  ///
  /// Alternatives are separated by `|`; one of them is enough.
  var told: StaticString = ""
  /// For a variant: what the path of the request has to contain, such as `/register`.
  var path: StaticString = ""
  /// Whether the code by itself says nothing: it only wraps the real reason.
  var wraps = false
  let category: ErrorCategory
  /// Most errors come again until what they name is put right.
  var retry = RetryRule.afterFix
  /// The least wait before another try, in minutes; `0` when no figure is known.
  var wait: Int = 0
  /// One order in our words, with a period.
  let next: StaticString
  let owner: Owner
  /// Where the order is followed, in the app or at Meta.
  var place: MenuPath?
  /// The cause it speaks for, and how strongly.
  var indicates: CauseID?
  var weight: ErrorWeight = .weak
  /// What the customer reads of it instead of the cause's own words.
  var letter: LetterDetail?
  var certainty = Certainty.high
  let source: Source
  /// How people meet it, what Meta itself proposes, and what that comes to in practice: one
  /// sentence with a period a line.
  var seenAs: StaticString = ""
  var suggestions: StaticString = ""
  var practice: StaticString = ""
  /// When to hand it on, as a clause behind "When"; empty where the cause says it.
  var escalate: StaticString = ""
  /// What these words rest on beside ``source``.
  var practiceSource: Source?
}

extension KnownError {
  /// Unique: its name, else its numbers, such as `3441041` and `100.33`.
  var key: String {
    guard name.utf8CodeUnitCount == 0 else { return name.description }
    return subcode < 0 ? "\(code)" : "\(code).\(subcode)"
  }

  /// The numbers that come with its sentence, its own first.
  var codesOfSentence: [Int] {
    let others = Self.all.filter { $0.code > 0 && $0.code != code && message.utf8CodeUnitCount > 0 }
    return [code]
      + others.filter { $0.message.description == message.description }.map(\.code)
      .withoutRepeats
  }
}

/// What a number is about, as the catalogue sorts it.
enum ErrorCategory: String, Named {
  case ownership
  case partnerSharing = "partner-sharing"
  case eligibility
  case wrongOnboardingPath = "wrong-onboarding-path"
  case authPermission = "token-or-permission"
  case policy
  case displayName = "display-name"
  case verification
  case payment
  case template
  case limits
  /// Tries to connect or to register, counted.
  case rateLimit = "rate-limit"
  /// Messages sent or calls made faster than they may be.
  case throughput
  case registrationPIN = "registration-pin"
  case transient
  case messageLevel = "message-level"
  case historySync = "history-sync"
  /// Ads, catalogues, calls: a real error, but no matter of the connection.
  case elsewhere
  case other
}

/// Whether repeating the call can help.
enum RetryRule: String, Named {
  case no
  case afterFix = "after-fix"
  case afterWait = "after-wait"
}

/// How strongly a number speaks for its cause when a payload carries it.
enum ErrorWeight: String, Named {
  /// One documented meaning: it confirms the cause.
  case settles
  case strong = "4"
  case moderate = "2"
  case weak = "1"
}

/// How well a row is documented.
enum Certainty: String, Named {
  /// A page of Meta or of the provider was read.
  case high
  /// Several public sources, or one precise report from the field.
  case medium
  case low
}
