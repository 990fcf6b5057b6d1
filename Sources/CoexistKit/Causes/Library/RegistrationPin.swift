extension Cause {
  /// A registration call met a two-step PIN or an old registration.
  static let registrationPIN = Cause(
    id: .registrationPIN,
    group: .lifeCycle,
    title: "A registration call failed because of a PIN or an old registration",
    explanation: """
      The calls that register a number ask for its two-step PIN. A number of the app is never \
      registered by a call: pairing does that. For a dedicated number the PIN is the one that was \
      set before; an admin can turn it off at Meta, which has to be confirmed by email.
      """,
    remedy: Remedy(
      kind: .provider,
      owner: .provider,
      also: [.developer, .metaAdmin],
      place: .twoStepVerification,
      instruction: """
        Leave the registration call out: a number of the app is paired by the signup, not registered.
        """,
      doneWhen: "The signup ends without a registration call."
    ),
    remedyFor: { facts in
      guard !facts.wantsCoexistence else { return nil }
      let row = facts.strongestError(for: .registrationPIN)?.entry
      return row?.code == 133_006
        ? .verifyFirst : .storedPIN(isAdmins: row?.owner == .metaAdmin)
    },
    letter: CauseLetter(
      finding: """
        en the number's two-step verification PIN, or an earlier registration of it, got in the way of \
        the registration at Meta.
        es el PIN de la verificación en dos pasos del número, o un registro anterior, impidió el \
        registro en Meta.
        pt o PIN da verificação em duas etapas do número, ou um registro anterior, impediu o registro \
        na Meta.
        """,
      orders: [
        .fix: CustomerOrder(
          place: .twoStepVerification,
          orders: [
            """
            en Turn off two-step verification for this number and confirm it in the email from Meta. A \
            new PIN is then set on our side.
            es Desactive la verificación en dos pasos de este número y confírmelo en el correo de \
            Meta. Después se establece un PIN nuevo de nuestro lado.
            pt Desative a verificação em duas etapas deste número e confirme no e-mail da Meta. Depois \
            disso, um novo PIN é definido do nosso lado.
            """
          ]
        )
      ],
      task: .leaveOutRegistration,
      details: [
        .when(.verifyAgain) { facts in
          !facts.wantsCoexistence
            && facts.strongestError(for: .registrationPIN)?.entry?.code == 133_006
        }
      ]
    ),
    doNot: [
      .said(
        "Guess the PIN: a few wrong ones lock the number.",
        """
        en Do not send us the PIN of the two-step verification, and do not guess it: a few wrong ones lock the number.
        es No nos envíe el PIN de la verificación en dos pasos ni intente adivinarlo: unos pocos intentos fallidos \
        bloquean el número.
        pt Não nos envie o PIN da verificação em duas etapas nem tente adivinhá-lo: bastam poucos erros para bloquear o \
        número.
        """
      ),
      .registerByCall,
    ],
    notToBeConfusedWith: "the code of the signup window, which is confirmed inside the app",
    escalateWhen: "nobody knows the PIN and the mail to turn it off does not come.",
    sources: [.metaRegistration, .metaErrorCodes]
  )
}

extension Remedy {
  /// A number whose verification is not done or has lapsed has no PIN to ask for yet.
  fileprivate static let verifyFirst = Remedy(
    kind: .provider,
    owner: .provider,
    also: [.developer, .customer],
    instruction: """
      Verify the number first: have Meta send a code by SMS or call, enter it, then register once.
      """,
    doneWhen: "One registration call succeeds."
  )

  /// The PIN of a dedicated number; where it does not fit, an admin turns it off.
  fileprivate static func storedPIN(isAdmins: Bool) -> Remedy {
    Remedy(
      kind: isAdmins ? .fix : .provider,
      owner: isAdmins ? .metaAdmin : .provider,
      also: isAdmins ? [.developer] : [.developer, .metaAdmin],
      place: .twoStepVerification,
      instruction: "Use the PIN that was set for the number, or have an admin turn it off at Meta.",
      doneWhen: "One registration call succeeds."
    )
  }
}

extension LetterDetail {
  /// The code of the verification reaches the customer.
  fileprivate static let verifyAgain = LetterDetail(
    finding: Localised(
      "Meta wants this number to be verified again before it can be registered.",
      es: "Meta pide verificar de nuevo este número antes de registrarlo.",
      pt: "a Meta pede que este número seja verificado de novo antes de ser registrado."
    ),
    order: CustomerOrder(
      orders: [
        """
        en For that, Meta sends a code to the number by SMS or call. Tell us when somebody can receive \
        it, so that we can agree on a time.
        es Para eso, Meta envía al número un código por SMS o llamada. Díganos cuándo puede recibirlo \
        alguien, para acordar el momento.
        pt Para isso, a Meta envia ao número um código por SMS ou ligação. Diga quando alguém pode \
        recebê-lo, para combinarmos o momento.
        """
      ],
      avoid: [.codeIsSecret],
      lastLine: .onceAnswered
    )
  )
}
