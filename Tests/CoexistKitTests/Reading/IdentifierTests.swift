import Testing

@testable import CoexistKit

/// Which numbers are identifiers, and of what.
@Suite struct IdentifierTests {
  @Test(arguments: [
    ("WABA: 966000009736588 (\"Sample\")", IdentifierKey.wabaID, ["966000009736588"]),
    ("waba_id=102290129340398", .wabaID, ["102290129340398"]),
    ("WABA ID is 102290129340398", .wabaID, ["102290129340398"]),
    ("WhatsApp Business Account ID: 102290129340398", .wabaID, ["102290129340398"]),
    ("still attached to the OLD WABA 3885700001733268", .wabaID, []),
    ("WABA: NOT 3885700001733268", .wabaID, []),
    ("WABA XXXXXXXXXXXXXXX", .wabaID, []),
    (
      "Phone Number ID: 106540352242922 (NOT 1154100001110782)", .phoneNumberID, ["106540352242922"]
    ),
    ("[WHATSAPP] Phone number 1070000132149090 code", .phoneNumberID, ["1070000132149090"]),
    ("phone number 5511987654321", .phoneNumberID, []),
    ("Phone: +1 727-555-0141", .phoneNumberID, []),
    ("POST /368800000673690/phone_numbers", .wabaID, ["368800000673690"]),
    ("POST /v24.0/106540352242922/register", .phoneNumberID, ["106540352242922"]),
    ("GET /v24.0/106540352242922?fields=id", .phoneNumberID, []),
    ("Object with ID '125600003960572' does not exist", .wabaID, []),
    ("Object with ID '125600003960572' does not exist", .phoneNumberID, []),
    ("fbtrace_id: AbCdEfGhIjK", .fbtraceID, ["AbCdEfGhIjK"]),
    ("**Trace:** `AbCdEfGhIjK`", .fbtraceID, ["AbCdEfGhIjK"]),
    ("trace: 4bf92f3577b34da6a3ce929d0e0e4736", .fbtraceID, []),
    ("stack trace: AbstractBuilder", .fbtraceID, []),
    ("waba_id            108800000000901", .wabaID, ["108800000000901"]),
    ("waba_id\t108800000000901", .wabaID, ["108800000000901"]),
    ("waba_id         | 108800000000901", .wabaID, ["108800000000901"]),
    ("\n| WABA ID | Error |\n|---|---|\n| `108800000000901` | x |", .wabaID, ["108800000000901"]),
    ("\n| Account | Error |\n|---|---|\n| 108800000000901 | x |", .wabaID, []),
    ("Identificador del número de teléfono: 108800000000901", .phoneNumberID, ["108800000000901"]),
    (
      "Identificador de la cuenta de WhatsApp Business: 108800000000901", .wabaID,
      ["108800000000901"]
    ),
    ("Identificação da conta do WhatsApp Business: 108800000000901", .wabaID, ["108800000000901"]),
    ("ID do negócio: 108800000000901", .businessID, ["108800000000901"]),
    ("Identificador del pedido: 108800000000901", .businessID, []),
    (
      "https://business.facebook.com/settings/whatsapp-business-accounts/108800000000901?x=1",
      .wabaID, ["108800000000901"]
    ),
    (
      "https://business.facebook.com/latest/settings?selected_asset_id=108800000000901&selected_asset_type=whatsapp-business-account",
      .wabaID, ["108800000000901"]
    ),
    (
      "https://business.facebook.com/latest/settings?selected_asset_id=108800000000901&selected_asset_type=page",
      .wabaID, []
    ),
    (
      "GET https://api.kapso.ai/platform/v1/whatsapp/phone_numbers/108800000000901/health",
      .phoneNumberID, ["108800000000901"]
    ),
    ("fbtrace_id: XXXXXXXX", .fbtraceID, []),
  ])
  func textNamesAnIdentifier(_ text: String, _ key: IdentifierKey, _ expected: [String]) {
    #expect(ReadInput("error 3441041. " + text).values(key) == expected)
  }

