/// Everything that a letter may say.
enum LetterTable {
  /// What is said beyond the causes.
  static let details: [LetterDetail] =
    Cause.all.flatMap { $0.letter.details.map(\.words) } + KnownError.all.compactMap(\.letter)
    + LetterDetail.general + LetterDetail.questions

  static let steps: [StepWords] =
    CleanupStep.allCases.flatMap { [$0.letter(isSeen: true), $0.letter(isSeen: false)] } + [
      .release
    ]

  static let orders: [CustomerOrder] =
    steps.map(\.order) + details.compactMap(\.order) + Connection.all.map(\.order)
    + Cause.all.flatMap { $0.letter.orders.values } + Question.all.map(\.letter) + portfolioOrders

  private static let portfolioOrders: [CustomerOrder] =
    [true, false].map { CustomerOrder.whosePortfolio(mayBeRemoved: $0) } + [.accountIDFirst]

  /// What ends as a sentence does.
  static let sentences: [Localised] =
    orders.flatMap { $0.orders + [$0.before, $0.done].compactMap { $0 } + $0.avoid }
    + steps.compactMap(\.app) + details.map(\.finding) + Cause.all.map(\.letter.finding)
    + Cause.all.compactMap(\.letter.unaffected)
    + NextKind.allCases.map(\.letter) + Limitation.all.map(\.letter) + Advice.all.map(\.letter)
    + Precondition.allCases.map(\.order) + LetterOutline.Closing.allCases.map(\.words)
    + orders.compactMap(\.lastLine).filter { $0 != .nothing }
    + DoNot.ofPlan.compactMap(\.letter)
    + Cause.all.flatMap { $0.doNot.compactMap(\.letter) + [$0.letter.healed].compactMap { $0 } }
    + Cause.all.flatMap(\.letter.known).flatMap { known in
      [known.words, known.ending, known.dated].compactMap { $0 }.filter { $0 != .nothing }
    }

  private static let goals: [Localised] = [.messageGoesOut, .templateGoesOut, .messageArrives]

  /// What is passed on to whoever looks after a program.
  private static let tasks =
    Cause.all.compactMap(\.letter.task) + details.compactMap(\.task) + [
      LetterPhrases.shared.lookAtCall
    ]

  static let all: [Localised] =
    sentences + orders.compactMap(\.choice)
    + steps.flatMap { [$0.title] + [$0.look, $0.report].compactMap { $0 } }
    + [
      StepWords.helpRelease, .listInApp, .listAtMeta, .bothLists, .noCodeNow, .ifNotListed,
      .ifNoPortfolio,
    ]
    + goals + EventNews.all.map(\.words)
    + ["{provider-missing}", "{partner-missing}"].map {
      Localised.screenshot(unlessList: $0).afterScreenshot
    } + [.screenshotOfChange]
    + tasks.flatMap { [LetterPhrases.shared.passOn($0), LetterPhrases.shared.passOnIfAny($0)] }
    + Localised.seenToWork + Precondition.allCases.compactMap(\.title)
    + Symptom.allCases.compactMap(\.complaint)
    + [LetterPhrases.shared as Any, LetterMatter.shared, StandIns.shared, CallWords.shared].flatMap(
      fields
    )

  /// The same in one language, with the places where it is done.
  static func all(in language: Language) -> [String] {
    all.map { $0.text(in: language) } + orders.compactMap { $0.place?.text(in: language) }
  }

  /// The texts of a value's own fields, so that a new one is not forgotten here.
  private static func fields(of value: Any) -> [Localised] {
    Mirror(reflecting: value).children.compactMap { $0.value as? Localised }
  }
}

extension Connection {
  fileprivate static let all: [Connection] = ConnectionPath.allCases.flatMap { path in
    Beginning.allCases.flatMap { beginning in
      Choice.allCases.map { Connection(path: path, beginning: beginning, choice: $0) }
    }
  }
}

extension CaseReader {
  /// A reader that passes over our own letters where a mail quotes them.
  static var standard: CaseReader {
    var reader = CaseReader()
    reader.passOver { ownLetters.ranges(in: $0) }
    return reader
  }

  private static let ownLetters = LetterSentences(Language.allCases.flatMap(LetterTable.all))
}
