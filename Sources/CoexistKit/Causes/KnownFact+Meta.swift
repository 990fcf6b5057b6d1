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
    dated: Localised(
      "According to Meta's notice of {day}, {meaning} for now.",
      es: "Según el aviso de Meta del {day}, por ahora {meaning}.",
      pt: "Segundo o aviso da Meta, de {day}, por enquanto {meaning}."
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

  /// What Meta names as broken; it counts as long as the notice does.
  static let violation = KnownFact(
    key: .violation,
    words: Localised(
      "Meta's notice names the violation \"{meaning}\".",
      es: "El aviso de Meta menciona la infracción \"{meaning}\".",
      pt: "O aviso da Meta menciona a violação \"{meaning}\"."
    ),
    dated: Localised(
      "Meta's notice of {day} names the violation \"{meaning}\".",
      es: "El aviso de Meta del {day} menciona la infracción \"{meaning}\".",
      pt: "O aviso da Meta, de {day}, menciona a violação \"{meaning}\"."
    )
  ) { fact, facts in
    fact.isFresh(in: facts) && !fact.says("ACCOUNT_VIOLATION")
  }

  /// When Meta told of a ban, or announced it.
  static let ban = KnownFact(
    key: .banState,
    words: .nothing,
    dated: Localised(
      "Meta's notice that the account {meaning} is dated {day}.",
      es: "El aviso de Meta de que la cuenta {meaning} es del {day}.",
      pt: "O aviso da Meta de que a conta {meaning} é de {day}."
    ),
    meanings: [
      "DISABLE": Localised("was disabled", es: "quedó desactivada", pt: "foi desativada"),
      "SCHEDULE_FOR_DISABLE": Localised(
        "will be disabled",
        es: "se va a desactivar",
        pt: "será desativada"
      ),
    ]
  ) { fact, facts in facts.current(.banState)?.origin == fact.origin }

  /// When Meta told that people block or report the number.
  static let flag = KnownFact(
    key: .accountEvent,
    words: .nothing,
    dated: Localised(
      "Meta's notice of that quality is dated {day}.",
      es: "El aviso de Meta sobre esa calidad es del {day}.",
      pt: "O aviso da Meta sobre essa qualidade é de {day}."
    ),
    meanings: ["FLAGGED": .nothing]
  ) { fact, facts in
    let last = facts.all(.accountEvent).last { $0.says(anyOf: ["FLAGGED", "UNFLAGGED"]) }
    return facts.isOnlyFlagged && last?.origin == fact.origin
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
