/// Why a list that showed nobody is looked at once more.
extension CauseDetail {
  /// The look at the app or at the Partners tab is older than what happened there since.
  static func looksAgain(_ key: FactKey, _ list: Localised) -> [CauseDetail] {
    [
      .when(.again(list, .partnerCame)) { facts in
        facts.emptyLookBefore(key).map { facts.partnerCame(to: key, after: $0) } ?? false
      },
      .when(LetterDetail(finding: .partnerCameFirst)) { facts in
        facts.current(key) == nil && facts.outdated(key) == nil
          && key.place.map { facts.timeline.arrivals[$0] != nil } ?? false
      },
      .when(.again(list, .refusedSince)) { facts in
        facts.emptyLookBefore(key).map { facts.isRefused(for: key, after: $0) } ?? false
      },
    ]
  }
}

extension Facts {
  /// A look that showed nobody else there and no longer says how it is.
  fileprivate func emptyLookBefore(_ key: FactKey) -> Fact? {
    guard current(key) == nil, let look = outdated(key), look.provenance.settles,
      otherParties(in: look)?.isEmpty == true
    else { return nil }
    return look
  }

  fileprivate func partnerCame(to key: FactKey, after look: Fact) -> Bool {
    guard let place = key.place, let seen = look.time, let came = timeline.arrivals[place] else {
      return false
    }
    return came > seen
  }

  /// Whether Meta has said since that somebody is there.
  fileprivate func isRefused(for key: FactKey, after look: Fact) -> Bool {
    guard let place = key.place, let seen = look.time else { return false }
    return times.hasDatedError(withCodes: place.provingCodes, after: seen)
  }

  /// Who was gone from a place before another partner came: what they did there was no less done.
  func wasDoneBeforeArrival(_ step: CleanupStep) -> Bool {
    guard let came = timeline.arrivals[step] else { return false }
    return steps.contains { report in
      report.step == step && report.outcome == .done && report.isSeen
        && report.time.map { $0 < came } ?? false
    }
  }
}

extension LetterDetail {
  fileprivate static func again(_ list: Localised, _ since: Localised) -> LetterDetail {
    LetterDetail(finding: since.about(list))
  }
}

extension Localised {
  static let listInApp = Localised(
    "the list in the app on your phone showed no other provider when it was last checked.",
    es: "en la última revisión, la lista de la app del teléfono no mostraba otro proveedor.",
    pt: "na última verificação, a lista no app do celular não mostrava outro provedor."
  )
  static let bothLists: Localised = """
    en when we last looked, neither the app on your phone nor the Partners tab at Meta showed another \
    provider.
    es la última vez que revisamos, ni la app del teléfono ni la pestaña \
    \(MenuName.partners.name(in: .spanish)) de Meta mostraban otro proveedor.
    pt quando verificamos pela última vez, nem o app do celular nem a aba \
    \(MenuName.partners.name(in: .portuguese)) da Meta mostravam outro provedor.
    """
  static let listAtMeta: Localised = """
    en when we last saw the Partners tab at Meta, it showed no other partner.
    es cuando vimos por última vez la pestaña \(MenuName.partners.name(in: .spanish)) de Meta, no \
    mostraba otro socio.
    pt quando vimos pela última vez a aba \(MenuName.partners.name(in: .portuguese)) da Meta, ela não \
    mostrava outro parceiro.
    """

  fileprivate static let partnerCame: Localised = """
    en {what} After that, Meta reported that a partner was added to your WhatsApp account, so we ask you \
    to look once more. \(whoConnected.text(in: .english))
    es {what} Después, Meta informó que se agregó un socio a su cuenta de WhatsApp; por eso le pedimos \
    que revise la lista una vez más. \(whoConnected.text(in: .spanish))
    pt {what} Depois disso, a Meta informou que um parceiro foi adicionado à sua conta do WhatsApp; por \
    isso pedimos que você confira a lista mais uma vez. \(whoConnected.text(in: .portuguese))
    """
  fileprivate static let partnerCameFirst: Localised = """
    en Meta reported that another partner was added to your WhatsApp account. \
    \(whoConnected.text(in: .english))
    es Meta informó que se agregó otro socio a su cuenta de WhatsApp. \
    \(whoConnected.text(in: .spanish))
    pt a Meta informou que outro parceiro foi adicionado à sua conta do WhatsApp. \
    \(whoConnected.text(in: .portuguese))
    """
  private static let whoConnected: Localised = """
    en Did you, or anyone in your company, connect a provider since then? If it is meant to stay, tell us \
    which one and do not change anything.
    es ¿Usted u otra persona de su empresa conectó un proveedor desde entonces? Si ese proveedor debe \
    quedarse, díganos cuál es y no cambie nada.
    pt Você ou alguém da sua empresa conectou um provedor desde então? Se esse provedor deve continuar, \
    diga-nos qual é e não mude nada.
    """
  fileprivate static let refusedSince: Localised = """
    en {what} After that, Meta refused the number again, so we ask you to look once more.
    es {what} Después, Meta volvió a rechazar el número; por eso le pedimos que revise la lista una vez \
    más.
    pt {what} Depois disso, a Meta recusou o número de novo; por isso pedimos que você confira a lista \
    mais uma vez.
    """
}
