extension Cause {
  /// The app on the phone is older than pairing needs.
  static let appVersionTooOld = Cause(
    id: .appVersionTooOld,
    group: .eligibility,
    title: "The WhatsApp Business app on the phone is too old",
    explanation: """
      Pairing came with version 2.24.17; an older app shows no QR scanner or confirmation for it. \
      An update from the store is all that is needed, ideally to the newest version.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .customer,
      place: .appStore,
      instruction: "Update the WhatsApp Business app from the store, then connect once more.",
      doneWhen: "The app shows version 2.24.17 or a later one."
    ),
    letter: CauseLetter(
      finding: """
        en the WhatsApp Business app on your phone has to be updated before the number can be \
        connected.
        es antes de conectar el número hay que actualizar la app WhatsApp Business del teléfono.
        pt antes de conectar o número, é preciso atualizar o app WhatsApp Business do celular.
        """,
      orders: [
        .fix: CustomerOrder(
          orders: [
            Localised(
              "Update the WhatsApp Business app in the phone's app store.",
              es: "Actualice la app WhatsApp Business en la tienda de apps del teléfono.",
              pt: "Atualize o app WhatsApp Business na loja de apps do celular."
            )
          ]
        )
      ],
      healed: """
        en Meta asked for a newer WhatsApp Business app, and the version on your phone is new \
        enough now.
        es Meta pidió una app WhatsApp Business más nueva, y la versión de su teléfono ya es \
        suficiente.
        pt A Meta pediu um app WhatsApp Business mais novo, e a versão do seu celular agora já \
        serve.
        """
    ),
    settledBy: [.appIsTooOld],
    ruledOutBy: [.appIsNewEnough],
    onlyForCoexistence: true,
    doNot: [
      .said(
        "Re-install the app: an update keeps the chats, a removal may not.",
        Localised(
          "An update keeps your chats; leave the app installed.",
          es: "Una actualización conserva los chats; deje la app instalada.",
          pt: "Uma atualização mantém as conversas; deixe o app instalado."
        )
      )
    ],
    notToBeConfusedWith: "a phone on which the store offers no newer version at all",
    escalateWhen: "the newest version is on the phone and Meta still asks for an update.",
    sources: [.metaCoexistence, .metaSignupErrors]
  )
}
