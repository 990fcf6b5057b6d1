/// What is the matter, where no cause says it, and what was done about it already.
struct LetterMatter: Sendable {
  // MARK: What was done, before the reports of it

  /// It was seen.
  let thanks = Localised(
    "Thank you for what you have already done: you",
    es: "Gracias por",
    pt: "Agradecemos por"
  )
  /// Somebody said so.
  let told = Localised(
    "You told us that you have already",
    es: "Usted nos comentó que ya pudo",
    pt: "Você nos disse que já conseguiu"
  )
  /// We did it.
  let ours = Localised(
    "We have already",
    es: "Nosotros ya nos encargamos de",
    pt: "Nós já conseguimos"
  )
  /// The customer said that a step was done, and it was seen undone.
  let stillThere = Localised(
    """
    Thank you for telling us that you removed it; it seems the removal did not go through, because \
    the list still showed it.
    """,
    es: """
      Gracias por avisarnos de que ya lo quitó; parece que el cambio no se completó, porque en la lista \
      todavía aparecía.
      """,
    pt: """
      Agradecemos por nos avisar que já o removeu; parece que a remoção não foi concluída, porque ele \
      ainda aparecia na lista.
      """
  )
  /// The same where nobody has seen it, and the error is back.
  let saidDone = Localised(
    "Even so, Meta still refuses the number. Please check the following once more.",
    es: "Aun así, Meta sigue rechazando el número. Por favor, revise una vez más lo siguiente.",
    pt: """
      Mesmo assim, a Meta continua recusando o número. Por favor, confira mais uma vez o seguinte.
      """
  )

  // MARK: Causes

  /// Before the reason, with `{meta-error}`.
  let saidByMeta = Localised(
    "Meta showed the error {meta-error}.",
    es: "Meta mostró el error {meta-error}.",
    pt: "A Meta mostrou o erro {meta-error}."
  )

  /// Before a cause that is likely, not proven.
  let likely = Localised("Most likely,", es: "Probablemente,", pt: "Provavelmente,")
  let unknown = Localised(
    "We can't say for sure yet {why}.",
    es: "Todavía no sabemos con certeza {why}.",
    pt: "Ainda não sabemos com certeza {why}."
  )
  /// What a link of another company comes to, where an error showed it.
  let refused = Localised(
    "As long as that is so, Meta refuses the connection.",
    es: "Mientras sea así, Meta rechaza la conexión.",
    pt: "Enquanto for assim, a Meta recusa a conexão."
  )
  /// The app lists somebody, and so does the Partners tab.
  let inTabToo = Localised(
    "The Partners tab at Meta still lists {partner-seen} as well; we will start with the app.",
    es: """
      En la pestaña \(MenuName.partners.text(in: .spanish)) de Meta también sigue apareciendo \
      {partner-seen}; empezamos por la app.
      """,
    pt: """
      Na aba \(MenuName.partners.text(in: .portuguese)) da Meta também ainda aparece {partner-seen}; \
      começamos pelo app.
      """
  )
  /// Something has to be seen before anything is changed.
  let look = Localised(
    "Before anything is changed, please check the following.",
    es: "Antes de cambiar nada, revise, por favor, lo siguiente.",
    pt: "Antes de mudar qualquer coisa, verifique, por favor, o seguinte."
  )
  /// Before what is known besides the reason.
  let besides = Localised(
    "There is another matter:",
    es: "Hay otro asunto:",
    pt: "Há outro assunto:"
  )

  // MARK: Nothing is left to do for them

