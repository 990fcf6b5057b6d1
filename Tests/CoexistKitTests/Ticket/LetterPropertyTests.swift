import Testing

@testable import CoexistKit

/// What keeps a letter from being edited before it is sent, over all fixtures.
@Suite struct LetterPropertyTests {
  /// What comes next is at most three lines, and no open step is lost in them.
  @Test(arguments: Language.allCases) func everyOpenStepIsNamedInThreeLines(_ language: Language) {
    for sample in LetterSample.all(language) {
      let lines = sample.later
      #expect(lines.count <= 3, "\(sample.name): \(sample.text)")
      for step in sample.outline.later {
        let words = [step.letter(isSeen: true), step.letter(isSeen: false), .release]
        let titles = words.map(\.title) + words.compactMap(\.look) + [StepWords.helpRelease]
        let isNamed = lines.contains { line in titles.contains { line.says(sample.said($0)) } }
        // What their answer decides about, the last line says.
        let isDecided =
          sample.outline.closing == .looking || sample.outline.closing == .answering
        // Where the portfolios were looked at, nothing is said of one; where nothing is changed, there
        // is nothing to wait for.
        let isSeen = step == .removeFromPortfolio && !sample.outline.isPortfolioOpen
        let isUnmoved = step == .wait && !lines.isEmpty
        // Where the order says that we write next, that is enough.
        let isOurs = sample.writer.order?.lastLine == .nothing
        #expect(
          isNamed || isDecided || isSeen || isUnmoved || isOurs,
          "\(sample.name), \(step.id): \(sample.text)"
        )
      }
    }
  }

  /// Whoever is told to end something reads before it what ends, and when to stop.
  @Test(arguments: Language.allCases) func noRemovalWithoutItsConsequence(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      guard case .step(let step) = sample.outline.due, step.changesSomething, step != .retry
      else { continue }
      count += 1
      // Whose the portfolio is decides there, and the consequence stands in the answer.
      if sample.writer.asksWhosePortfolio || sample.writer.comparesFirst { continue }
      // Whoever has removed it knows.
      if sample.isReportedDone { continue }
      let befores = [step.letter(isSeen: true), step.letter(isSeen: false), .release]
        .compactMap(\.order.before).map(sample.said)
      // Up to the name that may stand in it.
      let place = befores.compactMap { before in
        sample.text.range(of: String(before.prefix { $0 != "{" }))?.lowerBound
      }.min()
      let heading = sample.text.range(of: sample.said(LetterPhrases().now))?.lowerBound
      #expect(place != nil, "\(sample.name): \(sample.text)")
      if let place, let heading { #expect(place < heading, "\(sample.name): \(sample.text)") }
    }
    #expect(count > 40)
  }

  /// The path that ends the app says so before its first step.
  @Test(arguments: Language.allCases) func theDedicatedPathSaysWhatItEnds(_ language: Language) {
    let before = Connection(path: .dedicated).order.before
    for sample in LetterSample.all(language)
    where sample.outline.connects && sample.diagnosis.facts.hasNoPhoneApp {
      #expect(before.map { sample.text.contains(sample.said($0)) } ?? false, "\(sample.text)")
    }
  }

  /// What Meta itself tells of the cause stands in the letter.
  @Test(arguments: Language.allCases) func whatMetaTellsIsSaid(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      guard let cause = LetterReason.leading(sample.diagnosis, sample.outline)?.cause else {
        continue
      }
      for known in cause.letter.known {
        for fact in sample.diagnosis.facts.all(known.key)
        where known.isSaid(fact, sample.diagnosis.facts) {
          let meaning = fact.word.flatMap { word in
            word.reading { known.meanings[$0.uppercased()] }
          }
          guard let meaning, fact.isDated || known.words != .nothing else { continue }
          count += 1
          #expect(sample.text.contains(sample.said(meaning)), "\(sample.name): \(sample.text)")
          let year = fact.end.map { String($0.iso8601.prefix(4)) }
          if let year { #expect(sample.text.contains(year), "\(sample.name): \(sample.text)") }
        }
      }
    }
    #expect(count > 3)
  }

  /// Nobody is promised another letter instead of being told the step.
  @Test(arguments: Language.allCases) func noOtherLetterIsPromised(_ language: Language) {
    let promises = [
      "write to you about that separately", "before each step", "aparte sobre eso",
      "antes de cada paso", "sobre isso separadamente", "antes de cada passo",
    ]
    for sample in LetterSample.all(language) {
      for promise in promises {
        #expect(!sample.text.contains(promise), "\(sample.name): \(sample.text)")
      }
    }
  }

  /// Good news is only for a case in which nothing speaks of another state.
  @Test func goodNewsIsOfANumberThatWorks() {
    for sample in LetterSample.all(.english) where sample.text.contains("When we last looked") {
      #expect(!sample.diagnosis.facts.showsDisconnected, "\(sample.name): \(sample.text)")
    }
  }

  /// A fault of ours is admitted only where the cause itself is one.
  @Test(arguments: Language.allCases) func nothingUnknownIsOurFault(_ language: Language) {
    for sample in LetterSample.all(language) where sample.diagnosis.verdict == .inconclusive {
      for fault in ["on our side", "de nuestro lado", "do nosso lado"] {
        #expect(!sample.text.lowercased().contains(fault), "\(sample.name): \(sample.text)")
      }
    }
  }
}
