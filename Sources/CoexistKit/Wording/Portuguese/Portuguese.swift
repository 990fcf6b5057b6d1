extension Wording {
  /// As one writes to a customer in Brazil.
  static let portuguese = Wording(
    language: .portuguese,
    phrases: LetterPhrases(
      hello: "Olá!",
      helloNamed: "Olá, {customer}!",
      now: "O que fazer agora:",
      place: "Onde:",
      avoid: "Atenção:",
      done: "Como saber que deu certo:",
      thanks: "Isto já está feito, obrigado:",
      after: "Depois disso:",
      otherwise: "Só se esse portfólio não puder ser escolhido:",
      admin: "Para isso é preciso alguém com controle total do portfólio empresarial na Meta.",
      likely: "É a causa mais provável pelo que vimos até agora.",
      unknown: """
        Ainda não podemos dizer com certeza o que impede a conexão; primeiro é preciso verificar uma \
        coisa.
        """,
      look: "Antes de mudar algo, é preciso verificar uma coisa.",
      qrExpired: """
        O QR code expirou antes de ser escaneado: ele só vale por pouco tempo, por isso é preciso \
        começar a conexão de novo.
        """,
      withoutApp: """
        O número vai funcionar sem o app, por isso é conectado como número dedicado.
        """,
      elsewhere: """
        A mensagem não tem a ver com a conexão do seu número; ali não há nada a consertar.
        """,
      windowAsks: "Primeiro faça o que a janela da Meta pediu:",
      earliest: "Por favor, não antes de:",
      fromNow: "em {minutes} min",
      notYet: "Por favor, não faça outra tentativa ainda.",
      notYetAgain: """
        Depois de {attempts} tentativas, por favor, não faça outra ainda: ela só pode dar certo \
        quando os passos anteriores estiverem feitos.
        """,
      appStays: "O app do seu telefone e as suas conversas ficam como estão.",
      errorText: Instruction(
        place: .window,
        orders: [
          "Copie o texto exato e o número que a janela mostra, ou envie uma captura de tela."
        ]
      ),
      closing: Portuguese.closing
    ),
    stand: StandIns(
      provider: "qualquer outro provedor que apareça",
      partner: "qualquer outro parceiro que apareça",
      holder: "que tem a conta",
      account: "o que indicamos a você",
      aFewMinutes: "alguns minutos",
      longWait: "pelo menos quinze minutos",
      about: "cerca de",
      minutes: "minutos",
      and: "e",
      wantedProvider: "provedora",
      numbersPage: "a lista de números",
      connectButton: "o botão para conectar um número",
      appOption: "a opção para um número do app WhatsApp Business"
    ),
    step: Portuguese.step,
    release: Portuguese.release,
    connect: Portuguese.connect,
    precondition: Portuguese.precondition,
    kind: Portuguese.kind
  )
}

/// Portuguese words, one function per kind of thing.
enum Portuguese {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "É preciso mudar uma coisa antes da próxima tentativa."
    case .wait:
      "Agora a Meta precisa de um pouco de tempo."
    case .retry: "Agora você pode tentar de novo."
    case .ask: "Estamos verificando e falta um dado, que nós mesmos vamos buscar."
    case .provider: "Isto nós resolvemos junto com a {provider}."
    case .alternative:
      """
      A Meta não oferece este tipo de conexão para este número. Nenhuma mudança no telefone ou na \
      Meta ajudaria; preferimos conversar com você sobre outra forma de conectar.
      """
    case .escalate:
      """
      O que resta não pode ser removido do seu lado, por isso levamos o caso ao suporte da \
      {provider} com todos os detalhes.
      """
    case .nothing: "Não há nada a consertar."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      """
      Escreva para nós quando estiver feito, se possível com uma captura de tela, ou se algo \
      aparecer diferente.
      """
    case .idle: "Você não precisa fazer nada até falarmos com você."
    case .ourTurn: "Escrevemos para você assim que chegar a sua vez."
    case .time: "Escreva para nós se tiver dúvidas ou se algo aparecer diferente nesse meio-tempo."
    case .works: "Avise se você ainda vir algo que não funciona."
    case .none: ""
    }
  }

  @Sendable static func precondition(
    _ precondition: Precondition
  ) -> (order: String, title: String) {
    switch precondition {
    case .pendingRegistration:
      (
        """
        Conclua ou exclua na {provider} o registro pendente do número, ou peça que nós façamos isso.
        """,
        """
        concluir ou excluir na {provider} o registro pendente do número, ou pedir que nós façamos isso
        """
      )
    case .numberOfMeta:
      (
        "Exclua o número +1 555 que a janela da Meta criou, em \(MenuPath.phoneNumbers.text(in: .portuguese)).",
        "excluir o número +1 555 que a janela da Meta criou"
      )
    }
  }
}
