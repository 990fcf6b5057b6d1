import Foundation
import Testing

@testable import CoexistKit

/// What the founding documents ask of single pages.
@Suite struct FoundingPagesTests {
  @Test(
    arguments: [
      // Order of the flow, and the number that has to be live: S10 to S12.
      (
        "retry",
        [
          "Connected numbers", "Connect WhatsApp Business", "WhatsApp Business App", "Facebook",
          "portfolio", "live in the WhatsApp Business app", "QR",
        ]
      ),
      (
        "waba-not-listed",
        [
          "wrong", "partner", "older WABA", "right portfolio", "another portfolio",
          "Partners tab", "start once more", "manual setup",
        ]
      ),
      (
        "3441041",
        [
          "business selected in the window", "Meta Business Suite", "WhatsApp Manager",
          "phone_number_id", "waba_id", "exact Meta text", "screenshots",
        ]
      ),
      (
        "2655093",
        [
          "Disconnect the present partner", "connect the new partner",
          "customer is sure", "no visible link is left", "phone_number_id",
        ]
      ),
      ("remove-from-portfolio", ["the app account on the phone stays", "templates", "fresh WABA"]),
      ("not-enough-activity", ["no threshold", "not a state at Kapso", "rate limit"]),
      (
        "old-media-placeholders",
        [
          "asset id", "media_placeholder", "webhook outage",
          "Promise that the whole history",
        ]
      ),
    ] as [(String, [String])]
  )
  func pageSays(_ subject: String, _ words: [String]) {
    expect(subject, holds: words)
  }

  @Test func coexistenceSaysWhatItIsAndIsNot() {
    expect(
      "coexistence",
      holds: [
        "on a phone", "Cloud API", "webhooks, automation, workflows", "QR code", "less stable",
        "already", "people still answer from the phone", "light automation", "small",
        "see the messages", "Display name, business verification, payment, templates",
        "occasional-disconnect", "whatsapp-web-out-of-sync", "contact-names-wrong",
        "first-message-late", "fresh WABA", "webhook handler", "without any migration work",
      ]
    )
  }

  @Test func dedicatedSaysWhenItFitsBetter() {
    expect(
      "dedicated",
      holds: [
        "nobody needs the phone app", "high volume", "as stable as possible", "owns routing",
        "from the start", "built for scale", "automation that the API owns", "SMS",
      ]
    )
  }

  private func expect(_ subject: String, holds words: [String]) {
    let output = Repository.run("explain", subject).output
    let flat = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for word in words { #expect(flat.contains(word), "explain \(subject) lacks \"\(word)\"") }
  }
}
