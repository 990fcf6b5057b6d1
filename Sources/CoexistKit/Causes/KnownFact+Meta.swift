/// What Meta tells of a restriction.
extension KnownFact {
  /// Meanings: ``Source/metaAccountUpdate``, read September 2026.
  static let restriction = KnownFact(
    key: .restriction,
    words: Localised(
      "According to Meta, {meaning} for now.",
      es: "Según Meta, por ahora {meaning}.",
      pt: "Segundo a Meta, por enquanto {meaning}."
    ),
    ending: Localised(
      "According to Meta, {meaning} until {day}; then the restriction ends by itself.",
      es: "Según Meta, {meaning} hasta el {day}; después la restricción termina sola.",
      pt: "Segundo a Meta, {meaning} até {day}; depois a restrição termina sozinha."
    ),
    meanings: [
      "RESTRICTED_ADD_PHONE_NUMBER_ACTION": Localised(
        "no numbers can be added to the account",
        es: "no se pueden agregar números a la cuenta",
        pt: "não é possível adicionar números à conta"
      ),
      "RESTRICTED_BIZ_INITIATED_MESSAGING": Localised(
        "the account cannot start conversations with customers",
        es: "la cuenta no puede iniciar conversaciones con clientes",
        pt: "a conta não pode iniciar conversas com clientes"
      ),
      "RESTRICTED_CUSTOMER_INITIATED_MESSAGING": Localised(
        "the account cannot answer customers who write to it",
        es: "la cuenta no puede responder a los clientes que le escriben",
        pt: "a conta não pode responder aos clientes que escrevem para ela"
      ),
    ]
  ) { fact, facts in
    guard let end = fact.end, let now = facts.now else { return fact.end == nil }
    return now <= end
  }

  static let endByMeta = KnownFact(
    key: .disconnectionReason,
    words: Localised(
      "Meta's own system has already {meaning}.",
      es: "El sistema de Meta ya {meaning}.",
      pt: "O sistema da Meta já {meaning}."
    ),
    meanings: [
      "ACCOUNT_DISCONNECTED": Localised(
        "disconnected the number from the platform",
        es: "desconectó el número de la plataforma",
        pt: "desconectou o número da plataforma"
      )
    ]
  ) { _, facts in Sign.wasCutOffByMeta.answer(facts).isYes }
}
