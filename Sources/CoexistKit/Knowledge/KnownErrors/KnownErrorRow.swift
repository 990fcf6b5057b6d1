extension KnownError {
  /// What is written down of one number or sentence.
  ///
  /// The rows stand in one file per family. Fields are plain literals: such tables compile fast
  /// (sets and nested arrays inside rows do not). An empty string means that there is none; `nil`,
  /// that the family says it, and where a family has no such field, that there is none.
  struct Row: Sendable {
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
    var category: ErrorCategory?
    var retry: RetryRule?
    /// The least wait before another try, in minutes; `0` when no figure is known.
    var wait: Int = 0
    /// One order in our words, with a period.
    let next: StaticString
    var owner: Owner?
    /// Where the order is followed, in the app or at Meta.
    var place: MenuPath?
    /// The cause it speaks for, and how strongly.
    var cause: IndicatedCause?
    /// What the customer reads of it instead of the cause's own words.
    var letter: LetterDetail?
    var certainty: Certainty?
    var source: Source?
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
}
