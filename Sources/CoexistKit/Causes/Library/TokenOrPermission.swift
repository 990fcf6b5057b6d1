extension Cause {
  /// The provider's token or its permissions no longer reach the account.
  static let tokenOrPermission = Cause(
    id: .tokenOrPermission,
    group: .providerSide,
    title: "The provider's access to the account is refused",
    explanation: """
      A token ends with a password change, a lost role, a taken-back consent or its own date, and \
      every call then fails in the same way. It says nothing about who owns the number. A \
      reconnection with the same account and number gives a new token.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.provider],
      place: .providerReconnect,
      instruction:
        "Have the customer's admin open the reconnection link for the same account and number.",
      doneWhen: "The provider's health check passes its access and token checks."
    ),
    remedyFor: { facts in
      if facts.isOwnProgram { return .newSystemUserToken }
      // A token that has ended is renewed by a reconnection, which needs both sides.
      if let row = facts.strongestError(for: .tokenOrPermission)?.entry, row.owner == .provider,
        row.weight == .settles
      {
        return nil
      }
      return facts.rowRemedy(
        for: .tokenOrPermission,
        doneWhen: "The provider's health check passes its access and token checks."
      )
    },
    letter: CauseLetter(
      finding: """
        en {provider}'s access to your WhatsApp account no longer works; it may have expired or been withdrawn.
        es el acceso de {provider} a su cuenta de WhatsApp ya no funciona; puede haber vencido o haber sido retirado.
        pt o acesso da {provider} à sua conta do WhatsApp não funciona mais; ele pode ter expirado ou sido retirado.
        """,
      orders: [
        .fix: .reconnectTheAccount,
        .provider: .reconnectTheAccount,
      ],
      task: """
        en the access with which it calls Meta has to be corrected{meta-words}.{technical}
        es hay que corregir el acceso con el que llama a Meta{meta-words}.{technical}
        pt é preciso corrigir o acesso com que ele chama a Meta{meta-words}.{technical}
        """,
      details: [
        .when(.ownProgram) { $0.isOwnProgram },
        // What Meta's window refuses was never connected.
        .when(.notAllGranted) {
          $0.strongestError(for: .tokenOrPermission)?.entry?.source == .metaSignupErrors
        },
        .when(.requestRefused) { facts in
          facts.isAccessIncomplete
            && facts.strongestError(for: .tokenOrPermission)?.entry?.owner == .developer
        },
        .when(.accessIncomplete) { $0.isAccessIncomplete },
      ]
    ),
    settledBy: [
      .tokenIsInvalid,
      .checkFailed("token_validity", "The provider's health check finds the token invalid."),
    ],
    ruledOutBy: [.accessWasChecked],
    signs: [
      .strong(.accessCheckFailed),
      .strong(.ownAppWasRemoved),
      .strong(.tokenHasExpired),
      .strong(.scopeIsMissing),
      .moderate(.accountIsNotGranted),
      .weak(.objectIsNotFound),
      .weak(
        .word(.kapsoConnection, isOneOf: ["unavailable"], question: .kapsoConnection) { _ in
          "The provider lists the number as unavailable."
        }
      ),
      .weak(.symptom(.reauthorizePrompt)),
      .weak(.flag(.readsWork, is: false, "Reading the account fails.")),
      .against(2, .flag(.readsWork, is: true, "Reading the account works.")),
    ],
    doNot: [
      .said("Paste a token into a ticket or a chat.", .noPasswords),
      .touchConnection(
        "Start a clean-up: it does not prove that another provider is linked.",
        .nothingToCleanUp
      ),
    ],
    notToBeConfusedWith: "an old partner's grant, when reading works and only sending is refused",
    escalateWhen: "a new token with both permissions is refused as well.",
    sources: [.metaGraphErrors, .metaErrorCodes, .reportTokenDebugging, .kapsoHealthReference]
  )
}

extension Remedy {
  /// A business with a Meta app of its own gives itself the token.
  fileprivate static let newSystemUserToken = Remedy(
    kind: .provider,
    owner: .developer,
    also: [.metaAdmin],
    instruction: "Issue a new system user token with both WhatsApp permissions, and store it.",
    doneWhen: "The same call succeeds with the new token."
  )
}

extension Facts {
  /// Meta refuses the access or a part of it, and nothing tells that it has ended.
  fileprivate var isAccessIncomplete: Bool {
    let row = strongestError(for: .tokenOrPermission)?.entry
    let isOver = row?.weight == .settles && row?.owner != .developer
    let ends: [Sign] = [.tokenIsInvalid, .tokenHasExpired, .ownAppWasRemoved]
    let gaps: [Sign] = [.scopeIsMissing, .accountIsNotGranted, .accessCheckFailed]
    return !isOver && !ends.contains { $0.answer(self).isYes }
      && (row != nil || gaps.contains { $0.answer(self).isYes })
  }

  /// Whether the access in question is not the provider's.
  fileprivate var isOwnProgram: Bool {
    flag(.ownMetaApp) == true || Sign.isOfAnotherApp.answer(self).isYes
  }
}

extension LetterDetail {
  fileprivate static let accessIncomplete = LetterDetail(
    finding: """
      en according to Meta, a permission to use your WhatsApp account is missing.
      es según Meta, falta un permiso para usar su cuenta de WhatsApp.
      pt segundo a Meta, falta uma permissão para usar a sua conta do WhatsApp.
      """
  )

  /// It is not the provider's access that ended.
  fileprivate static let ownProgram = LetterDetail(
    finding: """
      en the access token of your own program lacks something that Meta asks for.
      es al token de acceso de su propio programa le falta algo que Meta exige.
      pt falta ao token de acesso do seu próprio programa algo que a Meta exige.
      """
  )

  /// What was left out in Meta's window.
  fileprivate static let notAllGranted = LetterDetail(
    finding: """
      en in Meta's window, {provider} was not given all the permissions that the connection needs.
      es en la ventana de Meta, {provider} no recibió todos los permisos que necesita la conexión.
      pt na janela da Meta, a {provider} não recebeu todas as permissões de que a conexão precisa.
      """,
    order: CustomerOrder(orders: [
      """
      en Connect your number once more as follows. When Meta's window shows the permissions, leave all of \
      them ticked and choose your WhatsApp account{account-id}.
      es Conecte su número una vez más de esta manera. Cuando la ventana de Meta muestre los permisos, \
      déjelos todos marcados y elija su cuenta de WhatsApp{account-id}.
      pt Conecte o seu número mais uma vez desta maneira. Quando a janela da Meta mostrar as permissões, \
      deixe todas marcadas e escolha a sua conta do WhatsApp{account-id}.
      """
    ]),
    endsInConnecting: true
  )
}

extension CustomerOrder {
  /// The admin gives the access anew.
  static let reconnectTheAccount = CustomerOrder(
    orders: [
      .reconnectThere,
      Localised(
        "Log in with Facebook and choose the same WhatsApp account and number as before.",
        es:
          "Inicie sesión con Facebook y elija la misma cuenta de WhatsApp y el mismo número que antes.",
        pt: "Entre com o Facebook e escolha a mesma conta do WhatsApp e o mesmo número de antes."
      ),
    ],
    done: Localised(
      "{provider} shows the number as connected.",
      es: "{provider} muestra el número como conectado.",
      pt: "A {provider} mostra o número como conectado."
    ),
    avoid: [.noPasswords],
    lastLine: .whenDone,
    attempt: .made
  )
}

extension Localised {
  fileprivate static let noPasswords = Localised(
    "Never send us a password or an access key.",
    es: "No nos envíe nunca una contraseña ni una clave de acceso.",
    pt: "Nunca nos envie uma senha nem uma chave de acesso."
  )
}
