/// What to ask when nothing that was captured says what is wrong.
///
/// It follows from what is known: who complains of a connection that works has no window of Meta's
/// open, and neither has who sends a webhook or the answer of a call.
enum Uncertainty: Hashable, Sendable {
  /// A number that no list of ours has.
  case unknownCode(Int)
  /// Words of a window that no list of ours has.
  case unknownWords
  /// A way into Meta's window that only people's words describe.
  case newStart
  /// A connection that exists, or news of one; `isComplaint` when somebody says what fails.
  case running(isComplaint: Bool)
  /// An attempt to connect, or nothing at all.
  case connecting

  init(_ facts: Facts, _ ranking: Ranking) {
    let isOwned = ranking.findings.contains {
      $0.cause.group == .ownership && $0.status <= .possible
    }
    self =
      if let code = facts.unknownCode {
        .unknownCode(code)
      } else if facts.hasUnknownWords {
        .unknownWords
      } else if let first = ranking.findings.first, first.cause.step == .retry,
        first.status == .possible, !isOwned, facts.isAboutConnecting
      {
        .newStart
      } else if facts.hasComplaintOfLife {
        .running(isComplaint: true)
      } else if facts.isNewsOfNoFault {
        .running(isComplaint: false)
      } else {
        .connecting
      }
  }
}

extension QuestionChooser {
  /// What to ask when no question of a cause decides anything.
  var fallbackQuestion: Ask {
    let uncertainty = Uncertainty(facts, ranking)
    let isRunning = if case .running = uncertainty { true } else { false }
    return Ask(
      fact: Self.fallbackFact,
      text: Phrase(ours: facts.provider.fill(uncertainty.question)),
      owner: .customer,
      place: Phrase(
        ours: isRunning
          ? facts.provider.fill(.providerNumbers)
          : "Meta's window, its console event, or the answer of the failed call"
      ),
      decides: [],
      answers: Array(
        answers(
          of: isRunning ? Self.complaints + Self.situations : Self.situations + Self.complaints,
          for: .symptom,
          as: "symptoms"
        )
        .prefix(Self.mostAnswers)
      )
    )
  }

  /// The fact that an open question asks for, as `--set` takes it.
  static let fallbackFact = "error_text"

  private static let mostAnswers = 4

  /// What people see most often; the exact words may be given instead.
  private static let situations: [Question.Answer] = [
    .init("it says that a partner shares the account", set: Symptom.partnerSharingMessage.id),
    .init(
      "it says that the number belongs to another business",
      set: Symptom.numberNotAssociatedMessage.id
    ),
    .init("the WhatsApp account is not in the list", set: Symptom.wabaNotListed.id),
    .init("it wants to send a code by SMS or call", set: Symptom.smsOrVoiceRequested.id),
  ]

  /// What fails most often of a connection that exists.
  private static let complaints: [Question.Answer] = [
    .init("incoming messages are missing", set: Symptom.inboundMissing.id),
    .init("sending fails", set: Symptom.outboundFailing.id),
    .init("messages sent from the phone are missing", set: Symptom.echoesMissing.id),
    .init("the number shows as disconnected", set: Symptom.disconnected.id),
  ]
}

extension Uncertainty {
  fileprivate var question: String {
    switch self {
    case .unknownCode(let code):
      """
      Meta's \(code) is in no list of this ruleset: what are the exact words beside it, and the \
      session_id or fbtrace_id?
      """
    case .unknownWords:
      """
      These words are in no list of this ruleset: does a number stand beside them, and on which \
      screen did they come?
      """
    case .newStart:
      """
      Start anew from {provider} with {app-option}, not in the old window: what does the new one \
      show, word for word?
      """
    case .running(isComplaint: true):
      """
      Which message or call fails, when, and what answer or webhook came with it? One example is \
      enough.
      """
    case .running(isComplaint: false):
      "What does not work now: receiving, sending, messages from the phone, or something else?"
    case .connecting:
      "What exactly does the window or the failed call say? Copy its words and its number."
    }
  }
}

extension Facts {
  /// Whether the case is about an attempt to connect.
  var isAboutConnecting: Bool {
    let keys: [FactKey] = [
      .signupAskedFor, .signupEntry, .signupEnded, .signupStep, .setupLinkStatus,
    ]
    return errors.contains { $0.isOfSignup || $0.isOfConnection }
      || keys.contains { !all($0).isEmpty } || Symptom.ofAttempt.contains(where: has)
      || all(.signupEvent).contains { $0.says(anyOf: ["CANCEL", "ERROR"]) }
  }

  /// Whether something was captured, and nothing of it speaks of an error, a complaint or an attempt.
  var isNewsOfNoFault: Bool {
    errors.isEmpty && pastErrors.isEmpty && all(.symptom).isEmpty && !isAboutConnecting
      && FactKey.news.contains { key in all(key).contains { $0.provenance.settles } }
  }
}

extension FactKey {
  /// What only payloads tell, of an account, a number or a connection.
  fileprivate static let news = allCases.filter { key in
    (FactKey.signupEvent.rawValue...FactKey.historyProgress.rawValue).contains(key.rawValue)
  }
}

extension Facts {
  /// The catalogue's row of an error that it knows and that no cause stands for; one that only hints
  /// at a cause tells a developer what is wrong with the call itself.
  var knownWithoutCause: KnownError? {
    errors.last { error in
      guard let entry = error.entry, error.provenance > .notes, !error.isContradicted else {
        return false
      }
      return (entry.indicates == nil || entry.owner == .developer && entry.weight == .weak)
        && entry.category != .elsewhere && !entry.isWrapper
    }?.entry
  }

  /// The row of an error of another matter that somebody at the customer's can settle.
  var rowOfOtherMatter: KnownError? {
    errors.last { error in
      error.entry.map { $0.owner == .metaAdmin || $0.owner == .customer } ?? false
    }?.entry
  }

  /// An error that is captured with its number and its words, and that no cause stands for.
  var completeError: ReportedError? {
    errors.last { error in
      error.code != nil && error.sentence != nil && error.provenance > .notes
        && (error.entry.map { $0.indicates == nil && $0.category != .elsewhere } ?? true)
    }
  }

  /// An error of which only words are known, and nobody knows the words.
  fileprivate var hasUnknownWords: Bool {
    errors.contains { $0.entry == nil && $0.code == nil && $0.sentence != nil }
  }

  /// The newest number that the catalogue does not know.
  fileprivate var unknownCode: Int? { errors.last { $0.entry == nil && $0.code != nil }?.code }
}