  @Test(arguments: ["PARTNER_ADDED", "PARTNER_APP_INSTALLED", "PARTNER_REMOVED"])
  func theEntryOfAPartnerEventIsThePartner(_ event: String) {
    let input = ReadInput(
      #"{"entry":[{"id":"2949482758682047","changes":[{"field":"account_update","value":{"event":"\#(event)","#
        + #""waba_info":{"waba_id":"980198427658004","owner_business_id":"2329417887457253"}}}]}]}"#
    )
    #expect(input.values(.partnerBusinessID) == ["2949482758682047"])
    #expect(input.values(.wabaID) == ["980198427658004"])
    #expect(input.values(.ownerBusinessID) == ["2329417887457253"])
  }

  @Test func theEntryOfTheCoexistencePagesEventIsTheAccount() {
    let input = ReadInput(
      """
      {"entry":[{"id":"102290129340398","changes":[{"field":"account_update","value":\
      {"phone_number":"15550783881","event":"PARTNER_REMOVED"}}]}]}
      """
    )
    #expect(input.values(.wabaID) == ["102290129340398"])
    #expect(input.values(.partnerBusinessID).isEmpty)
  }

  @Test func theEntryOfASolutionIsThePartner() {
    let input = ReadInput(
      """
      {"entry":[{"id":"506914307656634","changes":[{"field":"partner_solutions","value":\
      {"event":"SOLUTION_CREATED","solution_id":"774485461512159","solution_status":"INITIATED"}}]}]}
      """
    )
    #expect(input.values(.partnerBusinessID) == ["506914307656634"])
    #expect(input.values(.wabaID).isEmpty)
  }

