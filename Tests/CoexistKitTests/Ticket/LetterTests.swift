import Testing

@testable import CoexistKit

/// What holds for the letter of every fixture, in every language.
@Suite struct LetterTests {
  @Test(arguments: Language.allCases) func whatIsOnlyLikelyIsSaidAsSuch(_ language: Language) {
    for sample in LetterSample.all(language) {
      let place = sample.writer.subject == nil ? 1 : 2
      guard case .cause(let id, let isSure) = sample.reason,
        case .plain(let matter) = sample.letter.paragraphs[place],
        sample.diagnosis.stepSeenUndone == nil
      else { continue }
      #expect(isSure == (sample.diagnosis.ranking.status(id) == .confirmed), "\(sample.name)")
      let isHedged = matter.contains(sample.said(LetterMatter().likely))
      #expect(isHedged != isSure, "\(sample.name): \(matter)")
    }
  }

  @Test(arguments: Language.allCases) func nothingIsSaidTwice(_ language: Language) {
    for sample in LetterSample.all(language) {
      let sentences = sample.text.split { ".:\n".contains($0) }
        .map { $0.drop { !$0.isLetter } }
        .filter { $0.split(separator: " ").count > 3 && !$0.contains(" > ") }
      let twice = Dictionary(grouping: sentences) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(sample.name): \(twice)")
    }
  }

  @Test(arguments: Language.allCases) func nothingToDoMeansNoOrder(_ language: Language) {
    for sample in LetterSample.all(language) {
      let nothing = [LetterOutline.Closing.idle.words, NextKind.nothing.letter].map(sample.said)
      guard nothing.contains(where: sample.text.contains) else { continue }
      let phrases = LetterPhrases()
      for heading in [phrases.now, phrases.done, phrases.after] {
        #expect(!sample.text.contains(sample.said(heading)), "\(sample.name): \(sample.text)")
      }
    }
  }

  @Test(arguments: Language.allCases) func oneOfSeveralNumbersIsNamed(_ language: Language) {
    let phrases = LetterPhrases()
    let subjects = [
      phrases.aboutNumber, phrases.aboutConnection,
    ]
    var count = 0
    for sample in LetterSample.all(language) {
      let beginnings = subjects.map { sample.said($0).prefix { $0 != "{" && $0 != "." } }
      let isSaid =
        beginnings.contains { sample.text.contains($0) } || sample.writer.subject == phrases.aboutID
      let isDue =
        sample.writer.names.hasNumber || sample.writer.names.hasID
        || sample.diagnosis.facts.isOfSeveral || sample.reason == .detail(.noError)
      #expect(isSaid == isDue, "\(sample.name): \(sample.text)")
      if isSaid { count += 1 }
    }
    #expect(count > 2)
  }

  @Test func whatTheNextStepWorksOnIsTheReason() {
    for sample in LetterSample.all(.english) {
      let next = sample.diagnosis.next
      guard let cause = next.cause, sample.diagnosis.ranking.status(cause)?.isActionable == true
      else { continue }
      switch sample.reason {
      case .cause(let id, _): #expect(id == cause, "\(sample.name)")
      case .detail: break
      case .kind, .unknown: Issue.record("\(sample.name): \(sample.text)")
      }
    }
  }

  /// Nobody is thanked for what only somebody else did, or nobody told.
  @Test func thanksAreForWhatTheCustomerDid() {
    for sample in LetterSample.all(.english) {
      let steps = sample.diagnosis.facts.steps.filter { $0.outcome == .done && $0.actor != nil }
      let ours = sample.diagnosis.facts.stepsOfOurs
      for step in sample.outline.thanks + sample.outline.told where !ours.contains(step) {
        #expect(steps.contains { $0.step == step }, "\(sample.name): \(sample.text)")
      }
    }
  }

  /// What a list showed before somebody removed something from it can be seen only then.
  @Test(arguments: [CleanupStep.disconnectProvider, .removePartner])
  func aScreenshotComesBeforeARemoval(_ step: CleanupStep) throws {
    let orders = step.letter(isSeen: false).order.orders
    let shot = try #require(orders.firstIndex(of: .screenshotOfList))
    #expect(orders[(shot + 1)...].contains { $0.text(in: .english).contains("If a p") })
    #expect(!orders[..<shot].contains { $0.text(in: .english).contains("If a p") })
  }

  @Test(arguments: Language.allCases) func timesHaveAZoneAndAVerb(_ language: Language) {
    for sample in LetterSample.all(language) {
      #expect(!sample.text.contains("2026-"), "\(sample.name): \(sample.text)")
      for line in sample.text.split(separator: "\n") where line.contains(/\d\d[:h]\d\d/) {
        #expect(line.contains("UTC"), "\(sample.name): \(line)")
      }
    }
  }

  @Test(arguments: Language.allCases) func menusAreThoseOfTheTable(_ language: Language) {
    let menus = MenuPath.allCases.flatMap { [$0.text(in: language), $0.inside(language)] }
      .filter { $0.contains(" > ") }
    for sample in LetterSample.all(language) {
      let paths = menus.map(sample.diagnosis.facts.provider.fill)
      for line in sample.text.split(separator: "\n") where line.contains(" > ") {
        // Under a heading it begins with a capital.
        #expect(paths.contains { line.contains($0.dropFirst()) }, "\(sample.name): \(line)")
      }
    }
  }

  // MARK: Times

  private func reply(_ words: String..., at time: String) -> Outcome {
    let text =
      #"{"schema":"coexist.case/1","captured_at":"\#(time)","error":{"code":3441049},"#
      + #""observations":{"app_business_platform":{"value":[],"by":"screenshot","at":"\#(time)"},"#
      + #""partners_tab":{"value":[],"by":"screenshot","at":"\#(time)"}},"#
      + #""steps_done":[{"step":"disconnect-provider","by":"customer","evidence":"screenshot","#
      + #""at":"\#(time)"}]}"#
    return Outcome(arguments: ["reply", "c.json"] + words, in: .memory(["c.json": text]))
  }

  @Test func timesAreWhereTheCustomerIs() {
    let utc = reply(at: "2026-11-20T12:00:00Z").text
    #expect(utc.contains("as it is for at least fifteen minutes,"), "\(utc)")
    let written = reply("--lang", "es", at: "2026-11-20T22:50:00-03:00").text
    #expect(written.contains("hasta las 23:05 del 20 de noviembre (UTC-3)"), "\(written)")
    let told = reply("--lang", "pt", "--zone", "-03:00", at: "2026-11-20T12:00:00Z").text
    #expect(told.contains("até as 09h15 de 20 de novembro (seu horário local)"), "\(told)")
    let refused = reply("--zone", "Santiago", at: "2026-11-20T12:00:00Z")
    #expect(refused.status == 64 && refused.reason.contains("-03:00"), "\(refused.reason)")
  }

  @Test(arguments: [
    ("-03:00", "UTC-3"), ("+0530", "UTC+5:30"), ("-3", "UTC-3"), ("UTC", "UTC"), ("Z", "UTC"),
    ("+14", "UTC+14"), ("UTC-05:00", "UTC-5"),
  ])
  func anOffsetIsRead(_ text: String, _ name: String) { #expect(Zone(text)?.name == name) }

  @Test(arguments: ["", "3", "+", "-15", "-03:60", "--3", "+3:", "+1:2:3", "Lima", "+٣"])
  func anythingElseIsNone(_ text: String) { #expect(Zone(text) == nil) }
}
