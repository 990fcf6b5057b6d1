/// A better way for this customer; never a cause (contract, section 7).
struct Advice: Sendable {
  let id: String
  /// With a period; `{provider}` stands for the provider's name.
  let statement: String
  /// What the customer reads of it.
  let letter: Localised
  let sources: [Source]
  /// What speaks for it in this case, or `nil`.
  let when: @Sendable (Facts) -> Evidence?
}

extension Advice {
  /// Every advice, in the order of the contract.
  static let all: [Advice] = [dedicatedFitsBetter, manualSetup]

  /// Coexistence is not what this customer needs.
  static let dedicatedFitsBetter = Advice(
    id: "dedicated-fits-better",
    statement: """
      A dedicated number fits better here: it is steadier and sends more; coexistence is for those \
      who also answer from the phone.
      """,
    letter: """
      en One suggestion: if you do not need to answer from the phone, a dedicated number without the app \
      would be steadier and could send more at once. It could then no longer be used in the WhatsApp \
      Business app. Tell us if you would like to know more about it.
      es Una sugerencia: si no necesita responder desde el teléfono, un número dedicado, sin la app, \
      sería más estable y permitiría enviar más a la vez. Ya no se podría usar en la app WhatsApp \
      Business. Si le interesa, escríbanos.
      pt Uma sugestão: se você não precisa responder pelo celular, um número dedicado, sem o app, \
      seria mais estável e permitiria enviar mais ao mesmo tempo. Ele não poderia mais ser usado no app \
      WhatsApp Business. Se tiver interesse, escreva para nós.
      """,
    sources: [.kapsoGuide, .kapsoTroubleshooting]
  ) { facts in
    guard facts.wantsCoexistence, facts.flag(.phoneAppNeeded) != true else { return nil }
    if let need = facts.current(.needsMaximumStability), need.flag == true {
      return Evidence("The connection must be as steady as possible.", from: need)
    }
    if let app = facts.current(.phoneAppNeeded), app.flag == false {
      return Evidence("The phone app is not needed.", from: app)
    }
    if let volume = facts.current(.messagesPerDay), let count = volume.number, count >= muchTraffic
    {
      return Evidence("\(count) messages a day are much for coexistence.", from: volume)
    }
    return facts.errors(withCodes: [130_429]).first.map {
      Evidence("The number sends faster than it may.", from: $0)
    }
  }

  /// The customer develops and has a Meta app.
  static let manualSetup = Advice(
    id: "manual-setup",
    statement: """
      With an own Meta app the manual setup of {provider} may fit better: ids and a system user \
      token instead of the signup window, for a dedicated number.
      """,
    letter: """
      en One suggestion: if you work with a Meta app of your own, the manual setup of {provider} for a \
      dedicated number may suit you better; that number could no longer be used in the WhatsApp \
      Business app. Tell us if you would like to go that way.
      es Una sugerencia: si trabaja con una app propia en Meta, quizá le convenga la configuración \
      manual de {provider} para un número dedicado, que ya no se podría usar en la app WhatsApp \
      Business. Si le interesa, escríbanos.
      pt Uma sugestão: se você trabalha com um app próprio na Meta, talvez a configuração manual da \
      {provider} para um número dedicado seja melhor; esse número não poderia mais ser usado no app \
      WhatsApp Business. Se tiver interesse, escreva para nós.
      """,
    sources: [.kapsoTroubleshooting, .kapsoConnectionHelp]
  ) { facts in
    guard let own = facts.current(.ownMetaApp), own.flag == true else { return nil }
    return Evidence("The customer has an own Meta app.", from: own)
  }

  /// Our own judgement of what is much, not a limit of Meta.
  private static let muchTraffic = 1000
}

extension Facts {
  /// The advice that applies here, with what speaks for it.
  var advice: [(advice: Advice, evidence: Evidence)] {
    Advice.all.compactMap { advice in advice.when(self).map { (advice, $0) } }
  }
}
