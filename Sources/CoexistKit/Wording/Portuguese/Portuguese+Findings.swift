extension Portuguese {
  @Sendable static func finding(_ cause: CauseID) -> String {
    switch cause {
    case .dedicatedConnectionInKapso:
      "Seu número ainda tem uma conexão anterior na {provider}, que precisa ser removida primeiro."
    case .providerStillConnected:
      "No app do telefone, o número ainda está vinculado a um provedor que o conectou antes."
    case .partnerStillListed:
      "Na Meta, um parceiro anterior ainda aparece na sua conta do WhatsApp."
    case .foreignAppSubscribed:
      "Na Meta, o app de outra empresa ainda recebe as mensagens da sua conta do WhatsApp."
    case .numberInAnotherPortfolio:
      "Na Meta, o número pertence a um portfólio empresarial diferente do escolhido."
    case .retriedTooSoon:
      """
      A última tentativa foi feita antes de a Meta registrar a mudança, por isso não diz nada sobre \
      a causa.
      """
    case .residualMetaLink:
      "Já não aparece nenhum vínculo anterior, e mesmo assim a Meta trata o número como ocupado."
    case .wrongOnboardingPath:
      """
      A conexão seguiu o caminho com código por SMS ou ligação, que é para números sem o app. O seu \
      número fica no app e, por isso, é vinculado a ele.
      """
    case .signupInterrupted:
      "A conexão foi interrompida antes de terminar e precisa ser começada de novo."
    case .onboardingUnfinished: "A conexão do número foi iniciada e não concluída."
    case .notInBusinessApp: "A Meta não encontra o número no app WhatsApp Business."
    case .notEnoughActivity:
      "A Meta ainda não vê atividade suficiente do número no app WhatsApp Business."
    case .countryNotSupported:
      "A Meta não oferece este tipo de conexão para o país do número."
    case .appVersionTooOld:
      "O app WhatsApp Business do telefone precisa de uma atualização para isso."
    case .numberLinkedToPage:
      """
      O número está vinculado a uma Página do Facebook, e a Meta pede que esse vínculo seja removido \
      antes.
      """
    case .marketingMessagesWABA:
      "A conta do WhatsApp escolhida é usada para mensagens de marketing e não aceita este número."
    case .accountRestricted:
      "A Meta restringiu a conta. Primeiro é preciso resolver isso com a Meta."
    case .inReview: "A Meta ainda está analisando a conta."
    case .assetLimitReached:
      "A empresa atingiu um limite da Meta de contas ou números."
    case .businessNotVerified: "A Meta pede que a empresa esteja verificada para isso."
    case .displayNameNotApproved:
      "A Meta não aprovou o nome de exibição. A conexão em si não é afetada."
    case .paymentProblem:
      """
      A Meta não consegue cobrar as mensagens da conta, por isso algumas não saem. A conexão \
      funciona.
      """
    case .templateProblem:
      "A Meta recusou ou pausou um modelo de mensagem. A conexão funciona."
    case .tokenOrPermission: "O acesso da {provider} à conta expirou ou foi retirado."
    case .providerAppNotApproved:
      "Falta uma aprovação na parte técnica; não há nada de errado na sua conta."
    case .webhookNotSubscribed:
      "As mensagens não chegam à {provider} porque falta uma assinatura técnica do nosso lado."
    case .wrongIdentifier:
      """
      Nosso sistema consultou a Meta com um id que não corresponde; não há nada de errado na sua \
      conta.
      """
    case .providerFault:
      "As mensagens chegam, mas se perdem do nosso lado antes que você as veja."
    case .disconnectedAfterWorking: "A conexão funcionava e caiu."
    case .appAccountDeleted: "A conta do WhatsApp no app do telefone não existe mais."
    case .historySyncLimit:
      """
      As conversas anteriores só podem ser trazidas uma vez, logo depois de conectar; no seu \
      telefone elas continuam.
      """
    case .registrationPIN:
      "Uma consulta técnica nossa encontrou um registro anterior do número."
    case .rateLimited:
      "A Meta pausou as tentativas com este número porque houve várias em pouco tempo."
    case .messageLevel: "Algumas mensagens não foram enviadas. A conexão funciona."
    case .metaTransient: "Um serviço da Meta não respondeu corretamente naquele momento."
    }
  }
}
