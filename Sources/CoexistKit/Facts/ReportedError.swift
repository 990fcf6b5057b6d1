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
  /// The case file in which it stands: its last attempt, and when it was captured.
  var caseFile: CaseFileTimes?
  /// When it is taken to have happened (contract, section 5), or `nil`.
  var date: Instant?
  /// Whether nothing but an older mail tells of it, quoted below a newer one.
  var isOfOlderMail = false
  /// What the catalogue knows of it, or `nil` for a number that the ruleset does not know.
  var entry: KnownError?
  /// The row of its sentence, where that is known to belong to another code or family.
  var contrary: KnownError?
  /// Whether its sentence is known to belong to another code than the one it has.
  var isContradicted = false
  /// Whether a later attempt met another error: it hints at the root, and tells no present state.
  var isSuperseded = false
  /// How often the same error was read.
  var count = 1
  /// The other texts that tell of it, some of them more than once.
  var otherTexts: [Int] = []
}

extension ReportedError {
  init(origin: Origin, provenance: Provenance, time: Instant? = nil) {
    self.init(origin: origin, provenance: provenance, ownTime: time)
  }

  /// A word of the provider's setup link that the ruleset does not know: only the provider does.
  var isProvidersOwn: Bool { setupLink != nil && entry == nil && code == nil }

  /// Whether nothing of it is known but a line that may be anybody's words.
  var isLooseWords: Bool { entry == nil && code == nil && word == nil && sentence == nil }

  /// When it happened or was captured; a case's own time does not count here.
  var time: Instant? { ownTime ?? capturedAt }

  /// The same error with its date.
  ///
  /// That is its own time, else that of the last attempt, else that of its capture, else the case's. Of
  /// several case files those of its own count.
  func dated(by times: CaseFileTimes, amongSeveral: Bool) -> ReportedError {
    let times = amongSeveral ? caseFile ?? times : times
    var error = self
    error.date = ownTime ?? times.attempt ?? capturedAt ?? times.captured
    return error
  }

  /// Looks the error up in the catalogue.
  mutating func resolve() {
    let texts = [message, details, title, userTitle, userMessage].compactMap { $0 }
    let plain = texts.map { $0.readingSentence { String(decoding: $0, as: UTF8.self) } }
    if let code {
      entry = KnownError.matching(code: code, subcode: subcode, texts: plain, path: path)
    }
    // A number that only wraps the reason, one that nobody knows, or none at all: the sentence tells.
    let said = plain.map { text in KnownSentence.find(in: Array(text.utf8)).map(\.entry) }
    let isUnknown = entry == nil && code != nil
    if entry?.isWrapper ?? true {
      entry = said.joined().first { !KnownError.wrappers.contains($0.code) } ?? entry
    }
    guard let entry else { return }
    contrary = said.first { !entry.mayStand(beside: $0) }?.first
    isContradicted = isUnknown || contrary != nil
  }

  /// What the catalogue says of it that speaks for a cause: the row of its number, or that of its words.
  func row(for cause: CauseID) -> KnownError? {
    [entry, contrary].compactMap { $0 }.first { $0.indicates == cause }
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

/// What a case file says of time.
struct CaseFileTimes: Sendable {
  /// The last attempt to connect, or `nil`.
  var attempt: Instant?
  /// When it was captured, or `nil`.
  var captured: Instant?
}
