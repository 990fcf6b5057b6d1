/// What the customer reads of a detail.
extension LetterDetail {
  /// What is the matter; it begins as behind "most likely,".
  var finding: Localised {
    switch self {
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
    default: findingNow
    }
  }
}
