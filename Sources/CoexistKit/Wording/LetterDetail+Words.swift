/// What the customer reads of a detail.
extension LetterDetail {
  /// What is the matter; it begins as behind "most likely,".
  var finding: Localised {
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
    case .qrExpired:
      Localised(
        """
        the QR code expired before it was scanned: it is only valid for a short time, so the \
        connection has to be started again.
        """,
        es: """
          el código QR venció antes de que se escaneara: vale solo por poco tiempo, así que hay \
          que empezar la conexión de nuevo.
          """,
        pt: """
          o QR code expirou antes de ser escaneado: ele só vale por pouco tempo, por isso é \
          preciso iniciar a conexão de novo.
          """
      )
    case .windowClosed:
      Localised(
        "Meta's window was closed before the end, so the connection has to be started again.",
        es: """
          la ventana de Meta se cerró antes de terminar, así que hay que empezar la conexión de \
          nuevo.
          """,
        pt: """
          a janela da Meta foi fechada antes do fim, por isso é preciso iniciar a conexão de \
          novo.
          """
      )
    case .windowAsked:
      Localised(
        "Meta's window wanted something else to be done before it could go on.",
        es: "la ventana de Meta pidió hacer antes otra cosa para poder continuar.",
        pt: "a janela da Meta pediu para fazer antes outra coisa para poder continuar."
      )
    case .linkOver:
      Localised(
        "the connection link is no longer valid, so we are sending you a new one.",
        es: "el enlace de conexión ya no es válido, así que le enviamos uno nuevo.",
        pt: "o link de conexão não é mais válido, por isso enviamos um novo para você."
      )
    case .linkWithoutApp:
      Localised(
        """
        the connection link that you had does not offer the connection with the WhatsApp \
        Business app, so we are sending you a new one.
        """,
        es: """
          el enlace de conexión que usted tenía no ofrece la conexión con la app WhatsApp \
          Business, así que le enviamos uno nuevo.
          """,
        pt: """
          o link de conexão que você tinha não oferece a conexão com o app WhatsApp Business, \
          por isso enviamos um novo para você.
          """
      )
    case .smsCode:
      Localised(
        """
        the number was being connected with a code by SMS or call. That way is only for \
        numbers that are not used in the app. Yours is, so it has to be connected in a \
        different way.
        """,
        es: """
          se intentó conectar el número con un código por SMS o llamada. Esa forma es solo para \
          números que no se usan en la app. El suyo se usa en la app, así que hay que conectarlo \
          de otra forma.
          """,
        pt: """
          o número estava sendo conectado com um código por SMS ou ligação. Essa forma é só para \
          números que não são usados no app. O seu é usado no app, por isso precisa ser \
          conectado de outra forma.
          """
      )
    case .numberOfMeta:
      Localised(
        """
        Meta's window created a new +1 555 number instead of connecting yours. That number is \
        not needed and can safely be deleted.
        """,
        es: """
          la ventana de Meta creó un número +1 555 nuevo en lugar de conectar el suyo. Ese \
          número no hace falta y se puede eliminar sin problema.
          """,
        pt: """
          a janela da Meta criou um número +1 555 novo em vez de conectar o seu. Esse número não \
          é necessário e pode ser excluído sem problema.
          """
      )
    case .phoneUnused:
      Localised(
        """
        the connection was cut because the WhatsApp Business app was not opened on the phone \
        for about two weeks.
        """,
        es: """
          la conexión se cortó porque la app WhatsApp Business no se abrió en el teléfono \
          durante unas dos semanas.
          """,
        pt: """
          a conexão caiu porque o app WhatsApp Business não foi aberto no telefone por cerca de \
          duas semanas.
          """
      )
    case .providerSilent:
      Localised(
        "the connection was cut because it was not used from {provider} for a while.",
        es: "la conexión se cortó porque no se usó desde {provider} durante un tiempo.",
        pt: "a conexão caiu porque não foi usada pela {provider} por algum tempo."
      )
    case .deviceChanged:
      Localised(
        """
        the connection was cut, as happens when the app is set up on another phone or set up \
        again.
        """,
        es: """
          la conexión se cortó, como ocurre cuando la app se configura en otro teléfono o se \
          vuelve a configurar.
          """,
        pt: """
          a conexão caiu, como acontece quando o app é configurado em outro telefone ou \
          configurado de novo.
          """
      )
    case .numberChanged:
      Localised(
        """
        the connection was cut because the number was changed in the app. Now the new number \
        has to be connected.
        """,
        es: """
          la conexión se cortó porque se cambió el número en la app. Ahora hay que conectar el \
          número nuevo.
          """,
        pt: """
          a conexão caiu porque o número foi trocado no app. Agora é preciso conectar o número \
          novo.
          """
      )
    case .movedToWhatsApp:
      Localised(
        """
        the connection was cut because the number was moved from the WhatsApp Business app to \
        the ordinary WhatsApp app.
        """,
        es: """
          la conexión se cortó porque el número pasó de la app WhatsApp Business a la app \
          WhatsApp común.
          """,
        pt: """
          a conexão caiu porque o número passou do app WhatsApp Business para o app WhatsApp \
          comum.
          """
      )
    case .disconnected:
      Localised(
        """
        the connection was cut because the WhatsApp account was disconnected or deleted in the \
        app.
        """,
        es: """
          la conexión se cortó porque la cuenta de WhatsApp se desconectó o se eliminó en la \
          app.
          """,
        pt: "a conexão caiu porque a conta do WhatsApp foi desconectada ou excluída no app."
      )
    case .passwordChanged:
      Localised(
        "{provider}'s access to the account ended because a Facebook password was changed.",
        es: """
          el acceso de {provider} a la cuenta terminó porque se cambió una contraseña de \
          Facebook.
          """,
        pt: "o acesso da {provider} à conta terminou porque uma senha do Facebook foi trocada."
      )
    case .historyDeclined:
      Localised(
        """
        when the number was connected, sharing the older chats was declined on the phone. This \
        can only be chosen while connecting; the chats are still on your phone.
        """,
        es: """
          al conectar el número, en el teléfono se eligió no compartir los chats anteriores. Eso \
          solo se puede elegir al conectar; en su teléfono los chats se conservan.
          """,
        pt: """
          ao conectar o número, no telefone foi escolhido não compartilhar as conversas \
          anteriores. Isso só pode ser escolhido ao conectar; no seu telefone as conversas \
          continuam.
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
    }
  }

  /// What it asks for instead of its cause's remedy; `nil` where that remedy fits.
  var order: CustomerOrder? {
    switch self {
    case .newAccount:
      CustomerOrder(
        place: .templates,
        orders: [
          Localised(
            "Create the templates that you need again and submit them for review.",
            es: "Cree de nuevo las plantillas que necesite y envíelas a revisión.",
            pt: "Crie de novo os modelos de que você precisa e envie-os para análise."
          )
        ],
        done: Localised(
          "The templates show as active.",
          es: "Las plantillas aparecen como activas.",
          pt: "Os modelos aparecem como ativos."
        )
      )
    case .sendsTooFast:
      CustomerOrder(
        orders: [
          Localised(
            "Please send fewer messages at a time, with pauses in between.",
            es: "Por favor, envíe menos mensajes a la vez, con pausas entre ellos.",
            pt: "Por favor, envie menos mensagens de cada vez, com pausas entre elas."
          )
        ],
        done: Localised(
          "Messages go out again.",
          es: "Los mensajes vuelven a enviarse.",
          pt: "As mensagens voltam a ser enviadas."
        )
      )
    case .phoneUnused:
      CustomerOrder(
        orders: [
          Localised(
            "Open the WhatsApp Business app on the phone once.",
            es: "Abra una vez la app WhatsApp Business en el teléfono.",
            pt: "Abra uma vez o app WhatsApp Business no telefone."
          )
        ],
        done: Localised(
          "A message sent from the phone shows up in {provider}.",
          es: "Un mensaje enviado desde el teléfono aparece en {provider}.",
          pt: "Uma mensagem enviada do telefone aparece na {provider}."
        ),
        avoid: [
          Localised(
            "From now on, open the app at least once a week, so that the connection stays.",
            es: """
              De ahora en adelante, abra la app al menos una vez por semana para que la conexión \
              siga.
              """,
            pt: """
              De agora em diante, abra o app pelo menos uma vez por semana para manter a \
              conexão.
              """
          )
        ]
      )
    default: nil
    }
  }
}

extension LetterTrouble {
  /// What the customer is asked.
  var order: CustomerOrder {
    switch self {
    case .words:
      CustomerOrder(orders: [
        Localised(
          """
          Send us a screenshot of the error message, or copy its exact words and the error \
          code if there is one.
          """,
          es: """
            Envíenos una captura de pantalla del mensaje de error, o copie el texto exacto y el \
            código de error, si lo hay.
            """,
          pt: """
            Envie-nos uma captura de tela da mensagem de erro, ou copie o texto exato e o código \
            do erro, se houver.
            """
        )
      ])
    case .screen:
      CustomerOrder(orders: [
        Localised(
          """
          Tell us on which screen the message came up and whether an error code was shown with \
          it; a screenshot is best.
          """,
          es: """
            Díganos en qué pantalla apareció el mensaje y si junto a él había un código de \
            error; lo mejor es una captura de pantalla.
            """,
          pt: """
            Diga-nos em qual tela a mensagem apareceu e se havia um código de erro junto; o \
            melhor é uma captura de tela.
            """
        )
      ])
    case .whatFails:
      CustomerOrder(orders: [
        Localised(
          "Tell us exactly what does not work, and send us a screenshot of what you see.",
          es: "Díganos qué es exactamente lo que no funciona y envíenos una captura de lo que ve.",
          pt: """
            Diga-nos exatamente o que não funciona e envie-nos uma captura de tela do que você \
            vê.
            """
        )
      ])
    case .anything:
      CustomerOrder(orders: [
        Localised(
          """
          If something does not work, tell us what it is and send us a screenshot of what you \
          see.
          """,
          es: """
            Si algo no funciona, díganos qué es y envíenos una captura de pantalla de lo que ve.
            """,
          pt: """
            Se algo não funcionar, diga-nos o que é e envie-nos uma captura de tela do que você \
            vê.
            """
        )
      ])
    }
  }
}
