extension Cause {
  /// Meta does not find the app account active enough yet.
  static let notEnoughActivity = Cause(
    id: .notEnoughActivity,
    group: .eligibility,
    title: "Meta does not consider the number active enough yet",
    explanation: """
      Meta decides by the activity of the WhatsApp Business account and publishes no threshold. It \
      is a matter of eligibility at Meta, not a state at {provider}: clean-up does not change it, \
      and repeated attempts lead to a rate limit.
      """,
    remedy: Remedy(
      kind: .wait,
      owner: .nobody,
      also: [.customer, .meta],
      place: .phone,
      instruction: """
        Keep using the app as usual and give it time; if it is urgent, offer a dedicated number or \
        another number.
        """,
      doneWhen: "Meta accepts the number in one later attempt."
    ),
    letter: CauseLetter(
      finding: Localised(
        "Meta does not see enough activity from this number in the WhatsApp Business app yet.",
        es: "Meta todavía no ve suficiente actividad del número en la app de WhatsApp Business.",
        pt: "a Meta ainda não vê atividade suficiente do número no app WhatsApp Business."
      ),
      orders: [
        .wait: CustomerOrder(
          orders: [
            Localised(
              "Keep using the app for your usual conversations.",
              es: "Siga usando la app para sus conversaciones habituales.",
              pt: "Continue usando o app para as suas conversas normais."
            ),
            """
            en Tell us if it is urgent: another number or another kind of connection may be an \
            option.
            es Si es urgente, díganoslo: quizá convenga otro número u otro tipo de conexión.
            pt Se for urgente, nos avise: talvez outro número ou outro tipo de conexão sirva \
            melhor.
            """,
          ],
          avoid: [
            """
            en Meta does not say how much activity is enough, so we cannot give you a date.
            es Meta no publica cuánta actividad es suficiente, así que no podemos darle una \
            fecha.
            pt A Meta não publica quanta atividade basta, por isso não podemos informar uma data.
            """
          ]
        )
      ],
      details: [.when(.stillNew) { Sign.isYoungAccount.answer($0).isYes }]
    ),
    ruledOutBy: [.flag(.numberInBusinessApp, is: false, "The number is not in the app at all.")],
    signs: [.strong(.symptom(.notEligibleMessage, sameAs: 3_441_045)), .weak(.isYoungAccount)],
    doNot: [
      .noAttempt(
        "Retry day after day: Meta counts attempts.",
        """
        en Do not keep trying: Meta counts the attempts. We will agree with you on when to try again.
        es No lo intente una y otra vez: Meta cuenta los intentos. Acordaremos con usted cuándo \
        volver a intentarlo.
        pt Não fique tentando repetidamente: a Meta conta as tentativas. Vamos combinar com você \
        quando tentar de novo.
        """
      ),
      .ours("Name a number of days after which it will work."),
      .touchConnection("Start a clean-up: no link is in the way.", .nothingToCleanUp),
    ],
    notToBeConfusedWith: "a number that is not in the Business app at all",
    escalateWhen: "an old, active account is refused: ask {provider} to take it to Meta.",
    sources: [.kapsoGuide, .metaSignupErrors]
  )
}

extension LetterDetail {
  fileprivate static let stillNew = LetterDetail(
    finding: """
      en the account in the WhatsApp Business app is still new, and Meta may want to see it in use for a while before \
      it allows the connection.
      es la cuenta en la app de WhatsApp Business todavía es nueva, y es posible que Meta pida que se use durante un \
      tiempo antes de permitir la conexión.
      pt a conta no app WhatsApp Business ainda é nova, e é possível que a Meta peça que ela seja usada por algum \
      tempo antes de permitir a conexão.
      """
  )
}
