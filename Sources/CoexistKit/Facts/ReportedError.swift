/// An error as a payload, a popup or a log reports it, in its own words.
struct ReportedError: Sendable {
  /// `nil` when only a sentence or a word was seen.
  var code: Int?
  var subcode: Int?
  /// A provider's word in place of a number, such as `link_expired`.
  var word: Untrusted?
  /// The provider's setup link that it ended, or `nil`.
  var setupLink: Untrusted?
  var message: Untrusted?
  /// The line as it was pasted, where nothing tells which of its words are Meta's.
  var quote: Untrusted?
  var details: Untrusted?
  var title: Untrusted?
  var userTitle: Untrusted?
  var userMessage: Untrusted?
  var fbtraceID: Untrusted?
  /// The call that failed, when it is known: `/register`.
  var path: String = ""
  var isTransient = false
  /// What the record in which it stands is about, or `nil` when that is not known.
  var about: RecordSubject?
  let origin: Origin
  let provenance: Provenance
  /// When it happened by its own words, or `nil`.
  var ownTime: Instant?
  /// When the capture was taken in which it stands, or `nil`.
  var capturedAt: Instant?
  /// When it is taken to have happened (contract, section 5), or `nil`.
  var date: Instant?
  /// What the catalogue knows of it, or `nil` for a number that the ruleset does not know.
  var entry: KnownError?
  /// Whether its sentence is known to belong to another code or family.
  var isContradicted = false
  /// Whether a later attempt met another error: it hints at the root, and tells no present state.
  var isSuperseded = false
  /// How often the same error was read.
  var count = 1
  /// The other texts that tell of it, some of them more than once.
  var otherTexts: [Int] = []
}

extension ReportedError {
  init(origin: Origin, provenance: Provenance, time: Instant?) {
    self.init(origin: origin, provenance: provenance, ownTime: time)
  }

  /// A word of the provider's setup link that the ruleset does not know: only the provider does.
  var isProvidersOwn: Bool { setupLink != nil && entry == nil && code == nil }

  /// Whether nothing of it is known but a line that may be anybody's words.
  var isLooseWords: Bool { entry == nil && code == nil && word == nil && sentence == nil }

  /// When it happened or was captured; a case's own time does not count here.
  var time: Instant? { ownTime ?? capturedAt }

  /// The same error with its date: its own time, else that of the last attempt, else that of its
  /// capture, else the case's.
  func dated(attempt: Instant?, case captured: Instant?) -> ReportedError {
    var error = self
    error.date = ownTime ?? attempt ?? capturedAt ?? captured
    return error
  }

  /// Looks the error up in the catalogue.
  mutating func resolve() {
    let texts = [message, details, title, userTitle, userMessage].compactMap { $0 }
    let plain = texts.map { $0.readingSentence { String(decoding: $0, as: UTF8.self) } }
    if let code {
      entry = KnownError.matching(code: code, subcode: subcode, texts: plain, path: path)
    }
    // A number that only wraps the reason, or none at all: the sentence tells.
    let isWrapper = entry?.isWrapper
    // A long number that nobody knows may be a typing error beside the exact words.
    let isMistyped =
      isWrapper == nil && provenance <= .text && code.map { $0 >= 1_000_000 } ?? false
    if isWrapper ?? (code == nil || isMistyped) {
      let told = plain.lazy.flatMap { KnownSentence.find(in: Array($0.utf8)) }.map(\.entry)
      entry = told.first { !KnownError.wrappers.contains($0.code) } ?? entry
    }
    if let entry {
      isContradicted =
        plain.contains { !KnownSentence.belongs(text: $0, to: entry) }
        || isMistyped
    }
  }

  /// What makes two reports the same error: what is known of it, or its numbers and words.
  var identity: String {
    if let entry { return "\(entry.key)" }
    if let code { return "\(code)/\(subcode ?? -1)" }
    return (word ?? message ?? userMessage ?? title)?.folded ?? ""
  }

  /// The words a reader of the ticket needs: Meta's sentence in full, if any was captured.
  var sentence: Untrusted? {
    [userMessage, details, message, title, userTitle].compactMap { $0 }
      .first { $0.reading { text in text.utf8.count > 12 && text.utf8.contains(0x20) } }
  }
}