  @Test(arguments: [
    ("102938475610293841", true), ("1.0293847561e17", true), ("102290129340398", false),
    (#""102938475610293841""#, false),
  ])
  func anIDThatMayHaveBeenRoundedIsWarnedOfAndKept(_ id: String, _ warns: Bool) {
    let input = ReadInput(#"{"id":\#(id),"account_review_status":"APPROVED"}"#)
    #expect(input.values(.wabaID) == [id.filter { $0 != "\"" }])
    #expect(input.warnings.contains("inexact-identifier") == warns)
  }

  @Test func idsOfOtherThingsAreLeftOut() {
    let input = ReadInput(
      """
      {"entry":[{"id":"102290129340398","changes":[{"field":"messages","value":{"messaging_product":\
      "whatsapp","metadata":{"phone_number_id":"106540352242922"},"contacts":[{"wa_id":"16505551234"}],\
      "statuses":[{"id":"wamid.A","status":"failed","recipient_id":"16505551234","errors":\
      [{"code":131047,"title":"Re-engagement message"}]}]}},{"field":"message_template_status_update",\
      "value":{"event":"REJECTED","message_template_id":1689556908129835,"reason":"SCAM"}}]}]}
      """
    )
    let values = input.reader.facts.identifiers.map { $0.value.reading { $0 } }
    #expect(Set(values) == ["102290129340398", "106540352242922"])
  }

  @Test func theCustomersNumberIsNoIdentifier() {
    let input = ReadInput(
      """
      {"message":{"id":"wamid.A","kapso":{"statuses":[]}},"conversation":{"id":"c","phone_number":\
      "+15551234567","phone_number_id":"123456789012345"}}
      """
    )
    #expect(input.values(.displayPhoneNumber).isEmpty)
    #expect(input.values(.phoneNumberID) == ["123456789012345"])
  }

  @Test func thePlaceholdersOfDocumentationAreNoIDs() {
    let input = ReadInput(
      #"{type:"WA_EMBEDDED_SIGNUP",event:"FINISH",data:{waba_id:"<CUSTOMER_WABA_ID>",phone_number_id:""}}"#
    )
    #expect(input.shapes == ["signup-event"])
    #expect(input.values(.wabaID).isEmpty && input.values(.phoneNumberID).isEmpty)
  }

  @Test func numbersAreStringsAndAPhoneNumberCountsOnce() {
    let input = ReadInput(
      #"[{"id":106540352242922,"display_phone_number":"+1 631-555-5555","status":"CONNECTED"},"#
        + #"{"id":"106540352242922","display_phone_number":"16315555555","status":"CONNECTED"}]"#
    )
    #expect(input.values(.phoneNumberID) == ["106540352242922"])
    #expect(input.values(.displayPhoneNumber).count == 1)
  }

  @Test(arguments: [
    #"{"id":"108800000000904","profile_picture_url":"https://example.com/x.jpg"}"#,
    #"{"error":{"code":100,"message":"x"},"call":"curl 'https://graph.facebook.com/v24.0/108800000000904'"}"#,
    "GET https://graph.facebook.com/v24.0/108800000000904?fields=id answered (#100) Invalid parameter",
  ])
  func aNodeOfUnknownKindIsKept(_ text: String) {
    #expect(ReadInput(text).values(.nodeID) == ["108800000000904"])
  }

  @Test(arguments: [
    #"{"id":"56900001234"}"#, #"{"entries":[{"id":"108800000000904"}]}"#,
    "see https://example.com/108800000000904",
  ])
  func whatMayBeAPhoneNumberOrAnythingIsNoNode(_ text: String) {
    #expect(ReadInput(text).values(.nodeID).isEmpty)
  }

  @Test(arguments: [
    #"{"waba_id":"108800000000901","phone_number_id":"1088000000"#,
    #"{"waba_id":"108800000000901","phone_number_id":1088000000"#,
    #"{"waba_id":"108800000000901","error":{"code":131042,"message":"(#131042) x","fbtrace_id":"AbCd1234"#,
    #"{"type":"x","waba_id":"108800000000901","display_phone_number":"+56 9 0000"#,
    #"{"waba_id":"108800000000901","data":[{"business_account_id":"108800000000902","phone_number_id":"1088"#,
  ])
  func anIDThatTheEndOfTheTextCutsIsNone(_ text: String) {
    let input = ReadInput(text)
    #expect(input.values(.wabaID).first == "108800000000901")
    #expect(input.values(.phoneNumberID).isEmpty)
    #expect(input.values(.fbtraceID).isEmpty)
    #expect(input.values(.displayPhoneNumber).isEmpty)
    #expect(input.reader.facts.errors.allSatisfy { $0.fbtraceID == nil })
  }

  @Test(arguments: [" 108800000000901 ", #"108800000000901\u200b"#, #"\u00a0108800000000901\n"#])
  func whatPastingPutsAroundAnIDIsNoneOfIt(_ id: String) {
    #expect(ReadInput("{\"waba_id\":\"\(id)\"}").values(.wabaID) == ["108800000000901"])
  }

  @Test(arguments: [
    (#"{"id":"108800000000901","verification_status":"verified"}"#, IdentifierKey.businessID),
    (#"{"data":[{"id":"108800000000901","verification_status":"verified"}]}"#, .businessID),
    (
      #"{"field":"account_alerts","value":{"entity_type":"BUSINESS","entity_id":"108800000000901","alert_info":{"alert_type":"X"}}}"#,
      .businessID
    ),
    (#"{"phoneNumberID":"108800000000901"}"#, .phoneNumberID),
    (#"{"whatsapp_phone_number_id":"108800000000901"}"#, .phoneNumberID),
    (#"{"env":[{"name":"WABA_ID","value":"108800000000901"}]}"#, .wabaID),
  ])
  func aPayloadNamesAnIdentifier(_ text: String, _ key: IdentifierKey) {
    #expect(ReadInput(text).values(key) == ["108800000000901"])
  }

  @Test(arguments: [
    (
      #"{"data":[{"id":"108800000000901","verification_status":"x"},{"id":"108800000000902","verification_status":"x"}]}"#,
      IdentifierKey.businessID
    ),
    (
      #"{"data":{"is_valid":true,"scopes":[],"granular_scopes":[{"scope":"whatsapp_business_management","target_ids":["108800000000901","108800000000902"]}]}}"#,
      .wabaID
    ),
    (#"{"value":"108800000000901","name":"order_id"}"#, .wabaID),
  ])
  func ofSeveralNoneIsCertain(_ text: String, _ key: IdentifierKey) {
    #expect(ReadInput(text).values(key).isEmpty)
  }
}
