/// What the plan forbids, beside what the causes forbid.
extension DoNot {
  /// All of it, in no case.
  static let ofPlan =
    CleanupStep.allCases.flatMap { step in
      [true, false].compactMap { step.doNot(forCoexistence: $0, in: .kapso) }
    } + [retry("", isOftenTried: false), retry("", isOftenTried: true), removalFromPortfolio("")]

  /// Another attempt before its turn.
  static func retry(_ text: String, isOftenTried: Bool) -> DoNot {
    .noAttempt(text, isOftenTried ? .notYetAgain : .notYet)
  }

  /// Something that is removed from a portfolio although nearer links may be in the way.
  static func removalFromPortfolio(_ text: String) -> DoNot {
    .said(
      text,
      """
      en Please do not remove anything from any business portfolio for now.
      es Por favor, no quite todavía nada de ningún portfolio comercial.
      pt Por favor, não remova ainda nada de nenhum portfólio empresarial.
      """,
      as: .removalFromPortfolio
    )
  }
}

extension CleanupStep {
  /// What has to be known before the step, as it cannot be taken back; `nil` for what takes nothing
  /// away.
  func doNot(forCoexistence isCoexistence: Bool, in provider: Provider) -> DoNot? {
    guard let warning = card(forCoexistence: isCoexistence).warning.map(provider.fill) else {
      return nil
    }
    return switch self {
    case .removeDedicatedNumber:
      .said(
        warning,
        """
        en Tell us first if messages still go through that connection: they stop at once when it is removed.
        es Avísenos antes si todavía se envían mensajes por esa conexión: al quitarla, se detienen en el acto.
        pt Avise-nos antes se ainda há mensagens por essa conexão: ao removê-la, elas param na hora.
        """,
        as: .dedicatedInUse
      )
    case .disconnectProvider:
      .said(
        warning,
        """
        en Do not disconnect a provider that you still use: its messages stop at once.
        es No desconecte a un proveedor que todavía usa: sus mensajes se detienen en el acto.
        pt Não desconecte um provedor que você ainda usa: as mensagens dele param na hora.
        """,
        as: .providerInUse
      )
    case .removePartner:
      .said(
        warning,
        """
        en Do not remove a partner that you still work with: its access ends at once.
        es No quite a un socio con el que todavía trabaja: pierde el acceso en el acto.
        pt Não remova um parceiro com o qual você ainda trabalha: ele perde o acesso na hora.
        """,
        as: .partnerInUse
      )
    case .removeFromPortfolio:
      .said(warning, DoNot.accountToCompare, as: .accountNotCompared)
    case .retry: .said(warning, .leavesTheAppAtOnce, as: .numberInApp)
    case .checkPortfolio, .wait, .escalate: .ours(warning)
    }
  }
}

extension Localised {
  fileprivate static let leavesTheAppAtOnce: Localised = """
    en Do not connect a number this way that is in use in the app on a phone: it stops working there.
    es No conecte así un número que se usa en la app de un teléfono: deja de funcionar allí.
    pt Não conecte desta forma um número em uso no app de um celular: ele deixa de funcionar ali.
    """
}
