extension SentenceSource {
  /// Sentences of Meta's window that carry no number, word for word in other languages.
  ///
  /// Sources: Meta's page of signup errors in Portuguese and ``Source/fieldReports``, read 2026-11.
  static let windowTranslated: StaticString = """
    text/request-failed Ocorreu um erro ao processar essa solicitação
    text/portfolio-limit Você atingiu o limite para o número de empresas que pode criar no momento
    text/portfolio-limit Alcanzaste el límite de portfolios comerciales
    text/profile-too-new Sua conta do Facebook é muito nova para criar uma conta comercial
    text/profile-banned-from-ads Você não tem mais permissão para usar os produtos do Facebook para anunciar
    text/payment-account-disabled Sua conta de pagamento está desabilitada
    text/name-review-running Não é possível editar o nome verificado: a verificação do nome já está em andamento
    text/cannot-create-accounts O usuário não tem permissão para criar contas do WhatsApp Business
    text/business-unverifiable Não foi possível verificar a conta empresarial da Meta que você selecionou
    text/something-wrong Algo deu errado. Você precisará entrar em contato com o suporte e tentar novamente
    text/number-blocked O número de telefone foi bloqueado. Verifique o aviso
    text/number-limit Você atingiu o número máximo permitido de telefones vinculados nesta conta comercial
    text/number-already-listed Esse número de telefone já existe na sua lista de números de telefone
    text/name-violates-guidelines Seu nome verificado viola as diretrizes do WhatsApp
    text/name-violates-guidelines El nombre verificado infringe las normas de WhatsApp
    text/ownership-verified A propriedade do número de telefone já foi verificada
    text/registered-too-often você tentou registrar o número muitas vezes
    text/number-invalid O número de telefone não parece válido. Confira o número ou tente novamente
    text/code-guessed-too-often Você fez tentativas demais
    text/number-not-verified-now Ocorreu um erro ao verificar este número de telefone
    text/code-requested-too-often Você solicitou o código muitas vezes
    text/cannot-onboard-customers no puede registrar clientes en este momento
    text/cannot-onboard-customers não pode integrar clientes no momento
    text/cannot-onboard-customers não pode integrar clientes neste momento
    text/cannot-onboard-customers no puede incorporar clientes
    2388001/existing-account Este número de teléfono ya está registrado en una cuenta de WhatsApp
    text/account-disabled por causa de atividades que não estão em conformidade com a Política Comercial do WhatsApp Business
    text/app-not-active App não ativada. O programador da app está consciente do problema
    text/app-needs-permission Esta app necesita al menos un permiso compatible
    text/payment-method-not-saved Não foi possível salvar a forma de pagamento. Você já salvou essa forma de pagamento no número máximo de contas de anúncios
    text/account-restricted não pode ter números adicionados à conta
    """
}
