/// What is done in the app and in Meta's window.
extension Localised {
  static let phoneAtHand = Localised(
    "Have the phone at hand and open the WhatsApp Business app on it.",
    es: "Tenga a mano el teléfono y abra en él la app de WhatsApp Business.",
    pt: "Tenha o celular em mãos e abra nele o app WhatsApp Business."
  )

  static let deviceAtHand = Localised(
    "Have the phone or device that receives SMS or calls for the number at hand.",
    es: "Tenga a mano el equipo que recibe los SMS o las llamadas del número.",
    pt: "Tenha em mãos o aparelho que recebe os SMS ou as ligações do número."
  )

  /// The choice between this path and the other one, by the names that the Spanish and the
  /// Portuguese window show (notes of the real window, several projects, read September 2026).
  static let existingApp: Localised = """
    en If Meta's window asks, choose there to connect your existing WhatsApp Business app, not to create a \
    WhatsApp Business account.
    es Si la ventana de Meta lo pregunta, elija allí "Conecta una app de WhatsApp Business" y no "Crear una \
    cuenta de WhatsApp Business".
    pt Se a janela da Meta perguntar, escolha ali "Conectar um app do WhatsApp Business", e não "Criar uma \
    conta do WhatsApp Business".
    """

  /// Both last screens; the window shows the code, and the app takes it (``Source/metaCoexistence``,
  /// read September 2026).
  ///
  /// The scanner stands behind that message and in the app's menu (picture
  /// guides of the phone's screens in Spanish and Portuguese, read until 2026-11).
  static let scanOrType: Localised = """
    en With the app, scan the QR code in Meta's window; the scanner opens from the message that Facebook Business \
    sends you in the app, or from \(MenuPath.businessPlatform.inside(.english)). If the window shows a code instead, open \
    that message in the app, tap Connect, type the code there and confirm.
    es Escanee con la app el código QR de la ventana de Meta; el escáner se abre desde el mensaje que \
    Facebook Business le envía a la app o desde \(MenuPath.businessPlatform.inside(.spanish)). Si en vez del QR la ventana muestra un código \
    para escribir, abra ese mensaje en la app, toque Conectar (Connect), escriba allí el código y confirme.
    pt Escaneie com o app o QR code da janela da Meta; o leitor abre pela mensagem que o Facebook \
    Business envia ao app ou por \(MenuPath.businessPlatform.inside(.portuguese)). Se em vez do QR code a janela mostrar um código para \
    digitar, abra essa mensagem no app, toque em Conectar (Connect), digite ali o código e confirme.
    """

  /// Whoever declines gets no other chance without connecting anew (``Source/metaCoexistence``, read
  /// September 2026).
  static let shareChats: Localised = """
    en If the app asks whether to share your chats and you want to see the earlier ones in {provider}, \
    choose to share all of them: this cannot be changed later without connecting the number anew. Leave the \
    app open for a few minutes.
    es Si la app le pregunta si quiere compartir los chats y usted quiere ver los anteriores en {provider}, \
    elija compartirlos todos: después no se puede cambiar sin volver a conectar el número. Deje la app \
    abierta unos minutos.
    pt Se o app perguntar se você quer compartilhar as conversas e você quiser ver as anteriores na \
    {provider}, escolha compartilhar todas: depois isso só muda conectando o número de novo. Deixe o app \
    aberto por alguns minutos.
    """

  /// Where the window offers the accounts.
  static let otherAccount: Localised = """
    en When the window asks for the WhatsApp account, choose another one than before; if there is no other, \
    create a new one there, which is right at this point. Your number stays the same.
    es Cuando la ventana pida la cuenta de WhatsApp, elija otra, no la de antes; si no hay otra, cree allí \
    una nueva, que en ese punto es lo correcto. Su número sigue siendo el mismo.
    pt Quando a janela pedir a conta do WhatsApp, escolha outra, não a de antes; se não houver outra, crie \
    ali uma nova: neste passo, isso é o certo. O seu número continua o mesmo.
    """

  /// Source: ``Source/metaCoexistence``, read September 2026.
  static let devicesLogOut: Localised = """
    en It is normal for WhatsApp Web and other linked devices to be logged out. You can link them again, except \
    WhatsApp for Windows and watches.
    es Es normal que se cierre la sesión de WhatsApp Web y de los demás dispositivos vinculados. Puede volver a \
    vincularlos, excepto WhatsApp para Windows y los relojes.
    pt É normal que o WhatsApp Web e os outros aparelhos conectados sejam desconectados. Você pode conectá-los de \
    novo, exceto o WhatsApp para Windows e os relógios.
    """

  /// What the dedicated path ends.
  static let leavesTheApp: Localised = """
    en Connected this way, the number no longer works in the app on the phone. If it is still \
    active there, stop and tell us first.
    es Con esta conexión, el número deja de funcionar en la app del teléfono. Si todavía está \
    activo allí, no siga y avísenos primero.
    pt Com esta conexão, o número deixa de funcionar no app do celular. Se ele ainda estiver ativo \
    ali, pare e avise-nos primeiro.
    """

  static let codeByMessage = Localised(
    "Enter the code that Meta sends by SMS or call: for this kind of number that is right.",
    es:
      "Escriba el código que Meta envía por SMS o llamada: para este tipo de número es lo correcto.",
    pt: "Digite o código que a Meta envia por SMS ou ligação: para este tipo de número, é o certo."
  )

  /// Where such a code is asked for, and would take the number out of the app.
  static let noCodeNow: Localised = """
    en Please do not enter any code that comes by SMS or call: if you enter it, the number will stop \
    working in the app. If you have entered one already, stop and tell us.
    es No escriba ningún código que llegue por SMS o llamada: si lo escribe, el número dejará de funcionar \
    en la app. Si ya lo escribió, no siga y avísenos.
    pt Não digite nenhum código que chegue por SMS ou ligação: se você o digitar, o número deixará de \
    funcionar no app. Se você já o digitou, pare e nos avise.
    """

  /// For whoever did not find the account in Meta's window, or the portfolio.
  static let ifNotListed = notInTheList(
    Localised("WhatsApp account", es: "su cuenta de WhatsApp", pt: "a sua conta do WhatsApp"),
    Localised("", es: "otra", pt: "outra")
  )
  static let ifNoPortfolio = notInTheList(
    Localised(
      "business portfolio",
      es: "su portfolio comercial",
      pt: "o seu portfólio empresarial"
    ),
    Localised("", es: "otro", pt: "outro")
  )
  private static func notInTheList(_ what: Localised, _ other: Localised) -> Localised {
    Localised(
      """
      If your {what} is not listed in Meta's window, do not create a new one: stop and send us a screenshot \
      of the list.
      """,
      es: """
        Si {what} no aparece en la ventana de Meta, no cree \(other.text(in: .spanish)): no siga y envíenos una \
        captura de la lista.
        """,
      pt: """
        Se {what} não aparecer na janela da Meta, não crie \(other.text(in: .portuguese)): pare e envie para nós \
        uma captura de tela da lista.
        """
    ).about(what)
  }
}
