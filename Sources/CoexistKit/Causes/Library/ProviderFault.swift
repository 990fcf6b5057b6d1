extension Cause {
  /// The provider's own software loses what Meta delivers.
  static let providerFault = Cause(
    id: .providerFault,
    group: .providerSide,
    title: "The provider's own software or set-up is at fault",
    explanation: """
      When webhooks arrive and the screen stays empty, the link to Meta is alive and the fault lies \
      behind the webhook: a field that is not read, an error that is swallowed, a filter. The \
      customer cleans nothing and reconnects nothing. The same holds for an address that is set up \
      wrongly or a code that is exchanged too late.
      """,
    remedy: Remedy(
      kind: .provider,
      owner: .provider,
      also: [.developer],
      place: .providerOrWebhook,
      instruction: """
        Follow one message from the webhook to the screen: the payload is there, so look for the \
        place where it is dropped.
        """,
      doneWhen: "A message written on the phone shows up on the screen."
    ),
    remedyFor: { facts in
      facts.rowRemedy(for: .providerFault, doneWhen: "The same call succeeds.")
        ?? (Sign.providersServerFailed.answer(facts).isYes ? .serverDown : nil)
    },
    letter: CauseLetter(
      finding: Localised(
        "messages reach the program that receives them, but they do not show up on its screen.",
        es: "el sistema que recibe los mensajes no los muestra en su pantalla.",
        pt: "o sistema que recebe as mensagens não as mostra na tela."
      ),
      task: Localised(
        "follow one message from the webhook to the screen, as it gets lost on that way.",
        es:
          "hay que rastrear un mensaje desde el webhook hasta la pantalla, porque se pierde en ese camino.",
        pt:
          "é preciso rastrear uma mensagem do webhook até a tela, porque ela se perde nesse caminho."
      ),
      details: [.when(.serverDown) { Sign.providersServerFailed.answer($0).isYes }]
    ),
    signs: [
      .strong(.providersServerFailed),
      .strong(.echoesAreNotShown),
      .strong(.inboundIsNotShown),
      .weak(.notShownHint),
    ],
    doNot: [
      .touchConnection("Disconnect or clean up: the fault is not in the link."),
      .programs(
        "Sync the history again: it does not bring back what the handler drops.",
        Localised(
          "Syncing the history again does not bring those messages back.",
          es: "Volver a sincronizar el historial no recupera esos mensajes.",
          pt: "Sincronizar o histórico de novo não traz de volta essas mensagens."
        )
      )
      .when { $0.errors(for: .providerFault).isEmpty },
    ],
    notToBeConfusedWith: "a missing webhook subscription, where nothing arrives at all",
    escalateWhen: "the handler is right and single messages are still missing at Meta's side.",
    sources: [.metaCoexistence, .fieldReports, .teamJudgement]
  )
}

extension Remedy {
  fileprivate static let serverDown = Remedy(
    kind: .provider,
    owner: .provider,
    instruction: """
      Repeat once, after a few minutes, what failed; if it fails again, find out why {provider}'s own \
      server does not answer.
      """,
    doneWhen: "The same page or call answers."
  )
}

extension LetterDetail {
  fileprivate static let serverDown = LetterDetail(
    finding: """
      en one of our servers was not responding when the error appeared. It has nothing to do with your number \
      or your accounts.
      es uno de nuestros servidores no respondió cuando apareció el error. No tiene que ver con su número ni con \
      sus cuentas.
      pt um dos nossos servidores não respondeu quando o erro apareceu. Não tem a ver com o seu número nem com \
      as suas contas.
      """
  )
}
