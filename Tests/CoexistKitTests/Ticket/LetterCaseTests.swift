import Testing

@testable import CoexistKit

/// A letter says what the case holds where a general phrase would do for any.
@Suite struct LetterCaseTests {
  private func sample(_ name: String, _ language: Language) throws -> LetterSample {
    try #require(LetterSample.all(language).first { $0.name == name }, "\(name)")
  }

  /// Whoever a task is passed on to reads which call it is about, and what Meta answered.
  @Test(arguments: Language.allCases) func theCallIsNamed(_ language: Language) throws {
    for sample in LetterSample.all(language) {
      let tasks = sample.writer.order?.orders.filter { $0.holds("call") } ?? []
      for task in tasks {
        let said = sample.writer.names.fill(sample.said(task))
        #expect(said.contains("/register"), "\(sample.name): \(said)")
      }
    }
    for name in ["app-number-registered-by-a-call", "register-call-on-a-number-of-the-app"] {
      let text = try sample(name, language).text
      #expect(text.contains("/register"), "\(name): \(text)")
      #expect(text.contains("Register endpoint is not available"), "\(name): \(text)")
      #expect(!text.contains("/deregister"), "\(name): \(text)")
    }
  }

  /// What Meta names as broken, and the day of its notice.
  @Test(arguments: Language.allCases) func theNoticeIsTold(_ language: Language) throws {
    let notices = [
      ("violation-notice-only", KnownFact.violation), ("account-disabled-by-meta", .ban),
      ("number-flagged-for-its-quality", .flag),
    ]
    for (name, known) in notices {
      let sample = try self.sample(name, language)
      let facts = sample.diagnosis.facts
      let time = try #require(facts.all(known.key).first?.time)
      let begin = try #require(known.dated).text(in: language).prefix { $0 != "{" }
      #expect(sample.text.contains(begin), "\(sample.text)")
      #expect(sample.text.contains(language.day(of: time, in: facts.zone)), "\(sample.text)")
    }
    #expect(try sample("violation-notice-only", language).text.contains("\"ALCOHOL\""))
  }

  @Test(arguments: Language.allCases) func eachLookIsTold(_ language: Language) throws {
    let text = try sample("two-looks-at-the-tab-disagree", language).text
    let nobody = StandIns().noOther.text(in: language)
    #expect(text.contains("\"Canal Uno\"") && text.contains(nobody), "\(text)")
  }

  @Test(arguments: Language.allCases) func thePermissionsAreNamed(_ language: Language) throws {
    let named = [
      ("ads-permission-was-not-granted", "ads_management or ads_read"),
      ("instagram-permission-is-missing", "instagram_manage_messages"),
      ("page-permission-refuses-a-message", "pages_messaging"),
    ]
    for (name, permission) in named {
      #expect(try sample(name, language).text.contains(permission), "\(name)")
    }
  }

  /// Whoever has to scan a code reads where.
  @Test(arguments: Language.allCases) func theScannerIsFound(_ language: Language) {
    let place = MenuPath.businessPlatform.inside(language)
    let scans = LetterSample.all(language).filter { sample in
      sample.writer.order?.orders.contains(.scanOrType) ?? false
    }
    #expect(scans.count > 20)
    for sample in scans { #expect(sample.text.contains(place), "\(sample.name)") }
  }
}
