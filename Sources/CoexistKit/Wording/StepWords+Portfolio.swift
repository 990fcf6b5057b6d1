/// The portfolio, the wait, and what follows.
extension StepWords {
  static let portfolio = StepWords(
    title: .portfolios,
    look: .portfolios,
    report: Localised(
      "checked the business portfolios",
      es: "revisar los portfolios comerciales",
      pt: "verificar os portfólios empresariais"
    ),
    order: Question.ownerPortfolio.letter.then(Question.otherPortfolios.letter)
  )

  /// The removal where choosing that portfolio is no way.
  static let helpRelease: Localised = """
    en we will help you release the WhatsApp account from the business portfolio {holder}; the app \
    and the chats on your phone are not affected
    es le ayudamos a sacar la cuenta de WhatsApp del portfolio comercial {holder}; la app y los \
    chats del teléfono no se ven afectados
    pt ajudamos você a retirar a conta do WhatsApp do portfólio empresarial {holder}; o app e as \
    conversas no celular não são afetados
    """

  /// That the account is the one whose ID is known.
  static let accountToCheck: Localised = """
    en In the business portfolio {holder}, open the WhatsApp account in the list and check \
    that its ID is {account}; take a screenshot. If it is not, send it to us and stop here.
    es En el portfolio comercial {holder}, abra la cuenta de WhatsApp de la lista y revise \
    que su ID sea {account}; tome una captura. Si no lo es, envíenosla y no siga.
    pt No portfólio empresarial {holder}, abra a conta do WhatsApp da lista e confira se o \
    ID é {account}; tire uma captura de tela. Se não for, envie-a para nós e não continue.
    """

  static func holder(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: """
        en if the business portfolio {holder} is yours, you choose it in the next attempt; only if \
        it is not, or if it cannot be chosen, we will work out with you how to release the WhatsApp \
        account from it
        es si el portfolio comercial {holder} es suyo, lo elige en el próximo intento; solo si no \
        lo es o si no se puede elegir, vemos con usted cómo sacar de allí la cuenta de WhatsApp
        pt se o portfólio empresarial {holder} for seu, você o escolhe na próxima tentativa; só se \
        não for, ou se não for possível escolhê-lo, vemos com você como retirar de lá a conta do \
        WhatsApp
        """,
      look: isSeen ? nil : .portfolios,
      report: Localised(
        "removed the WhatsApp account from the business portfolio",
        es: "quitar la cuenta de WhatsApp del portfolio comercial",
        pt: "remover a conta do WhatsApp do portfólio empresarial"
      ),
      order: CustomerOrder(
        place: .whatsappAccounts,
        before: .templatesAreLost,
        orders: [
          accountToCheck,
          Localised(
            "Remove that WhatsApp account from the portfolio.",
            es: "Quite esa cuenta de WhatsApp del portfolio.",
            pt: "Remova essa conta do WhatsApp do portfólio."
          ),
          .screenshotAfter,
        ],
        done: Localised(
          "That portfolio no longer lists the account.",
          es: "Ese portfolio ya no muestra la cuenta.",
          pt: "Esse portfólio não mostra mais a conta."
        )
      ),
      app: .appUntouched
    )
  }

  /// The removal where the provider's own portfolio holds the account.
  static let release = StepWords(
    title: released,
    report: Localised(
      "released the WhatsApp account from {provider}'s own portfolio",
      es: "liberar la cuenta de WhatsApp del portfolio de {provider}",
      pt: "liberar a conta do WhatsApp do portfólio da {provider}"
    ),
    order: CustomerOrder(before: .templatesWillBeLost, orders: [.takenCare.about(released)]),
    app: .appUntouched
  )

  private static let released = Localised(
    "we will have {provider} release the WhatsApp account from its own portfolio",
    es: "pedimos que se libere la cuenta de WhatsApp del portfolio de {provider}",
    pt: "pedimos a liberação da conta do WhatsApp do portfólio da {provider}"
  )

  static let wait = StepWords(
    title: Localised(
      "after a change, it takes {while} for Meta to update its data",
      es: "después de un cambio hay que esperar {while} para que Meta actualice los datos",
      pt: "depois de uma mudança, é preciso esperar {while} para a Meta atualizar os dados"
    ),
    order: CustomerOrder(orders: [
      Localised(
        "Leave everything as it is {until}, so that Meta can update its data{meanwhile}.",
        es: "Deje todo como está {until} para que Meta pueda actualizar los datos{meanwhile}.",
        pt: "Deixe tudo como está {until}, para que a Meta possa atualizar os dados{meanwhile}."
      )
    ])
  )

  static func retry(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: isSeen
        ? Localised(
          "we will tell you when to try again from {provider}, and how",
          es: "le avisaremos cuándo y cómo volver a intentarlo desde {provider}",
          pt: "avisaremos quando e como tentar de novo pela {provider}"
        )
        : """
        en we will check with you whether everything works or whether the number has to be reconnected
        es veremos con usted si todo funciona o si hay que volver a conectar el número
        pt vamos ver com você se tudo funciona ou se é preciso reconectar o número
        """,
      order: Connection().order
    )
  }

  static let escalation = StepWords(
    title: Localised(
      "we will pass your case to {provider} support",
      es: "pasamos su caso al soporte de {provider}",
      pt: "encaminhamos o seu caso ao suporte da {provider}"
    ),
    order: CustomerOrder(
      orders: [
        """
        en Please leave everything as it is and do not try again in the meantime. We will write to \
        you as soon as we hear from {provider} support.
        es Por favor, deje todo como está y, mientras tanto, no haga otro intento. Le escribiremos \
        en cuanto el soporte de {provider} nos responda.
        pt Por favor, deixe tudo como está e, enquanto isso, não tente de novo. Vamos escrever \
        para você assim que o suporte da {provider} responder.
        """
      ],
      lastLine: .nothing,
      attempt: .forbidden
    )
  )
}

