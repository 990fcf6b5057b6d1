extension Portuguese {
  @Sendable static func step(_ step: CleanupStep, _ isSeen: Bool) -> StepWords {
    let partners = MenuName.partners.text(in: .portuguese)
    let disconnect = MenuName.disconnect.text(in: .portuguese)
    return switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: isSeen
          ? "removemos a conexão anterior do número na {provider}"
          : "verificamos se o número tem uma conexão anterior na {provider} e a removemos",
        report: "a conexão anterior do número na {provider} foi removida",
        order: Instruction(
          orders: [
            """
            Nós cuidamos disso: vamos remover a conexão anterior na {provider} e depois \
            escrevemos para você.
            """
          ]
        ),
        app: "Enquanto isso, deixe o app do celular como está."
      )
    case .disconnectProvider:
      StepWords(
        title: isSeen
          ? "ajudamos você a desconectar {provider-listed} no app do celular"
          : """
          verificamos com você se ainda há outro provedor no app do celular; se houver, \
          explicamos como desconectá-lo
          """,
        found: "se aparecer um provedor que não seja a {provider}, explicamos como desconectá-lo",
        report: "o provedor anterior foi desconectado no app",
        order: Instruction(
          orders: [
            "Abra o app WhatsApp Business no celular que tem este número.",
            "Entre em \(MenuPath.businessPlatform.inside(.portuguese)).",
            isSeen
              ? "Toque em {provider-listed} e escolha \(disconnect)."
              : """
              Se aparecer um provedor que não seja a {provider}, toque nele e escolha \
              \(disconnect). Se não aparecer nenhum, não há nada a desconectar.
              """,
            isSeen
              ? "Faça uma captura de tela da lista e envie-a para nós."
              : """
              Faça uma captura de tela da lista e envie-a para nós, mesmo que a lista já \
              estivesse vazia.
              """,
          ],
          done: "A lista não mostra nenhum provedor além da {provider}."
        ),
        app: "Deixe o app e a conta no celular: desconectar o provedor não apaga as suas conversas."
      )
    case .removePartner:
      StepWords(
        title: isSeen
          ? "ajudamos você a remover {partner-listed} da aba \(partners)"
          : """
          verificamos com você se ainda aparece outro parceiro na aba \(partners); se aparecer, \
          explicamos como removê-lo
          """,
        found: "se aparecer um parceiro que não seja a {provider}, explicamos como removê-lo",
        report: "o parceiro anterior foi removido da aba \(partners)",
        order: Instruction(
          orders: [
            """
            Abra o \(MenuName.whatsappManager.text(in: .portuguese)) em business.facebook.com e \
            escolha sua conta do WhatsApp.
            """,
            "Abra a aba \(partners).",
            isSeen
              ? "Remova {partner-listed}; se a {provider} aparecer, mantenha-a."
              : "Se aparecer um parceiro que não seja a {provider}, remova-o.",
            "Faça uma captura de tela da aba e envie-a para nós.",
          ],
          done: "Na aba não há nenhum parceiro além da {provider}."
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "verificamos com você em qual portfólio empresarial o número está",
        report: "os portfólios empresariais foram verificados",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Abra a página e anote em qual portfólio empresarial está a conta do WhatsApp.",
            "Abra também os seus outros portfólios e veja se o número aparece ali.",
            "Envie-nos uma captura de tela de cada lista.",
          ],
          done: "Você sabe qual portfólio tem a conta e se o número aparece em outro.",
          avoid: ["Apenas olhe; não mude nem remova nada ainda."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: isSeen
          ? """
          ajudamos você a liberar a conta do WhatsApp do portfólio empresarial {holder}; o app \
          e as conversas no celular não são afetados
          """
          : "se a conta estiver em outro portfólio empresarial, ajudamos você a liberá-la",
        report: "a conta do WhatsApp foi removida do portfólio empresarial",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            """
            No portfólio empresarial {holder}, abra a conta do WhatsApp da lista e confira se o \
            ID é {account}. Se não for, pare e avise-nos.
            """,
            "Remova essa conta do WhatsApp do portfólio.",
            "Faça uma captura de tela da lista e envie-a para nós.",
          ],
          done: "Esse portfólio não mostra mais a conta.",
          avoid: [
            "Os modelos de mensagem da conta removida se perdem e precisam ser criados de novo."
          ]
        ),
        app: "O app, a conta e as conversas no celular não são afetados por isso."
      )
    case .wait:
      StepWords(
        title: "é preciso esperar {while} para a Meta atualizar os dados",
        order: Instruction(
          orders: ["Deixe tudo como está {until} para a Meta atualizar os dados."]
        )
      )
    case .retry:
      StepWords(
        title: isSeen
          ? "depois disso, você poderá tentar de novo a conexão pela {provider}"
          : "se ainda for preciso, você poderá tentar de novo a conexão pela {provider}",
        order: connect(Connection())
      )
    case .escalate:
      StepWords(
        title: "levamos o caso ao suporte da {provider}",
        order: Instruction(
          orders: [
            "Por favor, deixe tudo como está enquanto o suporte da {provider} verifica isso com a Meta."
          ],
          avoid: ["Enquanto isso, não tente de novo: isso não traria nenhuma informação nova."]
        )
      )
    }
  }

  static let release = StepWords(
    title: "pedimos a liberação da conta do WhatsApp do portfólio da {provider}",
    order: Instruction(
      orders: [
        """
        Nós cuidamos disso: vamos pedir a liberação da conta do portfólio da {provider} e \
        depois escrevemos para você.
        """
      ]
    ),
    app: "O app, a conta e as conversas no celular não são afetados por isso."
  )

  static let whosePortfolio = [
    """
    Se o portfólio empresarial {holder} não for seu, por exemplo se for de uma agência \
    anterior, pare aqui: peça ao administrador dele que remova de lá a sua conta do WhatsApp e \
    avise-nos quando isso for feito ou se não houver resposta.
    """,
    """
    Se for seu e não for o que você escolheu na janela da Meta, pare aqui também e avise-nos: \
    talvez baste escolhê-lo lá.
    """,
  ]

  @Sendable static func connect(_ connection: Connection) -> Instruction {
    let login = "Entre com o Facebook e " + choice(connection.choice)
    let start =
      switch connection.beginning {
      case .product: "Na {provider}, abra {numbers-page}, escolha {connect} e depois"
      case .link: "Abra de novo o seu link de conexão e escolha"
      case .newLink: "Abra o novo link de conexão da nossa mensagem separada e escolha"
      }
    if connection.choice == .same { return reconnect }
    return switch connection.path {
    case .pairing:
      Instruction(
        orders: [
          "Tenha em mãos o celular com o app WhatsApp Business.",
          "\(start) {app-option}.",
          login,
          "Digite o número que está no app.",
          "Escaneie o QR code com o app, ou confirme o código que o próprio app mostra.",
        ],
        done: """
          A janela da Meta termina com uma mensagem de sucesso, e o app continua funcionando como \
          antes.
          """,
        avoid: [noCodeByMessage, oneAttempt]
      )
    case .dedicated:
      Instruction(
        orders: [
          "Tenha em mãos o aparelho que recebe os SMS ou as ligações do número.",
          "\(start) a opção de número dedicado (Cloud API).",
          login,
          "Digite o número.",
          "Digite o código que a Meta envia por SMS ou ligação: para este tipo de número, é o certo.",
        ],
        done: "A janela da Meta termina com uma mensagem de sucesso.",
        avoid: ["Digite o código só na janela da Meta e não o envie a ninguém.", oneAttempt]
      )
    }
  }

  /// For a number that was connected before.
  private static let reconnect = Instruction(
    orders: [
      "Tenha em mãos o celular com o app WhatsApp Business.",
      "Na {provider}, abra {numbers-page}, escolha este número e depois a opção de reconectar.",
      "Entre com o Facebook e escolha a mesma conta do WhatsApp e o mesmo número de antes.",
      "Escaneie o QR code com o app, ou confirme o código que o próprio app mostra.",
    ],
    done: "Uma mensagem enviada do celular aparece na {provider}.",
    avoid: [noCodeByMessage, oneAttempt]
  )

  private static func choice(_ choice: Connection.Choice) -> String {
    switch choice {
    case .owner: "escolha o portfólio empresarial {owner}."
    case .holder: "escolha desta vez o portfólio empresarial {holder}."
    case .same: "escolha a mesma conta do WhatsApp e o mesmo número de antes."
    case .otherAccount:
      "escolha desta vez outra conta do WhatsApp, ou deixe a Meta criar uma nova."
    }
  }

  /// The path that takes a number out of the app.
  private static let noCodeByMessage = """
    Se a Meta oferecer um código por SMS ou ligação, feche a janela e avise-nos: por esse \
    caminho, o número deixaria de funcionar no app.
    """

  private static let oneAttempt = """
    Faça só uma tentativa: se aparecer um erro, envie-nos o texto exato e uma captura de tela.
    """
}
