extension Cause {
  /// The provider's own Meta app may not do what was asked.
  static let providerAppNotApproved = Cause(
    id: .providerAppNotApproved,
    group: .providerSide,
    title: "The provider's Meta app lacks an approval",
    explanation: """
      Some calls are open only to apps whose business is verified, has advanced access or is a \
      solution partner. Nothing is wrong on the customer's side; whoever owns the app has to get \
      the approval or to use another call.
      """,
    remedy: Remedy(
      kind: .provider,
      owner: .provider,
      also: [.developer],
      place: .appReview,
      instruction:
        "Check the app's verification, its access level and the address it redirects to.",
      doneWhen: "The same call succeeds with the approved app."
    ),
    remedyFor: { facts in
      facts.rowRemedy(
        for: .providerAppNotApproved,
        doneWhen: "The same call succeeds with the approved app.",
        kind: { _ in .provider }
      )
    },
    letter: CauseLetter(
      finding: """
        en the program that sent the request still lacks an approval by Meta; that has nothing to do with your \
        account. If it is a program of your own company, please tell us.
        es al programa que envió la solicitud le falta una aprobación de Meta; no es un problema de su cuenta. Si \
        es un programa de su empresa, por favor, avísenos.
        pt falta uma aprovação da Meta ao programa que enviou a solicitação; não é um problema da sua conta. Se for \
        um programa da sua empresa, por favor, avise-nos.
        """
    ),
    doNot: [
      .touchConnection(
        "Let the customer clean up or verify anything: it is the app that lacks something.",
        Localised(
          "There is nothing for you to disconnect, remove or verify because of this.",
          es: "Por este error no tiene que desconectar, quitar ni verificar nada.",
          pt: "Por causa desse erro, você não precisa desconectar, remover nem verificar nada."
        )
      )
    ],
    notToBeConfusedWith: "a token that lost its permission, which a reconnection repairs",
    escalateWhen: "the app has every approval and Meta still refuses: open a case at Meta.",
    sources: [.metaSignupErrors, .metaErrorCodes, .graphPractice]
  )
}
