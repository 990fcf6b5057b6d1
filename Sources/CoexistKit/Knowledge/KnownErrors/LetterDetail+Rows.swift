/// What a customer reads of an error whose row tells more than its cause.
extension LetterDetail {
  static let addressDiffers = LetterDetail(
    finding: """
      en Meta did not accept a web address that one of the systems involved in the connection uses. It has \
      nothing to do with your account.
      es Meta no aceptó una dirección web que usa uno de los sistemas que intervienen en la conexión. No tiene \
      que ver con su cuenta.
      pt a Meta não aceitou um endereço web usado por um dos sistemas envolvidos na conexão. Não tem a ver com a \
      sua conta.
      """,
    task: """
      en that address has to be corrected{meta-words}.{technical}
      es hay que corregir esa dirección{meta-words}.{technical}
      pt é preciso corrigir esse endereço{meta-words}.{technical}
      """
  )

  static let newAccount = LetterDetail(
    finding: """
      en Meta cannot find the message template{template} in the WhatsApp account that you are using now. \
      That happens when the account is a new one, or when the template's name or language differs.
      es Meta no encuentra la plantilla de mensaje{template} en la cuenta de WhatsApp que usa ahora. Suele \
      pasar cuando la cuenta es nueva o cuando el nombre o el idioma de la plantilla no coincide.
      pt a Meta não encontra o modelo de mensagem{template} na conta do WhatsApp que você usa agora. Isso \
      acontece quando a conta é nova ou quando o nome ou o idioma do modelo não coincide.
      """,
    order: CustomerOrder(
      place: .templates,
      orders: [
        """
        en Choose the WhatsApp account that you are using now{account-id}, and look in the list for the \
        template{template} with exactly the name and language you use when sending. If it is there, send us a screenshot.
        es Elija la cuenta de WhatsApp que usa ahora{account-id} y busque en la lista la plantilla{template} con \
        exactamente el mismo nombre e idioma que usa al enviar. Si está, envíenos una captura de pantalla.
        pt Escolha a conta do WhatsApp que você usa agora{account-id} e procure na lista o modelo{template} com \
        exatamente o mesmo nome e idioma que você usa no envio. Se estiver lá, envie uma captura de tela para nós.
        """,
        """
        en If it is not there, create it and submit it for review. If the account is a new one, do the same \
        with your other templates: they do not move over.
        es Si no está, créela y envíela a revisión. Si la cuenta es nueva, haga lo mismo con sus otras \
        plantillas, porque no se trasladan.
        pt Se ele não estiver lá, crie-o e envie para análise. Se a conta for nova, faça o mesmo com os seus \
        outros modelos, porque eles não são transferidos.
        """,
        Localised(
          "Wait until Meta has approved it before you use it.",
          es: "Espere a que Meta la apruebe antes de usarla.",
          pt: "Espere a aprovação da Meta antes de usá-lo."
        ),
      ],
      done: .templateIsActive
    )
  )

  /// The signup gave an account that the case did not have.
  static let templatesStayBehind = LetterDetail(
    finding: """
      en with the connection your number got a new WhatsApp account, and the message templates of the old \
      one do not move over.
      es con la conexión, su número quedó en una cuenta de WhatsApp nueva, y las plantillas de la \
      anterior no se trasladan.
      pt com a conexão, o seu número passou para uma nova conta do WhatsApp, e os modelos de mensagem da \
      anterior não são transferidos.
      """,
    order: CustomerOrder(
      place: .templates,
      orders: [
        Localised(
          "Choose the new WhatsApp account, create the templates there and submit them for review.",
          es: "Elija la cuenta de WhatsApp nueva, cree allí las plantillas y envíelas a revisión.",
          pt: "Escolha a nova conta do WhatsApp, crie ali os modelos e envie-os para análise."
        ),
        Localised(
          "Wait until Meta has approved them before you use them.",
          es: "Espere a que Meta las apruebe antes de usarlas.",
          pt: "Espere a aprovação da Meta antes de usá-los."
        ),
      ],
      done: newAccount.order?.done
    )
  )

