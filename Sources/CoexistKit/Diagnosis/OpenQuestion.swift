extension Facts {
  /// What to ask when nothing that was captured says what is wrong.
  var openQuestion: Ask {
    if let code = unknownCode {
      return Ask(
        fact: "error_text",
        text: """
          Meta's \(code) is in no list of this ruleset: what are the exact words beside it, and the \
          session_id or fbtrace_id?
          """,
        owner: .customer,
        place: "Meta's window, its console event, or the answer of the failed call",
        decides: []
      )
    }
    if errors.contains(where: { $0.entry == nil && $0.code == nil && $0.sentence != nil }) {
      return Ask(
        fact: "error_text",
        text: """
          These words are in no list of this ruleset: does a number stand beside them, and on which \
          screen did they come?
          """,
        owner: .customer,
        place: "Meta's window, its console event, or the answer of the failed call",
        decides: []
      )
    }
    return Ask(
      fact: "error_text",
      text: "What exactly does the window or the failed call say? Copy its words and its number.",
      owner: .customer,
      place: "Meta's window, or the answer of the failed call",
      decides: []
    )
  }

  /// The catalogue's row of an error that it knows and that no cause stands for.
  var knownWithoutCause: MetaError? {
    errors.last { error in
      guard let entry = error.entry, error.provenance > .notes, !error.isContradicted else {
        return false
      }
      return entry.indicates == nil && entry.category != .elsewhere && !entry.isUmbrella
    }?.entry
  }

  /// An error that is captured with its number and its words, and that no cause stands for.
  var completeError: ReportedError? {
    errors.last { error in
      error.code != nil && error.sentence != nil && error.provenance > .notes
        && (error.entry.map { $0.indicates == nil && $0.category != .elsewhere } ?? true)
    }
  }

  /// The newest number that the catalogue does not know.
  private var unknownCode: Int? { errors.last { $0.entry == nil && $0.code != nil }?.code }
}

extension MetaError {
  /// Numbers that stand for anything: without their words they say nothing.
  fileprivate var isUmbrella: Bool { [1, 2, 100, 135_000].contains(code) && subcode < 0 }
}
