@testable import CoexistKit

extension Example {
  static let disconnectedAfterWorking: [Example] = [
    .fires(
      .confirmed,
      when: "Meta reports the end",
      #"""
      {"object":"whatsapp_business_account","entry":[{"id":"7","time":1768477204,
        "changes":[{"field":"account_update","value":{"event":"ACCOUNT_OFFBOARDED"}}]}]}
      """#
    ),
    .fires(
      .confirmed,
      when: "the phone was not used for too long",
      #"""
      {"event":"PARTNER_REMOVED","waba_info":{"waba_id":"980198427658004"},
       "disconnection_info":{"reason":"PRIMARY_INACTIVITY","initiated_by":"SYSTEM"}}
      """#
    ),
    .silent(
      when: "it came back by itself",
      #"""
      {"object":"whatsapp_business_account","entry":[
        {"id":"7","time":1768477204,"changes":[{"field":"account_update",
          "value":{"event":"ACCOUNT_OFFBOARDED"}}]},
        {"id":"7","time":1768477504,"changes":[{"field":"account_update",
          "value":{"event":"ACCOUNT_RECONNECTED"}}]}]}
      """#
    ),
    .silent(when: "it never worked", #"{"observations":{"worked_before":false}}"#),
  ]

  static let appAccountDeleted: [Example] = [
    .fires(
      .likely,
      when: "its user ended the account, and Meta reports that the WABA is gone",
      #"""
      {"entry":[{"id":"1","time":1761000000,"changes":[
        {"field":"account_update","value":{"event":"ACCOUNT_DELETED"}},
        {"field":"account_update","value":{"event":"PARTNER_REMOVED","disconnection_info":{
          "reason":"ACCOUNT_DISCONNECTED","initiated_by":"USER"}}}]}]}
      """#
    ),
    .silent(
      when: "the phone was heard of since the WABA was deleted",
      #"""
      {"captures":[{"payload":{"entry":[{"id":"1","time":1761000000,"changes":[
         {"field":"account_update","value":{"event":"ACCOUNT_DELETED"}}]}]}},
       {"payload":{"field":"smb_message_echoes","value":{"messaging_product":"whatsapp",
         "metadata":{"phone_number_id":"480022910048012"},"message_echoes":[
           {"from":"56900000001","id":"wamid.A","timestamp":"1761100000","type":"text"}]}}}]}
      """#
    ),
    .silent(
      when: "the WABA was removed from a portfolio just before",
      #"""
      {"captured_at":"2026-11-20T12:00:00Z",
       "steps_done":[{"step":"remove-from-portfolio","at":"2026-11-20T11:00:00Z",
                      "evidence":"screenshot"}],
       "captures":[{"payload":{"entry":[{"id":"1","time":1795172500,"changes":[
         {"field":"account_update","value":{"event":"ACCOUNT_DELETED"}}]}]}}]}
      """#
    ),
    .silent(
      when: "only notes say so",
      #"{"notes":"The account in the phone app was deleted."}"#
    ),
    .silent(
      when: "the account is there",
      #"{"notes":"They deleted the WhatsApp account in March.","observations":{"number_in_business_app":true}}"#
    ),
  ]

  static let historySyncLimit: [Example] = [
    .fires(.confirmed, when: "the customer declined", #"{"error":{"code":2593109}}"#),
    .fires(
      .likely,
      when: "the day after the onboarding is over and no history came",
      #"""
      {"captured_at":"2026-11-20T12:00:00Z","symptoms":["history-missing"],
       "captures":[{"payload":{"id":"108800000000931","platform_type":"CLOUD_API",
         "is_on_biz_app":true,"last_onboarded_time":"2026-11-17T09:00:00+0000"}}]}
      """#
    ),
    .silent(
      when: "the onboarding was an hour ago: the sync may still run",
      #"""
      {"captured_at":"2026-11-20T12:00:00Z","symptoms":["history-missing"],
       "captures":[{"payload":{"id":"108800000000931","platform_type":"CLOUD_API",
         "is_on_biz_app":true,"last_onboarded_time":"2026-11-20T11:00:00+0000"}}]}
      """#
    ),
    .silent(
      when: "nothing but missing history is known",
      #"{"symptoms":["history-missing"]}"#
    ),
  ]

  static let registrationPIN: [Example] = [
    .fires(.confirmed, when: "the PIN does not fit", #"{"error":{"code":133005}}"#),
    .silent(
      when: "the sentence beside the number is another one's",
      #"{"error":{"code":133005,"message":"Phone number already exists in another WhatsApp Business Account"}}"#
    ),
  ]

  static let rateLimited: [Example] = [
    .fires(
      .confirmed,
      when: "too many registrations",
      #"{"error":{"code":133016,"message":"x"}}"#
    ),
    .silent(
      when: "three errors an hour speak of a loop, not of a limit",
      #"""
      {"captures":[
        {"payload":{"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{"error_code":"2655093",
          "error_message":"x","timestamp":"1794600000"}}},
        {"payload":{"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{"error_code":"2655093",
          "error_message":"x","timestamp":"1794600600"}}},
        {"payload":{"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{"error_code":"2655093",
          "error_message":"x","timestamp":"1794601200"}}}]}
      """#
    ),
    .silent(
      when: "many attempts were counted and Meta set no limit",
      #"{"signup":{"attempts":9},"error":{"code":2655093}}"#
    ),
  ]

  static let messageLevel: [Example] = [
    .fires(
      .confirmed,
      when: "the window for replies is closed",
      #"{"error":{"code":131047,"message":"x"}}"#
    ),
    .silent(
      when: "an incoming message can be read in the app only",
      #"{"error":{"code":131060,"message":"x"}}"#
    ),
  ]

  static let metaTransient: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":131016,"message":"x"}}"#),
    .fires(
      .likely,
      when: "an unknown number is marked as transient",
      #"{"error":{"code":9876543,"message":"x","is_transient":true}}"#
    ),
    .silent(
      when: "a known refusal is marked as transient",
      #"{"error":{"code":100,"error_subcode":2655093,"message":"x","is_transient":true}}"#
    ),
  ]
}
