/// What somebody complains of, as the letter says it back.
extension Symptom {
  /// Behind "thank you for letting us know", with a space before it; `nil` for what is no matter of
  /// messages.
  var complaint: Localised? {
    switch self {
    case .inboundMissing, .webhookSilent:
      Localised(
        " that messages do not arrive in {provider}",
        es: " de que los mensajes no llegan a {provider}",
        pt: " que as mensagens não chegam à {provider}"
      )
    case .outboundFailing:
      Localised(
        " that messages are not going out",
        es: " de que los mensajes no se están enviando",
        pt: " que as mensagens não estão sendo enviadas"
      )
    case .echoesMissing:
      Localised(
        " that messages sent from the phone do not show up in {provider}",
        es: " de que los mensajes enviados desde el teléfono no aparecen en {provider}",
        pt: " que as mensagens enviadas do celular não aparecem na {provider}"
      )
    case .echoesDuplicated:
      Localised(
        " that messages sent from the phone show up twice",
        es: " de que los mensajes enviados desde el teléfono aparecen dos veces",
        pt: " que as mensagens enviadas do celular aparecem duas vezes"
      )
    case .templatesBlocked:
      Localised(
        " that your templates are not going out",
        es: " de que sus plantillas no se están enviando",
        pt: " que os seus modelos de mensagem não estão sendo enviados"
      )
    case .wabaNotListed, .smsOrVoiceRequested, .qrExpired, .popupClosed, .notEligibleMessage,
      .partnerSharingMessage, .numberNotAssociatedMessage, .disconnected, .reauthorizePrompt,
      .oldMediaPlaceholders, .historyMissing, .contactNamesWrong, .whatsappWebOutOfSync,
      .linkedDevicesLoggedOut, .messageUnavailable, .firstMessageLate, .limited:
      nil
    }
  }
}
