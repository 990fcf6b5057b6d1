import Testing

@testable import CoexistKit

/// What the founding statements ask of an answer, beyond what a fixture can say.
@Suite struct FoundingAdviceTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let statement: String
    let command: String
    let fields: String
    var says: [String] = []
    var avoids: [String] = []

    var testDescription: String { "\(statement), \(command)" }
  }

  private static let sharing = #""error":{"code":2655093,"message":"shared with a partner"}"#
  private static let owner = #"""
    "error":{"code":3441041,"message":"not associated"},
    "signup":{"selected_business":{"id":"778100123456789","name":"Moda Norte"}},
    "observations":{"app_business_platform":[],"partners_tab":[],
      "owner_portfolio":{"id":"999100123456789","name":"Old Agency"}}
    """#
  private static let restricted = #"""
    "captures":[{"payload":{"event":"ACCOUNT_RESTRICTION","restriction_info":
      [{"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING","expiration":1899999999}]}}]
    """#

  static let examples: [Example] = [
    Example(
      statement: "S06",
      command: "diagnose",
      fields: sharing + #","observations":{"needs_maximum_stability":true}"#,
      says: ["dedicated-fits-better"]
    ),
    Example(
      statement: "S06",
      command: "reply",
      fields: sharing + #","observations":{"needs_maximum_stability":true}"#,
      says: ["a dedicated number without the app would be steadier"]
    ),
    Example(
      statement: "S44",
      command: "diagnose",
      fields: sharing + #","signup":{"attempts":9}"#,
      says: ["retry before step 1 is done: 9 attempts changed nothing"],
      avoids: ["retry, step", "next Retry"]
    ),
    Example(
      statement: "S44",
      command: "reply",
      fields: sharing + #","signup":{"attempts":9}"#,
      says: ["There have already been 9 attempts. Please do not try again"]
    ),
    Example(
      statement: "S47",
      command: "reply",
      fields: owner,
      says: ["the app and the chats on your phone are not affected"],
      avoids: ["delete the app"]
    ),
    Example(
      statement: "S48",
      command: "diagnose",
      fields: #"""
        "symptoms":["templates-blocked"],"identifiers":{"waba_id":"104996122399160"},
        "captures":[{"payload":{"type":"WA_EMBEDDED_SIGNUP",
          "event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING",
          "data":{"waba_id":"104996122399777","phone_number_id":"1234567890123"}}}]
        """#,
      says: ["gave another WABA"],
      avoids: ["wrong-identifier"]
    ),
    Example(
      statement: "S56",
      command: "diagnose",
      fields: #""symptoms":["waba-not-listed"],"observations":{"own_meta_app":true}"#,
      says: ["manual-setup"]
    ),
    Example(
      statement: "S56",
      command: "reply",
      fields: #""symptoms":["waba-not-listed"],"observations":{"own_meta_app":true}"#,
      says: ["the manual setup of Kapso"]
    ),
    Example(
      statement: "S80",
      command: "diagnose",
      fields: #"""
        "symptoms":["old-media-placeholders"],
        "observations":{"live_media_works":true,"messages_arrive":true}
        """#,
      says: ["Known behavior: nothing to fix", "next Media of older chats"]
    ),
    Example(
      statement: "S80, not seen",
      command: "diagnose",
      fields: #""symptoms":["old-media-placeholders"],"observations":{"live_media_works":false}"#,
      avoids: ["nothing to fix"]
    ),
    Example(
      statement: "S87",
      command: "diagnose",
      fields: #""observations":{"business_verified":false,"messages_arrive":true}"#,
      avoids: ["retry", "clean-up, step"]
    ),
    Example(
      statement: "S90",
      command: "diagnose",
      fields: restricted,
      says: ["Meta has restricted the account", "start another signup or a clean-up"],
      avoids: ["clean-up, step", "retry, step"]
    ),
    Example(
      statement: "S98",
      command: "reply",
      fields: sharing,
      says: ["disconnect", "does not delete your chats", "when to try again"],
      avoids: ["fault", "blame", "guarantee", "tomorrow"]
    ),
  ]

  @Test(arguments: examples) func whatIsAskedForIsSaid(_ example: Example) {
    let answer = Outcome(
      arguments: [example.command, "c.json"],
      in: .memory(["c.json": #"{"schema":"coexist.case/1",\#(example.fields)}"#])
    ).text
    let words = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for phrase in example.says { #expect(words.lowercased().contains(phrase.lowercased())) }
    for phrase in example.avoids { #expect(!words.lowercased().contains(phrase.lowercased())) }
  }

  /// S92: with the clean-up seen done, one try made and the account still not in the list, support
  /// gets the case.
  @Test func supportIsAskedWhenNothingVisibleIsLeft() {
    let text = TicketCases.ready.replacing(
      #""error":{"message":"The number is still tied.","code":3441041,"fbtrace_id":"AbC1dEfGh2IjK3"}"#,
      with: #""symptoms":["waba-not-listed"]"#
    )
    let answer = Outcome(arguments: ["diagnose", "c.json"], in: .memory(["c.json": text])).text
    #expect(answer.contains("escalate · "))
  }
}
