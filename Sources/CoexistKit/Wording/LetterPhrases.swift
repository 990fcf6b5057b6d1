/// The sentences around the orders of a letter.
///
/// `{provider}` and its siblings are filled in from ``Provider``, the other placeholders from
/// ``LetterNames``.
struct LetterPhrases: Sendable {
  static let shared = LetterPhrases()

  let hello = Localised("Hello,", es: "Hola:", pt: "Olá,")
  let helloNamed = Localised("Hello {customer},", es: "Hola, {customer}:", pt: "Olá, {customer},")

  // MARK: What it is about

  let aboutNumber = Localised(
    "This is about the number ending in {ending}.",
    es: "Le escribimos por el número terminado en {ending}.",
    pt: "Escrevemos sobre o número com final {ending}."
  )
  let aboutID = Localised(
    "This is about {subject} with the ID {subject-id}.",
    es: "Le escribimos por {subject} con el ID {subject-id}.",
    pt: "Escrevemos sobre {subject} com o ID {subject-id}."
  )
  let aboutConnection = Localised(
    "This is about your WhatsApp connection with {provider}.",
    es: "Le escribimos por su conexión de WhatsApp con {provider}.",
    pt: "Escrevemos sobre a sua conexão do WhatsApp com a {provider}."
  )

  // MARK: Headings

  let now = Localised("What to do now:", es: "Qué hacer ahora:", pt: "O que fazer agora:")
  let place = Localised("Where:", es: "Dónde:", pt: "Onde:")
  let avoid = Localised("Please note:", es: "Tenga en cuenta:", pt: "Atenção:")
  let done = Localised(
    "How you can tell it worked:",
    es: "Cómo saber si funcionó:",
    pt: "Como saber se deu certo:"
  )
  /// Before the titles of steps that come later.
  let after = Localised("What comes next:", es: "Qué sigue:", pt: "O que vem depois:")
  /// The same where they come only if what is due leads nowhere.
  let otherwise: Localised = """
    en If that portfolio cannot be chosen in the window, stop and tell us. In that case, this is \
    what comes next:
    es Si ese portfolio no se puede elegir en la ventana, no siga y avísenos. En ese caso, esto es \
    lo que sigue:
    pt Se esse portfólio não puder ser escolhido na janela, pare e nos avise. Nesse caso, é isto \
    que vem depois:
    """
  /// The same under a restriction.
  let lifted = Localised(
    "What comes next, once Meta has settled this:",
    es: "Qué sigue cuando Meta lo haya resuelto:",
    pt: "Depois que a Meta resolver isso:"
  )
  /// Before what is no part of the matter.
  let aside = Localised(
    "One more thing:",
    es: "Un comentario aparte:",
    pt: "Uma observação à parte:"
  )

  // MARK: What to do and what not

