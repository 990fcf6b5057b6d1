extension QuestionChooser {
  /// What to ask when no question of a cause decides anything.
  var fallbackQuestion: Ask {
    let uncertainty = Uncertainty(facts, ranking)
    let isRunning = if case .running = uncertainty { true } else { false }
    let place: Phrase =
      switch uncertainty {
      case .running: Phrase(ours: facts.provider.fill(.providerNumbers))
      case .newStart: Phrase(ours: facts.provider.fill(.providerConnect))
      case .looseWords: "whoever wrote the words"
      case .call: "the program that made the call, and its log"
      case .unknownWords: "the screen where the message appeared"
      case .unknownCode, .connecting:
        "Meta's window, its console event, or the answer of the failed call"
      }
    return Ask(
      fact: Self.fallbackFact,
      text: Phrase(ours: facts.provider.fill(uncertainty.question)),
      owner: .customer,
      place: place,
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
