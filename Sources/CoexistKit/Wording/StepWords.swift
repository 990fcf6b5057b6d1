/// A step of the cleanup as the customer reads it.
struct StepWords: Sendable {
  /// For what comes later, without a period: what will be done, never an order.
  let title: Localised
  /// The same right after a look at the place was asked for; `nil` when it is the same.
  var found: Localised?
  /// That it was done, behind "you" and without a period, or behind "on our side" where it is ours;
  /// `nil` for steps that nobody is thanked for.
  var report: Localised?
  let order: CustomerOrder
  /// What becomes of the app on the phone; left out where there is none.
  var app: Localised?
}

extension CleanupStep {
  /// The step for the customer; `isSeen` says whether somebody has seen what it is about: what
  /// nobody has seen is looked for.
  func letter(isSeen: Bool) -> StepWords {
    switch self {
    case .removeDedicatedNumber: .dedicatedNumber(isSeen)
    case .disconnectProvider: .provider(isSeen)
    case .removePartner: .partner(isSeen)
    case .checkPortfolio: .portfolio
    case .removeFromPortfolio: .holder(isSeen)
    case .wait: .wait
    case .retry: .retry(isSeen)
    case .escalate: .escalation
    }
  }
}

extension StepWords {
  fileprivate static func dedicatedNumber(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: isSeen
        ? Localised(
          "we will remove the number's earlier connection in {provider}",
          es: "quitamos la conexión anterior del número en {provider}",
          pt: "removemos a conexão anterior do número na {provider}"
        )
        : Localised(
          "we will check in {provider} for an earlier connection of the number and remove it",
          es: "revisamos si el número tiene una conexión anterior en {provider} y la quitamos",
          pt: "verificamos se o número tem uma conexão anterior na {provider} e a removemos"
        ),
      report: Localised(
        "the number's earlier connection in {provider} has been removed",
        es: "ya se quitó la conexión anterior del número en {provider}",
        pt: "a conexão anterior do número na {provider} já foi removida"
      ),
      order: CustomerOrder(orders: [
        Localised(
          """
          We will take care of this: we will remove the earlier connection in {provider} and then \
          write to you.
          """,
          es: """
            De esto nos ocupamos nosotros: vamos a quitar la conexión anterior en {provider} y \
            después le escribimos.
            """,
          pt: """
            Nós cuidamos disso: vamos remover a conexão anterior na {provider} e depois escrevemos \
            para você.
            """
        )
      ]),
      app: Localised(
        "Leave the app on your phone as it is in the meantime.",
        es: "Mientras tanto, deje la app del teléfono como está.",
        pt: "Enquanto isso, deixe o app do celular como está."
      )
    )
  }

  fileprivate static func provider(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: isSeen
        ? Localised(
          "we will help you disconnect {provider-listed} in the app",
          es: "le ayudamos a desconectar {provider-listed} en la app del teléfono",
          pt: "ajudamos você a desconectar {provider-listed} no app do celular"
        )
        : Localised(
          """
          we will check with you whether the app on the phone still lists another provider; if so, \
          we will tell you how to disconnect it
          """,
          es: """
            revisamos con usted si en la app del teléfono queda otro proveedor y, si es así, le \
            decimos cómo desconectarlo
            """,
          pt: """
            verificamos com você se ainda há outro provedor no app do celular; se houver, \
            explicamos como desconectá-lo
            """
        ),
      found: Localised(
        "if a provider other than {provider} is listed, we will tell you how to disconnect it",
        es: "si aparece un proveedor que no sea {provider}, le decimos cómo desconectarlo",
        pt: "se aparecer um provedor que não seja a {provider}, explicamos como desconectá-lo"
      ),
      report: Localised(
        "disconnected the old provider in the app",
        es: "desconectó al proveedor anterior en la app",
        pt: "desconectou o provedor anterior no app"
      ),
      order: CustomerOrder(
        orders: [
          Localised(
            "Open the WhatsApp Business app on the phone with this number.",
            es: "Abra la app WhatsApp Business en el teléfono que tiene este número.",
            pt: "Abra o app WhatsApp Business no celular que tem este número."
          ),
          Localised(
            "Go to \(MenuPath.businessPlatform.inside(.english)).",
            es: "Entre en \(MenuPath.businessPlatform.inside(.spanish)).",
            pt: "Entre em \(MenuPath.businessPlatform.inside(.portuguese))."
          ),
          .screenshotOfList,
          isSeen
            ? Localised(
              "Tap {provider-listed} and choose \(MenuName.disconnect.text(in: .english)).",
              es: "Toque {provider-listed} y elija \(MenuName.disconnect.text(in: .spanish)).",
              pt:
                "Toque em {provider-listed} e escolha \(MenuName.disconnect.text(in: .portuguese))."
            )
            : Localised(
              """
              If a provider other than {provider} is listed there, tap it and choose \
              \(MenuName.disconnect.text(in: .english)). If none is, there is nothing to disconnect.
              """,
              es: """
                Si aparece un proveedor que no sea {provider}, tóquelo y elija \
                \(MenuName.disconnect.text(in: .spanish)). Si no aparece ninguno, no hay nada que \
                desconectar.
                """,
              pt: """
                Se aparecer um provedor que não seja a {provider}, toque nele e escolha \
                \(MenuName.disconnect.text(in: .portuguese)). Se não aparecer nenhum, não há nada a \
                desconectar.
                """
            ),
          isSeen ? .screenshotAfter : .sendScreenshots,
        ],
        done: Localised(
          "The list shows no provider other than {provider}.",
          es: "En la lista no queda ningún proveedor distinto de {provider}.",
          pt: "A lista não mostra nenhum provedor além da {provider}."
        )
      ),
      app: Localised(
        """
        Do not delete anything: the app and your WhatsApp account stay, and disconnecting the \
        provider does not delete your chats.
        """,
        es: """
          No elimine nada: la app y su cuenta de WhatsApp se conservan, y al desconectar al proveedor \
          no se borran sus chats.
          """,
        pt: """
          Não exclua nada: o app e a sua conta do WhatsApp continuam, e desconectar o provedor não \
          apaga as suas conversas.
          """
      )
    )
  }
}

extension Localised {
  /// Before anything is changed: what was there can be seen only then.
  static let screenshotOfList = Localised(
    "Take a screenshot of the list as it is now, even if it is empty.",
    es: "Tome una captura de la lista tal como está ahora, aunque esté vacía.",
    pt: "Tire um print da lista como está agora, mesmo que esteja vazia."
  )
  static let sendScreenshots = Localised(
    """
    Send us that screenshot; if you removed something, send another one of the list as it is \
    afterwards.
    """,
    es: "Envíenos esa captura; si quitó algo, envíe también otra de cómo quedó la lista.",
    pt: "Envie esse print para nós; se removeu algo, envie também outro de como a lista ficou."
  )
  static let screenshotAfter = Localised(
    "Then take another screenshot of the list and send us both.",
    es: "Después, tome otra captura de la lista y envíenos las dos.",
    pt: "Depois, tire outro print da lista e envie os dois para nós."
  )
}
