extension QuestionChooser {
  /// What to ask when nothing that was captured says what is wrong.
  var fallbackQuestion: Ask {
    let text: Phrase =
      if let code = facts.unknownCode {
        """
        Meta's \(code) is in no list of this ruleset: what are the exact words beside it, and the \
        session_id or fbtrace_id?
        """
      } else if facts.hasUnknownWords {
        """
        These words are in no list of this ruleset: does a number stand beside them, and on which \
        screen did they come?
        """
      } else {
        "What exactly does the window or the failed call say? Copy its words and its number."
      }
    return Ask(
      fact: Self.fallbackFact,
      text: text,
      owner: .customer,
      place: "Meta's window, its console event, or the answer of the failed call",
      decides: [],
      answers: answers(of: Self.situations, for: .symptom, as: "symptoms")
    )
  }

  /// The fact that an open question asks for, as `--set` takes it.
  static let fallbackFact = "error_text"

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
}

extension Facts {
  /// The catalogue's row of an error that it knows and that no cause stands for.
  var knownWithoutCause: KnownError? {
    errors.last { error in
      guard let entry = error.entry, error.provenance > .notes, !error.isContradicted else {
        return false
      }
      return entry.indicates == nil && entry.category != .elsewhere && !entry.isWrapper
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
