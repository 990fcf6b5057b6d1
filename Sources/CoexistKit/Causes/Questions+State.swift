/// How the number works, and what the signup and Meta said of it.
extension Question {
  static let inBusinessApp = Question(
    key: .numberInBusinessApp,
    text: "Is this number active in the WhatsApp Business app on a phone today?",
    owner: .customer,
    place: .numberInApp,
    letter: CustomerOrder(
      orders: [
        """
        en Open the WhatsApp Business app. If it shows your chats, go to Settings and tell us which \
        number is shown below the name.
        es Abra la app de WhatsApp Business. Si muestra sus chats, vaya a Ajustes (o Configuración) y \
        díganos qué número aparece debajo del nombre.
        pt Abra o app WhatsApp Business. Se ele mostrar as suas conversas, entre em Configurações e \
        diga qual número aparece abaixo do nome.
        """,
        """
        en If it asks you to register a number instead, tell us so and stop there.
        es Si en cambio le pide registrar un número, díganoslo y no siga por ahora.
        pt Se em vez disso ele pedir para registrar um número, avise e não continue por enquanto.
        """,
        """
        en If you use the number in the regular WhatsApp app, or do not have WhatsApp Business, just tell \
        us: do not install or register anything yet.
        es Si usa el número en la app WhatsApp común o no tiene WhatsApp Business, díganoslo: no instale \
        ni registre nada todavía.
        pt Se você usa o número no app WhatsApp comum ou não tem o WhatsApp Business, é só nos avisar: não \
        instale nem registre nada ainda.
        """,
      ],
      avoid: [.nothingDeleted]
    ),
    minutes: 1,
    answers: .noOrYes
  )

  static let askedFor = Question(
    key: .signupAskedFor,
    text:
      "What did Meta's window ask for: a QR code, a code confirmed inside the app, or SMS or voice?",
    owner: .customer,
    place: .windowEnd,
    letter: CustomerOrder(
      place: .windowEnd,
      orders: [
        """
        en Tell us what Meta's window asked for: a QR code, a code inside the app, or a code \
        by SMS or call.
        es Díganos qué pidió la ventana: un código QR, un código dentro de la app o un código \
        por SMS o llamada.
        pt Diga-nos o que a janela pediu: um QR code, um código dentro do app ou um código \
        por SMS ou ligação.
        """
      ]
    ),
    minutes: 1,
    answers: [
      .init("a code by SMS", set: "sms"),
      .init("a QR code", set: "qr"),
      .init("a code inside the app", set: "in-app-code"),
      .init("a call", set: "voice"),
    ],
    toldBy: [.smsOrVoiceRequested, .qrExpired],
    isAboutWindow: true
  )

  static let entry = Question(
    key: .signupEntry,
    text: """
      Leave that window without typing in a code: which option was chosen when the connection was \
      started, {app-option} or another one?
      """,
    owner: .customer,
    place: .providerConnect,
    letter: CustomerOrder(
      place: .providerConnect,
      orders: [
        .leaveTheWindow,
        Localised(
          "Tell us which option you chose when you started: {app-option}, or another one.",
          es: "Díganos qué opción eligió al empezar: {app-option} u otra.",
          pt: "Diga-nos qual opção você escolheu ao começar: {app-option} ou outra."
        ),
      ]
    ),
    minutes: 1,
    answers: [
      .init("another option, such as a number that exists already", set: "existing-app"),
      .init("{app-option}", set: "whatsapp-business-app"),
    ],
    isAboutWindow: true
  )

  static let messagesArrive = Question(
    key: .messagesArrive,
    text: "Send a message to the number: does it arrive in {provider}?",
    owner: .customer,
    place: .otherPhone,
    letter: CustomerOrder(
      orders: [
        """
        en From another phone, send a message to your number and tell us whether it shows up in {provider}.
        es Desde otro teléfono, envíe un mensaje a su número y díganos si aparece en {provider}.
        pt De outro celular, envie uma mensagem ao seu número e diga se ela aparece na {provider}.
        """
      ]
    ),
    minutes: 2,
    answers: .noOrYes,
    toldBy: [.inboundMissing]
  )

