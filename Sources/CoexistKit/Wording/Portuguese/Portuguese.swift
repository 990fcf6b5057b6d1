extension Wording {
  /// Menu names as Meta shows them in Brazil, the English ones in parentheses.
  static let portuguese = Wording(
    language: .portuguese,
    frame: Frame(
      hello: "Olá!",
      now: "O que fazer agora:",
      place: "Onde:",
      avoid: "Atenção:",
      done: "Como saber que deu certo:",
      thanks: "Já está feito, obrigado:",
      after: "Depois disso:",
      admin: "Para isso é preciso alguém com controle total do portfólio empresarial na Meta.",
      likely: "É o mais provável pelo que vimos até agora.",
      unknown: "Ainda não podemos dizer com certeza o que impede. Uma olhada nos dirá mais.",
      look: "Antes de mudar algo é preciso uma olhada.",
      windowAsks: "Primeiro faça o que a janela da Meta pediu:",
      earliest: "Por favor, não antes de:",
      oldProvider: "o provedor anterior",
      unknownAccount: "o que indicamos a você",
      closeDoing: """
        Escreva para nós assim que estiver feito, de preferência com uma captura de tela, ou se algo \
        aparecer diferente.
        """,
      closeWaiting: "Você não precisa fazer nada até falarmos com você.",
      closeDone: "Avise se você ainda vir algo que não funciona.",
      errorText: Order(
        place: "a janela da Meta com a mensagem",
        orders: [
          "Copie as palavras exatas e o número que a janela mostra, ou envie uma captura de tela."
        ]
      )
    ),
    step: Portuguese.step,
    finding: Portuguese.finding,
    remedy: Portuguese.remedy,
    question: Portuguese.question,
    limitation: Portuguese.limitation,
    kind: Portuguese.kind
  )
}

/// Portuguese words, one function per kind of thing.
enum Portuguese {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "É preciso mudar uma coisa antes da próxima tentativa."
    case .wait: "Nada precisa ser mudado. Agora é preciso um pouco de tempo, e esperamos juntos."
    case .retry: "Agora é a vez de uma nova tentativa."
    case .ask: "Estamos verificando e falta um dado, que nós mesmos vamos buscar."
    case .provider:
      """
      Do seu lado não há nada a fazer: isto é conosco e com {provider}. O app e as conversas ficam \
      como estão.
      """
    case .alternative:
      """
      A Meta não oferece este tipo de conexão para este número. Nada que você mude no telefone ou na \
      Meta ajudaria; preferimos conversar com você sobre outra forma de conectar.
      """
    case .escalate:
      """
      Obrigado pelos passos que você já deu. O que resta não pode ser removido do seu lado, por isso \
      levamos o caso ao suporte de {provider} com todos os detalhes.
      """
    case .nothing: "Não há nada a consertar nem nada a fazer do seu lado."
    }
  }

  @Sendable static func limitation(_ id: String) -> String? {
    switch id {
    case "old-media-placeholders":
      """
      Fotos e arquivos de antes da conexão podem ficar vazios em {provider}; os novos chegam. Os \
      antigos continuam no app do seu telefone.
      """
    case "first-message-late":
      """
      A primeira mensagem depois de conectar pode chegar tarde ou ficar só no app; as seguintes \
      chegam.
      """
    case "contact-names-wrong":
      """
      Os nomes em {provider} podem ser diferentes dos da agenda do telefone; as mensagens não são \
      afetadas.
      """
    case "whatsapp-web-out-of-sync":
      """
      Com este tipo de conexão, o WhatsApp Web pode ficar atrás do telefone. Desconectar e conectar \
      o dispositivo de novo costuma atualizar; no telefone está tudo.
      """
    case "occasional-disconnect":
      """
      A conexão caiu por um momento e voltou sozinha. Isso pode acontecer quando o app e {provider} \
      dividem um número; não há nada a fazer.
      """
    case "unsupported-companion":
      """
      O WhatsApp em alguns dispositivos conectados não mostra estas mensagens; o app do telefone \
      mostra.
      """
    case "linked-devices-logged-out":
      """
      Ao conectar o número, os dispositivos conectados são desconectados. Você pode conectá-los de \
      novo.
      """
    case "health-lags-behind":
      """
      A conexão está feita, e o que as páginas mostram vem um pouco depois. Por favor, deixe tudo \
      como está e olhe de novo mais tarde.
      """
    default: nil
    }
  }
}
