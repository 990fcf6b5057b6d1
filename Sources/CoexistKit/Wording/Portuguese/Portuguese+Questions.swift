extension Portuguese {
  @Sendable static func question(_ topic: Topic) -> Order? {
    switch topic {
    case .appBusinessPlatform: appPlatform
    case .partnersTab:
      Order(
        place: partnersPlace,
        orders: [
          "Diga quais parceiros aparecem na aba, de preferência com uma captura da aba inteira."
        ],
        avoid: lookOnly
      )
    case .ownerPortfolio:
      Order(
        place: accountsPlace,
        orders: [
          "Diga qual portfólio empresarial você escolheu na janela da Meta.",
          "Veja qual portfólio tem a conta do WhatsApp e envie uma captura de tela.",
        ],
        avoid: lookOnly
      )
    case .otherPortfolios:
      Order(
        place: """
          Gerenciador do WhatsApp (WhatsApp Manager) > Ferramentas da conta (Account tools) > \
          Números de telefone (Phone numbers), em cada portfólio
          """,
        orders: ["Veja se o número aparece em algum outro portfólio empresarial seu."],
        avoid: lookOnly
      )
    case .numberInBusinessApp:
      Order(
        place: "app WhatsApp Business no telefone > Configurações, abaixo do nome",
        orders: ["Diga se este número está ativo hoje no app WhatsApp Business."]
      )
    case .signupAskedFor:
      Order(
        place: "a janela da Meta, última tela",
        orders: [
          "Diga o que a janela pediu: um código QR, um código dentro do app, SMS ou ligação."
        ]
      )
    case .messagesArrive:
      Order(
        place: "qualquer outro telefone",
        orders: ["Envie uma mensagem para o número e diga se ela aparece em {provider}."]
      )
    case .liveMediaWorks:
      Order(
        place: "qualquer outro telefone",
        orders: ["Envie uma foto nova para o número e diga se ela aparece em {provider}."]
      )
    case .workedBefore:
      Order(
        orders: [
          "Diga se este número já funcionou em {provider} junto com o app, e até quando."
        ]
      )
    case .reviewState:
      Order(
        place: "Business Support Home > sua empresa > conta do WhatsApp",
        orders: ["Diga o que a página mostra: nada, em análise ou recusada."]
      )
    case .appVersion:
      Order(
        place: """
          app WhatsApp Business no telefone > Configurações > Ajuda > Dados do app (App info)
          """,
        orders: ["Diga qual versão do app está no telefone."]
      )
    case .kapsoConnection, .subscribedApps:
      Order(orders: ["Isso nós mesmos verificamos; do seu lado não há nada a fazer."])
    default: nil
    }
  }

  @Sendable static func finding(_ cause: CauseID) -> String {
    switch cause {
    case .dedicatedConnectionInKapso:
      "Seu número ainda tem uma conexão anterior em {provider} que precisa sair primeiro."
    case .providerStillConnected:
      "No app do telefone o número ainda está ligado a um provedor que o conectou antes."
    case .partnerStillListed:
      "Na Meta, um parceiro anterior ainda aparece na sua conta do WhatsApp."
    case .foreignAppSubscribed:
      "Na Meta, o app de outra empresa ainda recebe as mensagens da sua conta do WhatsApp."
    case .numberInAnotherPortfolio:
      "Na Meta, o número pertence a outro portfólio empresarial, e não ao que foi escolhido."
    case .retriedTooSoon:
      "A última tentativa veio antes de a Meta assimilar a mudança; ela não diz nada sobre a causa."
    case .residualMetaLink:
      "Tudo o que se pode ver está limpo, e a Meta ainda trata o número como ocupado."
    case .wrongOnboardingPath:
      "A janela da Meta seguiu um caminho que não é para um número que fica no app."
    case .signupInterrupted:
      "A conexão foi interrompida antes de terminar. Não há nada de errado com a sua conta."
    case .onboardingUnfinished: "A conexão do número foi começada e não terminada."
    case .notInBusinessApp: "A Meta não encontra o número no app WhatsApp Business."
    case .notEnoughActivity:
      "A Meta ainda não vê atividade suficiente do número no app WhatsApp Business."
    case .countryNotSupported:
      "A Meta não oferece este tipo de conexão para o país do número."
    case .appVersionTooOld:
      "O app WhatsApp Business do telefone precisa de uma atualização para isso."
    case .numberLinkedToPage:
      "O número está ligado a uma Página do Facebook, e a Meta pede para tirar antes essa ligação."
    case .marketingMessagesWABA:
      "A conta do WhatsApp escolhida é usada para mensagens de marketing e não aceita este número."
    case .accountRestricted:
      "A Meta colocou uma restrição na conta. Primeiro é preciso resolver isso com a Meta."
    case .inReview: "A Meta ainda está analisando a conta."
    case .assetLimitReached:
      "A empresa chegou a um limite da Meta de contas ou números."
    case .businessNotVerified: "A Meta pede que a empresa esteja verificada para isso."
    case .displayNameNotApproved:
      "A Meta não aprovou o nome de exibição. A conexão em si não é afetada."
    case .paymentProblem:
      "A Meta não consegue cobrar a conta, por isso algumas mensagens param. A conexão funciona."
    case .templateProblem:
      "A Meta recusou ou pausou um modelo de mensagem. A conexão funciona."
    case .tokenOrPermission: "O acesso de {provider} à conta terminou ou foi retirado."
    case .providerAppNotApproved:
      "Falta uma aprovação na parte técnica. Não é nada na sua conta."
    case .webhookNotSubscribed:
      "As mensagens não chegam a {provider} porque falta uma assinatura técnica do nosso lado."
    case .wrongIdentifier:
      "Nosso sistema consultou a Meta com um id que não corresponde. Não é nada na sua conta."
    case .providerFault:
      "As mensagens chegam e se perdem do nosso lado antes de você vê-las."
    case .disconnectedAfterWorking: "A conexão funcionava e terminou."
    case .appAccountDeleted: "A conta do WhatsApp no app do telefone não existe mais."
    case .historySyncLimit:
      "Conversas antigas só podem ser trazidas uma vez, logo ao conectar; ficam no seu telefone."
    case .registrationPIN:
      "Uma chamada técnica encontrou um registro anterior do número."
    case .rateLimited:
      "A Meta pausou as tentativas com este número porque houve várias em pouco tempo."
    case .messageLevel: "Algumas mensagens isoladas não passaram. A conexão funciona."
    case .metaTransient: "Um serviço da Meta não respondeu bem naquele momento."
    }
  }
}
