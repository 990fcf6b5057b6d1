// What was seen to work, and how a letter says it.

extension Facts {
  /// Whether each of several numbers was seen connected when it was last looked at.
  private var areAllConnected: Bool {
    let states = newestOfEachSubject(.phoneStatus).filter { !isStale($0) }
    return states.count >= phoneNumbers.count && states.allSatisfy { $0.says("CONNECTED") }
  }

  /// What was seen to work, with the fact that shows it, in the words behind "when we last looked".
  var seenWorking: [(fact: Fact, words: Localised)] {
    func seen(_ key: FactKey, _ words: Localised, _ isSo: (Fact) -> Bool) -> (Fact, Localised)? {
      current(key).flatMap { $0.provenance.settles && isSo($0) ? ($0, words) : nil }
    }
    guard !showsDisconnected else { return [] }
    let isOfSeveral = phoneNumbers.count > 1
    let isYes: (Fact) -> Bool = { $0.flag == true }
    let isBoth: (Fact) -> Bool = { _ in Sign.isCoexistenceNode.answer(self).isYes }
    let isShownConnected = current(.phoneStatus)?.says("CONNECTED") ?? false
    let all = [
      seen(.phoneStatus, isOfSeveral ? .numbersConnected : .numberConnected) {
        isOfSeveral ? areAllConnected : $0.says("CONNECTED")
      },
      isOfSeveral || isShownConnected ? nil : seen(.numberInBusinessApp, .inAppAndCloud, isBoth),
      seen(.reviewStatus, .accountApproved) { $0.says("APPROVED") },
      seen(.reviewState, .accountApproved) { $0.says("approved") },
      seen(.healthOverall, .checkPassed) { $0.says("healthy") },
      seen(.messagesArrive, .messagesCameIn, isYes),
      seen(.inboundMessage, .messagesCameIn) { $0.flag != false },
      seen(.sendsWork, .messagesWentOut, isYes),
      seen(.echoesArrive, .phoneShowedUp, isYes),
      seen(.echo, .phoneShowedUp, isYes),
    ]
    let known = all.compactMap { $0 }
    let isLook = known.contains { !Self.messages.contains($0.0.key) }
    return known.map { fact, words in
      (fact: fact, words: isLook ? words : fact.key == .echo ? .echoCame : .messageCame)
    }
  }

  /// Single messages, which came without anybody looking.
  private static let messages: [FactKey] = [.echo, .inboundMessage]

  /// Whether nothing but single messages was seen: nobody has looked.
  var sawOnlyMessages: Bool {
    seenWorking.allSatisfy { Self.messages.contains($0.fact.key) }
  }

  /// The number or its messages were seen to work after the last dated error that kept it from being
  /// connected; `false` where there is none.
  var worksSinceTheErrors: Bool {
    let ofNumber = seenWorking.map(\.fact).filter {
      ![.reviewStatus, .reviewState, .healthOverall, .numberInBusinessApp].contains($0.key)
    }
    guard let error = errors.filter(\.isOfOnboarding).compactMap(\.time).max(),
      let seen = ofNumber.compactMap(\.time).max()
    else { return false }
    return seen > error
  }
}

/// What was seen to work, behind "when we last looked,".
extension Localised {
  static let numberConnected = Localised(
    "Meta showed your number as connected",
    es: "Meta mostraba su número como conectado",
    pt: "a Meta mostrava o seu número como conectado"
  )
  static let inAppAndCloud = Localised(
    "Meta showed your number in the WhatsApp Business app and on the Cloud API at once, as it has to be",
    es:
      "Meta mostraba su número en la app de WhatsApp Business y a la vez en la Cloud API, como debe ser",
    pt:
      "a Meta mostrava o seu número no app WhatsApp Business e ao mesmo tempo na Cloud API, como deve ser"
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
    pt: "as mensagens enviadas pelo celular apareciam na {provider}"
  )
  /// One message alone, which is no look of ours.
  static let echoCame = Localised(
    "a message sent from your phone arrived in {provider}",
    es: "llegó a {provider} un mensaje enviado desde su teléfono",
    pt: "chegou à {provider} uma mensagem enviada pelo seu celular"
  )
  static let messageCame = Localised(
    "a message to your number arrived in {provider}",
    es: "llegó a {provider} un mensaje para su número",
    pt: "chegou à {provider} uma mensagem para o seu número"
  )
  /// All of them.
  static let seenToWork = [
    numberConnected, inAppAndCloud, numbersConnected, echoCame, messageCame, accountApproved,
    checkPassed, messagesCameIn,
    messagesWentOut, phoneShowedUp,
  ]
}
