extension Cause {
  /// The customer went through a door that is not the one for an app number.
  static let wrongOnboardingPath = Cause(
    id: .wrongOnboardingPath,
    group: .onboarding,
    title: "The wrong onboarding path was taken",
    explanation: """
      A number that lives in the app is paired: by a QR code, or by a code that is confirmed inside \
      the app. A code by SMS or voice belongs to a dedicated number; typing it in would take the \
      number out of the app. Close the window and start again; no clean-up is needed for this.
      """,
    step: .retry,
    remedy: Remedy(
      kind: .retry,
      owner: .customer,
      place: .providerConnect,
      instruction: """
        Close the window, start again from {provider} and choose {app-option}; expect a QR code or \
        a code inside the app.
        """,
      doneWhen: "Meta shows a QR code, or a code to confirm inside the app."
    ),
    remedyFor: { facts in
      facts.current(.signupEntry)?.says("display-name-only") ?? false ? .withoutGivenNumber : nil
    },
    letter: CauseLetter(
      finding: Localised(
        """
        The connection took the path with a code by SMS or a call, which is for numbers without \
        the app. Your number stays in the app, so it is paired with it instead.
        """,
        es: """
          La conexión siguió el camino con código por SMS o llamada, que es para números sin la \
          app. Su número se queda en la app y por eso se vincula con ella.
          """,
        pt: """
          A conexão seguiu o caminho com código por SMS ou ligação, que é para números sem o app. \
          O seu número fica no app e, por isso, é vinculado a ele.
          """
      ),
      orders: [
        .retry: .closeTheOldWindow
      ]
    ),
    settledBy: [
      .smsOrVoiceAsked, .symptom(.smsOrVoiceRequested), .wrongEntryChosen, .finishedDedicated,
      .linkForbidsCoexistence,
    ],
    ruledOutBy: [.finishedCoexistence, .isCoexistenceNode],
    signs: [
      .moderate(.stoppedAtNumberStep),
      // "Display name only" gives a number of Meta's own that has no approved name.
      .moderate(.metaSays(131_037)),
      .against(2, .pairingAsked),
    ],
    onlyForCoexistence: true,
    doNot: [
      "Type in the SMS or voice code.",
      "Disconnect or delete the account in the app, whatever Meta's window proposes.",
    ],
    notToBeConfusedWith: "a code that the app itself asks to confirm: that is the right path",
    escalateWhen: "the right option was chosen from {provider} and Meta still asks for SMS.",
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence],
    examples: [
      .fires(.confirmed, when: "Meta asks for SMS", #"{"signup":{"asked_for":"sms"}}"#),
      .silent(
        when: "a dedicated number is wanted",
        #"{"wanted":"dedicated","signup":{"asked_for":"sms","entry":"cloud-api"}}"#
      ),
      .silent(when: "Meta shows a QR code", #"{"signup":{"asked_for":"qr"}}"#),
      .silent(
        when: "the code is confirmed inside the app",
        #"{"signup":{"asked_for":"in-app-code"}}"#
      ),
    ]
  )
}

extension Remedy {
  /// "Display name only" made a number of Meta's own, which stays behind unless it is deleted.
  ///
  /// Source: ``Source/kapsoConnectionHelp``.
  fileprivate static let withoutGivenNumber = Remedy(
    kind: .retry,
    owner: .customer,
    also: [.provider],
    place: .providerConnect,
    instruction: """
      Delete the +1 555 number that Meta gave out, then start again from {provider} and choose \
      {app-option}; expect a QR code or a code inside the app.
      """,
    doneWhen: "Meta shows a QR code, or a code to confirm inside the app."
  )
}
