/// What `explain` says of a known limitation beyond its card.
struct LimitationNote: Sendable {
  let id: String
  /// A further fact, with a period; empty where the card says it all.
  var more = ""
  /// What it is not; with a period.
  let isNot: String
  /// What to look at, read-only; a clause.
  let look: String
  let escalate: String
  let doNot: [String]

  static let all: [LimitationNote] = [
    LimitationNote(
      id: "old-media-placeholders",
      more: """
        For an older item Meta may give no asset id of its own: then media_placeholder is all that \
        ever comes. Text is imported all the same.
        """,
      isNot: "A webhook outage, and no reason to reconnect.",
      look: "send a fresh photo to the number and look at {provider}",
      escalate: "When fresh media stays a placeholder too. Send phone_number_id and a message id.",
      doNot: [
        "Promise that the whole history will appear perfectly.",
        "Disconnect a working number to get old media.",
      ]
    ),
    LimitationNote(
      id: "first-message-late",
      isNot: "A lost subscription, as long as later messages arrive.",
      look: "the time of the message on the phone and at {provider}",
      escalate: "When first messages never arrive. Send phone_number_id, number and times.",
      doNot: ["Reconnect because of one late message."]
    ),
    LimitationNote(
      id: "contact-names-wrong",
      isNot: "A fault of the connection: messages are complete.",
      look: "the same contact in the app and at {provider}",
      escalate: "When a correct sync was confirmed and all names are still missing.",
      doNot: ["Offboard a number to repair names."]
    ),
    LimitationNote(
      id: "whatsapp-web-out-of-sync",
      isNot: "A fault of the Cloud API: the phone is the one that counts.",
      look: "the same chat on the phone, at {provider} and in WhatsApp Web",
      escalate: "When the phone itself lacks messages.",
      doNot: ["Disconnect the provider in the app because of WhatsApp Web."]
    ),
    LimitationNote(
      id: "occasional-disconnect",
      isNot: "An old partner, and no reason for a clean-up.",
      look: "the last account_update webhooks, and whether echoes arrive now",
      escalate: "When it drops again and again; a dedicated number is steadier then.",
      doNot: ["Start the signup anew while Meta is reconnecting."]
    ),
    LimitationNote(
      id: "unsupported-companion",
      isNot: "A lost message: it is on the phone.",
      look: "the message in the app, and whether its content follows",
      escalate: "When most messages of most senders come empty over days.",
      doNot: ["Reinstall the app on the phone."]
    ),
    LimitationNote(
      id: "linked-devices-logged-out",
      isNot: "A break-in, and no fault of the connection.",
      look: "the app's list of linked devices",
      escalate: "When a supported device cannot be linked again.",
      doNot: ["Disconnect the provider in the app to get them back."]
    ),
    LimitationNote(
      id: "health-lags-behind",
      isNot: "A proof against messages that do arrive.",
      look: "the time of the check, and of the last message",
      escalate: "When it differs for hours. Send the answer of the check with its time.",
      doNot: ["Repair what works because of an old answer."]
    ),
  ]
}

extension Limitation {
  var note: LimitationNote? { LimitationNote.all.first { $0.id == id } }
}
