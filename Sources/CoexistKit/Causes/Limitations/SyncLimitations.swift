// Limits of what is synchronised: history, names, other devices.
extension Limitation {
  /// Files of older chats that are not handed over.
  static let oldMediaPlaceholders = Limitation(
    id: "old-media-placeholders",
    title: "Older media of the history stays a placeholder",
    statement: """
      Media of older chats can stay a placeholder for good; something is broken only if new media \
      fails as well.
      """,
    letter: """
      en Photos and files from before the connection can be empty in {provider}; that is normal. Those of the \
      two weeks before it may still arrive; older ones stay empty. Please look for them in the app on your phone, and do \
      not disconnect the number because of this. New ones should arrive: if one does not, tell us when it was sent.
      es Las fotos y los archivos anteriores a la conexión pueden aparecer vacíos en {provider}; es normal. Los \
      de las dos semanas anteriores a ella todavía pueden llegar; los más antiguos quedan así. Búsquelos en la app de su \
      teléfono y no desconecte el número por eso. Los nuevos deberían llegar: si alguno no llega, díganos cuándo se envió.
      pt Fotos e arquivos de antes da conexão podem aparecer vazios na {provider}; isso é normal. Os das duas semanas \
      anteriores a ela ainda podem chegar; os mais antigos ficam assim. Procure-os no app do seu celular e não desconecte \
      o número por isso. Os novos devem chegar: se algum não chegar, diga-nos quando foi enviado.
      """,
    explanation: """
      Meta hands over the files of the last two weeks only; what is older stays in the app. It is \
      no excuse while fresh media fails, and no one can tell while nobody has tried.
      """,
    answers: [.oldMediaPlaceholders, .historyMissing],
    excusedNot: Sign.messagesFail + [
      .flag(.liveMediaWorks, is: false, "Fresh media does not arrive.")
    ],
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
    ],
    sources: [.kapsoGuide, .metaHistory],
    examples: [
      .expected(
        when: "fresh media works",
        #"{"symptoms":["old-media-placeholders"],"observations":{"live_media_works":true}}"#
      ),
      .fault(
        when: "fresh media fails",
        #"{"symptoms":["old-media-placeholders"],"observations":{"live_media_works":false}}"#
      ),
      .fault(when: "nobody tried fresh media", #"{"symptoms":["old-media-placeholders"]}"#),
    ]
  ) { facts in
    guard
      let seen = facts.seen(.oldMediaPlaceholders)
        ?? facts.all(.mediaPlaceholder).first.map({
          Evidence("The history holds media placeholders.", from: $0)
        })
    else { return nil }
    // A history webhook alone is no complaint; a complaint needs fresh media to have come through.
    let isFine = facts.flag(.liveMediaWorks) == true || !facts.all(.liveMedia).isEmpty
    return isFine || facts.all(.symptom).isEmpty ? seen : nil
  }

