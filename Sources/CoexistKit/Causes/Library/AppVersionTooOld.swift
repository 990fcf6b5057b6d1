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
        es antes de conectar el número hay que actualizar la app de WhatsApp Business del teléfono.
        pt antes de conectar o número, é preciso atualizar o app WhatsApp Business do celular.
        """,
      orders: [
        .fix: CustomerOrder(
          orders: [
            """
            en Update WhatsApp Business, the app with this number, in the phone's app store. If no update is \
            offered there, stop and tell us.
            es Actualice WhatsApp Business, la app que tiene este número, en la tienda de apps del teléfono. Si \
            allí no se ofrece ninguna actualización, no siga y avísenos.
            pt Atualize o WhatsApp Business, o app que tem este número, na loja de apps do celular. Se nenhuma \
            atualização for oferecida ali, pare e nos avise.
            """
          ]
        )
      ],
      details: [.when(.newEnoughAsItSeems) { Sign.appIsNewEnough.answer($0).isYes }],
      healed: """
        en Meta asked for a newer WhatsApp Business app, and the version that is installed on your phone is new \
        enough now.
        es Meta pedía una versión más nueva de la app de WhatsApp Business, y la que está instalada en su teléfono \
        ya es suficiente.
        pt A Meta pedia uma versão mais nova do app WhatsApp Business, e a que está instalada no seu celular agora \
        já serve.
        """
    ),
    settledBy: [.appIsTooOld],
    ruledOutBy: [.appIsNewEnough],
    onlyForCoexistence: true,
    doNot: [
      .said(
        "Re-install the app: an update keeps the chats, a removal may not.",
        """
        en Leave the app installed: an update keeps your chats, a removal may not.
        es Deje la app instalada: al actualizarla se conservan los chats; si se quita, podrían perderse.
        pt Deixe o app instalado: ao atualizá-lo, as conversas são mantidas; se ele for removido, elas podem se perder.
        """
      )
    ],
    notToBeConfusedWith: "a phone on which the store offers no newer version at all",
    escalateWhen: "the newest version is on the phone and Meta still asks for an update.",
    sources: [.metaCoexistence, .metaSignupErrors]
  )
}

extension LetterDetail {
  /// Its version is known, and new enough by what Meta writes.
  fileprivate static let newEnoughAsItSeems = LetterDetail(
    finding: """
      en as far as we know, the WhatsApp Business app on your phone has version {app-version}; even so, Meta \
      asks for a newer one.
      es por lo que sabemos, la app de WhatsApp Business de su teléfono tiene la versión {app-version}; aun \
      así, Meta pide una más nueva.
      pt pelo que sabemos, o app WhatsApp Business do seu celular tem a versão {app-version}; mesmo assim, a \
      Meta pede uma mais nova.
      """
  )
}
