/// What to ask when nothing that was captured says what is wrong.
///
/// It follows from what is known: who complains of a connection that works has no window of Meta's
/// open, and neither has who sends a webhook or the answer of a call.
enum Uncertainty: Hashable, Sendable {
  /// A number that no list of ours has.
  case unknownCode(Int)
  /// Words of a window that no list of ours has.
  case unknownWords
  /// The number of one error with the words of another.
  case wordsOfAnother
  /// A way into Meta's window that only people's words describe.
  case newStart
  /// A connection that exists, or news of one; `isComplaint` when somebody says what fails.
  case running(isComplaint: Bool)
  /// Somebody says that it works now, or at least that no error comes, and nobody has looked.
  case well(ProseHint)
  /// A developer's call that Meta refused, of which it matters what kind of number it was for.
  case call
  /// Any other call that failed; `isNamed` when its address is captured.
  case failedCall(isNamed: Bool)
  /// Words that may be a window's or somebody's own, and that no list of ours has; or nothing at all.
  case looseWords
  /// An attempt to connect.
  case connecting

  init(_ facts: Facts, _ ranking: Ranking) {
    let isOwned = ranking.findings.contains {
      $0.cause.group == .ownership && $0.status <= .possible
    }
    self =
      if let code = facts.unknownCode {
        .unknownCode(code)
      } else if facts.hasWordsOfAnother {
        .wordsOfAnother
      } else if facts.hasUnknownWords {
        .unknownWords
      } else if let first = ranking.findings.first, first.cause.step == .retry,
        first.status == .possible, !isOwned, facts.isAboutConnecting, !facts.isOfCallsOnly
      {
        .newStart
      } else if facts.hasComplaintOfLife {
        .running(isComplaint: true)
      } else if let news = facts.goodNews {
        .well(news)
      } else if facts.isNewsOfNoFault {
        .running(isComplaint: false)
      } else if facts.isOfCallsOnly {
        ranking.findings.first.map(\.isOfPath) ?? false
          ? .call : .failedCall(isNamed: !(facts.errors.last?.path.isEmpty ?? true))
      } else {
        facts.isOfConnecting ? .connecting : .looseWords
      }
  }
}

extension Finding {
  /// Whether the way is in question on which a number is connected: of the app, or of the API alone.
  fileprivate var isOfPath: Bool {
    status <= .possible && (cause.group == .onboarding || cause.id == .registrationPIN)
  }
}

extension Uncertainty {
  var question: String {
    switch self {
    case .unknownCode(let code):
      """
      Meta's \(code) is not in the ruleset: what are the exact words beside it, and the session_id \
      or fbtrace_id?
      """
    case .unknownWords:
      """
      This message is not in the ruleset. Is there an error code with it, and on which screen did \
      it appear?
      """
    case .wordsOfAnother:
      """
      The number and the words belong to two different errors: what exactly does the window or the \
      failed call say? Copy both.
      """
    case .newStart:
      """
      Start again from {provider} with {app-option}, not in the old window: what does the new one \
      show, word for word?
      """
    case .running(isComplaint: true):
      """
      Which message or call fails, when, and what answer or webhook came with it? One example is \
      enough.
      """
    case .running(isComplaint: false):
      "What does not work now: receiving, sending, messages from the phone, or something else?"
    case .well:
      "They say so themselves: is the number connected and working, or does anything still fail?"
    case .call:
      "For which number was the call: one that is used in the app, or one for the API alone?"
    case .failedCall(isNamed: true): "What is that call for, and does it fail every time?"
    case .failedCall(isNamed: false):
      "Which call was it, with which id and for what, and does it fail every time?"
    case .looseWords:
      "What does not work now, and does anything on a screen say so? Its words and number, please."
    case .connecting:
      "What exactly does the window or the failed call say? Copy the text and the error code."
    }
  }
}

extension Facts {
  /// What people say of an end of their trouble, where nothing else tells of any.
  var goodNews: ProseHint? {
    guard errors.isEmpty, all(.symptom).isEmpty, all(.hint).isEmpty, !isAboutConnecting else {
      return nil
    }
    return [.worksNow, .noErrorNow].first { news in
      all(.proseHint).contains { $0.says(news.id) }
    }
  }

  /// Whether the case is about an attempt to connect.
  var isAboutConnecting: Bool {
    isAboutWindow || errors.contains { $0.isOfSignup || $0.isOfConnection }
  }

  /// Whether an error came on the way to a connection, or something else tells of that way: nobody
  /// knows then that a connection is there.
  var isOfConnecting: Bool { isAboutConnecting || errors.contains(where: \.isOfOnboarding) }

  /// Whether something besides an error tells of Meta's window.
  private var isAboutWindow: Bool {
    let keys: [FactKey] = [.signupAskedFor, .signupEntry, .signupEnded, .signupStep]
    return keys.contains { !all($0).isEmpty } || Symptom.ofAttempt.contains(where: has)
      || all(.signupEvent).contains { $0.says(anyOf: ["CANCEL", "ERROR"]) }
  }

  /// Whether something was captured, and nothing of it speaks of an error, a complaint or an attempt.
  var isNewsOfNoFault: Bool {
    errors.isEmpty && pastErrors.isEmpty && all(.symptom).isEmpty && !isAboutConnecting
      && (!events.isEmpty
        || FactKey.news.contains { key in all(key).contains { $0.provenance.settles } })
  }

  /// Whether nothing but answers to calls of programs was captured, none of Meta's window.
  var isOfCallsOnly: Bool {
    !errors.isEmpty && !isAboutWindow
      && errors.allSatisfy { $0.fbtraceID != nil || !$0.path.isEmpty || $0.isOfGraph }
  }

  /// Whether the newest error has the number of one and the words of another.
  var hasWordsOfAnother: Bool {
    errors.last { $0.provenance > .notes }.map { $0.contrary != nil } ?? false
  }

  /// An error of which only words are known, and nobody knows the words.
  fileprivate var hasUnknownWords: Bool {
    errors.contains { $0.entry == nil && $0.code == nil && $0.sentence != nil }
  }

  /// The newest number that the catalogue does not know.
  fileprivate var unknownCode: Int? { errors.last { $0.entry == nil && $0.code != nil }?.code }
}

extension ReportedError {
  /// Whether the number is one of the Graph API's answers, which no window shows.
  fileprivate var isOfGraph: Bool {
    entry != nil && !isOfSignup && (1..<1_000_000).contains(code ?? 0) && subcode ?? 0 < 1_000_000
  }
}

extension FactKey {
  /// What only payloads tell, of an account, a number or a connection.
  fileprivate static let news = allCases.filter { key in
    (FactKey.signupEvent.rawValue...FactKey.setupLinkStatus.rawValue).contains(key.rawValue)
  }
}
