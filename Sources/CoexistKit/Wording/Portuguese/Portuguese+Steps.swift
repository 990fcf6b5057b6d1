extension Portuguese {
  @Sendable static func step(_ step: CleanupStep) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: "removemos a conexão anterior do número na {provider}",
        ifAny: "verificamos se o número tem uma conexão anterior na {provider} e a removemos",
        report: "a conexão anterior do número na {provider} foi removida",
        order: Instruction(
          orders: [
            "Deste passo cuidamos nós: removemos a conexão anterior e avisamos você em seguida."
          ]
        ),
        app: "Enquanto isso, por favor, deixe o app do telefone como está."
      )
    case .disconnectProvider:
      StepWords(
        title: "desconectar {provider-seen} no app",
        ifAny: "verificar no app se ainda há outro provedor conectado e, se houver, desconectá-lo",
        report: "o provedor anterior foi desconectado no app",
        order: Instruction(
          place: .businessPlatform,
          orders: [
            "Abra o app WhatsApp Business no telefone que tem este número.",
            "Entre em \(MenuPath.businessPlatform.inside(.portuguese)).",
            """
            Toque em {provider-seen} e escolha \
            \(MenuName.disconnect.text(in: .portuguese)).
            """,
            "Depois faça uma captura de tela da lista, mesmo que ela já estivesse vazia.",
          ],
          done: "A lista \(MenuName.businessPlatform.text(in: .portuguese)) do app está vazia."
        ),
        app: "Mantenha o app e a conta no telefone como estão; as conversas continuam ali."
      )
    case .removePartner:
      StepWords(
        title: "remover {partner-seen} da aba \(MenuName.partners.text(in: .portuguese))",
        ifAny: """
          verificar na aba \(MenuName.partners.text(in: .portuguese)) se aparece outro parceiro e, \
          se aparecer, removê-lo
          """,
        report: """
          o parceiro anterior foi removido da aba \(MenuName.partners.text(in: .portuguese))
          """,
        order: Instruction(
          place: .partnersTab,
          orders: [
            """
            Abra o \(MenuName.whatsappManager.text(in: .portuguese)) em business.facebook.com e \
            escolha sua \
            conta do WhatsApp.
            """,
            "Abra a aba \(MenuName.partners.text(in: .portuguese)).",
            "Remova {partner-seen}; se a {provider} aparecer, mantenha-a.",
            "Depois faça uma captura de tela da aba.",
          ],
          done:
            "Na aba \(MenuName.partners.portuguese) não há mais ninguém ou, no máximo, a {provider}."
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "verificar qual portfólio empresarial tem o número",
        report: "os portfólios empresariais foram verificados",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Abra a página e anote em qual portfólio empresarial está a conta do WhatsApp.",
            "Abra também os seus outros portfólios e veja se o número aparece ali.",
            "Envie uma captura de tela de cada lista.",
          ],
          done: "Você sabe qual portfólio tem a conta e se o número aparece em outro.",
          avoid: ["Por favor, apenas verifique; não mude nem remova nada ainda."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: """
          remover a conta do WhatsApp do portfólio empresarial {holder}, o que não afeta o app nem \
          as conversas no telefone
          """,
        ifAny: "se a conta estiver em outro portfólio empresarial, removê-la de lá",
        report: "a conta do WhatsApp foi removida do portfólio empresarial",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Antes de mudar algo, compare o id da conta com {account}.",
            """
            Se esse portfólio for seu e não for o que você escolheu na janela da Meta, pare aqui e \
            avise: talvez baste escolhê-lo lá.
            """,
            "Caso contrário, remova essa conta do WhatsApp do portfólio empresarial {holder}.",
            "Depois faça uma captura de tela da lista.",
          ],
          done: "Esse portfólio não mostra mais a conta.",
          avoid: [
            "Os modelos de mensagem da conta removida se perdem e precisam ser criados de novo."
          ]
        ),
        app: "O app, a conta e as conversas no telefone não são afetados por isso."
      )
    case .wait:
      StepWords(
        title: "esperar {while}",
        order: Instruction(
          orders: ["Por favor, deixe tudo como está por {while}, para a Meta se atualizar."]
        )
      )
    case .retry:
      StepWords(title: "conectar mais uma vez pela {provider}", order: connect(.pairing))
    case .escalate:
      StepWords(
        title: "levamos o caso ao suporte da {provider}",
        order: Instruction(
          orders: [
            "Por favor, deixe tudo como está enquanto o suporte da {provider} verifica isso com a Meta."
          ],
          avoid: ["Por favor, não faça outra tentativa enquanto isso; ela não diria nada de novo."]
        )
      )
    }
  }

  static let release = StepWords(
    title: "pedimos a liberação da conta do WhatsApp do portfólio da {provider}",
    order: Instruction(
      orders: [
        """
        Deste passo cuidamos nós: pedimos a liberação da conta do portfólio da \
        {provider} e avisamos você.
        """
      ]
    ),
    app: "O app, a conta e as conversas no telefone não são afetados por isso."
  )

  @Sendable static func connect(_ path: ConnectionPath) -> Instruction {
    switch path {
    case .pairing:
      Instruction(
        place: .providerConnect,
        orders: [
          "Tenha em mãos o telefone com o app WhatsApp Business.",
          "Na {provider}, abra {numbers-page}, escolha {connect} e depois {app-option}.",
          "Entre com o Facebook e escolha o portfólio empresarial que tem o número.",
          "Digite o número que está no app.",
          "Escaneie o QR code com o app, ou confirme o código que o próprio app mostra.",
        ],
        done: """
          A janela da Meta termina com uma mensagem de sucesso, e o app continua funcionando como \
          antes.
          """,
        avoid: [
          """
          Se a Meta quiser enviar um código por SMS ou ligar, feche a janela e avise: por esse \
          caminho o número sairia do app.
          """, oneAttempt,
        ]
      )
    case .dedicated:
      Instruction(
        place: .providerConnect,
        orders: [
          "Tenha em mãos o aparelho que recebe os SMS ou as ligações do número.",
          "Na {provider}, abra {numbers-page}, escolha {connect} e depois o número dedicado (Cloud API).",
          "Entre com o Facebook e escolha o portfólio empresarial que tem o número.",
          "Digite o número.",
          "Digite o código que a Meta envia por SMS ou ligação: para este tipo de número, é o certo.",
        ],
        done: "A janela da Meta termina com uma mensagem de sucesso.",
        avoid: ["Digite o código só na janela da Meta e não o envie a ninguém.", oneAttempt]
      )
    }
  }

  private static let oneAttempt = """
    Uma tentativa basta: se aparecer um erro, envie o texto exato e uma captura de tela.
    """
}
