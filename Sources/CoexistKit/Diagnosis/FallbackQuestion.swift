extension QuestionChooser {
  /// What to ask when no question of a cause decides anything.
  var fallbackQuestion: Ask {
    let uncertainty = Uncertainty(facts, ranking)
    let fitting = answers(to: uncertainty.answers)
    return Ask(
      fact: Self.fallbackFact,
      text: Phrase(ours: facts.provider.fill(uncertainty.question)),
      owner: uncertainty.owner,
      place: Phrase(ours: facts.provider.fill(uncertainty.place)),
      decides: [],
      // Where none that fits changes the case, anything that does is better than silence.
      answers: Array(
        (fitting.isEmpty ? answers(to: Uncertainty.everyAnswer) : fitting).prefix(Self.mostAnswers)
      )
    )
  }

  private func answers(to told: [Uncertainty.Told]) -> [Ask.Answer] {
    told.flatMap { answers(of: [$0.answer], for: $0.key, as: $0.name) }
  }

  /// The fact that an open question asks for, as `--set` takes it.
  static let fallbackFact = "error_text"

  private static let mostAnswers = 4
}

extension Uncertainty {
  /// An answer to an open question, and the fact that it tells.
  struct Told: Sendable {
    let key: FactKey
    /// What `--set` calls the fact.
    let name: String
    let answer: Question.Answer
  }

  /// What people say most often to this very question; the exact words may be given instead.
  var answers: [Told] {
    switch self {
    case .unknownCode, .unknownWords, .wordsOfAnother: Self.words
    case .newStart, .connecting: Self.words.dropLast() + Self.windows
    case .running, .failedCall: Self.complaints
    case .well: [Self.works] + Self.complaints
    case .looseWords: Self.windows.prefix(1) + Self.complaints
    case .call: Self.numbers
    }
  }

  static let everyAnswer = words + windows + complaints

  /// A call is known to whoever made it.
  var owner: Owner {
    switch self {
    case .call, .failedCall: .developer
    case .unknownCode, .unknownWords, .wordsOfAnother, .newStart, .running, .well, .looseWords,
      .connecting:
      .customer
    }
  }

  /// Where whoever answers looks.
  var place: String {
    switch self {
    case .running, .well: MenuPath.providerNumbers.text
    case .newStart: MenuPath.providerConnect.text
    case .looseWords: "the screen, or whoever wrote the words"
    case .call, .failedCall: "the program that made the call, and its log"
    case .unknownWords: "the screen where the message appeared"
    case .unknownCode, .wordsOfAnother, .connecting:
      "Meta's window, its console event, or the answer of the failed call"
    }
  }

  /// What a message says.
  private static let words = [
    told("it says that a partner shares the account", .partnerSharingMessage),
    told("it says that the number belongs to another business", .numberNotAssociatedMessage),
    told("it says that the number is not eligible", .notEligibleMessage),
  ]

  /// What a window shows.
  private static let windows = [
    told("the WhatsApp account is not in the list", .wabaNotListed),
    told("it wants to send a code by SMS or call", .smsOrVoiceRequested),
  ]

  /// What fails most often of a connection that exists.
  private static let complaints = [
    told("incoming messages are missing", .inboundMissing),
    told("sending fails", .outboundFailing),
    told("messages sent from the phone are missing", .echoesMissing),
    told("the number shows as disconnected", .disconnected),
    told("templates are blocked", .templatesBlocked),
  ]

  /// Somebody looked, and it does.
  private static let works = Told(
    key: .echoesArrive,
    name: FactKey.echoesArrive.id,
    answer: .init("it works: messages sent from the phone show up in {provider}", set: true)
  )

  /// Which number a call was for.
  private static let numbers = [
    Told(
      key: .numberInBusinessApp,
      name: FactKey.numberInBusinessApp.id,
      answer: .init("one that is used in the app", set: true)
    ),
    Told(
      key: .wanted,
      name: FactKey.wanted.id,
      answer: .init("one for the API alone", set: "dedicated")
    ),
  ]

  private static func told(_ say: String, _ symptom: Symptom) -> Told {
    Told(key: .symptom, name: "symptoms", answer: .init(say, set: symptom.id))
  }
}
