import Testing

@testable import CoexistKit

/// What a report says of payloads in the notations of other programs: verdict, leading cause, ids.
@Suite struct NotationReportTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The first cause that is more than possible, or `nil`.
    let cause: String?
    var ids: [String: String] = [:]
    var testDescription: String { name }
  }

  private static let account = "104996122399160"
  private static let number = "106540352242900"

  static let examples = [
    Example(
      name: "a webhook in a paragraph of HTML",
      text:
        "<p>{&quot;entry&quot;:[{&quot;id&quot;:&quot;\(account)&quot;,&quot;changes&quot;:[{&quot;field&quot;:&quot;account_update&quot;,&quot;value&quot;:{&quot;event&quot;:&quot;PARTNER_REMOVED&quot;,&quot;disconnection_info&quot;:{&quot;reason&quot;:&quot;PRIMARY_INACTIVITY&quot;}}}]}]}</p>",
      cause: "disconnected-after-working",
      ids: ["waba_id": account]
    ),
    Example(
      name: "a webhook printed by Elixir",
      text:
        "params: %{\"entry\" => [%{\"id\" => \"29494827586\", \"changes\" => [%{\"field\" => \"account_update\", \"value\" => %{\"event\" => \"PARTNER_REMOVED\", \"disconnection_info\" => %{\"reason\" => \"PRIMARY_INACTIVITY\"}, \"waba_info\" => %{\"waba_id\" => \"\(account)\"}}}]}]}",
      cause: "disconnected-after-working",
      ids: ["waba_id": account]
    ),
    Example(
      name: "a window's event between tags",
      text:
        "<pre>{&#34;type&#34;:&#34;WA_EMBEDDED_SIGNUP&#34;,&#34;event&#34;:&#34;CANCEL&#34;,&#34;data&#34;:{&#34;error_message&#34;:&#34;The phone number you have entered is not associated with the business you selected.&#34;,&#34;error_code&#34;:&#34;3441041&#34;}}</pre>",
      cause: "number-in-another-portfolio"
    ),
    Example(
      name: "flat, in camel case",
      text:
        #"{"eventType":"accountUpdated","wabaId":"\#(account)","event":"ACCOUNT_RESTRICTION","restrictionInfo":[{"restriction_type":"RESTRICTED_ADD_PHONE_NUMBER_ACTION"}]}"#,
      cause: "account-restricted",
      ids: ["waba_id": account]
    ),
    Example(
      name: "a single restriction",
      text:
        #"{"field":"account_update","wabaId":"\#(account)","event":"ACCOUNT_RESTRICTION","restrictions":{"restriction_type":"RESTRICTED_ADD_PHONE_NUMBER_ACTION","expiration":"2027-12-12T07:09:27.000Z"}}"#,
      cause: "account-restricted",
      ids: ["waba_id": account]
    ),
    Example(
      name: "a ban of another provider's webhook",
      text:
        #"{"tenant":9,"event":"DISABLED_UPDATE","wabaId":"\#(account)","ban_info":{"waba_ban_state":"DISABLE"}}"#,
      cause: "account-restricted",
      ids: ["waba_id": account]
    ),
    Example(
      name: "one envelope around an event",
      text:
        #"{"hook":"account_update","payload":{"event":"PARTNER_REMOVED","disconnection_info":{"reason":"CHANGE_NUMBER"},"waba_info":{"waba_id":"\#(account)"}}}"#,
      cause: "disconnected-after-working",
      ids: ["waba_id": account]
    ),
    Example(
      name: "a review in camel case",
      text:
        #"{"eventType":"reviewUpdate","accountReviewStatus":"REJECTED","wabaId":"\#(account)"}"#,
      cause: "account-restricted",
      ids: ["waba_id": account]
    ),
    Example(
      name: "a node inside an object",
      text:
        #"{"phone":{"id":"\#(number)","isOnBizApp":true,"platformType":"CLOUD_API","status":"BANNED"}}"#,
      cause: "account-restricted",
      ids: ["phone_number_id": number]
    ),
    Example(
      name: "a node without an id behind its call",
      text:
        "GET https://graph.facebook.com/v23.0/\(number)?fields=status\n{\"status\":\"DISCONNECTED\", ← new\n \"code_verification_status\":\"EXPIRED\"}",
      cause: nil,
      ids: ["phone_number_id": number]
    ),
    Example(
      name: "the answer to a send",
      text:
        #"{"messaging_product":"whatsapp","contacts":[{"input":"x","wa_id":"1"}],"messages":[{"id":"wamid.HBgL"}]}"#,
      cause: nil
    ),
    Example(
      name: "cells of a table",
      text: "| Call | Answer |\n|---|---|\n| **BUSINESS** | LIMITED, error 141010 |",
      cause: "business-not-verified"
    ),
  ]

  @Test(arguments: examples) func isRead(_ example: Example) {
    let report = Report(of: example.text)
    let cause = report.causes.first { $0.status == .confirmed || $0.status == .likely }
    #expect(cause?.id == example.cause)
    let input = ReadInput(example.text)
    for (key, value) in example.ids {
      let found = input.reader.facts.identifiers.filter { $0.key.id == key }
      #expect(found.map { $0.value.reading { $0 } }.contains(value))
    }
  }
}
