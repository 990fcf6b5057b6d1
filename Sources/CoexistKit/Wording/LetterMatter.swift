/// What is the matter, where no cause says it, and what was done about it already.
struct LetterMatter: Sendable {
  static let shared = LetterMatter()

  // MARK: What was done, before the reports of it

  /// It was seen.
  let thanks = Localised(
    "Thank you for what you have already done: you",
    es: "Gracias por lo que ya hizo:",
    pt: "Agradecemos o que você já fez:"
  )
  /// Somebody said so.
  let told = Localised(
    "As we understand it, you have already",
    es: "Entendemos que usted ya pudo",
    pt: "Entendemos que você já conseguiu"
  )
  /// We did it.
  let ours = Localised(
    "We have already",
    es: "Nosotros ya nos encargamos de",
    pt: "Nós já cuidamos de"
  )
  /// A step was done by the customer, or by somebody else, and was seen undone.
  let theyRemoved = Self.stillListed.about(
    Localised(
      "Thank you for letting us know that you removed {still-seen}.",
      es: "Gracias por avisarnos que ya quitó a {still-seen}.",
      pt: "Agradecemos por nos avisar que já removeu {still-seen}."
    )
  )
  let removedBySomebody = Self.stillListed.about(
    Localised(
      "{still-seen} was reported as removed.",
      es: "Nos informaron que ya se quitó a {still-seen}.",
      pt: "Fomos informados de que {still-seen} já foi removido."
    )
  )
  private static let stillListed: Localised = """
    en {what} When it was last looked at, the list of connected companies did not show that yet; Meta may only have \
    needed some time.
    es {what} La última vez que se revisó, la lista de empresas conectadas todavía no mostraba ese cambio; puede que \
    Meta solo necesitara un poco de tiempo.
    pt {what} Na última verificação, a lista de empresas conectadas ainda não mostrava essa mudança; talvez a Meta só \
    precisasse de um pouco de tempo.
    """
  /// The same where nobody has seen it, and the error is back.
  let saidDone: Localised = """
    en Even so, Meta still refuses the number. Before we go on, we need to see the list as it is now.
    es Aun así, Meta sigue rechazando el número. Antes de seguir, necesitamos ver la lista como está ahora.
    pt Mesmo assim, a Meta continua recusando o número. Antes de seguir, precisamos ver a lista como está agora.
    """

  /// They said that the list at `{place}` shows nobody, and nobody has seen it.
  let saidEmpty = Localised(
    "You told us that {place} shows no other company.",
    es: "Nos dijo que {place} no muestra ninguna otra empresa.",
    pt: "Você nos disse que {place} não mostra nenhuma outra empresa."
  )

  // MARK: What is over

  /// Behind an error that what came later has answered, and a message that failed with it.
  let isOver = Localised(
    "What we saw later shows that it has been resolved.",
    es: "Lo que vimos después muestra que ya está resuelto.",
    pt: "O que vimos depois mostra que isso já foi resolvido."
  )
  let notSentAgain: Localised = """
    en The message that failed then is not sent again by itself: if it is still needed, please send it \
    again.
    es El mensaje que falló entonces no se reenvía solo: si todavía hace falta, envíelo de nuevo.
    pt A mensagem que falhou naquele momento não é reenviada sozinha: se ainda for necessária, envie-a de \
    novo.
    """

  // MARK: Causes

  /// Before the reason, with `{meta-error}`.
  let saidByMeta = Localised(
    "Meta showed the error {meta-error}.",
    es: "Meta mostró el error {meta-error}.",
    pt: "A Meta mostrou o erro {meta-error}."
  )
  /// The same where somebody only speaks of it.
  let aboutError = Localised(
    "This is about the error {meta-error}.",
    es: "Le escribimos por el error {meta-error}.",
    pt: "Escrevemos sobre o erro {meta-error}."
  )
  /// The same where it is known from what an agent once wrote down.
  let fromNotes = Localised(
    "According to our notes, the error {meta-error} appeared at some point.",
    es: "Según nuestras notas, en algún momento apareció el error {meta-error}.",
    pt: "Segundo as nossas anotações, em algum momento apareceu o erro {meta-error}."
  )
  /// Behind a reason, with `{other-error}`: why a link is looked for.
  let alsoShown: Localised = """
    en Meta also showed the error {other-error}, so it has to be clear first whether another provider still \
    has access to your WhatsApp account.
    es Meta también mostró el error {other-error}; por eso primero hay que aclarar si otro proveedor todavía \
    tiene acceso a su cuenta de WhatsApp.
    pt A Meta também mostrou o erro {other-error}; por isso, primeiro é preciso esclarecer se outro provedor \
    ainda tem acesso à sua conta do WhatsApp.
    """
  /// What somebody complains of, where nothing else says it back.
  let understood = Localised(
    "We understand that {told}.",
    es: "Entendemos que {told}.",
    pt: "Entendemos que {told}."
  )

  /// Behind that, where it is a known limitation.
  let isNormal = Localised(
    "That can happen with this kind of connection and is normal.",
    es: "Eso puede pasar con este tipo de conexión y es normal.",
    pt: "Isso pode acontecer com este tipo de conexão e é normal."
  )

