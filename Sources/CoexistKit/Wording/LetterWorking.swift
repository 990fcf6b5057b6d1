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
    let all = [
      seen(.phoneStatus, isOfSeveral ? .numbersConnected : .numberConnected) {
        isOfSeveral ? areAllConnected : $0.says("CONNECTED")
      },
      seen(.reviewStatus, .accountApproved) { $0.says("APPROVED") },
      seen(.reviewState, .accountApproved) { $0.says("approved") },
      seen(.healthOverall, .checkPassed) { $0.says("healthy") },
      seen(.messagesArrive, .messagesCameIn, isYes),
      seen(.inboundMessage, .messagesCameIn) { $0.flag != false },
      seen(.sendsWork, .messagesWentOut, isYes),
      seen(.echoesArrive, .phoneShowedUp, isYes),
      seen(.echo, .phoneShowedUp, isYes),
    ]
    return all.compactMap { $0 }.map { (fact: $0.0, words: $0.1) }
  }

  /// The number or its messages were seen to work after the last dated error that kept it from being
  /// connected; `false` where there is none.
  var worksSinceTheErrors: Bool {
    let ofNumber = seenWorking.map(\.fact).filter {
      ![.reviewStatus, .reviewState, .healthOverall].contains($0.key)
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
  /// All of them.
  static let seenToWork = [
    numberConnected, numbersConnected, accountApproved, checkPassed, messagesCameIn,
    messagesWentOut, phoneShowedUp,
  ]
}
