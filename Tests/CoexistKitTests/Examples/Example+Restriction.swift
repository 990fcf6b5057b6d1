@testable import CoexistKit

extension Example {
  static let accountRestricted: [Example] = [
    .fires(
      .confirmed,
      when: "Meta locks the account",
      #"{"error":{"code":131031,"message":"x"}}"#
    ),
    .fires(
      .confirmed,
      when: "a ban notice came",
      #"""
      {"field":"account_update","value":{"event":"DISABLED_UPDATE",
       "ban_info":{"waba_ban_state":"DISABLE","waba_ban_date":"April 17, 2025"}}}
      """#
    ),
    .silent(
      when: "the ban was lifted",
      #"""
      {"field":"account_update","value":{"event":"DISABLED_UPDATE",
       "ban_info":{"waba_ban_state":"REINSTATE","waba_ban_date":"April 17, 2025"}}}
      """#
    ),
    .silent(
      when: "the restriction is over",
      #"""
      {"captured_at":"2026-11-20T12:00:00Z","captures":[{"payload":{"entry":[{"id":"1",
       "time":1761000000,"changes":[{"field":"account_update","value":{
       "event":"ACCOUNT_RESTRICTION","restriction_info":[{
       "restriction_type":"RESTRICTED_ADD_PHONE_NUMBER_ACTION","expiration":1762000000}]}}]}]}}]}
      """#
    ),
  ]

  static let inReview: [Example] = [
    .fires(
      .confirmed,
      when: "the account's review is pending",
      #"{"id":"980198427658004","account_review_status":"PENDING"}"#
    ),
    .fires(
      .confirmed,
      when: "the health check says so",
      #"""
      {"status":"degraded","checks":{"phone_number_access":{"passed":true,
       "details":{"display_phone_number":"+56 9 1111 1111","status":"PENDING"}}}}
      """#
    ),
    .silent(
      when: "the number's node is pending: that is its registration",
      #"{"id":"106540352242922","display_phone_number":"+56 9 1111 1111","status":"PENDING"}"#
    ),
    .silent(when: "only notes speak of it", #"{"notes":"The number is in review at Meta."}"#),
  ]

  static let assetLimitReached: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":2494067}}"#),
    .silent(
      when: "the account shows as limited in what it sends",
      #"{"symptoms":["limited"]}"#
    ),
  ]

  static let businessNotVerified: [Example] = [
    .fires(.confirmed, when: "Meta asks for it", #"{"error":{"code":2494030}}"#),
    .silent(
      when: "it is only a field of an account",
      #"{"id":"980198427658004","business_verification_status":"not_verified"}"#
    ),
  ]

  static let displayNameNotApproved: [Example] = [
    .fires(
      .confirmed,
      when: "the name was turned down",
      #"{"id":"106540352242922","verified_name":"X","name_status":"DECLINED"}"#
    ),
    .fires(
      .likely,
      when: "the health status says so",
      #"""
      {"health_status":{"can_send_message":"LIMITED","entities":[{"entity_type":"PHONE_NUMBER",
       "id":"106540352242922","can_send_message":"LIMITED","additional_info":[
       "Your display name has not been approved yet."]}]},"id":"106540352242922"}
      """#
    ),
    .silent(
      when: "the review of the name is merely running",
      #"{"id":"106540352242922","verified_name":"X","name_status":"PENDING_REVIEW"}"#
    ),
  ]

  static let paymentProblem: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":131042}}"#),
    .fires(
      .confirmed,
      when: "the payment account was asked for and is not there",
      #"{"id":"980198427658004","account_review_status":"APPROVED","primary_funding_id":null}"#
    ),
    .silent(
      when: "the payment account was not asked for",
      #"{"id":"980198427658004","account_review_status":"APPROVED"}"#
    ),
    .silent(
      when: "the number is not connected yet",
      #"""
      {"error":{"code":2655093},"captures":[{"payload":{"id":"980198427658004",
       "account_review_status":"APPROVED","primary_funding_id":null}}]}
      """#
    ),
  ]

  static let templateProblem: [Example] = [
    .fires(.confirmed, when: "the template is paused", #"{"error":{"code":132015}}"#),
    .fires(
      .confirmed,
      when: "Meta rejected one",
      #"""
      {"field":"message_template_status_update","value":{"event":"REJECTED",
       "message_template_id":905507062668800,"reason":"SCAM"}}
      """#
    ),
    .fires(
      .likely,
      when: "the signup gave a fresh WABA",
      #"""
      {"schema":"coexist.case/1","identifiers":{"waba_id":"524126980791429"},
       "symptoms":["templates-blocked"],"captures":[{"payload":{"type":"WA_EMBEDDED_SIGNUP",
       "event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","data":{"waba_id":"980198427658004"}}}]}
      """#
    ),
    .silent(
      when: "it was approved later",
      #"""
      {"entry":[{"id":"1","time":1761000000,"changes":[{"field":"message_template_status_update",
        "value":{"event":"REJECTED","message_template_id":905}}]},
       {"id":"1","time":1761000900,"changes":[{"field":"message_template_status_update",
        "value":{"event":"APPROVED","message_template_id":905}}]}]}
      """#
    ),
  ]
}
