/// What somebody complains of, as the letter says it back.
extension Symptom {
  /// Behind "that" and "why", without a period; `nil` for what says nothing about its cause.
  var complaint: Localised? {
    switch self {
    case .inboundMissing, .webhookSilent:
      Localised(
        "messages from your customers do not arrive in {provider}",
        es: "los mensajes de sus clientes no llegan a {provider}",
        pt: "as mensagens dos seus clientes não chegam à {provider}"
      )
    case .outboundFailing:
      Localised(
        "messages are not going out",
        es: "los mensajes no se están enviando",
        pt: "as mensagens não estão sendo enviadas"
      )
    case .echoesMissing:
      Localised(
        "messages sent from the phone do not show up in {provider}",
        es: "los mensajes enviados desde el teléfono no aparecen en {provider}",
        pt: "as mensagens enviadas pelo celular não aparecem na {provider}"
      )
    case .echoesDuplicated:
      Localised(
        "messages sent from the phone show up twice",
        es: "los mensajes enviados desde el teléfono aparecen dos veces",
        pt: "as mensagens enviadas pelo celular aparecem duas vezes"
      )
    case .templatesBlocked:
      Localised(
        "your templates are not going out",
        es: "sus plantillas no se están enviando",
        pt: "os seus modelos de mensagem não estão sendo enviados"
      )
    case .wabaNotListed:
      Localised(
        "your WhatsApp account is not listed in Meta's window",
        es: "su cuenta de WhatsApp no aparece en la ventana de Meta",
        pt: "a sua conta do WhatsApp não aparece na janela da Meta"
      )
    case .smsOrVoiceRequested:
      Localised(
        "Meta asks for a code by SMS or call",
        es: "Meta pide un código por SMS o llamada",
        pt: "a Meta pede um código por SMS ou ligação"
      )
    case .popupClosed:
      Localised(
        "Meta's window was closed",
        es: "se cerró la ventana de Meta",
        pt: "a janela da Meta foi fechada"
      )
    case .notEligibleMessage, .partnerSharingMessage, .numberNotAssociatedMessage:
      StandIns.shared.refusal
    case .disconnected:
      Localised(
        "the number shows as disconnected",
        es: "el número aparece como desconectado",
        pt: "o número aparece como desconectado"
      )
    case .historyMissing:
      Localised(
        "older chats are missing in {provider}",
        es: "faltan chats anteriores en {provider}",
        pt: "faltam conversas antigas na {provider}"
      )
    case .messageUnavailable:
      Localised(
        "some messages are not shown in {provider}",
        es: "algunos mensajes no se muestran en {provider}",
        pt: "algumas mensagens não aparecem na {provider}"
      )
    case .qrExpired, .reauthorizePrompt, .oldMediaPlaceholders, .contactNamesWrong,
      .whatsappWebOutOfSync, .linkedDevicesLoggedOut, .firstMessageLate, .limited:
      nil
    }
  }
}

extension Facts {
  /// What somebody complains of and a finding rests on.
  func complaint(explainedBy finding: Finding) -> Localised? {
    let seen = finding.rows.filter(\.effect.speaksFor).map(\.evidence.origin)
    return Symptom.allCases.lazy.filter { symptom in
      fact(for: symptom).map { seen.contains($0.origin) } ?? false
    }
    .compactMap(\.complaint).first
  }

  /// Whether somebody was seen to be removed from a place by name, and only others are listed there.
  func removedSomebodyElse(at step: CleanupStep) -> Bool {
    let listed = otherParties(at: step)
    let gone = steps.filter { $0.step == step && $0.outcome == .done && $0.isSeen }.map(\.what)
    return !gone.isEmpty && !listed.isEmpty && !gone.contains(nil)
      && !listed.contains(where: NamedParties(gone.compactMap { $0 }).contains)
  }
}
