/// A step of the cleanup as the customer reads it.
struct StepWords: Sendable {
  /// For what comes later, without a period: what will be done, never an order.
  let title: Localised
  /// The place that is looked at instead, where nobody has seen what the step is about; else `nil`.
  var look: Localised?
  /// What was done, behind "have already" and "ya pudo", without a period; `nil` for steps of which
  /// nobody is told.
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
  private static let earlierConnection = Localised(
    "we will remove the number's earlier connection in {provider}",
    es: "quitamos la conexión anterior del número en {provider}",
    pt: "removemos a conexão anterior do número na {provider}"
  )

  fileprivate static func dedicatedNumber(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: earlierConnection,
      look: isSeen
        ? nil
        : Localised(
          "the list of numbers in {provider}",
          es: "la lista de números en {provider}",
          pt: "a lista de números na {provider}"
        ),
      report: Localised(
        "removed the number's earlier connection in {provider}",
        es: "quitar la conexión anterior del número en {provider}",
        pt: "remover a conexão anterior do número na {provider}"
      ),
      order: CustomerOrder(
        before: """
          en Do you still send or receive messages through that connection? Please answer this \
          first: it stops working as soon as it is removed.
          es ¿Todavía envía o recibe mensajes con esa conexión? Por favor, responda esto antes: en \
          cuanto se quita, deja de funcionar.
          pt Você ainda envia ou recebe mensagens por essa conexão? Por favor, responda isso \
          antes: assim que é removida, ela deixa de funcionar.
          """,
        orders: [.onceUnused.about(earlierConnection)],
        lastLine: .onceAnswered
      )
    )
  }

  fileprivate static func provider(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: Localised(
        "we will help you disconnect {provider-seen} in the app",
        es: "le ayudaremos a desconectar {provider-seen} en la app del teléfono",
        pt: "ajudamos você a desconectar {provider-seen} no app do celular"
      ),
      look: isSeen
        ? nil
        : Localised("the app on your phone", es: "la app del teléfono", pt: "o app do celular"),
      report: Localised(
        "disconnected {provider-gone} in the app",
        es: "desconectar {provider-gone} en la app",
        pt: "desconectar {provider-gone} no app"
      ),
      order: CustomerOrder(
        before: """
          en A provider that is disconnected stops sending and receiving messages for this number \
          at once. Do you still use {provider-used}? If so, do not disconnect anything yet: tell \
          us first, and we will choose the time together.
          es En cuanto se desconecta un proveedor, deja de enviar y recibir mensajes de \
          este número. ¿Todavía usa {provider-used} para atender a sus clientes? Si es así, no \
          desconecte nada: avísenos primero y elegimos juntos el momento.
          pt Assim que um provedor é desconectado, ele deixa de enviar e receber mensagens deste \
          número. Você ainda usa {provider-used} para atender os seus clientes? Nesse caso, não \
          desconecte nada: avise-nos primeiro e combinamos o melhor momento.
          """,
        orders: [
          Localised(
            "Open the WhatsApp Business app on the phone with this number.",
            es: "Abra la app de WhatsApp Business en el teléfono que tiene este número.",
            pt: "Abra o app WhatsApp Business no celular que tem este número."
          ),
          Localised(
            "Go to \(MenuPath.businessPlatform.inside(.english)).",
            es: "Vaya a \(MenuPath.businessPlatform.inside(.spanish)).",
            pt: "Vá para \(MenuPath.businessPlatform.inside(.portuguese))."
          ),
          isSeen ? .screenshot(unlessList: "{provider-missing}") : .screenshotOfList,
          isSeen
            ? Localised(
              "Tap {provider-each} and choose \(MenuName.disconnect.text(in: .english)).",
              es: "Toque {provider-each} y elija \(MenuName.disconnect.text(in: .spanish)).",
              pt: "Toque em {provider-each} e escolha \(MenuName.disconnect.text(in: .portuguese))."
            )
            : """
            en If a provider is listed there that you no longer use, tap it and choose \
            \(MenuName.disconnect.text(in: .english)); leave {provider} as it is. If you are not sure \
            about one, leave it and ask us. If none is listed, there is nothing to disconnect.
            es Si aparece un proveedor que ya no usa, tóquelo y elija \
            \(MenuName.disconnect.text(in: .spanish)); no desconecte a {provider}. Si tiene \
            dudas sobre alguno, no lo toque y pregúntenos. Si no aparece ninguno, no hay nada \
            que desconectar.
            pt Se aparecer um provedor que você não use mais, toque nele e escolha \
            \(MenuName.disconnect.text(in: .portuguese)); mantenha a {provider}. Se tiver dúvida \
            sobre algum, não mexa nele e nos pergunte. Se não aparecer nenhum, não há nada a \
            desconectar.
            """,
          isSeen ? .screenshotAfter : .sendScreenshots,
        ],
        done: isSeen
          ? .listed(noMore: "{provider-seen}")
          : Localised(
            "The list no longer shows a provider that you do not use any more.",
            es: "La lista ya no muestra ningún proveedor que usted haya dejado de usar.",
            pt: "A lista não mostra mais nenhum provedor que você não use."
          )
      ),
      app: """
        en Do not delete anything: the app and your WhatsApp account stay, and disconnecting the \
        provider does not delete your chats.
        es No elimine nada: la app y su cuenta de WhatsApp se conservan, y al desconectar al \
        proveedor no se borran sus chats.
        pt Não exclua nada: o app e a sua conta do WhatsApp ficam como estão, e desconectar o provedor \
        não apaga as suas conversas.
        """
    )
  }
}

