/// What is done in the app and in Meta's window.
extension Localised {
  static let phoneAtHand = Localised(
    "Have the phone at hand and open the WhatsApp Business app on it.",
    es: "Tenga a mano el teléfono y abra en él la app WhatsApp Business.",
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
    en If the window asks, choose to connect your existing WhatsApp Business app, not to create a \
    WhatsApp Business account.
    es Si la ventana lo pregunta, elija "Conecta una app de WhatsApp Business" y no "Crear una \
    cuenta de WhatsApp Business".
    pt Se a janela perguntar, escolha "Conectar um app do WhatsApp Business", e não "Criar uma \
    conta do WhatsApp Business".
    """

  /// Both last screens; the window shows the code, and the app takes it (``Source/metaCoexistence``,
  /// read September 2026).
  static let scanOrType: Localised = """
    en With the app, scan the QR code in Meta's window. If the window shows a code instead, open \
    the message from Facebook Business in the app, tap Connect and type that code there.
    es Escanee con la app el código QR de la ventana de Meta. Si en vez del QR muestra un código \
    para escribir, abra en la app el mensaje de Facebook Business, toque Conectar (Connect) y \
    escriba allí ese código.
    pt Escaneie com o app o QR code da janela da Meta. Se em vez do QR code ela mostrar um código \
    para digitar, abra no app a mensagem do Facebook Business, toque em Conectar (Connect) e \
    digite ali esse código.
    """

  /// Source: ``Source/metaCoexistence``, read September 2026.
  static let devicesLogOut: Localised = """
    en It is normal that WhatsApp Web and other linked devices are logged out once; simply link \
    them again.
    es Es normal que WhatsApp Web y los demás dispositivos vinculados se desconecten una vez; solo \
    hay que vincularlos de nuevo.
    pt É normal que o WhatsApp Web e os outros aparelhos conectados sejam desconectados uma vez; é \
    só conectá-los de novo.
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
    en Please do not enter any code that comes by SMS or call: with it, the number would stop working in the \
    app. If you have entered one already, stop and tell us.
    es No escriba ningún código que llegue por SMS o llamada: con él, el número dejaría de funcionar en \
    la app. Si ya lo escribió, no siga y avísenos.
    pt Não digite nenhum código que chegue por SMS ou ligação: com ele, o número deixaria de funcionar \
    no app. Se você já o digitou, pare e nos avise.
    """

  /// For whoever did not find the account in Meta's window.
  static let ifNotListed: Localised = """
    en If your WhatsApp account is still not listed in Meta's window, do not create a new one: stop and \
    send us a screenshot of the list.
    es Si su cuenta de WhatsApp todavía no aparece en la ventana de Meta, no cree otra: no siga y envíenos \
    una captura de la lista.
    pt Se a sua conta do WhatsApp ainda não aparecer na janela da Meta, não crie outra: pare e envie para \
    nós uma captura da lista.
    """

  /// The path that takes a number out of the app.
  static let noCodeByMessage: Localised = """
    en If Meta offers a code by SMS or phone call, do not enter it: close the window and tell us. \
    With such a code, the number would stop working in the app.
    es Si Meta le ofrece un código por SMS o por llamada, no lo escriba: cierre la ventana y \
    avísenos. Con ese código, el número dejaría de funcionar en la app.
    pt Se a Meta oferecer um código por SMS ou por ligação, não o digite: feche a janela e nos \
    avise. Com esse código, o número deixaria de funcionar no app.
    """
}