extension Localised {
  /// What the removal from a portfolio ends.
  static let templatesAreLost: Localised = """
    en Message templates of the removed account are lost and have to be created again. If messages \
    are still sent through that account, do not remove anything and tell us first.
    es Las plantillas de la cuenta que se quite se pierden y habrá que crearlas de nuevo. Si \
    todavía se envían mensajes con esa cuenta, no quite nada y avísenos primero.
    pt Os modelos de mensagem da conta removida se perdem e precisam ser criados de novo. Se ainda \
    são enviadas mensagens por essa conta, não remova nada e avise-nos primeiro.
    """

  /// The same where it is none of theirs to remove.
  static let templatesWillBeLost: Localised = """
    en The WhatsApp account is in a portfolio of {provider} and has to leave it; its message templates are lost \
    then and have to be created again. If you still send messages through that account, tell us before we change \
    anything.
    es La cuenta de WhatsApp está en un portfolio de {provider} y tiene que salir de allí; con eso se pierden sus \
    plantillas, que habrá que crear de nuevo. Si todavía envía mensajes con esa cuenta, avísenos antes de que \
    cambiemos algo.
    pt A conta do WhatsApp está em um portfólio da {provider} e precisa sair dele; com isso, os modelos de mensagem \
    se perdem e precisam ser criados de novo. Se você ainda envia mensagens por essa conta, avise-nos antes que \
    mudemos algo.
    """

  fileprivate static let portfolios = Localised(
    "your business portfolios",
    es: "sus portfolios comerciales",
    pt: "os seus portfólios empresariais"
  )

  fileprivate static let appUntouched: Localised = """
    en This only removes the account from that portfolio at Meta; the app and the chats on your \
    phone are not affected, and nothing is to be deleted there.
    es Con esto la cuenta solo se quita de ese portfolio en Meta; la app y los chats del teléfono \
    no se ven afectados, y allí no hay que eliminar nada.
    pt Com isso, a conta só sai desse portfólio na Meta; o app e as conversas no celular não são \
    afetados, e nada deve ser excluído ali.
    """
}