extension Localised {
  /// What we do, by its title.
  static let takenCare = Localised(
    "We will take care of this: {what} and then tell you how to go on.",
    es: "De esto nos ocupamos nosotros: {what} y después le decimos cómo seguir.",
    pt: "Nós cuidamos disso: {what} e depois explicamos como seguir."
  )
  /// Behind the question whether it is still in use: the answer may be yes.
  static let onceUnused: Localised = """
    en The rest is ours: once you tell us that it is not in use any more, {what} and then tell you how to \
    go on.
    es De lo demás nos ocupamos nosotros: cuando nos confirme que ya no se usa, {what} y después le \
    decimos cómo seguir.
    pt Do resto nós cuidamos: quando você confirmar que ela não é mais usada, {what} e depois \
    explicamos como seguir.
    """
  /// Before anything is changed: what was there can be seen only then.
  static let screenshotOfList = Localised(
    "Take a screenshot of the list as it is now, even if it is empty.",
    es: "Tome una captura de la lista tal como está ahora, aunque esté vacía.",
    pt: "Tire uma captura de tela da lista como está agora, mesmo que esteja vazia."
  )
  /// The same where somebody saw who is listed: they may be gone meanwhile.
  static func screenshot(unlessList shows: String) -> Localised {
    Localised(
      "Take a screenshot of the list. If it \(shows), send it to us and stop here.",
      es: "Tome una captura de la lista. Si allí \(shows), envíenosla y no siga.",
      pt: "Tire uma captura de tela da lista. Se ela \(shows), envie-a para nós e não continue."
    )
  }
  /// The same where the case holds a screenshot of the list as it was.
  var afterScreenshot: Localised {
    for shows in ["{provider-missing}", "{partner-missing}"]
    where self == .screenshot(unlessList: shows) {
      return Localised(
        "If the list \(shows), send us a screenshot of it and stop here.",
        es: "Si en la lista \(shows), envíenos una captura y no siga.",
        pt: "Se a lista \(shows), envie para nós uma captura de tela dela e não continue."
      )
    }
    return self == .screenshotAfter ? .screenshotOfChange : self
  }
  static let screenshotOfChange = Localised(
    "Then take a screenshot of the list and send it to us.",
    es: "Después, tome una captura de la lista y envíenosla.",
    pt: "Depois, tire uma captura de tela da lista e envie-a para nós."
  )
  static func listed(noMore who: String) -> Localised {
    Localised(
      "The list no longer shows \(who).",
      es: "La lista ya no muestra \(who).",
      pt: "A lista não mostra mais \(who)."
    )
  }
  static let sendScreenshots: Localised = """
    en Send us that screenshot; if you changed something, send another one of the list as it is \
    afterwards.
    es Envíenos esa captura; si cambió algo, envíe también otra de cómo quedó la lista.
    pt Envie essa captura para nós; se mudou algo, envie também outra de como a lista ficou.
    """
  static let screenshotAfter = Localised(
    "Then take another screenshot of the list and send us both.",
    es: "Después, tome otra captura de la lista y envíenos las dos.",
    pt: "Depois, tire outra captura da lista e envie as duas para nós."
  )
}
