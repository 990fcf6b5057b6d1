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
    ("manual-setup", "manual-setup"), (" partner-still-listed ", "partner-still-listed"),
  ])
  func pageIsFound(_ typed: String, _ id: String) {
    guard case .page(let page) = Explainer().explain(typed) else {
      Issue.record("nothing for \(typed)")
      return
    }
    #expect(page.id == id)
  }

  @Test(arguments: [
    ("2655039", "2655093"), ("344101", "3441041"), ("partner-stil-listed", "partner-still-listed"),
    ("coexistance", "coexistence"), ("setp-2x", "step"),
  ])
  func unknownNamesTheNearestThree(_ typed: String, _ near: String) {
    let (output, complaint, status) = Repository.run("explain", typed)
    #expect(output.isEmpty)
    #expect(status == 66)
    #expect(complaint.hasPrefix("error: no entry for '\(typed)'\n"))
    let line = complaint.split(separator: "\n").first { $0.hasPrefix("note: nearest are ") } ?? ""
    #expect(line.split(separator: ",").count == 3, "\(line)")
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
