import Testing

@testable import CoexistKit

@Suite struct ExplainQueryTests {
  @Test(arguments: [
    ("2655093", "2655093"), ("#2655093", "2655093"), ("(#2655093)", "2655093"),
    ("error 3441041", "3441041"), ("Error-3441041", "3441041"), ("(#100)", "100"),
    ("100.33", "100.33"), ("100/33", "100.33"), ("2388103/payment", "2388103/payment"),
    ("2388103", "2388103"), ("2494160", "100.2494160"), ("link_expired", "setup-link/link_expired"),
    ("204", "200/range-200-299"), ("138007", "138000/family"), ("#2", "2"), ("code 1", "1"),
    ("2", "remove-partner"), ("step-2", "remove-partner"), ("step 2", "remove-partner"),
    ("REMOVE-PARTNER", "remove-partner"), ("partners tab", "remove-partner"),
    ("support-bundle", "escalate"), ("wait", "wait"), ("retry", "retry"),
    ("waba_not_listed", "waba-not-listed"), ("old-media-placeholders", "old-media-placeholders"),
    ("Coexistence", "coexistence"), ("dedicated", "dedicated"), ("likely", "likely"),
    ("meta-transient", "meta-transient"), ("meta-admin", "meta-admin"), ("clear", "clear"),
    ("3,441,041", "3441041"), ("3.441.041", "3441041"), ("#3441041", "3441041"),
    ("3 441 041", "3441041"), ("131,042", "131042"), ("error 2.655.093", "2655093"),
    ("manual-setup", "manual-setup"), (" partner-still-listed ", "partner-still-listed"),
  ])
  func pageIsFound(_ typed: String, _ id: String) {
    let (output, _, status) = Repository.run("explain", typed)
    #expect(status == 0)
    #expect(output.contains(id), "\(output)")
  }

  /// Words of the field, fields of the case file, subcodes, and sentences in several languages.
  @Test(arguments: [
    ("partner", "partner"), ("sms", "sms"), ("QR", "qr"), ("waba", "waba"), ("token", "token"),
    ("webhook", "webhook"), ("phone_number_id", "phone-number-id"),
    ("app_business_platform", "observations.app_business_platform"),
    ("signup.entry", "signup.entry"), ("partner-stil-listed", "partner-still-listed"),
    ("458", "190.458"), ("459", "190.459"), ("460", "190.460"), ("463", "190.463"),
    ("464", "190.464"), ("467", "190.467"), ("492", "190.492"), ("190:463", "190.463"),
    ("the number is already linked", "provider-still-connected"),
    ("el número ya está vinculado con otro proveedor", "provider-still-connected"),
    ("o número está conectado a outro provedor", "provider-still-connected"),
    ("QR-Code abgelaufen", "qr-expired"), ("token expired", "token-or-permission"),
  ])
  func wordsFindTheirPage(_ typed: String, _ id: String) {
    let (output, _, status) = Repository.run("explain", typed)
    #expect(status == 0)
    #expect(output.contains(id), "\(output)")
  }

  @Test(arguments: ["socio", "old photos", "proveedor anterior", "already linked"])
  func wordsThatFitSeveralPagesListThree(_ typed: String) {
    let (output, _, status) = Repository.run("explain", typed)
    #expect(status == 0)
    #expect(output.contains("pages fit best"), "\(output)")
  }

  @Test(arguments: ["asdf qwer zxcv", "my cat ate the fish", "xyzzy", "مرحبا بك", "🙂🙂"])
  func nonsenseFindsNothing(_ typed: String) {
    #expect(Repository.run("explain", typed).status == 66)
  }

  /// What stands in the `seen` lines of a report can be looked up.
  @Test func everyEventOfAFixtureHasItsPage() {
    var words: Set<String> = []
    for fixture in TicketCases.diagnoses {
      for event in fixture.diagnosis.facts.events {
        let names = [event.field, event.name].compactMap { $0 }.map(\.unredacted)
        words.formUnion(names.filter { $0.contains("_") || $0.contains(".") })
      }
    }
    #expect(words.count > 15)
    for word in words {
      guard case .page(let page) = Explainer().explain(word) else {
        Issue.record("explain \(word)")
        continue
      }
      #expect(page.kind == .word && page.id == word, "\(word): \(page.id)")
    }
  }