  static let liveMedia = Question(
    key: .liveMediaWorks,
    text: "Send a fresh photo to the number: does it arrive in {provider}?",
    owner: .customer,
    place: .otherPhone,
    letter: CustomerOrder(
      orders: [
        Localised(
          "From another phone, send a new photo to this number, and tell us whether it shows up in {provider}.",
          es:
            "Envíe desde otro teléfono una foto nueva a este número y díganos si aparece en {provider}.",
          pt:
            "Envie de outro celular uma foto nova para este número e diga-nos se ela aparece na {provider}."
        )
      ]
    ),
    minutes: 2,
    answers: .noOrYes
  )

  static let subscribedApps = Question(
    key: .subscribedApps,
    text: "Which apps are subscribed to the WABA (GET /{waba-id}/subscribed_apps)?",
    owner: .provider,
    place: .providerOrDeveloper,
    letter: .weLookItUp,
    minutes: 2,
    answers: [
      .init(nobody: "none"),
      .init(somebody: "{provider}'s app", set: "{provider}"),
    ]
  )

  static let workedBefore = Question(
    key: .workedBefore,
    text: "Did this number ever work in {provider} together with the app, and until when?",
    owner: .customer,
    place: .customer,
    letter: CustomerOrder(
      orders: [
        """
        en Tell us whether this number ever worked in {provider} together with the WhatsApp Business app on the phone \
        and, if so, until when.
        es Díganos si este número funcionó alguna vez en {provider} junto con la app de WhatsApp Business del teléfono \
        y, si es así, hasta cuándo.
        pt Diga-nos se este número já funcionou na {provider} junto com o app WhatsApp Business do celular e, se sim, \
        até quando.
        """
      ]
    ),
    minutes: 1,
    answers: [
      .init("yes", set: true),
      .init("no", set: false),
    ]
  )

  static let reviewState = Question(
    key: .reviewState,
    text: "What does Business Support Home say about the account: nothing, in review or rejected?",
    owner: .metaAdmin,
    place: .support,
    letter: CustomerOrder(
      place: .support,
      orders: [
        """
        en Tell us what the page says about a review of the account: none requested, in review, approved \
        or rejected. A screenshot is best.
        es Díganos qué indica la página sobre la revisión de la cuenta: no solicitada, en curso, \
        aprobada o rechazada. Lo mejor es una captura de pantalla.
        pt Diga-nos o que a página mostra sobre a análise da conta: não solicitada, em andamento, \
        aprovada ou recusada. De preferência, com uma captura de tela.
        """
      ]
    ),
    minutes: 3,
    answers: [
      .init("rejected", set: "rejected"),
      .init("approved, or no entry", set: "approved"),
      .init("in review", set: "pending"),
    ],
    isPlaced: { !$0.isFlagTheOnlyNews }
  )

  static let appVersion = Question(
    key: .appVersion,
    text: "Which version of the WhatsApp Business app is on the phone?",
    owner: .customer,
    place: .appInfo,
    letter: CustomerOrder(orders: [
      """
      en Update the WhatsApp Business app in the phone's app store, if an update is offered; your chats stay.
      es Actualice la app de WhatsApp Business en la tienda de apps del teléfono, si se ofrece una \
      actualización; los chats se conservan.
      pt Atualize o app WhatsApp Business na loja de apps do celular, se houver uma atualização; as conversas \
      continuam.
      """,
      """
      en Then tell us which version the app shows: \(MenuPath.appInfo.text(in: .english)).
      es Después, díganos qué versión muestra la app: \(MenuPath.appInfo.text(in: .spanish)).
      pt Depois, diga-nos qual versão o app mostra: \(MenuPath.appInfo.text(in: .portuguese)).
      """,
    ]),
    minutes: 1,
    answers: [
      .init("older than 2.24.17", set: "2.24.16"),
      .init("2.24.17 or newer", set: "2.24.17"),
    ]
  )
}

extension Localised {
  static let leaveTheWindow = Localised(
    "Close Meta's window and do not enter any code from an SMS or call.",
    es: "Cierre la ventana de Meta y no ingrese ningún código de un SMS o una llamada.",
    pt: "Feche a janela da Meta e não digite nenhum código de SMS ou ligação."
  )
}
