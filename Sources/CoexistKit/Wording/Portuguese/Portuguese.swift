extension Wording {
  /// As one writes to a customer in Brazil.
  static let portuguese = Wording(
    language: .portuguese,
    phrases: LetterPhrases(
      hello: "Olá,",
      helloNamed: "Olá, {customer},",
      now: "O que fazer agora:",
      anyOf: "Basta uma destas opções:",
      place: "Onde:",
      avoid: "Atenção:",
      done: "Como saber se deu certo:",
      thanks: "Isso já foi feito, agradecemos:",
      told: "Você nos disse que isso já foi feito:",
      after: "O que vem depois (escrevemos para você antes de cada passo):",
      otherwise: """
        Se esse portfólio não puder ser escolhido na janela, pare e avise-nos. Nesse caso, é isto \
        que vem depois (escrevemos para você antes de cada passo):
        """,
      admin:
        """
        Isto precisa ser feito por alguém com controle total do portfólio empresarial da sua empresa na Meta.
        """,
      likely: "Muito provavelmente,",
      unknown: "Ainda não podemos dizer com certeza qual é a causa.",
      refused: "Enquanto for assim, a Meta recusa a conexão.",
      look: "Antes de mudar qualquer coisa, verifique por favor o seguinte.",
      stillThere: "Você nos disse que já tinha removido, mas na conferência ainda aparecia.",
      saidDone:
        "Mesmo assim, a Meta continua recusando o número. Por favor, confira mais uma vez o seguinte.",
      named: "Provavelmente trata-se de {named}.",
      noCode: """
        Por favor, não digite nenhum código de SMS nem peça a ligação: essa forma é para números \
        sem o app. Se a janela da Meta ainda estiver aberta, feche-a.
        """,
      windowAsks: "Primeiro faça o que a janela da Meta pede: {asked}",
      twoFactor: """
        Primeiro ative a autenticação de dois fatores da sua conta do Facebook, como pede a janela \
        da Meta (\(MenuPath.loginSecurity.text(in: .portuguese))).
        """,
      earliest: "Por favor, não tente de novo antes d{time}.",
      comesBack: "Espere até {time}. Se até lá a conexão não tiver voltado, avise-nos.",
      notYet: "Por enquanto, não tente de novo.",
      notYetAgain: """
        Já foram {attempts} tentativas. Não faça outra até concluir os passos: antes disso não vai \
        dar certo.
        """,
      appStays: "No app do seu celular e nas suas conversas, nada muda.",
      closing: Portuguese.closing
    ),
    stand: StandIns(
      provider: "um provedor que o conectou antes",
      partner: "outra empresa",
      holder: "que tem a conta",
      owner: "da sua empresa",
      listedProvider: "cada provedor que não seja a {provider}",
      listedPartner: "cada parceiro que não seja a {provider}",
      account: "o que indicamos a você",
      aFewMinutes: "alguns minutos",
      longWait: "pelo menos quinze minutos",
      during: "por ",
      until: "até ",
      on: " em ",
      and: "e",
      localTime: "seu horário local",
      wantedProvider: "provedora",
      numbersPage: "a lista de números",
      connectButton: "o botão para conectar um número",
      appOption: "a opção para um número do app WhatsApp Business"
    ),
    step: Portuguese.step,
    release: Portuguese.release,
    whosePortfolio: Portuguese.whosePortfolio,
    connect: Portuguese.connect,
    precondition: Portuguese.precondition,
    kind: Portuguese.kind
  )
}

/// Portuguese words, one function per kind of thing.
enum Portuguese {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "É preciso mudar algo antes da próxima tentativa."
    case .wait: "Agora a Meta precisa de um pouco de tempo."
    case .retry: "Agora você pode tentar de novo, uma única vez."
    case .ask: "Estamos verificando. Falta um dado, que nós mesmos vamos buscar."
    case .provider: "Vamos resolver isso junto com a {provider}."
    case .alternative:
      """
      A Meta não oferece este tipo de conexão para este número. Nenhuma mudança no celular ou \
      na Meta ajudaria; preferimos conversar com você sobre outra forma de conectar.
      """
    case .escalate:
      """
      Do seu lado, tudo o que era possível já foi feito, por isso levamos o caso ao suporte da \
      {provider} com todos os detalhes.
      """
    case .nothing: "Não há nada a consertar."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      "Escreva para nós quando terminar ou se aparecer algo diferente."
    case .answering: "Com a sua resposta, poderemos dizer qual é o próximo passo."
    case .idle: "Você não precisa fazer nada até falarmos com você."
    case .ours: "Até falarmos com você, pode deixar tudo como está."
    case .time: "Escreva para nós se tiver dúvidas ou se algo aparecer diferente nesse meio-tempo."
    case .works: "Se ainda houver algo que não funciona, avise-nos."
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
        "concluímos ou excluímos o registro pendente do número na {provider}"
      )
    case .numberOfMeta:
      (
        """
        Exclua o número +1 555 que a janela da Meta criou: \
        \(MenuPath.phoneNumbers.text(in: .portuguese)).
        """,
        "ajudamos você a excluir o número +1 555 que a janela da Meta criou"
      )
    }
  }
}
