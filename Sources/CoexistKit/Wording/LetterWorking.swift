/// What was seen to work, behind "when we last looked,".
extension Localised {
  static let numberConnected = Localised(
    "Meta showed your number as connected",
    es: "Meta mostraba su número como conectado",
    pt: "a Meta mostrava o seu número como conectado"
  )
  static let numbersConnected = Localised(
    "Meta showed your numbers as connected",
    es: "Meta mostraba sus números como conectados",
    pt: "a Meta mostrava os seus números como conectados"
  )
  static let accountApproved = Localised(
    "Meta had approved your WhatsApp account{account-name}",
    es: "Meta había aprobado su cuenta de WhatsApp{account-name}",
    pt: "a Meta tinha aprovado a sua conta do WhatsApp{account-name}"
  )
  static let checkPassed = Localised(
    "the connection check in {provider} found nothing wrong",
    es: "la revisión de la conexión en {provider} no encontró problemas",
    pt: "a verificação da conexão na {provider} não encontrou problemas"
  )
  static let messagesCameIn = Localised(
    "messages were arriving in {provider}",
    es: "los mensajes llegaban a {provider}",
    pt: "as mensagens chegavam à {provider}"
  )
  static let messagesWentOut = Localised(
    "messages were going out",
    es: "los mensajes se enviaban",
    pt: "as mensagens eram enviadas"
  )
  static let phoneShowedUp = Localised(
    "messages sent from the phone showed up in {provider}",
    es: "los mensajes enviados desde el teléfono aparecían en {provider}",
    pt: "as mensagens enviadas do celular apareciam na {provider}"
  )
  /// All of them.
  static let seenToWork = [
    numberConnected, numbersConnected, accountApproved, checkPassed, messagesCameIn,
    messagesWentOut, phoneShowedUp,
  ]
}