  /// A closed word is known or not: nothing is like it.
  @Test(arguments: [
    ("PARTNER_REMOVED", "disconnected-after-working"), ("NON_EXISTS", "display name"),
    ("ON_PREMISE", "onboarding-unfinished"), ("TIER_10K", "a day"), ("FLAGGED", "quality"),
    ("DISABLED_UPDATE", "REINSTATE"), ("NAME_NOT_CONSISTENT", "display-name-not-approved"),
    ("echo", "sent from the phone"), ("PIN", "two-step"), ("template", "approves"),
    ("business platform", "provider-still-connected"), ("partner_added", "portfolio"),
    ("PARTNER_INVENTED", ""), ("SOMETHING_ELSE_AGAIN", ""), ("NONSENSE", ""), ("own_word", ""),
  ])
  func wordsOfMetaAreKnownOrNot(_ typed: String, _ words: String) {
    let (output, _, status) = Repository.run("explain", typed)
    #expect(status == (words.isEmpty ? 66 : 0), "\(output)")
    let flat = output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.isEmpty || flat.contains(words), "\(output)")
    #expect(!flat.contains("pages fit best"), "\(output)")
  }

  @Test func theShortAnswerNamesTheFullOne() {
    let short = Repository.run("explain", "2655093").output
    let full = Repository.run("explain", "2655093", "--full").output
    #expect(short.contains("more         coexist explain 2655093 --full"))
    #expect(!short.contains("rules out") && full.contains("rules out") && full.contains("sources"))
  }

  @Test(arguments: ["zzzzqqq", "xkcdwjq", "qqqqqqqqqqqqqqqq"])
  func nonsenseIsNearToNothing(_ typed: String) {
    let (output, complaint, status) = Repository.run("explain", typed)
    #expect(output.isEmpty)
    #expect(status == 66)
    #expect(!complaint.contains("nearest"), "\(complaint)")
    #expect(complaint.contains("\nhelp: 'coexist rules' lists everything"))
  }

  @Test(arguments: [
    ("2655039", "2655093"), ("344101", "3441041"), ("coexistance", "coexistence"),
    ("setp-qx", "step"),
  ])
  func unknownNamesTheNearest(_ typed: String, _ near: String) {
    let (output, complaint, status) = Repository.run("explain", typed)
    #expect(output.isEmpty)
    #expect(status == 66)
    #expect(complaint.hasPrefix("error: no entry for '\(typed)'\n"))
    let line = complaint.split(separator: "\n").first { $0.hasPrefix("note: nearest are ") } ?? ""
    #expect(line.split(separator: ",").count <= 3, "\(line)")
    #expect(near == "step" || line.contains(near), "\(line)")
  }

  @Test(arguments: [("2655777", "partners"), ("3441999", "adding a phone number")])
  func unknownNumberSaysItsFamily(_ typed: String, _ words: String) {
    let (_, complaint, status) = Repository.run("explain", typed)
    #expect(status == 66)
    #expect(complaint.contains(words))
    #expect(complaint.contains("fbtrace_id"))
  }

  @Test(arguments: ["100.77", "999999", "", "()", "###", "-1", "99999999999999999999", "x/y/z"])
  func oddWordsEndInOrder(_ typed: String) {
    let status = Outcome(arguments: ["explain", "--", typed]).status
    #expect(status == 66)
  }

  @Test func numberWithSeveralMeaningsListsAll() {
    let output = Repository.run("explain", "2388103").output
    for row in KnownError.all where row.code == 2_388_103 {
      #expect(output.contains(row.key.description))
    }
  }

  @Test func misuseIsToldApart() {
    #expect(Repository.run("explain").status == 64)
    #expect(Repository.run("explain", "2655093", "-f", "pdf").status == 64)
    #expect(Repository.run("rules", "x").status == 64)
    #expect(Repository.run("explain", "--help").status == 0)
  }
}