  /// A history of which the last part has not come yet.
  static let historySyncRuns = Limitation(
    id: "history-sync-runs",
    title: "The chat history is still coming in",
    statement: """
      The older chats are still being brought over; keep the app on the phone open and look again \
      later.
      """,
    letter: """
      en The older chats are still being brought over. Please keep the app on the phone open for now; \
      if they are still missing tomorrow, tell us.
      es Los chats anteriores todavía se están importando. Por favor, mantenga abierta la app en el \
      teléfono; si mañana siguen faltando, avísenos.
      pt As conversas anteriores ainda estão sendo importadas. Por favor, mantenha o app aberto no \
      celular; se amanhã ainda faltarem, nos avise.
      """,
    explanation: """
      Meta sends the history in parts, of which each says how much has come so far. It can take \
      hours; 100 percent is the end.
      """,
    answers: [.historyMissing],
    nextKind: .wait,
    isNot: "A refusal of the history, and no outage of the webhook: its parts arrive.",
    look: "progress of the newest history webhook, and its time",
    escalate: "When no part has come for a day and progress is below 100.",
    doNot: ["Connect anew to speed it up."],
    sources: [.metaHistory, .metaCoexistence],
    examples: [
      .expected(
        when: "a part came ten minutes ago",
        #"""
        {"captured_at":"2026-11-20T12:00:00Z","symptoms":["history-missing"],
         "captures":[{"captured_at":"2026-11-20T11:50:00Z","payload":{"field":"history","value":{
           "messaging_product":"whatsapp","metadata":{"phone_number_id":"108800000000931"},
           "history":[{"metadata":{"phase":1,"chunk_order":3,"progress":45},"threads":[]}]}}}]}
        """#
      ),
      .fault(when: "no part was seen", #"{"symptoms":["history-missing"]}"#),
    ]
  ) { facts in
    // Where nobody misses anything, what the parts hold tells more.
    guard facts.has(.historyMissing) || facts.all(.mediaPlaceholder).isEmpty else { return nil }
    let running = Sign.syncIsRunning.answer(facts)
    return running.isYes ? running.evidence.first : nil
  }

  /// Names of the address book that are missing or old.
  static let contactNamesWrong = Limitation(
    id: "contact-names-wrong",
    title: "Names of contacts can be missing or out of date",
    statement:
      "The names of some contacts may be missing or outdated for a while; messages are not affected.",
    letter: """
      en Names of contacts can be missing in {provider}, or differ from those in your phone's address book; \
      messages are not affected.
      es Algunos nombres de contactos pueden faltar en {provider} o ser distintos de los de la agenda del \
      teléfono; los mensajes no se ven afectados.
      pt Alguns nomes de contatos podem faltar na {provider} ou ser diferentes dos da agenda do celular; as \
      mensagens não são afetadas.
      """,
    explanation: """
      Names come from the phone's address book in a sync of its own, once after the onboarding and \
      then change by change; some are never handed over.
      """,
    answers: [.contactNamesWrong],
    excusedNot: Sign.messagesFail + [.webhookFieldIsMissing],
    isNot: "A fault of the connection: messages are complete.",
    look: "the same contact in the app and at {provider}",
    escalate: "When a correct sync was confirmed and all names are still missing.",
    doNot: ["Offboard a number to repair names."],
    sources: [.kapsoTroubleshooting, .metaCoexistence],
    examples: [
      .expected(when: "only names are wrong", #"{"symptoms":["contact-names-wrong"]}"#),
      .fault(
        when: "messages are missing as well",
        #"{"symptoms":["contact-names-wrong","inbound-missing"]}"#
      ),
    ]
  ) { $0.seen(.contactNamesWrong) }

  /// Linked devices that lag behind the phone.
  static let whatsappWebOutOfSync = Limitation(
    id: "whatsapp-web-out-of-sync",
    title: "WhatsApp Web can be out of step",
    statement: """
      WhatsApp Web and other linked devices can lag behind or lose the link; phone and API are not \
      affected.
      """,
    letter: """
      en With this kind of connection, WhatsApp Web can fall behind the phone. Unlinking it and \
      linking it again usually brings it up to date; everything is on the phone.
      es Con este tipo de conexión, WhatsApp Web puede quedar desactualizado respecto del \
      teléfono. Desvincularlo y volver a vincularlo suele ponerlo al día; en el teléfono está \
      todo.
      pt Com este tipo de conexão, o WhatsApp Web pode ficar desatualizado em relação ao celular. \
      Desconectar e conectar o aparelho de novo costuma resolver; no celular está tudo.
      """,
    explanation: """
      The onboarding takes all linked devices off once, and later they can fall behind. Linking \
      them again is enough; WhatsApp for Windows cannot be linked to such a number.
      """,
    answers: [.whatsappWebOutOfSync, .linkedDevicesLoggedOut],
    excusedNot: Sign.messagesFail + [Sign.phoneAppFails],
    isNot: "A fault of the Cloud API: the phone is the one that counts.",
    look: "the same chat on the phone, at {provider} and in WhatsApp Web",
    escalate: "When the phone itself lacks messages.",
    doNot: ["Disconnect the provider in the app because of WhatsApp Web."],
    sources: [.kapsoTroubleshooting, .metaCoexistence],
    examples: [
      .expected(when: "only the browser is behind", #"{"symptoms":["whatsapp-web-out-of-sync"]}"#),
      .fault(
        when: "the phone fails too",
        #"{"symptoms":["whatsapp-web-out-of-sync"],"observations":{"phone_app_works":false}}"#
      ),
    ]
  ) { $0.seen(.whatsappWebOutOfSync) }

  /// Linked devices that the onboarding logged out.
  static let linkedDevicesLoggedOut = Limitation(
    id: "linked-devices-logged-out",
    title: "The onboarding logs linked devices out once",
    statement: "Linked devices were logged out by the onboarding; they can be linked again.",
    letter: """
      en It is normal that linked devices are logged out when the number is connected. You can link up to four \
      of them again in the app; WhatsApp for Windows and for watches cannot be linked.
      es Es normal que al conectar el número se cierre la sesión en los dispositivos vinculados. Puede volver a \
      vincular hasta cuatro en la app; WhatsApp para Windows y para relojes no se puede vincular.
      pt É normal que, quando o número é conectado, os aparelhos conectados sejam desconectados. Você pode \
      conectar até quatro de novo no app; o WhatsApp para Windows e para relógios não pode ser conectado.
      """,
    explanation: """
      Meta unlinks every companion device when a number starts coexistence. Up to four can be \
      linked again; Windows and watches are not supported.
      """,
    answers: [.linkedDevicesLoggedOut],
    excusedNot: Sign.messagesFail + [Sign.phoneAppFails],
    isNot: "A break-in, and no fault of the connection.",
    look: "the app's list of linked devices",
    escalate: "When a supported device cannot be linked again.",
    doNot: ["Disconnect the provider in the app to get them back."],
    sources: [.metaCoexistence],
    examples: [
      .expected(when: "devices were logged out", #"{"symptoms":["linked-devices-logged-out"]}"#),
      .fault(
        when: "the phone fails too",
        #"{"symptoms":["linked-devices-logged-out"],"observations":{"phone_app_works":false}}"#
      ),
    ]
  ) { $0.seen(.linkedDevicesLoggedOut) }
}
