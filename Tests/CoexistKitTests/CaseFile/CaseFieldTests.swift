import Testing

@testable import CoexistKit

/// The table of the fields of the case file.
@Suite struct CaseFieldTests {
  @Test func everyPathStandsOnce() {
    let paths = CaseField.paths.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("steps_done[].by") && paths.contains("observations.partners_tab"))
  }

  @Test func everyFieldSaysWhatItMeansAndTakes() {
    for (path, field) in CaseField.paths {
      #expect(!field.meaning.isEmpty && !field.meaning.hasSuffix("."), "\(path)")
      #expect(!field.expects.isEmpty, "\(path)")
    }
  }

  /// Who knows an observation, and where to look, stands in its row or in its question.
  @Test func everyObservationHasSomebodyToAskAndAPlace() {
    for field in CaseFields.observations {
      let question = field.question
      #expect((field.knownBy == nil) == (question != nil), "\(field.key)")
      #expect((field.place == nil) == (question != nil), "\(field.key)")
    }
  }

  @Test func everyObservationIsAField() {
    let factKeys = FactKey.allCases.filter(\.isObservation)
    #expect(CaseFields.observations.compactMap(\.factKey) == factKeys)
  }

  /// Values that `--set` refuses, and what it then asks for.
  @Test(arguments: [
    ("waba_id=abc", "an id in digits"), ("waba_id=…", "an id in digits"),
    ("country=Chile", "two letters of ISO 3166"), ("country=ZZ", "two letters of ISO 3166"),
    ("partners_tab=…", "a list of names"), ("partners_tab=[null]", "a list of names"),
    ("partners_tab=[\"Acme\",{}]", "a list of names"), ("owner_portfolio=…", "a name, an id"),
    ("app_version=new", "a version such as"), ("worked_before=perhaps", "true or false"),
    ("account_age_days=old", "a whole number"), ("signup.attempts=-1", "a whole number"),
    ("signup.last_attempt_at=20/11/2026", "a time such as"), ("signup.asked_for=mail", "'qr'"),
    ("signup.current_step=…", "words"), ("signup.selected_business=…", "a name, an id"),
    ("previous_provider=?", "a name, or true"), ("error.code=2655093x", "a number of Meta's"),
    ("error_text=…", "the words of the window"), ("error=true", "an error of Meta's"),
    ("symptoms=[\"qr-expired\",\"x\"]", "'waba-not-listed'"), ("wanted=both", "'coexistence'"),
    ("display_phone_number=none", "a phone number"), ("fbtrace_id=…", "letters and digits"),
  ])
  func setRefusesWhatCannotBe(_ pair: String, _ expected: String) {
    let outcome = Outcome(
      arguments: ["diagnose", "a.json", "--set", pair],
      in: .memory(["a.json": #"{"error":{"code":2655093,"message":"shared"}}"#])
    )
    #expect(outcome.status == 64)
    #expect(outcome.reason.contains("it takes") && outcome.reason.contains(expected))
  }

  @Test(arguments: [
    "waba_id=104996122399160", "country=cl", "app_version=2.24.9", "worked_before=no",
    "signup.attempts=3", "signup.last_attempt_at=2026-11-20T14:05:11Z", "previous_provider=true",
    "error.code=#2655093", "error=2655093", #"error={"error":{"code":2655093}}"#,
    "symptoms=qr-expired", "wanted=Dedicated", "kapso_connection=none", "error_text=It said no",
    "display_phone_number=+56 9 5550 0100", "owner_portfolio=null", "code=2655093",
  ])
  func setTakesWhatTheFileTakes(_ pair: String) {
    let outcome = Outcome(
      arguments: ["diagnose", "a.json", "--set", pair],
      in: .memory(["a.json": #"{"error":{"code":2655093,"message":"shared"}}"#])
    )
    #expect(outcome.status == 0, "\(outcome.reason)")
  }
}