  /// Before a cause that is likely, not proven.
  let likely = Localised("Most likely,", es: "Probablemente", pt: "Provavelmente")
  /// Before what nobody saw, and somebody told.
  let asTold = Localised("As far as we know,", es: "Por lo que sabemos,", pt: "Pelo que sabemos,")
  let unknown = Localised(
    "We can't say for sure yet {why}.",
    es: "Todavía no sabemos con certeza {why}.",
    pt: "Ainda não sabemos com certeza {why}."
  )
  /// What a link of another company comes to, where an error showed it.
  let refused = Localised(
    "Until that changes, Meta will not allow the connection.",
    es: "Mientras sea así, Meta rechaza la conexión.",
    pt: "Enquanto for assim, a Meta recusa a conexão."
  )
  /// What somebody complains of, behind the link that may explain it.
  let thatIsWhy = Localised(
    "That is probably why {explained}.",
    es: "Esa es probablemente la razón por la que {explained}.",
    pt: "Essa é provavelmente a razão pela qual {explained}."
  )
  /// The app lists somebody, and so does the Partners tab.
  let inTabToo: Localised = """
    en The Partners tab at Meta still lists {partner-seen} as well; we will start with the app.
    es En la pestaña \(MenuName.partners.text(in: .spanish)), en Meta, también sigue apareciendo \
    {partner-seen}; empezamos por la app.
    pt Na aba \(MenuName.partners.text(in: .portuguese)), na Meta, também ainda aparece \
    {partner-seen}; começamos pelo app.
    """
  /// Behind what nobody knows, before a cause that is only possible.
  let mayBe = Localised(
    "One possibility is that",
    es: "Una posibilidad es esta:",
    pt: "Uma possibilidade é esta:"
  )

  // MARK: What changed since, before another attempt

  let removedByMeta = Localised(
    "According to Meta, a partner was removed from your WhatsApp account on {removal-day}.",
    es: "Según Meta, el {removal-day} se quitó un socio de su cuenta de WhatsApp.",
    pt: "Segundo a Meta, em {removal-day} um parceiro foi removido da sua conta do WhatsApp."
  )
  let limitIsOver = Localised(
    "The time for which Meta had paused attempts is over.",
    es: "Terminó el tiempo durante el cual Meta había pausado los intentos.",
    pt: "Terminou o tempo em que a Meta tinha pausado as tentativas."
  )

  /// Before what is known besides the reason.
  let besides = Localised(
    "There is another matter:",
    es: "Hay otro asunto:",
    pt: "Há outro assunto:"
  )

  /// Where that is settled.
  let goThere = Localised("Go to {place}.", es: "Vaya a {place}.", pt: "Abra {place}.")
  /// Behind what is known besides, where it has to wait.
  let later = Localised(
    "We will come back to this once the steps above are done.",
    es: "Volveremos a esto cuando lo anterior esté hecho.",
    pt: "Voltaremos a isso quando os passos acima estiverem feitos."
  )

  /// What support needs besides, with `{needed}`: an error's words, and the number.
  let needed = Localised(
    "Please send us {needed}.",
    es: "Por favor, envíenos {needed}.",
    pt: "Por favor, envie para nós {needed}."
  )
  let neededTrouble = Localised(
    "a short description of what is not working, with a screenshot if Meta shows an error",
    es: "una breve descripción de lo que no funciona, con una captura si Meta muestra un error",
    pt:
      "uma breve descrição do que não funciona, com uma captura de tela se a Meta mostrar um erro"
  )
  /// The same of an error that only notes tell of: whether it is there at all comes first.
  let doesItStillAppear: Localised = """
    en Tell us whether an error still appears; if one does, send us a screenshot with its exact words.
    es Díganos si todavía aparece algún error; si aparece, envíenos una captura con el texto exacto.
    pt Diga-nos se ainda aparece algum erro; se aparecer, envie para nós uma captura de tela com o texto exato.
    """
  let neededWords = Localised(
    "the exact words of the error, with a screenshot if you still have one",
    es: "el texto exacto del error, con una captura de pantalla si todavía la tiene",
    pt: "o texto exato do erro, com uma captura de tela se ainda a tiver"
  )
  let neededNumber = Localised(
    "your WhatsApp Business number with its country code",
    es: "su número de WhatsApp Business con el código de país",
    pt: "o seu número do WhatsApp Business com o código do país"
  )

  // MARK: Nothing is left to do for them

  /// The partner, or the account in its portfolio, cannot be removed; with `{refusal}`.
  let partnerStays = Self.stays.about(
    Localised(
      "The Partners tab at Meta still lists {partner-seen}",
      es:
        "En la pestaña \(MenuName.partners.text(in: .spanish)), en Meta, sigue apareciendo {partner-seen}",
      pt: "Na aba \(MenuName.partners.text(in: .portuguese)), na Meta, ainda aparece {partner-seen}"
    )
  )
  let portfolioStays = Self.stays.about(
    Localised(
      "Your WhatsApp account is still in the business portfolio {holder}",
      es: "Su cuenta de WhatsApp sigue en el portfolio comercial {holder}",
      pt: "A sua conta do WhatsApp ainda está no portfólio empresarial {holder}"
    )
  )
  /// Behind that where the portfolio has a name: whoever it is can release the account.
  let holderCan = Localised(
    "If you are in touch with {holder}, tell us: they can release the account.",
    es: "Si tiene contacto con {holder}, díganoslo: ellos pueden liberar la cuenta.",
    pt: "Se você tem contato com {holder}, avise-nos: eles podem liberar a conta."
  )
  private static let stays = Localised(
    "{what}, and {refusal}, so we are passing your case to {provider} support.",
    es: "{what}, y {refusal}, así que pasamos su caso al soporte de {provider}.",
    pt: "{what}, e {refusal}, por isso vamos encaminhar o seu caso ao suporte da {provider}."
  )
}
