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
        en the Meta app with which this was tried lacks an approval, which has nothing to do with your account. \
        If it was an app of your own, please tell us.
        es a la app de Meta con la que se intentó esto le falta una aprobación, lo que no depende de su \
        cuenta. Si fue una app propia, por favor, avísenos.
        pt falta uma aprovação ao app da Meta com o qual isso foi tentado, o que não depende da sua conta. Se \
        foi um app próprio, por favor, avise-nos.
        """
    ),
    doNot: [
      .touchConnection(
        "Let the customer clean up or verify anything: it is the app that lacks something.",
        Localised(
          "There is nothing for you to disconnect, remove or verify because of this.",
          es: "Por esto usted no tiene que desconectar, quitar ni verificar nada.",
          pt: "Por isso, você não precisa desconectar, remover nem verificar nada."
        )
      )
    ],
    notToBeConfusedWith: "a token that lost its permission, which a reconnection repairs",
    escalateWhen: "the app has every approval and Meta still refuses: open a case at Meta.",
    sources: [.metaSignupErrors, .metaErrorCodes, .graphPractice]
  )
}