  static let verifiedByAnother = LetterDetail(
    finding: """
      en another partner has already started to verify your business at Meta, and Meta does not let a \
      second one do it.
      es otro socio ya empezó a verificar su negocio en Meta, y Meta no permite que lo haga un segundo.
      pt outro parceiro já começou a verificar a sua empresa na Meta, e a Meta não permite que um \
      segundo faça isso.
      """,
    order: CustomerOrder(
      choice: .anyIsEnough,
      orders: [
        Localised(
          "Ask that partner to finish the verification.",
          es: "Pida a ese socio que termine la verificación.",
          pt: "Peça a esse parceiro que conclua a verificação."
        ),
        """
        en Apply for the verification directly at Meta: \(MenuPath.verification.text(in: .english)).
        es Solicite la verificación directamente a Meta: \(MenuPath.verification.text(in: .spanish)).
        pt Solicite a verificação diretamente à Meta: \(MenuPath.verification.text(in: .portuguese)).
        """,
      ],
      done: .isVerified
    )
  )

  static let passwordChanged = LetterDetail(
    finding: """
      en {provider}'s access to the account ended because a Facebook password was changed.
      es el acceso de {provider} a la cuenta terminó porque se cambió una contraseña de \
      Facebook.
      pt o acesso da {provider} à conta terminou porque uma senha do Facebook foi trocada.
      """
  )

  static let historyDeclined = LetterDetail(
    finding: """
      en when the number was connected, sharing the older chats was declined on the phone. This \
      can only be chosen while connecting; the chats are still on your phone.
      es al conectar el número, en el teléfono se eligió no compartir los chats anteriores. Eso \
      solo se puede elegir al conectar; en su teléfono los chats se conservan.
      pt quando o número foi conectado, escolheu-se no celular não compartilhar as conversas \
      anteriores. Isso só pode ser escolhido ao conectar; elas continuam no seu celular.
      """
  )

  static let linkOver = LetterDetail(
    finding: """
      en the connection link is no longer valid, so we are sending you a new one in a separate message.
      es el enlace de conexión ya no es válido, así que le enviamos uno nuevo en un mensaje aparte.
      pt o link de conexão não é mais válido, por isso vamos enviar um novo em outra mensagem.
      """,
    // A dead link opened no window that could be closed.
    order: CustomerOrder()
  )

  static let loginNotFinished = LetterDetail(
    finding: """
      en the login with Facebook was not completed, so the connection has to be started again. If no login \
      window opens, use Chrome and allow pop-ups.
      es no se completó el inicio de sesión con Facebook, así que hay que empezar la conexión de nuevo. Si \
      no se abre la ventana, use Chrome y permita las ventanas emergentes.
      pt o login com o Facebook não foi concluído, por isso é preciso iniciar a conexão de novo. Se a \
      janela não abrir, use o Chrome e permita os pop-ups.
      """
  )

  static let scriptBlocked = LetterDetail(
    finding: """
      en your browser probably kept Meta's window from opening; most often, an ad blocker or a privacy setting does that.
      es es probable que su navegador no haya dejado abrir la ventana de Meta; casi siempre lo causa un bloqueador de \
      anuncios o un ajuste de privacidad.
      pt provavelmente o seu navegador não deixou abrir a janela da Meta; quase sempre isso vem de um bloqueador de \
      anúncios ou de uma configuração de privacidade.
      """,
    order: CustomerOrder(orders: [
      """
      en Turn such a blocker off and load the page of {provider} again, or open it in Chrome without extensions.
      es Desactive ese bloqueador y vuelva a cargar la página de {provider}, o ábrala en Chrome, sin extensiones.
      pt Desative esse bloqueador e recarregue a página da {provider}, ou abra-a no Chrome, sem extensões.
      """
    ])
  )

  static let registeredByCall = LetterDetail(
    finding: """
      en a program asked Meta to register the number, which Meta does not allow for numbers that are used \
      in the WhatsApp Business app. If the number is not connected yet, tell us, and we will send the steps.
      es un sistema le pidió a Meta registrar el número, algo que Meta no permite para números que se \
      usan en la app de WhatsApp Business. Si el número todavía no está conectado, díganos y le enviamos los pasos.
      pt um sistema pediu à Meta o registro do número, o que a Meta não permite para números usados no \
      app WhatsApp Business. Se o número ainda não estiver conectado, avise e enviamos os passos.
      """,
    task: .leaveOutRegistration
  )
}
