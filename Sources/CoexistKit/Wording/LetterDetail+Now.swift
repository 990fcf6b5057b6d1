/// What the customer reads of a detail that holds now, where nothing was begun or has ended.
extension LetterDetail {
  var findingNow: Localised {
    switch self {
    case .newAccount:
      Localised(
        """
        the message template does not exist in this WhatsApp account: a new account starts \
        without the templates of the old one.
        """,
        es: """
          la plantilla de mensaje no existe en esta cuenta de WhatsApp: una cuenta nueva empieza \
          sin las plantillas de la anterior.
          """,
        pt: """
          o modelo de mensagem não existe nesta conta do WhatsApp: uma conta nova começa sem os \
          modelos da anterior.
          """
      )
    case .sendsTooFast:
      Localised(
        """
        messages were sent faster than this kind of connection allows. The connection itself \
        works.
        """,
        es: """
          se enviaron mensajes más rápido de lo que permite este tipo de conexión. La conexión \
          funciona.
          """,
        pt: """
          foram enviadas mensagens mais rápido do que este tipo de conexão permite. A conexão \
          funciona.
          """
      )
    case .heldByProvider:
      Localised(
        "at Meta, the WhatsApp account is in {provider}'s own business portfolio.",
        es: "en Meta, la cuenta de WhatsApp está en el portfolio comercial de {provider}.",
        pt: "na Meta, a conta do WhatsApp está no portfólio empresarial da {provider}."
      )
    case .stuckInPortfolio:
      Localised(
        """
        no other provider is linked any more, and Meta still refuses the number. What is left \
        is to remove the WhatsApp account from your business portfolio, so that it can be \
        connected anew.
        """,
        es: """
          ya no hay ningún otro proveedor vinculado, y aun así Meta rechaza el número. Lo que \
          queda es quitar la cuenta de WhatsApp de su portfolio comercial para poder conectarla \
          de nuevo.
          """,
        pt: """
          não há mais nenhum outro provedor vinculado, e mesmo assim a Meta recusa o número. O \
          que resta é remover a conta do WhatsApp do seu portfólio empresarial para poder \
          conectá-la de novo.
          """
      )
    case .replyWindow:
      Localised(
        """
        more than a day has passed since this person last wrote, so WhatsApp only delivers \
        messages that use an approved template until they write again. The connection itself \
        works.
        """,
        es: """
          pasó más de un día desde el último mensaje de esa persona, así que WhatsApp solo \
          entrega mensajes con una plantilla aprobada hasta que ella vuelva a escribir. La \
          conexión funciona.
          """,
        pt: """
          passou mais de um dia desde a última mensagem dessa pessoa, por isso o WhatsApp só \
          entrega mensagens com um modelo aprovado até que ela escreva de novo. A conexão \
          funciona.
          """
      )
    case .closureAnnounced:
      Localised(
        "Meta has announced that it will disable the WhatsApp account. This is urgent.",
        es: "Meta anunció que va a desactivar la cuenta de WhatsApp. Es urgente.",
        pt: "a Meta anunciou que vai desativar a conta do WhatsApp. É urgente."
      )
    case .withoutApp:
      Localised(
        "the number is meant to work without the app, so it is connected as a dedicated number.",
        es: "el número va a funcionar sin la app, así que se conecta como número dedicado.",
        pt: "o número vai funcionar sem o app, por isso é conectado como número dedicado."
      )
    case .elsewhere:
      Localised(
        """
        the error message has nothing to do with the connection of your number, so there is \
        nothing to fix there.
        """,
        es: """
          ese mensaje de error no tiene que ver con la conexión de su número, así que por ese \
          lado no hay nada que reparar.
          """,
        pt: """
          essa mensagem de erro não tem a ver com a conexão do seu número; nessa parte não há \
          nada a consertar.
          """
      )
    case .unknownError:
      Localised(
        "Meta returned an error that we still have to look into.",
        es: "Meta devolvió un error que todavía tenemos que revisar.",
        pt: "a Meta retornou um erro que ainda precisamos analisar."
      )
    case .newWords:
      Localised(
        "thank you for the error message. We have not seen it before and need one more detail.",
        es: "gracias por el mensaje de error. No lo conocíamos, y nos falta un dato.",
        pt: "obrigado pela mensagem de erro. Ainda não a conhecíamos, e falta um dado."
      )
    case .noError:
      Localised(
        "so far, we have not seen any error.",
        es: "hasta ahora no hemos visto ningún error.",
        pt: "até agora não vimos nenhum erro."
      )
    default: Localised("", es: "", pt: "")
    }
  }
}
