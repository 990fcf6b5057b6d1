extension Symptom {
  /// The symptom in words, for a sentence.
  var words: String {
    switch self {
    case .wabaNotListed: "the WhatsApp account is not listed in Meta's window"
    case .smsOrVoiceRequested: "Meta asks for an SMS or voice code"
    case .qrExpired: "the QR code expired"
    case .popupClosed: "Meta's window was closed"
    case .notEligibleMessage: "Meta says that the number is not eligible"
    case .partnerSharingMessage: "Meta says that the account is shared with a partner"
    case .numberNotAssociatedMessage: "Meta says that the number belongs to another business"
    case .inboundMissing: "incoming messages are missing"
    case .outboundFailing: "sending fails"
    case .echoesMissing: "messages sent from the phone are missing"
    case .echoesDuplicated: "messages sent from the phone show up twice"
    case .disconnected: "the number shows as disconnected"
    case .reauthorizePrompt: "the provider asks to authorise again"
    case .oldMediaPlaceholders: "old media shows as placeholders"
    case .historyMissing: "the chat history is missing"
    case .contactNamesWrong: "contact names are missing or wrong"
    case .whatsappWebOutOfSync: "WhatsApp Web is out of step"
    case .linkedDevicesLoggedOut: "linked devices were logged out"
    case .messageUnavailable: "a message shows as not available"
    case .firstMessageLate: "the first message of a contact came late"
    case .templatesBlocked: "templates are blocked"
    case .limited: "the account shows as limited"
    case .webhookSilent: "no webhook arrives"
    }
  }
}
