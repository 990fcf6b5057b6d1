import Testing

@testable import CoexistKit

/// Nothing on the list of `decision-knowledge.md`, section 4, is ever advised.
@Suite struct NeverAdviseTests {
  private static let never = [
    "delete the whatsapp account", "delete the app account", "delete the account in the app",
    "reinstall", "re-install", "consumer app instead", "switch to consumer", "type in the sms",
    "enter the sms", "use the sms", "by sms instead", "call /register", "call /deregister",
    "deregister the number", "guess the pin", "try another pin", "choose display name only",
    "remove the live waba", "remove kapso", "another provider meanwhile", "paste the token",
    "send the token", "the number was deleted", "try again and again", "keep trying",
    "retry until", "will always",
  ]

  @Test func pagesAdviseNothingForbidden() {
    let orders: [Explanation.Heading] = [
      .means, .seenAs, .rightWhen, .lookFirst, .confirms, .metaSuggests, .act, .closedWhen,
      .escalate, .mayPromise,
    ]
    for page in ExplainTests.pages {
      for item in orders.flatMap(page.items) where !item.isVerbatim {
        for sentence in item.text.lowercased().split(whereSeparator: { ".;:".contains($0) })
        where !Self.isWarning(sentence) {
          for words in Self.never {
            #expect(!sentence.contains(words), "\(page.id) advises: \(sentence)")
          }
        }
      }
    }
  }

  private static func isWarning(_ sentence: some StringProtocol) -> Bool {
    ["not", "never", "nobody", "no", "nothing", "instead", "without", "stop"].contains { word in
      sentence.split { !$0.isLetter }.contains { $0 == word }
    }
  }

  @Test func noPageNamesDaysOfEligibility() {
    for id in ["not-enough-activity", "3441045", "not-eligible-message"] {
      let output = Repository.run("explain", id).output
      for words in ["7 days", "30 days", "60 days", "3 months", "two months"] {
        #expect(!output.contains(words), "\(id) names \(words)")
      }
    }
  }
}
