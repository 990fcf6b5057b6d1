extension Cause {
  /// The customer took another path in Meta's window than the one for a number of the app.
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
      if facts.isCallOfDeveloper {
        if Sign.isCoexistenceNode.answer(facts).isYes { return .noCallNeeded }
        return facts.rowRemedy(
          for: .wrongOnboardingPath,
          doneWhen: "The number works without that call."
        )
      }
      if Sign.linkForbidsCoexistence.answer(facts).isYes { return .linkForTheApp }
      if facts.choseDisplayNameOnly {
        return .startAgain(after: "If Meta gave out a +1 555 number, have an admin delete it")
      }
      return Sign.dedicatedNumberWasMade.answer(facts).isYes
        ? .startAgain(after: "If {provider} lists the dedicated number, have it removed there")
        : nil
    },
    letter: CauseLetter(
      finding: LetterDetail.otherPathBegun.finding,
      orders: [
        .retry: .closeTheOldWindow
      ],
      task: .leaveOutRegistration,
      details: [
        .when(.numberOfMeta) { $0.choseDisplayNameOnly && Sign.isNumberOfMeta.answer($0).isYes },
        .when(.numberOfMetaPerhaps) { $0.choseDisplayNameOnly },
        .when(.linkWithoutApp) { Sign.linkForbidsCoexistence.answer($0).isYes },
        .when(.smsCode) { facts in
          [Sign.smsOrVoiceAsked, .symptom(.smsOrVoiceRequested)]
            .contains { $0.answer(facts).isYes }
        },
        .when(.existingAppChosen) { $0.current(.signupEntry)?.says("existing-app") ?? false },
        .when(.otherPathFinished) { $0.hasFinishedOtherPath },
      ]
    ),
    settledBy: [
      .smsOrVoiceAsked, .symptom(.smsOrVoiceRequested), .wrongEntryChosen, .finishedDedicated,
      .linkForbidsCoexistence, .isNumberOfMeta,
    ],
    ruledOutBy: [.finishedCoexistence, .isCoexistenceNode],
    signs: [
      .strong(.refusedBehindWrongDoor),
      .moderate(.stoppedAtNumberStep),
      // "Display name only" gives a number of Meta's own that has no approved name.
      .strong(.metaSays(131_037)),
      .moderate(.registeredTooOften),
      // A test number in place of the customer's may be all that the other path left.
      .weak(.metaSays(131_030)),
      .against(2, .pairingAsked),
    ],
    onlyForCoexistence: true,
    doNot: [
      .said("Type in the SMS or voice code.", .noCodeByMessage, as: .codeByMessage)
        .beside(.retry, .wait, .ask),
      .registerByCall,
      .said(
        "Disconnect or delete the account in the app, whatever Meta's window proposes.",
        """
        en Do not disconnect or delete anything in the app, even if Meta's window proposes it.
        es No desconecte ni elimine nada en la app, aunque la ventana de Meta lo proponga.
        pt Não desconecte nem exclua nada no app, mesmo que a janela da Meta sugira isso.
        """
      )
      .beside(.retry, .wait, .ask),
    ],
    notToBeConfusedWith: "a code that the app itself asks to confirm: that is the right path",
    escalateWhen: "the right option was chosen from {provider} and Meta still asks for SMS.",
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence]
  )
}

extension Facts {
  /// Only a developer's call shows the path, and nothing of Meta's window was seen: then the call is
  /// left out, and the customer, whose number may be connected well, has nothing to start again.
  fileprivate var isCallOfDeveloper: Bool {
    strongestError(for: .wrongOnboardingPath)?.entry?.owner == .developer
      && !Sign.ofWindow.contains { $0.answer(self).isYes }
  }
}

extension Sign {
  /// What people, or the window itself, tell of the path that was taken.
  fileprivate static let ofWindow: [Sign] = [
    .smsOrVoiceAsked, .symptom(.smsOrVoiceRequested), .wrongEntryChosen, .finishedDedicated,
    .linkForbidsCoexistence, .stoppedAtNumberStep,
  ]
}

extension Remedy {
  /// The number is connected already: nothing of the signup is left to do.
  fileprivate static let noCallNeeded = Remedy(
    kind: .provider,
    owner: .developer,
    also: [.provider],
    instruction: "Leave the call out: the number is connected by its app and needs none.",
    doneWhen: "The number works without that call."
  )

  /// A link with one type of connection offers no choice of another.
  ///
  /// Source: ``Source/kapsoConnectionDetection``.
  fileprivate static let linkForTheApp = Remedy(
    kind: .provider,
    owner: .provider,
    also: [.developer],
    place: .providerConnect,
    instruction: """
      Make a new setup link that allows coexistence and send it; on this one the customer cannot \
      choose the app.
      """,
    doneWhen: "The new link offers {app-option}."
  )

  /// What the wrong path made stays behind unless it is removed: a number of Meta's own, or the
  /// dedicated one of the provider.
  ///
  /// Source: ``Source/kapsoConnectionHelp``.
  fileprivate static func startAgain(after first: String) -> Remedy {
    Remedy(
      kind: .retry,
      owner: .customer,
      also: [.metaAdmin, .provider],
      place: .providerConnect,
      instruction: """
        \(first), then start again from {provider} and choose {app-option}; expect a QR code or a \
        code inside the app.
        """,
      doneWhen: "Meta shows a QR code, or a code to confirm inside the app."
    )
  }
}

extension Facts {
  /// A path on which the number leaves the app came to its end.
  var hasFinishedOtherPath: Bool {
    let isOther = current(.signupEntry)?.says(anyOf: ["cloud-api", "existing-app"]) ?? false
    return !choseDisplayNameOnly && wantsCoexistence
      && (Sign.finishedDedicated.answer(self).isYes
        || isOther && current(.signupEnded)?.says("finished") ?? false)
  }

  /// The path was taken that makes a number of Meta's own.
  var choseDisplayNameOnly: Bool {
    current(.signupEntry)?.says("display-name-only") ?? false
      || !errors(withCodes: [131_037]).isEmpty || Sign.isNumberOfMeta.answer(self).isYes
  }
}
