extension Portuguese {
  @Sendable static func question(_ key: FactKey) -> Instruction? {
    switch key {
    case .appBusinessPlatform:
      Instruction(
        place: MenuPath.businessPlatform.text(in: .portuguese),
        orders: [
          "Envie uma captura de tela do que o telefone mostra ali, mesmo que a lista esteja vazia."
        ],
        avoid: lookOnly
      )
    case .partnersTab:
      Instruction(
        place: MenuPath.partnersTab.text(in: .portuguese),
        orders: [
          "Diga quais parceiros aparecem na aba, se possível com uma captura de tela da aba inteira."
        ],
        avoid: lookOnly
      )
    case .ownerPortfolio:
      Instruction(
        place: MenuPath.whatsappAccounts.then(.everyPortfolio).text(in: .portuguese),
        orders: [
          "Diga qual portfólio empresarial você escolheu na janela da Meta.",
          "Veja qual portfólio tem a conta do WhatsApp e envie uma captura de tela.",
        ],
        avoid: lookOnly
      )
    case .otherPortfolios:
      Instruction(
        place: MenuPath.phoneNumbers.then(.everyPortfolio).text(in: .portuguese),
        orders: ["Veja se o número aparece em outro portfólio empresarial seu e diga em qual."],
        avoid: lookOnly
      )
    case .numberInBusinessApp:
      Instruction(
        place: MenuPath(parts: [.phone, .settings]).text(in: .portuguese),
        orders: ["Diga se este número está ativo hoje no app WhatsApp Business."]
      )
    case .signupAskedFor:
      Instruction(
        place: "a última tela da janela da Meta",
        orders: [
          "Diga o que a janela pediu: um QR code, um código dentro do app, SMS ou ligação."
        ]
      )
    case .messagesArrive:
      Instruction(
        place: "qualquer outro telefone",
        orders: ["Envie uma mensagem para o número e diga se ela aparece na {provider}."]
      )
    case .liveMediaWorks:
      Instruction(
        place: "qualquer outro telefone",
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
        place: MenuPath.support.text(in: .portuguese),
        orders: ["Diga o que a página mostra: nada, em análise ou recusada."]
      )
    case .appVersion:
      Instruction(
        place: MenuPath.appInfo.text(in: .portuguese),
        orders: ["Diga qual versão do app está no telefone."]
      )
    case .kapsoConnection, .subscribedApps:
      Instruction(orders: ["Isso nós mesmos verificamos."])
    default: nil
    }
  }

  private static let lookOnly = ["Por favor, apenas verifique; não mude nada ainda."]
}
