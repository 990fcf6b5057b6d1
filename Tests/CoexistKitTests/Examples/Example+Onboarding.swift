@testable import CoexistKit

extension Example {
  static let wrongOnboardingPath: [Example] = [
    .fires(.confirmed, when: "Meta asks for SMS", #"{"signup":{"asked_for":"sms"}}"#),
    .silent(
      when: "a dedicated number is wanted",
      #"{"wanted":"dedicated","signup":{"asked_for":"sms","entry":"cloud-api"}}"#
    ),
    .silent(when: "Meta shows a QR code", #"{"signup":{"asked_for":"qr"}}"#),
    .silent(
      when: "the code is confirmed inside the app",
      #"{"signup":{"asked_for":"in-app-code"}}"#
    ),
  ]

  static let signupInterrupted: [Example] = [
    .fires(.confirmed, when: "the QR code expired", #"{"signup":{"ended":"qr-expired"}}"#),
    .fires(.likely, when: "the window was closed", #"{"signup":{"ended":"closed"}}"#),
    .silent(
      when: "Meta showed an error first",
      #"{"signup":{"ended":"closed"},"error":{"code":2655093}}"#
    ),
    .silent(
      when: "the account was not listed",
      #"{"signup":{"ended":"closed"},"symptoms":["waba-not-listed"]}"#
    ),
  ]

  static let onboardingUnfinished: [Example] = [
    .fires(
      .confirmed,
      when: "{provider} lists the number as pending",
      #"{"observations":{"kapso_connection":"pending"}}"#
    ),
    .fires(.likely, when: "Meta says not registered", #"{"error":{"code":133010}}"#),
    .silent(
      when: "the number is connected",
      #"{"error":{"code":133010},"captures":[{"payload":{"id":"1","status":"CONNECTED","platform_type":"CLOUD_API","is_on_biz_app":true}}]}"#
    ),
  ]
}
