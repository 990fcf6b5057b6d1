// What was seen to work, and how a letter says it.

extension Facts {
  /// The states of numbers that an answer of Meta's lists, by their number.
  private var statesOfNumbers: [Fact] { all(.phoneStatus).filter { !isStale($0) } }
  private var isOfSeveralNumbers: Bool { values(of: .displayPhoneNumber).count > 1 }

  /// What was seen to work, with the fact that shows it, in the words behind "when we last looked".
  var seenWorking: [(fact: Fact, words: Localised)] {
    func seen(_ key: FactKey, _ words: Localised, _ isSo: (Fact) -> Bool) -> (Fact, Localised)? {
      current(key).flatMap { $0.provenance.settles && isSo($0) ? ($0, words) : nil }
    }
    guard !showsDisconnected else { return [] }
    let isYes: (Fact) -> Bool = { $0.flag == true }
    let all = [
      seen(.phoneStatus, isOfSeveralNumbers ? .numbersConnected : .numberConnected) {
        (isOfSeveralNumbers ? statesOfNumbers : [$0]).allSatisfy { $0.says("CONNECTED") }
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

  /// Something was seen to work after every error that has a time.
  var worksSinceTheErrors: Bool {
    guard let error = errors.filter(\.isOfOnboarding).compactMap(\.time).max(),
      let seen = seenWorking.filter({ ![.accountApproved, .checkPassed].contains($0.words) })
        .compactMap(\.fact.time).max()
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