  /// Somebody with full control at Meta has to do it.
  let admin: Localised = """
    en The following needs someone with full control of {controlled} in Meta{helper}; if that is not you, \
    please forward this message.
    es Lo siguiente debe hacerlo alguien que tenga control total en Meta sobre {controlled}{helper}; si no es \
    usted, reenvíele este mensaje.
    pt O que segue precisa ser feito por alguém que tenha, na Meta, controle total sobre {controlled}{helper}; \
    se não for você, encaminhe esta mensagem.
    """
  /// Before what helps against too many messages, with `{pause}`.
  let pause = Localised(
    "To be safe, please do not send anything for at least {pause}, then try one message.",
    es:
      "Para mayor seguridad, no envíe nada durante al menos {pause} y luego pruebe con un solo mensaje.",
    pt: "Por segurança, não envie nada por pelo menos {pause} e depois teste com uma só mensagem."
  )
  /// To whoever looks after the program at fault: whether there is anybody decides who acts.
  func passOn(_ task: Localised) -> Localised {
    let words: Localised = """
      en Do you have a system of your own, such as a CRM or an online shop, that sends or receives messages \
      with your WhatsApp number? If so, please forward this to whoever looks after it: {what} If you have no such system, \
      tell us, and we will take care of it.
      es ¿Tiene un sistema propio, como un CRM o una tienda en línea, que envía o recibe mensajes con su \
      número de WhatsApp? Si es así, reenvíe esto, por favor, a quien se ocupa de él: {what} Si no tiene un sistema propio, \
      avísenos y nos ocupamos nosotros.
      pt Você tem um sistema próprio, como um CRM ou uma loja virtual, que envia ou recebe mensagens com o seu \
      número do WhatsApp? Se tiver, encaminhe isto, por favor, a quem cuida dele: {what} Se não tiver um sistema próprio, \
      avise e nós cuidamos disso.
      """
    return words.about(task)
  }
  /// The same where it is ours first.
  func passOnIfAny(_ task: Localised) -> Localised {
    let words: Localised = """
      en We are looking into this and will write to you. If you have a system of your own, such as a CRM or \
      an online shop, that works with your WhatsApp number, please tell us, and forward this to whoever looks after \
      it: {what}
      es Lo estamos revisando y le escribiremos. Si tiene un sistema propio, como un CRM o una tienda en \
      línea, que trabaja con su número de WhatsApp, avísenos, por favor, y reenvíe esto a quien se ocupa de él: {what}
      pt Estamos verificando isso e vamos escrever para você. Se você tiver um sistema próprio, como um CRM \
      ou uma loja virtual, que usa o seu número do WhatsApp, avise, por favor, e encaminhe isto a quem cuida dele: {what}
      """
    return words.about(task)
  }
  let lookAtCall = Localised(
    "the request that failed has to be corrected{meta-words}.{technical}",
    es: "hay que corregir la solicitud que falló{meta-words}.{technical}",
    pt: "é preciso corrigir a solicitação que falhou{meta-words}.{technical}"
  )
  /// What is passed on comes back.
  let reportBack: Localised = """
    en If this is taken care of in your system, let us know when it is done and whether it works now.
    es Si esto se resuelve en su sistema, avísenos cuando esté listo y díganos si ya funciona.
    pt Se isso for resolvido no seu sistema, avise quando estiver pronto e diga se já está funcionando.
    """
  /// Behind a pause of attempts.
  let afterPause: Localised = """
    en After that, write to us before you go on: one single attempt follows, and we will tell you how to \
    make it.
    es Después, escríbanos antes de seguir: se hace un solo intento más y le decimos cómo.
    pt Depois disso, escreva para nós antes de seguir: será feita só mais uma tentativa, e explicamos \
    como.
    """
  /// What Meta's window wants done first.
  let twoFactor: Localised = """
    en First, turn on two-factor authentication for your Facebook login: \
    \(MenuPath.loginSecurity.text(in: .english)).
    es Primero active la autenticación en dos pasos de su cuenta de Facebook: \
    \(MenuPath.loginSecurity.text(in: .spanish)).
    pt Primeiro ative a autenticação de dois fatores da sua conta do Facebook: \
    \(MenuPath.loginSecurity.text(in: .portuguese)).
    """
  /// No attempt before the end of `{span}`.
  let earliest = Localised(
    "Please do not make another attempt {span}.",
    es: "Por favor, no haga otro intento {span}.",
    pt: "Por favor, não faça outra tentativa {span}."
  )
  /// What Meta brings back by itself comes back within `{span}`.
  let comesBack = Localised(
    "Please do not reconnect the number {span}. If the connection is not back by then, tell us.",
    es: "No reconecte el número {span}. Si para entonces la conexión no volvió, avísenos.",
    pt: "Não reconecte o número {span}. Se até lá a conexão não tiver voltado, nos avise."
  )
  /// No attempt before we say so; the others with `{attempts}`.
  let notYet = Localised.notYet
  let notYetAgain = Localised.notYetAgain
  /// Places that nobody has looked at yet, with `{places}`.
  let looks: Localised = """
    en we will check {places} with you and tell you what to do if anything there blocks the connection
    es revisaremos con usted {places}; si algo allí impide la conexión, le diremos cómo seguir
    pt vamos verificar com você {places}; se algo ali impedir a conexão, explicaremos como seguir
    """
}
