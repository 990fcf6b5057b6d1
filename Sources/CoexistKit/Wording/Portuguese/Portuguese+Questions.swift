extension Portuguese {
  @Sendable static func question(_ key: FactKey) -> Instruction? {
    switch key {
    case .appBusinessPlatform:
      Instruction(
        place: .businessPlatform,
        orders: [
          "Envie uma captura de tela do que o telefone mostra ali, mesmo que a lista esteja vazia."
        ],
        avoid: lookOnly
      )
    case .partnersTab:
      Instruction(
        place: .partnersTab,
        orders: [
          "Diga quais parceiros aparecem na aba, se possível com uma captura de tela da aba inteira."
        ],
        avoid: lookOnly
      )
    case .ownerPortfolio:
      Instruction(
        place: .whatsappAccountsEverywhere,
        orders: [
          "Diga qual portfólio empresarial você escolheu na janela da Meta.",
          "Veja qual portfólio tem a conta do WhatsApp e envie uma captura de tela.",
        ],
        avoid: lookOnly
      )
    case .otherPortfolios:
      Instruction(
        place: .phoneNumbersEverywhere,
        orders: ["Veja se o número aparece em outro portfólio empresarial seu e diga em qual."],
        avoid: lookOnly
      )
    case .numberInBusinessApp:
      Instruction(
        place: .numberInApp,
        orders: ["Diga se este número está ativo hoje no app WhatsApp Business."]
      )
    case .signupAskedFor:
      Instruction(
        place: .windowEnd,
        orders: [
          "Diga o que a janela pediu: um QR code, um código dentro do app, SMS ou ligação."
        ]
      )
    case .messagesArrive:
      Instruction(
        place: .otherPhone,
        orders: ["Envie uma mensagem para o número e diga se ela aparece na {provider}."]
      )
    case .liveMediaWorks:
      Instruction(
        place: .otherPhone,
        orders: ["Envie uma foto nova para o número e diga se ela aparece na {provider}."]
      )
    case .workedBefore:
      Instruction(
        orders: [
          "Diga se este número já funcionou na {provider} junto com o app, e até quando."
        ]
      )
    case .reviewState:
      Instruction(
        place: .support,
        orders: ["Diga o que a página mostra: nada, em análise ou recusada."]
      )
    case .appVersion:
      Instruction(
        place: .appInfo,
        orders: ["Diga qual versão do app está no telefone."]
      )
    case .kapsoConnection, .subscribedApps:
      Instruction(orders: ["Isso nós mesmos verificamos."])
    default: nil
    }
  }

  private static let lookOnly = ["Por favor, apenas verifique; não mude nada ainda."]
}
