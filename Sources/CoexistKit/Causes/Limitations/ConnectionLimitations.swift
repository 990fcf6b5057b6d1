// Limits of how steady a connection shows.
extension Limitation {
  /// A link that ended and came back by itself.
  static let occasionalDisconnect = Limitation(
    id: "occasional-disconnect",
    title: "A coexistence link can drop and come back",
    statement:
      "The connection dropped for a while and came back by itself; nothing needs to be done.",
    letter: """
      en The connection dropped for a while and came back by itself. That can happen when the app and \
      {provider} share a number, and you do not need to do anything.
      es La conexión se cortó por un tiempo y volvió sola. Puede pasar cuando la app y {provider} \
      comparten un número, y usted no tiene que hacer nada.
      pt A conexão caiu por algum tempo e voltou sozinha. Isso pode acontecer quando o app e a \
      {provider} compartilham um número, e você não precisa fazer nada.
      """,
    explanation: """
      After a change of device Meta ends the link and restores it within minutes. Coexistence is \
      less steady than a dedicated number; once the link is back, it is no fault.
      """,
    answers: [.disconnected, .reauthorizePrompt],
    excusedNot: Sign.messagesFail + [.wasOffboarded, .wasDisconnected],
    isNot: "An old partner, and no reason for a clean-up.",
    look: "the last account_update webhooks, and whether echoes arrive now",
    escalate: "When it drops again and again; a dedicated number is steadier then.",
    doNot: ["Start the signup anew while Meta is reconnecting."],
    sources: [.kapsoTroubleshooting, .metaReconnect],
    examples: [
      .expected(
        when: "Meta reports the return",
        #"""
        {"object":"whatsapp_business_account","entry":[
          {"id":"7","time":1768477204,"changes":[{"field":"account_update",
            "value":{"event":"ACCOUNT_OFFBOARDED"}}]},
          {"id":"7","time":1768477504,"changes":[{"field":"account_update",
            "value":{"event":"ACCOUNT_RECONNECTED"}}]}]}
        """#
      ),
      .expected(
        when: "somebody saw a drop, and messages arrive",
        #"""
        {"symptoms":["disconnected"],
         "observations":{"messages_arrive":true,"echoes_arrive":true,"worked_before":true}}
        """#
      ),
      .fault(
        when: "Meta reports the end only",
        #"""
        {"object":"whatsapp_business_account","entry":[{"id":"7","time":1768477204,
          "changes":[{"field":"account_update","value":{"event":"ACCOUNT_OFFBOARDED"}}]}]}
        """#
      ),
    ]
  ) { facts in
    let events = facts.all(.accountEvent).filter { $0.says("ACCOUNT_RECONNECTED") }
    if let back = facts.newest(events) {
      return Evidence("Meta reports ACCOUNT_RECONNECTED.", from: back)
    }
    if let end = facts.lastEnd {
      return facts.cameBack(after: end) && !facts.wasConnectedAnew(after: end)
        ? Evidence("The link ended and came back.", from: end) : nil
    }
    return Sign.worksAgain.answer(facts).isYes ? facts.seen(.disconnected, .reauthorizePrompt) : nil
  }

  /// Alarm on the screen right after a signup that went well.
  static let healthLagsBehind = Limitation(
    id: "health-lags-behind",
    title: "Right after the signup the state shown lags behind",
    statement: """
      The signup is complete; {provider} and Meta take a while to show it. Check again later and \
      change nothing.
      """,
    letter: """
      en The connection of your number was completed; it can take a little while before this shows in \
      {provider} and at Meta. Please leave everything as it is. If it still shows as disconnected later today, \
      tell us.
      es La conexión de su número se completó; puede tardar un poco en mostrarse en {provider} y en Meta. \
      Deje todo como está. Si más tarde sigue apareciendo desconectado, avísenos.
      pt A conexão do seu número foi concluída; pode demorar um pouco para isso aparecer na {provider} e na \
      Meta. Deixe tudo como está. Se mais tarde ele ainda aparecer desconectado, nos avise.
      """,
    explanation: """
      For some hours after an onboarding the number can show as pending, disconnected or in need of \
      a new login while Meta still works on it. Connecting again now starts everything anew.
      """,
    answers: [.disconnected, .reauthorizePrompt],
    excusedNot: Sign.messagesFail + [
      .wasOffboarded, .wasDisconnected, .providerWasRemoved, .tokenIsInvalid,
      .checkFailed("token_validity", "The token is invalid."),
      .checkFailed("phone_number_access", "The number cannot be read."),
      .errorStands,
    ],
    nextKind: .wait,
    isNot: "A proof against messages that do arrive.",
    look: "the time of the check, and of the last message",
    escalate: "When it differs for hours. Send the answer of the check with its time.",
    doNot: ["Repair what works because of an old answer."],
    sources: [.kapsoHealthReference, .fieldReports],
    examples: [
      .expected(
        when: "the signup ended an hour ago",
        #"""
        {"captured_at":"2026-11-20T12:00:00Z","symptoms":["disconnected"],
         "signup":{"ended":"finished","last_attempt_at":"2026-11-20T11:00:00Z"}}
        """#
      ),
      .fault(
        when: "the signup ended a week ago",
        #"""
        {"captured_at":"2026-11-20T12:00:00Z","symptoms":["disconnected"],
         "signup":{"ended":"finished","last_attempt_at":"2026-11-13T11:00:00Z"}}
        """#
      ),
      .fault(when: "nobody finished a signup", #"{"symptoms":["disconnected"]}"#),
      .fault(
        when: "Meta refuses a call",
        #"{"symptoms":["disconnected"],"signup":{"ended":"finished"},"error":{"code":190}}"#
      ),
    ]
  ) { facts in
    guard facts.hasFreshSignup else { return nil }
    return facts.seen(.disconnected, .reauthorizePrompt)
      ?? facts.told(CauseID.inReview.id) ?? facts.told(CauseID.onboardingUnfinished.id)
  }
}

extension Sign {
  /// Meta reports an error of its own: then it is no mere lag.
  fileprivate static let errorStands = Sign(
    id: "error-stands",
    says: "Meta reports an error",
    of: .any(.errors)
  ) { facts in
    let errors = facts.errors.filter { $0.provenance > .notes }
    return errors.isEmpty ? .unknown : .yes(errors.map { Evidence(.reporting($0), from: $0) })
  }
}

extension Facts {
  /// Whether a coexistence signup ended well within the last day, or at an unknown time.
  fileprivate var hasFreshSignup: Bool {
    let ended = current(.signupEnded).flatMap { $0.says("finished") ? $0 : nil }
    let finish = all(.signupEvent).last { $0.says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") }
    let told = all(.proseHint).last { $0.says(ProseHint.finishedCoexistence.id) }
    guard let fact = finish ?? ended ?? told else { return false }
    guard let now, let time = fact.time ?? lastAttempt else { return true }
    return now.seconds - time.seconds <= Self.secondsOfLag
  }

  /// Our own bound for "right after": a day.
  private static let secondsOfLag = 86_400
}

extension Facts {
  /// Whether somebody connected the number anew after an end, or only another account shows signs of
  /// life since: then it did not come back by itself.
  fileprivate func wasConnectedAnew(after end: Fact) -> Bool {
    guard let over = end.time else { return !onboardings.isEmpty }
    let lives = connectionEvidence.filter { $0.time.map { $0 > over } ?? true }
    return onboardings.contains { ($0.instant ?? $0.time).map { $0 > over } ?? false }
      || end.about?.account != nil && !lives.isEmpty
        && lives.allSatisfy { life in
          life.about?.account.map { $0 != end.about?.account } ?? false
        }
  }
}
