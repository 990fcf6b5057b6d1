/// The questions an agent may ask, each read-only. The texts are ready to paste.
extension Question {
  static let appPlatform = Question(
    key: .appBusinessPlatform,
    text:
      "What does the phone list under \(MenuPath.businessPlatform.inside(.english))? A screenshot, please.",
    owner: .customer,
    place: .businessPlatform,
    letter: CustomerOrder(
      place: .businessPlatform,
      orders: [
        """
        en Send us a screenshot of what the phone lists there, even if the list is empty.
        es Envíenos una captura de pantalla de lo que muestra allí el teléfono, aunque la lista \
        esté vacía.
        pt Envie para nós uma captura de tela do que o celular mostra ali, mesmo que a lista esteja \
        vazia.
        """
      ],
      avoid: [.onlyLook]
    ),
    minutes: 2,
    answers: [
      .init(somebody: "an old provider is listed (its name, if known)", set: "another-provider"),
      .init(nobody: "nobody, or only {provider}"),
    ]
  )

  static let partnersTab = Question(
    key: .partnersTab,
    text: "Which partners does the Partners tab of this WhatsApp account list?",
    owner: .metaAdmin,
    place: .partnersTab,
    letter: CustomerOrder(
      place: .partnersTab,
      orders: [
        """
        en Tell us which partners the tab lists, or that it lists none, if possible with a \
        screenshot of the whole tab.
        es Díganos qué socios aparecen en la pestaña o si no aparece ninguno; si es posible, con \
        una captura de toda la pestaña.
        pt Diga-nos quais parceiros aparecem na aba ou se não aparece nenhum; se possível, com uma \
        captura de tela da aba inteira.
        """
      ],
      avoid: [.onlyLook]
    ),
    minutes: 3,
    answers: [
      .init(somebody: "an old partner is listed (its name, if known)", set: "another-partner"),
      .init(nobody: "nobody, or only {provider}"),
    ]
  )

  static let ownerPortfolio = Question(
    key: .ownerPortfolio,
    text:
      "Does the portfolio that was selected in Meta's window own this WhatsApp account?",
    owner: .metaAdmin,
    place: .whatsappAccountsEverywhere,
    letter: CustomerOrder(
      place: .whatsappAccountsEverywhere,
      orders: [
        Localised(
          "Tell us which business portfolio you chose in Meta's window.",
          es: "Díganos qué portfolio comercial eligió en la ventana de Meta.",
          pt: "Diga-nos qual portfólio empresarial você escolheu na janela da Meta."
        ),
        """
        en Check in which portfolio the WhatsApp account{account-id} with this number appears, and \
        send us a screenshot with the portfolio's name and the account's ID.
        es Revise en qué portfolio aparece la cuenta de WhatsApp{account-id} que tiene este número y \
        envíenos una captura de pantalla en la que se vean el nombre del portfolio y el ID de la \
        cuenta.
        pt Veja em qual portfólio aparece a conta do WhatsApp{account-id} que tem este número e envie \
        para nós uma captura de tela em que apareçam o nome do portfólio e o ID da conta.
        """,
        """
        en If it appears in none of them, tell us so, and who may have set it up (an agency, an \
        earlier provider).
        es Si no aparece en ninguno, díganoslo y cuéntenos quién pudo haberla creado (una agencia, \
        un proveedor anterior).
        pt Se não aparecer em nenhum, avise e conte quem pode tê-la criado (uma agência, um \
        provedor anterior).
        """,
      ],
      avoid: [.onlyLook]
    ),
    minutes: 3,
    answers: [
      .init("no, another one owns it", set: "another"),
      .init("yes, the selected one", set: "selected"),
    ]
  )

  static let otherPortfolios = Question(
    key: .otherPortfolios,
    text: "Is the number listed in any other business portfolio?",
    owner: .metaAdmin,
    place: .phoneNumbersEverywhere,
    letter: CustomerOrder(
      place: .phoneNumbersEverywhere,
      orders: [
        """
        en Check whether any business portfolio other than {owner} lists the number, and tell us \
        which, or that none does.
        es Revise si el número aparece en algún portfolio comercial que no sea {owner} y díganos en \
        cuál, o si no aparece en ninguno.
        pt Veja se o número aparece em algum portfólio empresarial que não seja {owner} e diga-nos em \
        qual, ou se não aparece em nenhum.
        """
      ],
      avoid: [.onlyLook]
    ),
    minutes: 4,
    answers: [
      .init(somebody: "yes (its name, if known)", set: "another-portfolio"),
      .init(nobody: "no, in none of those searched"),
    ]
  )

  static let kapsoConnection = Question(
    key: .kapsoConnection,
    text:
      "How is the number listed in {provider} today: not at all, dedicated, coexistence or pending?",
    owner: .provider,
    place: .providerNumbers,
    letter: .weLookItUp,
    minutes: 1,
    answers: [
      .init("as dedicated", set: "dedicated"),
      .init("not at all", set: "none"),
      .init("as pending", set: "pending"),
      .init("as coexistence", set: "coexistence"),
    ]
  )

  static let all: [Question] = [
    appPlatform, partnersTab, ownerPortfolio, otherPortfolios, kapsoConnection, inBusinessApp,
    leavesApp, askedFor, entry, messagesArrive, liveMedia, subscribedApps, workedBefore,
    reviewState, appVersion,
  ]
}
