@testable import CoexistKit

extension Example {
  static let notInBusinessApp: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":2655095}}"#),
    .fires(
      .confirmed,
      when: "the agent saw that it is not there",
      #"{"observations":{"number_in_business_app":false}}"#
    ),
    .silent(
      when: "a dedicated number is wanted",
      #"{"wanted":"dedicated","observations":{"number_in_business_app":false}}"#
    ),
    .silent(
      when: "only the customer says so",
      #"{"observations":{"number_in_business_app":{"value":false,"by":"customer"}}}"#
    ),
  ]

  static let notEnoughActivity: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":3441045}}"#),
    .silent(
      when: "the number is not in the app",
      #"{"error":{"code":3441045},"observations":{"number_in_business_app":false}}"#
    ),
  ]

  static let countryNotSupported: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":3441042}}"#),
    .silent(
      when: "only a dated list names the country",
      #"{"identifiers":{"display_phone_number":"+27 21 555 0100"},"error":{"code":2655093}}"#
    ),
  ]

  static let appVersionTooOld: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":4563015}}"#),
    .fires(
      .confirmed,
      when: "the version was seen",
      #"{"observations":{"app_version":{"value":"2.23.9","by":"screenshot"}}}"#
    ),
    .silent(
      when: "only the customer names a version",
      #"{"observations":{"app_version":{"value":"2.23.9","by":"customer"}}}"#
    ),
    .silent(
      when: "the digits are smaller and the number is larger",
      #"{"observations":{"app_version":"2.24.100"}}"#
    ),
  ]

  static let numberLinkedToPage: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":2655082}}"#),
    .silent(when: "Meta names a partner", #"{"error":{"code":2655049}}"#),
  ]

  static let marketingMessagesWABA: [Example] = [
    .fires(.confirmed, when: "Meta says so", #"{"error":{"code":3441047}}"#),
    .silent(
      when: "only the product's status is known",
      #"{"id":"980198427658004","marketing_messages_lite_api_status":"ONBOARDED"}"#
    ),
  ]
}
