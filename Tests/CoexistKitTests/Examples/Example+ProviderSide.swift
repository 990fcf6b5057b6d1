@testable import CoexistKit

extension Example {
  static let tokenOrPermission: [Example] = [
    .fires(.confirmed, when: "the token ran out", #"{"error":{"code":190,"error_subcode":463}}"#),
    .fires(
      .confirmed,
      when: "Graph calls it invalid",
      #"{"data":{"app_id":"634974688087057","is_valid":false}}"#
    ),
    .silent(
      when: "only the scopes' targets are not listed",
      #"""
      {"data":{"app_id":"634974688087057","is_valid":true,
       "scopes":["whatsapp_business_management","whatsapp_business_messaging"]}}
      """#
    ),
    .silent(when: "a bare refusal of permission", #"{"error":{"code":10,"message":"x"}}"#),
  ]

  static let providerAppNotApproved: [Example] = [
    .fires(.confirmed, when: "the provider is not verified", #"{"error":{"code":2494091}}"#),
    .silent(when: "a bare refusal of permission", #"{"error":{"code":200,"message":"x"}}"#),
  ]

  static let webhookNotSubscribed: [Example] = [
    .fires(
      .confirmed,
      when: "no app is subscribed",
      #"{"captures":[{"label":"subscribed_apps","payload":{"data":[]}}]}"#
    ),
    .silent(
      when: "{provider} is subscribed",
      #"{"data":[{"whatsapp_business_api_data":{"id":"634974688087057","name":"Kapso"}}]}"#
    ),
    .silent(
      when: "the number is not connected yet",
      #"{"error":{"code":2655093},"captures":[{"label":"subscribed_apps","payload":{"data":[]}}]}"#
    ),
  ]

  static let wrongIdentifier: [Example] = [
    .fires(
      .likely,
      when: "Graph does not find the object",
      #"{"error":{"code":100,"error_subcode":33}}"#
    ),
    .silent(
      when: "two WABA ids are known and nothing failed",
      #"""
      {"captures":[{"payload":{"id":"980198427658004","account_review_status":"APPROVED"}},
        {"payload":{"id":"102290129340398","account_review_status":"APPROVED"}}]}
      """#
    ),
    .silent(
      when: "a parameter is wrong",
      #"{"error":{"code":100,"message":"Invalid parameter"}}"#
    ),
  ]

  static let providerFault: [Example] = [
    .fires(
      .likely,
      when: "echoes arrive and are said to be missing",
      #"""
      {"symptoms":["echoes-missing"],"observations":{"echoes_arrive":true}}
      """#
    ),
    .silent(when: "echoes are missing and none was seen", #"{"symptoms":["echoes-missing"]}"#),
    .silent(
      when: "only notes say so",
      #"{"notes":"Nothing of it appears on our screen. The log shows smb_message_echoes."}"#
    ),
  ]
}
