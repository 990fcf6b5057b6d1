extension Cause {
  /// A link that worked has ended.
  static let disconnectedAfterWorking = Cause(
    id: .disconnectedAfterWorking,
    group: .lifeCycle,
    title: "The number was connected and has been disconnected",
    explanation: """
      Coexistence ends when the phone stays unused, the number or the device changes, or somebody \
      disconnects it. After a device change Meta brings it back by itself within minutes; \
      otherwise one new signup does. No link of an old provider has to be removed.
      """,
    remedy: Remedy(
      kind: .retry,
      owner: .customer,
      also: [.provider],
      place: .providerReconnect,
      instruction: "Open the app on the phone, then connect once more from {provider}.",
      doneWhen: "A message sent from the phone shows up in {provider}."
    ),
    remedyFor: { facts in Remedy.afterEnd(in: facts) },
    letter: CauseLetter(
      finding: Localised(
        "the connection was working, but it has been cut.",
        es: "la conexión funcionaba, pero se cortó.",
        pt: "a conexão funcionava, mas caiu."
      ),
      orders: [
        .retry: CustomerOrder(),
        .wait: CustomerOrder(
          orders: [
            """
            en Open the WhatsApp Business app on the phone. If it shows a ticked box about keeping the connection, leave it \
            ticked and continue.
            es Abra la app de WhatsApp Business en el teléfono. Si muestra una casilla marcada para mantener la conexión, déjela \
            marcada y continúe.
            pt Abra o app WhatsApp Business no celular. Se aparecer uma caixa marcada para manter a conexão, deixe-a marcada e \
            continue.
            """,
            Localised(
              "Leave everything else as it is: Meta can reconnect by itself.",
              es: "Deje todo lo demás como está: Meta puede restablecer la conexión por sí sola.",
              pt: "Deixe todo o resto como está: a Meta pode reconectar sozinha."
            ),
          ],
          done: .sentMessageShowsUp
        ),
        .fix: .setUpInTheApp,
      ],
      details: [
        .when(.phoneUnused) { $0.hasEnded(by: "PRIMARY_INACTIVITY") },
        .when(.providerSilent) { $0.hasEnded(by: "COMPANION_INACTIVITY") },
        .when(.deviceChanged) { $0.hasEnded(by: "ACCOUNT_OFFBOARDED", "USER_RE_REGISTERED") },
        .when(.numberChanged) { $0.hasEnded(by: "CHANGE_NUMBER") },
        .when(.movedToWhatsApp) { $0.hasEnded(by: "BUSINESS_DOWNGRADE") },
        .when(.disconnected) { $0.hasEnded(by: "ACCOUNT_DISCONNECTED") },
        .when(.providerTakenOff) { Sign.providerWasRemoved.answer($0).isYes },
      ]
    ),
    settledBy: [.wasOffboarded, .wasDisconnected, .providerWasRemoved],
    ruledOutBy: [.cameBack, .worksAgain],
    signs: [
      .moderate(.somePartnerWasRemoved),
      .moderate(.accountWasDeleted),
      .moderate(.symptom(.disconnected)),
      .moderate(
        .word(.kapsoConnection, isOneOf: ["unavailable"], question: .kapsoConnection) { _ in
          "The provider lists the number as unavailable."
        }
      ),
      .moderate(
        .word(.phoneStatus, isOneOf: ["DISCONNECTED"]) { _ in
          "The number's status is DISCONNECTED."
        }
      ),
      .weak(.symptom(.reauthorizePrompt)),
      .weak(.metaSays(133_010)),
      .moderate(.flag(.workedBefore, is: true, "It worked before.", question: .workedBefore)),
      .against(2, .flag(.workedBefore, is: false, "It never worked.", question: .workedBefore)),
    ],
    doNot: [
      .giveTheNumberAway,
      .touchConnection(
        "Clean up links: none of them ended this connection.",
        .nothingToCleanUp
      ),
    ],
    notToBeConfusedWith: "a first signup that fails, where an old link is in the way",
    escalateWhen: "Meta ended it by itself for a policy reason, or it does not come back.",
    sources: [.metaCoexistence, .metaAccountUpdate, .metaReconnect]
  )
}

/// Why a connection that worked has ended, in the customer's words.
extension LetterDetail {
  fileprivate static let phoneUnused = LetterDetail(
    finding: """
      en the connection was cut because the WhatsApp Business app was not opened on the phone \
      for about two weeks.
      es la conexión se cortó porque la app de WhatsApp Business no se abrió en el teléfono \
      durante unas dos semanas.
      pt a conexão caiu porque o app WhatsApp Business não foi aberto no celular por cerca de duas \
      semanas.
      """,
    order: CustomerOrder(
      avoid: [
        """
        en From now on, open the app at least once a week to keep the connection active.
        es De ahora en adelante, abra la app al menos una vez por semana para que la conexión siga \
        activa.
        pt De agora em diante, abra o app pelo menos uma vez por semana para manter a \
        conexão.
        """
      ]
    )
  )

  fileprivate static let providerSilent = LetterDetail(
    finding: """
      en Meta ended the connection because there was no activity in {provider} for a while. We are finding out \
      why; meanwhile, you can reconnect it.
      es Meta cortó la conexión porque en {provider} no hubo actividad durante un tiempo. Estamos averiguando por \
      qué; mientras tanto, puede reconectarla.
      pt a Meta encerrou a conexão porque não houve atividade na {provider} por algum tempo. Estamos verificando o \
      motivo; enquanto isso, você pode reconectar.
      """
  )

  fileprivate static let deviceChanged = LetterDetail(
    finding: """
      en the connection between the WhatsApp Business app and {provider} was cut. This happens when the app is set \
      up again or on another phone.
      es se cortó la conexión entre la app de WhatsApp Business y {provider}. Esto ocurre cuando la app se configura en otro teléfono o se vuelve a \
      configurar.
      pt a conexão entre o app WhatsApp Business e a {provider} caiu. Isso acontece quando o app é configurado em outro celular ou configurado \
      de novo.
      """
  )

  static let numberChanged = LetterDetail(
    finding: """
      en the connection was cut because the number was changed in the app. Now the new number \
      has to be connected.
      es la conexión se cortó porque se cambió el número en la app. Ahora hay que conectar el \
      número nuevo.
      pt a conexão caiu porque o número foi trocado no app. Agora é preciso conectar o número \
      novo.
      """
  )

  fileprivate static let movedToWhatsApp = LetterDetail(
    finding: """
      en the connection was cut because the number was moved from the WhatsApp Business app to \
      the ordinary WhatsApp app.
      es la conexión se cortó porque el número pasó de la app de WhatsApp Business a la app \
      WhatsApp común.
      pt a conexão caiu porque o número passou do app WhatsApp Business para o app WhatsApp \
      comum.
      """
  )

  fileprivate static let disconnected = LetterDetail(
    finding: """
      en the connection was cut because the WhatsApp account was disconnected or deleted in the \
      app.
      es la conexión se cortó porque la cuenta de WhatsApp se desconectó o se eliminó en la \
      app.
      pt a conexão caiu porque a conta do WhatsApp foi desconectada ou excluída no app.
      """
  )
}

extension Facts {
  /// Whether Meta gives one of these words as the reason of the last end.
  fileprivate func hasEnded(by reasons: String...) -> Bool {
    lastEnd?.word.map { word in reasons.contains { word.equalsIgnoringCase($0) } } ?? false
  }
}
