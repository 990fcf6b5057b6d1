/// What people see, by the ids of the case file (contract, section 4).
enum Symptom: String, Sendable, CaseIterable {
  case wabaNotListed = "waba-not-listed"
  case smsOrVoiceRequested = "sms-or-voice-requested"
  case qrExpired = "qr-expired"
  case popupClosed = "popup-closed"
  case notEligibleMessage = "not-eligible-message"
  case partnerSharingMessage = "partner-sharing-message"
  case numberNotAssociatedMessage = "number-not-associated-message"
  case inboundMissing = "inbound-missing"
  case outboundFailing = "outbound-failing"
  case echoesMissing = "echoes-missing"
  case echoesDuplicated = "echoes-duplicated"
  case disconnected = "disconnected"
  case reauthorizePrompt = "reauthorize-prompt"
  case oldMediaPlaceholders = "old-media-placeholders"
  case historyMissing = "history-missing"
  case contactNamesWrong = "contact-names-wrong"
  case whatsappWebOutOfSync = "whatsapp-web-out-of-sync"
  case linkedDevicesLoggedOut = "linked-devices-logged-out"
  case messageUnavailable = "message-unavailable"
  case firstMessageLate = "first-message-late"
  case templatesBlocked = "templates-blocked"
  case limited = "limited"
  case webhookSilent = "webhook-silent"

  var id: String { rawValue }
}
