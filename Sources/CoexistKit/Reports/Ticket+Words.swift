/// Words of the ticket that every layout uses.
extension Ticket {
  /// A cause, as certain as it is.
  struct FindingLine: Sendable {
    let word: String
    let text: String
    let id: String
  }

  /// Confirmed and likely first, then what is ruled out, then what is open; no guesses.
  var findings: [FindingLine] {
    let causes = report.causes
    let sure = causes.filter { $0.status.isActionable }.map { cause in
      let rows = cause.evidence.filter { $0.effect.speaksFor }.map(\.statement)
      let why = rows.first.map { ". \($0)" } ?? ""
      let word = cause.status == .confirmed ? "Confirmed" : "Likely"
      return FindingLine(word: word, text: cause.title + why, id: cause.id)
    }
    let excluded = causes.filter { $0.status == .ruledOut }.map { cause in
      let rows = cause.evidence.filter { $0.effect == .rulesOut }.map(\.statement)
      return FindingLine(
        word: "Ruled out",
        text: rows.first?.unescaped ?? cause.title,
        id: cause.id
      )
    }
    let open = causes.filter { $0.status == .possible }.map { cause in
      let missing = cause.missing.first.map { " (\($0) was not checked)" } ?? ""
      return FindingLine(word: "Not ruled out", text: cause.title + missing, id: cause.id)
    }
    return sure + excluded + open
  }

  /// The screenshots that are there, those that are named and not there, and those nobody named.
  var shotItems: [Document.Item] {
    let named = screenshots.map { shot in
      let problem = shot.problem.map { ": named, but \($0.words)" } ?? ""
      return Document.Item(
        box: shot.problem == nil,
        spans: [.plain("\(shot.shows.page): "), .code(shot.file.unescaped), .plain(problem)]
      )
    }
    let missing = missingPages.map { gap in
      Document.Item(box: false, spans: [.plain("\(gap.place): missing")])
    }
    return named + missing
  }

  /// Pages of which support wants a screenshot that nobody named.
  var missingPages: [Report.Gap] {
    report.ticket.missing.filter { $0.field.hasPrefix("screenshot:") }
  }

  /// What has to be found first, and where.
  var gapWords: Safe {
    blocking.map { "\(ours: words(of: $0)) (\($0.place))" as Safe }.joined(separator: "; ") + "."
  }

  /// Whether no words stand in the ticket whose borders are certain.
  var isPastedOnly: Bool {
    let sentences = errors.flatMap(\.sentences)
    return !sentences.isEmpty && sentences.allSatisfy { $0.field == Sentence.quote }
  }

  /// `phone_number_id`, "the exact error text".
  private func words(of gap: Report.Gap) -> String {
    guard gap.field == QuestionChooser.fallbackFact else { return gap.field }
    if isPastedOnly { return "the exact error text, apart from the words around it" }
    return gap.reason == "code-is-not-the-text"
      ? "the exact error text, beside its code" : "the exact error text"
  }
}

extension Attachment.Shows {
  /// What an attached screenshot shows.
  var page: String {
    switch self {
    case .businessPlatformList: "Business platform list of the app"
    case .partnersTab: "Partners tab"
    case .portfolioAccounts: "WhatsApp accounts of the portfolio"
    case .errorWindow: "Window with the error"
    case .phoneNumbers: "Phone numbers in WhatsApp Manager"
    case .other: "Other"
    }
  }
}