  /// Everything visible is gone, and the error is back.
  let nothingVisible = Localised(
    """
    Meta still refuses the number although no link to another provider can be seen anymore, so we \
    are passing your case to {provider} support.
    """,
    es: """
      Meta sigue rechazando el número aunque ya no se ve ningún vínculo con otro proveedor, así que \
      pasamos su caso al soporte de {provider}.
      """,
    pt: """
      A Meta continua recusando o número, embora não apareça mais nenhum vínculo com outro provedor, \
      por isso vamos encaminhar o seu caso ao suporte da {provider}.
      """
  )
  /// The partner, or the account in its portfolio, cannot be removed; with `{refusal}`.
  let partnerStays = Self.stays.about(
    Localised(
      "the Partners tab at Meta still lists {partner-seen}",
      es:
        "en la pestaña \(MenuName.partners.text(in: .spanish)) de Meta sigue apareciendo {partner-seen}",
      pt: "na aba \(MenuName.partners.text(in: .portuguese)) da Meta ainda aparece {partner-seen}"
    )
  )
  let portfolioStays = Self.stays.about(
    Localised(
      "your WhatsApp account is still in the business portfolio {holder}",
      es: "su cuenta de WhatsApp sigue en el portfolio comercial {holder}",
      pt: "a sua conta do WhatsApp ainda está no portfólio empresarial {holder}"
    )
  )
  private static let stays = Localised(
    """
    There is nothing more you can do yourself: {what}, and {refusal}. We are passing your case to \
    {provider} support.
    """,
    es: """
      De su lado no se puede hacer nada más: {what}, y {refusal}. Pasamos su caso al soporte de \
      {provider}.
      """,
    pt: """
      Da sua parte, não há mais nada a fazer: {what}, e {refusal}. Vamos encaminhar o seu caso ao \
      suporte da {provider}.
      """
  )
}

extension NextKind {
  /// What is going on, where no cause says it.
  var letter: Localised {
    switch self {
    case .cleanUp, .fix:
      Localised(
        "Something has to be changed before the next attempt.",
        es: "Hay que cambiar algo antes del próximo intento.",
        pt: "É preciso mudar algo antes da próxima tentativa."
      )
    case .wait:
      Localised(
        "Meta now needs a little time.",
        es: "Ahora Meta necesita un poco de tiempo.",
        pt: "Agora a Meta precisa de um pouco de tempo."
      )
    case .retry:
      Localised(
        "You can now try again, once.",
        es: "Ya puede volver a intentarlo, una sola vez.",
        pt: "Agora você pode tentar de novo, uma única vez."
      )
    case .ask:
      Localised(
        "We are looking into it. We still need one detail, which we will find out ourselves.",
        es: "Lo estamos revisando. Nos falta un dato, que vamos a averiguar nosotros.",
        pt: "Estamos verificando. Falta um dado, que nós mesmos vamos buscar."
      )
    case .provider:
      Localised(
        "We will take care of this.",
        es: "De esto nos ocupamos nosotros.",
        pt: "Nós cuidamos disso."
      )
    case .alternative:
      Localised(
        """
        Meta does not offer this kind of connection for this number. Changing something on your \
        phone or at Meta would not help; we would rather talk with you about another way.
        """,
        es: """
          Meta no ofrece este tipo de conexión para este número. Ningún cambio en el teléfono o en \
          Meta ayudaría; preferimos conversar con usted sobre otra forma de conectarlo.
          """,
        pt: """
          A Meta não oferece este tipo de conexão para este número. Nenhuma mudança no celular ou na \
          Meta ajudaria; preferimos conversar com você sobre outra forma de conectar.
          """
      )
    case .escalate:
      Localised(
        """
        Everything that can be done on your side has been done, so we are passing your case to \
        {provider} support.
        """,
        es: """
          De su lado ya se hizo todo lo posible, así que pasamos su caso al soporte de {provider}.
          """,
        pt: """
          Do seu lado, tudo o que era possível já foi feito, por isso vamos encaminhar o seu caso ao \
          suporte da {provider}.
          """
      )
    case .nothing:
      Localised(
        "There is nothing to fix.",
        es: "No hay nada que reparar.",
        pt: "Não há nada a consertar."
      )
    }
  }
}
