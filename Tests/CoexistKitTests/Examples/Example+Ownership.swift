@testable import CoexistKit

extension Example {
  static let dedicatedConnectionInKapso: [Example] = [
    .fires(
      .confirmed,
      when: "{provider} lists the number as dedicated",
      #"{"observations":{"kapso_connection":"dedicated"}}"#
    ),
    .silent(
      when: "dedicated is what the customer wants",
      #"{"wanted":"dedicated","observations":{"kapso_connection":"dedicated"}}"#
    ),
    .silent(
      when: "{provider} lists nothing",
      #"{"observations":{"kapso_connection":"none"},"error":{"code":3441041}}"#
    ),
  ]

  static let providerStillConnected: [Example] = [
    .fires(
      .confirmed,
      when: "the app lists somebody",
      #"{"error":{"code":2655093},"observations":{"app_business_platform":["Acme"]}}"#
    ),
    .fires(.likely, when: "Meta names the app", #"{"error":{"code":2655093}}"#),
    .silent(
      when: "the app's list is empty",
      #"{"error":{"code":2655093},"observations":{"app_business_platform":[]}}"#
    ),
    .silent(
      when: "only {provider} is listed",
      #"{"observations":{"app_business_platform":["Kapso"]}}"#
    ),
  ]

  static let partnerStillListed: [Example] = [
    .fires(
      .confirmed,
      when: "the tab names an old partner",
      #"{"observations":{"partners_tab":["Acme BSP"]}}"#
    ),
    .fires(.confirmed, when: "Meta's code names the tab", #"{"error":{"code":2655049}}"#),
    .silent(when: "only {provider} is listed", #"{"observations":{"partners_tab":["Kapso"]}}"#),
    .silent(
      when: "the tab is empty",
      #"{"error":{"code":2655093},"observations":{"partners_tab":[]}}"#
    ),
  ]

  static let foreignAppSubscribed: [Example] = [
    .fires(
      .confirmed,
      when: "another app is in the list",
      #"""
      {"data":[{"whatsapp_business_api_data":{"id":"1234567890123456","name":"Old CRM"}}]}
      """#
    ),
    .silent(
      when: "only {provider}'s app is in the list",
      #"""
      {"data":[{"whatsapp_business_api_data":{"id":"634974688087057","name":"Kapso"}}]}
      """#
    ),
  ]

  static let numberInAnotherPortfolio: [Example] = [
    .fires(
      .confirmed,
      when: "another portfolio owns the account",
      #"""
      {"identifiers":{"business_id":"11"},"observations":{"owner_portfolio":{"id":"22"}}}
      """#
    ),
    .fires(.likely, when: "Meta says so", #"{"error":{"code":3441041}}"#),
    .silent(
      when: "the selected portfolio owns it and no other has it",
      #"""
      {"error":{"code":3441041},"identifiers":{"business_id":"11"},
       "observations":{"owner_portfolio":{"id":"11"},"other_portfolios":[]}}
      """#
    ),
  ]

  static let retriedTooSoon: [Example] = [
    .fires(
      .confirmed,
      when: "the attempt came two minutes after the disconnect",
      #"""
      {"error":{"code":3441049},"signup":{"last_attempt_at":"2026-11-20T10:02:00Z"},
       "steps_done":[{"step":"disconnect-provider","at":"2026-11-20T10:00:00Z",
                      "evidence":"screenshot"}]}
      """#
    ),
    .silent(
      when: "the attempt came an hour later",
      #"""
      {"error":{"code":3441049},"signup":{"last_attempt_at":"2026-11-20T11:00:00Z"},
       "steps_done":[{"step":"disconnect-provider","at":"2026-11-20T10:00:00Z",
                      "evidence":"screenshot"}]}
      """#
    ),
  ]

  static let residualMetaLink: [Example] = [
    .fires(
      .likely,
      when: "everything was seen clean and the error is back",
      #"""
      {"captured_at":"2026-11-20T12:00:00Z","error":{"code":2655093},
       "identifiers":{"business_id":"11"},
       "signup":{"attempts_since_cleanup":1,"last_attempt_at":"2026-11-20T11:30:00Z"},
       "observations":{
         "app_business_platform":{"value":[],"by":"screenshot","at":"2026-11-20T11:40:00Z"},
         "partners_tab":{"value":[],"by":"screenshot","at":"2026-11-20T11:41:00Z"},
         "owner_portfolio":{"value":null,"by":"api","at":"2026-11-20T11:42:00Z"},
         "other_portfolios":{"value":[],"by":"agent","at":"2026-11-20T11:43:00Z"}},
       "steps_done":[{"step":"disconnect-provider","at":"2026-11-20T09:00:00Z",
                      "evidence":"screenshot"}]}
      """#
    ),
    .silent(when: "nobody has looked anywhere", #"{"error":{"code":2655093}}"#),
  ]
}
