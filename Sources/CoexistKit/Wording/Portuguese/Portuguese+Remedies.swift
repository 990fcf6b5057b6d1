extension Portuguese {
  @Sendable static func remedy(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    switch (cause, kind) {
    case (.numberInAnotherPortfolio, .fix):
      Instruction(
        orders: [
          "Desta vez, escolha na janela da Meta o portfólio empresarial {holder}.",
          "Se esse portfólio não for seu, peça ao administrador dele que libere o número e avise.",
        ],
        done: "A janela da Meta mostra a conta do WhatsApp."
      )
    case (.onboardingUnfinished, .retry):
      Instruction(
        place: .providerNumbers,
        done: "O número aparece como conectado na {provider}."
      )
    case (.signupInterrupted, .retry), (.wrongOnboardingPath, .retry):
      Instruction(
        place: .providerConnect,
        orders: ["Feche a janela anterior."]
      )
    case (.disconnectedAfterWorking, .retry):
      Instruction(
        place: .providerNumbers,
        orders: ["Abra uma vez o app WhatsApp Business no telefone."],
        done: "Uma mensagem enviada do telefone aparece na {provider}."
      )
    case (.disconnectedAfterWorking, .wait):
      Instruction(
        place: .phone,
        orders: [
          "Abra o app e não desmarque o que ele mostra sobre a conexão.",
          "A Meta pode reconectar sozinha; por favor, deixe todo o resto como está.",
        ],
        done: "Uma mensagem enviada do telefone aparece na {provider}.",
        avoid: ["Por favor, não conecte o número em outro lugar enquanto isso."]
      )
    case (.disconnectedAfterWorking, .fix), (.notInBusinessApp, .fix), (.appAccountDeleted, .fix):
      Instruction(
        place: .phone,
        orders: [
          "Abra o app WhatsApp Business e veja se ele mostra este número em \(MenuName.appSettings.portuguese).",
          "Se não, configure o número no app WhatsApp Business e use-o ali como de costume.",
          "Avise quando o app mostrar o número; então combinamos com você uma nova tentativa.",
        ],
        done: "O app mostra este número em \(MenuName.appSettings.portuguese).",
        avoid: ["É possível que a Meta queira ver algum uso normal do app antes de aceitar."]
      )
    case (.appVersionTooOld, .fix):
      Instruction(
        place: .appStore,
        orders: ["Atualize o app WhatsApp Business pela loja."],
        avoid: ["Uma atualização mantém as conversas; por favor, deixe o app instalado."]
      )
    case (.numberLinkedToPage, .fix):
      Instruction(
        place: .pageNumber,
        orders: ["Remova o número da Página do Facebook; a Página continua.", "Depois avise."],
        done: "As configurações da Página não mostram nenhum número do WhatsApp."
      )
    case (.marketingMessagesWABA, .fix):
      Instruction(
        orders: [
          "Desta vez, escolha na janela da Meta outra conta do WhatsApp, ou deixe a Meta criar uma nova."
        ],
        avoid: ["Por favor, deixe como está a conta usada para mensagens de marketing."]
      )
    default: restriction(cause, kind)
    }
  }

  private static func restriction(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    switch (cause, kind) {
    case (.accountRestricted, .fix):
      Instruction(
        place: .support,
        orders: ["Leia ali o motivo que a Meta dá.", "Solicite ali uma análise."],
        done: "A página do suporte não mostra mais nenhuma restrição.",
        avoid: ["Por favor, não conecte nem mude nada até a Meta decidir."]
      )
    case (.assetLimitReached, .fix):
      Instruction(
        place: .whatsappAccounts,
        orders: [
          "Escolha na janela da Meta uma conta do WhatsApp que já exista, ou",
          "remova uma conta do WhatsApp que ninguém use, após comparar o id com a que funciona, ou",
          "verifique a empresa na \(MenuName.securityCenter.text(in: .portuguese)) para um limite maior.",
        ],
        done: "A janela da Meta deixa você continuar."
      )
    case (.businessNotVerified, .fix):
      Instruction(
        place: .verification,
        orders: ["Termine ali a verificação da empresa."],
        done: "A \(MenuName.securityCenter.portuguese) mostra a empresa como verificada."
      )
    case (.displayNameNotApproved, .fix):
      Instruction(
        place: .numberProfile,
        orders: [
          "Leia ali por que o nome de exibição não foi aceito.",
          "Mude o nome conforme esse motivo e envie de novo para análise.",
        ],
        done: "O \(MenuName.whatsappManager.portuguese) mostra o nome como aprovado."
      )
    case (.paymentProblem, .fix):
      Instruction(
        place: .billing,
        orders: ["Confira ali se esta mesma conta tem uma forma de pagamento que funcione."],
        done: "As mensagens com modelo voltam a sair.",
        avoid: ["Por favor, digite os dados do cartão só na Meta, nunca em uma conversa."]
      )
    case (.templateProblem, .fix):
      Instruction(
        place: .templates,
        orders: ["Abra o modelo, corrija e envie de novo, ou use outro."],
        done: "O modelo aparece como ativo."
      )
    case (.tokenOrPermission, .fix), (.messageLevel, .fix):
      Instruction(
        place: .businessSettings,
        orders: [
          "Como administrador da empresa, abra o link de reconexão que enviamos.",
          "Escolha a mesma conta do WhatsApp e o mesmo número de antes.",
        ],
        done: "As mensagens voltam a sair.",
        avoid: ["Por favor, nunca nos envie uma senha nem uma chave de acesso."]
      )
    case (.metaTransient, .retry):
      Instruction(
        orders: ["Espere alguns minutos e repita uma vez o que não funcionou."],
        done: "Desta vez funciona.",
        avoid: ["Se a mesma mensagem voltar, envie o texto exato em vez de repetir."]
      )
    case (.metaTransient, .wait):
      Instruction(
        orders: ["Por favor, espere um pouco e repita uma vez o que não funcionou."],
        avoid: ["Se a mesma mensagem voltar, envie o texto exato em vez de repetir."]
      )
    case (.rateLimited, .wait):
      Instruction(
        orders: ["Por favor, não faça tentativas por enquanto; cada uma pode prolongar a pausa."],
        avoid: [
          "Depois da pausa, será preciso fazer uma única tentativa; avisaremos quando e como."
        ]
      )
    case (.notEnoughActivity, .wait):
      Instruction(
        place: .phone,
        orders: [
          "Continue usando o app para as suas conversas normais.",
          "Se for urgente, avise: talvez outro número ou outro tipo de conexão sirva melhor.",
        ],
        avoid: [
          "A Meta não publica quanto seria suficiente, por isso não podemos informar uma data.",
          "Por favor, não tente uma vez após a outra: a Meta conta as tentativas.",
        ]
      )
    case (.inReview, .wait), (.displayNameNotApproved, .wait):
      Instruction(
        orders: ["Enquanto isso, por favor, deixe a conta, o número e o nome como estão."],
        avoid: ["Com uma mudança agora, a análise começaria de novo."]
      )
    case (.countryNotSupported, .alternative):
      Instruction(orders: [
        "Diga se outro número, ou usar este sem o app do telefone, serviria para você."
      ])
    default: nil
    }
  }
}
