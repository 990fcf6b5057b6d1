extension Cause {
  /// A service of Meta failed for the moment.
  static let metaTransient = Cause(
    id: .metaTransient,
    group: .lifeCycle,
    title: "A Meta service failed temporarily",
    explanation: """
      Meta's services fail now and then, and say so. One repetition after some minutes is the test: \
      if it goes through, nothing was wrong. If the same answer stays, it is no longer transient \
      and support has to ask.
      """,
    remedy: Remedy(
      kind: .retry,
      owner: .customer,
      also: [.developer],
      instruction: "Wait a few minutes, then repeat the step that failed once.",
      doneWhen: "The repeated step succeeds."
    ),
    remedyFor: { facts in
      let later: Remedy? = facts.failedInTheWindow ? nil : .repeatCall
      guard let minutes = facts.limitMinutes(for: .metaTransient) else { return later }
      let end = facts.limitEnds(for: .metaTransient)
      if let end, let now = facts.now, now >= end { return later }
      let row = facts.strongestError(for: .metaTransient)?.row(for: .metaTransient)
      return .pause(minutes: minutes, until: end, row?.owner == .customer ? row : nil)
    },
    letter: CauseLetter(
      finding: Localised(
        "one of Meta's services was not responding properly at that moment.",
        es: "un servicio de Meta no respondió correctamente en ese momento.",
        pt: "um serviço da Meta não respondeu corretamente naquele momento."
      ),
      orders: [
        .retry: .tryOnceMore,
        .wait: .tryOnceMore,
      ],
      task: Localised(
        "what failed may be tried once more, after a few minutes.",
        es: "lo que falló puede intentarse una vez más, después de unos minutos.",
        pt: "o que falhou pode ser tentado mais uma vez, depois de alguns minutos."
      ),
      details: [.when(.notSent) { $0.hasFailedMessage }]
    ),
    signs: [.strong(.saysTransient), .moderate(.serverFailed)],
    doNot: [
      .said(
        "Repeat it over and over: too many attempts cause a limit of their own.",
        .wordsInsteadOfRepeats
      ),
      .touchConnection("Disconnect or reconnect: the service fails, not the link.")
        .when { !$0.failedInTheWindow },
    ],
    notToBeConfusedWith: "a refusal that names a reason, which a repetition does not change",
    escalateWhen: "the same answer is there an hour later: send it with its fbtrace_id.",
    sources: [.metaGraphErrors, .metaErrorCodes, .metaSignupErrors]
  )
}

extension Facts {
  /// Whether it was Meta's window that failed, and not a call of the provider.
  fileprivate var failedInTheWindow: Bool {
    let failed = strongestError(for: .metaTransient) ?? errors.last { $0.isTransient }
    return failed.map { ($0.code ?? Int.max) > 1_000_000 } ?? all(.httpStatus).isEmpty
  }
}

extension Facts {
  /// Whether the status of a message says that it was not delivered.
  var hasFailedMessage: Bool {
    events.contains {
      $0.field.equalsIgnoringCase("statuses") && $0.name?.equalsIgnoringCase("failed") ?? false
    }
  }
}

extension LetterDetail {
  fileprivate static let notSent = LetterDetail(
    finding: """
      en a message from your number was not delivered{failed-day}, most likely because one of Meta's services was \
      not responding properly at that moment.
      es un mensaje de su número no se entregó{failed-day}, probablemente porque un servicio de Meta no respondió \
      correctamente en ese momento.
      pt uma mensagem do seu número não foi entregue{failed-day}, provavelmente porque um serviço da Meta não \
      respondeu corretamente naquele momento.
      """
  )
}

extension Remedy {
  fileprivate static let repeatCall = Remedy(
    kind: .retry,
    owner: .developer,
    also: [.provider],
    instruction: "Wait a few minutes, then repeat the call that failed once.",
    doneWhen: "The repeated call succeeds."
  )

  /// `row` is that of an error which the customer has to do something about first.
  fileprivate static func pause(minutes: Int, until end: Instant?, _ row: KnownError?) -> Remedy {
    Remedy(
      kind: .wait,
      owner: .nobody,
      also: [.customer, .developer],
      instruction: row.map { "\($0.next)" }
        ?? "Wait at least \(minutes) minutes, then repeat the step that failed once.",
      doneWhen: "The repeated step succeeds.",
      wait: minutes,
      earliest: end
    )
  }
}

extension CustomerOrder {
  /// The same whether a time to wait is known or not.
  fileprivate static let tryOnceMore = CustomerOrder(
    orders: [
      """
      en Wait at least five minutes, then try the step that failed once more.
      es Espere al menos cinco minutos e intente una vez más lo que no funcionó.
      pt Espere pelo menos cinco minutos e tente mais uma vez o que não funcionou.
      """
    ],
    avoid: [.wordsInsteadOfRepeats],
    lastLine: Localised(
      "Please tell us whether it worked.",
      es: "Por favor, cuéntenos si funcionó.",
      pt: "Por favor, conte para nós se deu certo."
    ),
    attempt: .made
  )
}

extension Localised {
  fileprivate static let wordsInsteadOfRepeats: Localised = """
    en If an error appears again, send us its exact words instead of trying again: after too many \
    attempts, Meta may refuse further ones for a while.
    es Si vuelve a aparecer un error, envíenos el texto exacto en vez de intentarlo otra vez: después de \
    demasiados intentos, Meta puede rechazar otros por un tiempo.
    pt Se um erro aparecer de novo, envie para nós o texto exato em vez de tentar outra vez: depois de \
    tentativas demais, a Meta pode recusar outras por algum tempo.
    """
}
