extension Portuguese {
  @Sendable static func step(_ step: CleanupStep) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: "remover a conexão anterior do número em {provider}",
        order: Order(
          place: "{provider} > {numbers-page} > o número",
          orders: [
            "Se você tem acesso a {provider}, remova o número lá; se não, avise e nós fazemos.",
            "Deixe o app do telefone como está.",
          ],
          done: "{provider} não mostra mais o número."
        )
      )
    case .disconnectProvider:
      StepWords(
        title: "desconectar o provedor anterior no app",
        order: Order(
          place: appPlace,
          orders: [
            "Abra o app WhatsApp Business no telefone que tem este número.",
            "Entre em Configurações > Conta > Business platform.",
            "Se {old} aparecer ali, toque e escolha Desconectar (Disconnect).",
            "Depois faça uma captura de tela da lista, mesmo que ela já estivesse vazia.",
          ],
          done: "A lista Business platform do app está vazia.",
          avoid: [
            "Mantenha o app e a conta dele no telefone como estão; as conversas ficam ali.",
            "Por favor, não comece outra tentativa ainda.",
          ]
        )
      )
    case .removePartner:
      StepWords(
        title: "remover o parceiro anterior na aba Parceiros (Partners)",
        order: Order(
          place: partnersPlace,
          orders: [
            "Abra o Gerenciador do WhatsApp em business.facebook.com e escolha sua conta do WhatsApp.",
            "Abra a aba Parceiros (Partners).",
            "Remova {old} ali; se {provider} aparecer, deixe.",
            "Depois faça uma captura de tela da aba.",
          ],
          done: "Na aba Parceiros não há mais ninguém ou, no máximo, {provider}.",
          avoid: ["Por favor, não comece outra tentativa ainda."]
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "ver qual portfólio empresarial tem o número",
        order: Order(
          place: accountsPlace,
          orders: [
            "Abra a página e anote em qual portfólio empresarial está a conta do WhatsApp.",
            "Passe pelos seus outros portfólios e veja se o número aparece também ali.",
            "Envie uma captura de tela de cada lista.",
          ],
          done: "Você sabe qual portfólio tem a conta e se outro mostra o número.",
          avoid: ["Por favor, só olhe; não mude nem remova nada ainda."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: "remover a conta do WhatsApp do portfólio que ainda a tem",
        order: Order(
          place: accountsPlace,
          orders: [
            "Antes de mudar algo, compare o id da conta com {account}.",
            "Remova essa conta do WhatsApp do portfólio que ainda a tem.",
            "Depois faça uma captura de tela da lista.",
          ],
          done: "Esse portfólio não mostra mais a conta.",
          avoid: [
            "O app, a conta dele e as conversas no telefone não são afetados por isso.",
            "Os modelos de mensagem da conta removida se perdem e precisam ser criados de novo.",
          ]
        )
      )
    case .wait:
      StepWords(
        title: "esperar alguns minutos",
        order: Order(
          orders: ["Por favor, deixe tudo como está por alguns minutos, para a Meta se atualizar."],
          avoid: ["Por favor, não comece outra tentativa ainda: só mostraria o estado anterior."]
        )
      )
    case .retry:
      StepWords(
        title: "conectar mais uma vez a partir de {provider}",
        order: Order(
          place: "{provider} > {numbers-page} > {connect}",
          orders: [
            "Tenha na mão o telefone com o app WhatsApp Business.",
            "Em {provider} abra {numbers-page}, escolha {connect} e depois {app-option}.",
            "Entre com o Facebook e escolha o portfólio empresarial que tem o número.",
            "Digite o número que está no app.",
            "Escaneie o código QR com o app, ou confirme o código que o próprio app mostra.",
          ],
          done: "A janela da Meta termina com uma mensagem de sucesso.",
          avoid: [
            noCode,
            "Uma tentativa basta: se aparecer um erro, envie as palavras exatas e uma captura de tela.",
          ]
        )
      )
    case .escalate:
      StepWords(
        title: "levamos o caso ao suporte de {provider}",
        order: Order(
          orders: [
            "Por favor, deixe tudo como está enquanto o suporte de {provider} vê isso com a Meta."
          ],
          avoid: ["Por favor, não comece outra tentativa enquanto isso; não diria nada de novo."]
        )
      )
    }
  }

  static let noCode =
    "Se a Meta quiser enviar um código por SMS ou ligar, feche a janela e avise."

  private static let appPlace = """
    app WhatsApp Business no telefone > Configurações > Conta > Business platform (Settings > \
    Account > Business platform)
    """
  static let partnersPlace =
    "Gerenciador do WhatsApp (WhatsApp Manager) > sua conta do WhatsApp > Parceiros (Partners)"
  static let accountsPlace = """
    Meta Business Suite > Configurações > Contas > Contas do WhatsApp (Settings > Accounts > \
    WhatsApp accounts)
    """

  static let lookOnly = ["Por favor, só olhe; não mude nada ainda."]

  static let appPlatform = Order(
    place: appPlace,
    orders: [
      "Envie uma captura de tela do que o telefone mostra ali, mesmo que a lista esteja vazia."
    ],
    avoid: lookOnly
  )
}
