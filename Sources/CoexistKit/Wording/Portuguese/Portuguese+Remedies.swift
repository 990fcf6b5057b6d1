extension Portuguese {
  @Sendable static func remedy(_ cause: CauseID, _ kind: NextKind) -> Order? {
    switch (cause, kind) {
    case (.numberInAnotherPortfolio, .fix):
      Order(
        place: "a janela da Meta, primeira tela",
        orders: [
          "Comece a conexão de novo a partir de {provider}.",
          "Escolha o portfólio empresarial que tem a conta do WhatsApp.",
          "Se esse portfólio não for seu, peça ao administrador dele que libere o número e avise.",
        ],
        done: "A janela da Meta mostra a conta do WhatsApp."
      )
    case (.onboardingUnfinished, .retry):
      Order(
        place: "{provider} > {numbers-page}",
        orders: ["Se {provider} mostrar o número como pendente, avise: nós removemos isso antes."]
          + connect,
        done: "O número aparece como conectado em {provider} e funciona no app.",
        avoid: [noCode]
      )
    case (.signupInterrupted, .retry), (.wrongOnboardingPath, .retry):
      Order(
        place: "{provider} > {numbers-page} > {connect}",
        orders: ["Feche a janela anterior."] + connect,
        done: "A janela da Meta termina com uma mensagem de sucesso.",
        avoid: [noCode]
      )
    case (.disconnectedAfterWorking, .retry):
      Order(
        place: "{provider} > {numbers-page}",
        orders: ["Abra uma vez o app WhatsApp Business no telefone."] + connect,
        done: "Uma mensagem enviada do telefone aparece em {provider}.",
        avoid: [noCode]
      )
    case (.disconnectedAfterWorking, .wait):
      Order(
        place: "app WhatsApp Business no telefone",
        orders: [
          "Abra o app e deixe marcado o que ele mostra sobre a conexão.",
          "A Meta pode reconectar sozinha; por favor, deixe todo o resto como está.",
        ],
        done: "Uma mensagem enviada do telefone aparece em {provider}.",
        avoid: ["Por favor, não conecte o número em outro lugar enquanto isso."]
      )
    case (.disconnectedAfterWorking, .fix), (.notInBusinessApp, .fix), (.appAccountDeleted, .fix):
      Order(
        place: "app WhatsApp Business no telefone",
        orders: [
          "Abra o app WhatsApp Business e veja se ele mostra este número em Configurações.",
          "Se não, configure o número no app WhatsApp Business e use-o ali como de costume.",
          "Avise quando o app mostrar o número; então planejamos com você uma nova tentativa.",
        ],
        done: "O app mostra este número em Configurações.",
        avoid: ["É possível que a Meta queira ver algum uso normal do app antes de aceitar."]
      )
    case (.appVersionTooOld, .fix):
      Order(
        place: "a loja de apps do telefone",
        orders: ["Atualize o app WhatsApp Business pela loja."] + connect,
        done: "A loja não oferece uma versão mais nova.",
        avoid: ["Uma atualização mantém as conversas; por favor, deixe o app instalado."]
      )
    case (.numberLinkedToPage, .fix):
      Order(
        place: """
          Meta Business Suite > Configurações > Contas > Páginas (Settings > Accounts > Pages) > a \
          Página > WhatsApp
          """,
        orders: ["Tire o número da Página do Facebook; a Página fica.", "Avise depois."],
        done: "As configurações da Página não mostram nenhum número do WhatsApp."
      )
    case (.marketingMessagesWABA, .fix):
      Order(
        place: "a janela da Meta, escolha da conta do WhatsApp",
        orders: [
          "Comece a conexão de novo a partir de {provider}.",
          "Escolha ali outra conta do WhatsApp, ou deixe a Meta criar uma nova.",
        ],
        done: "A janela da Meta continua.",
        avoid: ["Por favor, deixe como está a conta usada para mensagens de marketing."]
      )
    default: restriction(cause, kind)
    }
  }

  private static func restriction(_ cause: CauseID, _ kind: NextKind) -> Order? {
    switch (cause, kind) {
    case (.accountRestricted, .fix):
      Order(
        place: "Business Support Home > sua empresa > conta do WhatsApp",
        orders: ["Leia ali o motivo que a Meta dá.", "Solicite ali uma análise."],
        done: "Business Support Home não mostra mais nenhuma restrição.",
        avoid: ["Por favor, não conecte nem mude nada até a Meta decidir."]
      )
    case (.assetLimitReached, .fix):
      Order(
        place: accountsPlace,
        orders: [
          "Escolha na janela da Meta uma conta do WhatsApp que já existe, ou",
          "remova uma conta do WhatsApp que ninguém usa, após comparar o id com a que funciona, ou",
          "verifique a empresa na Central de Segurança (Security Center) para um limite maior.",
        ],
        done: "A janela da Meta deixa você continuar."
      )
    case (.businessNotVerified, .fix):
      Order(
        place: """
          Meta Business Suite > Central de Segurança (Security Center) > Verificação da empresa \
          (Business verification)
          """,
        orders: ["Termine ali a verificação da empresa."],
        done: "A Central de Segurança mostra a empresa como verificada."
      )
    case (.displayNameNotApproved, .fix):
      Order(
        place: """
          Gerenciador do WhatsApp (WhatsApp Manager) > Ferramentas da conta (Account tools) > Números \
          de telefone (Phone numbers) > o número > Perfil (Profile)
          """,
        orders: [
          "Leia ali por que o nome de exibição não foi aceito.",
          "Mude o nome de acordo e envie de novo para análise.",
        ],
        done: "O Gerenciador do WhatsApp mostra o nome como aprovado."
      )
    case (.paymentProblem, .fix):
      Order(
        place: """
          Meta Business Suite > Configurações (Settings) > Cobrança e pagamentos (Billing and \
          payments) > Contas do WhatsApp (WhatsApp accounts)
          """,
        orders: ["Confira ali se esta mesma conta tem uma forma de pagamento que funciona."],
        done: "Uma mensagem com modelo volta a sair.",
        avoid: ["Por favor, digite os dados do cartão só na Meta, nunca em uma conversa."]
      )
    case (.templateProblem, .fix):
      Order(
        place:
          "Gerenciador do WhatsApp (WhatsApp Manager) > Modelos de mensagem (Message templates)",
        orders: ["Abra o modelo, corrija e envie de novo, ou use outro."],
        done: "O modelo aparece como ativo."
      )
    case (.tokenOrPermission, .fix), (.messageLevel, .fix):
      Order(
        place: "Meta Business Suite > Configurações (Settings)",
        orders: [
          "Abra o link de reconexão que enviamos, como administrador da empresa.",
          "Escolha a mesma conta do WhatsApp e o mesmo número de antes.",
        ],
        done: "As mensagens voltam a sair.",
        avoid: ["Por favor, nunca nos envie uma senha nem uma chave de acesso."]
      )
    case (.metaTransient, .retry):
      Order(
        orders: ["Espere alguns minutos e repita uma vez o que não funcionou."],
        done: "Desta vez passa.",
        avoid: ["Se a mesma mensagem voltar, envie as palavras exatas em vez de repetir."]
      )
    case (.rateLimited, .wait), (.metaTransient, .wait):
      Order(
        orders: ["Por favor, deixe todas as tentativas por agora; cada uma pode alongar a pausa."],
        avoid: ["Depois da pausa é a vez de uma única tentativa; diremos quando e como."]
      )
    case (.notEnoughActivity, .wait):
      Order(
        place: "app WhatsApp Business no telefone",
        orders: [
          "Continue usando o app para suas conversas de costume.",
          "Se for urgente, avise: talvez outro número ou outro tipo de conexão sirva melhor.",
        ],
        avoid: [
          "A Meta não publica quanto seria suficiente, por isso não podemos dizer um dia.",
          "Por favor, não tente de novo dia após dia: a Meta conta as tentativas.",
        ]
      )
    case (.inReview, .wait), (.displayNameNotApproved, .wait):
      Order(
        orders: ["Por favor, deixe enquanto isso a conta, o número e o nome como estão."],
        avoid: ["Uma mudança agora faria a análise começar de novo."]
      )
    case (.countryNotSupported, .alternative):
      Order(orders: [
        "Diga se outro número, ou um número sem o app do telefone, serviria para você."
      ])
    default: nil
    }
  }

  private static let connect = [
    "Tenha na mão o telefone com o app WhatsApp Business.",
    "Em {provider} abra {numbers-page}, escolha {connect} e depois {app-option}.",
    "Escaneie o código QR com o app, ou confirme o código que o próprio app mostra.",
  ]
}
