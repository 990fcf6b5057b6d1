extension SentenceSource {
  /// Sentences of Meta's window that carry no number, word for word in other languages.
  ///
  /// Sources: Meta's page of signup errors in Portuguese and ``Source/fieldReports``, read 2026-11.
  static let windowTranslated: [(text: StaticString, key: StaticString)] = [
    ("Ocorreu um erro ao processar essa solicitação", "text/request-failed"),
    (
      "Você atingiu o limite para o número de empresas que pode criar no momento",
      "text/portfolio-limit"
    ),
    ("Alcanzaste el límite de portfolios comerciales", "text/portfolio-limit"),
    (
      "Sua conta do Facebook é muito nova para criar uma conta comercial", "text/profile-too-new"
    ),
    (
      "Você não tem mais permissão para usar os produtos do Facebook para anunciar",
      "text/profile-banned-from-ads"
    ),
    ("Sua conta de pagamento está desabilitada", "text/payment-account-disabled"),
    (
      "Não é possível editar o nome verificado: a verificação do nome já está em andamento",
      "text/name-review-running"
    ),
    (
      "O usuário não tem permissão para criar contas do WhatsApp Business",
      "text/cannot-create-accounts"
    ),
    (
      "Não foi possível verificar a conta empresarial da Meta que você selecionou",
      "text/business-unverifiable"
    ),
    (
      "Algo deu errado. Você precisará entrar em contato com o suporte e tentar novamente",
      "text/something-wrong"
    ),
    ("O número de telefone foi bloqueado. Verifique o aviso", "text/number-blocked"),
    (
      "Você atingiu o número máximo permitido de telefones vinculados nesta conta comercial",
      "text/number-limit"
    ),
    (
      "Esse número de telefone já existe na sua lista de números de telefone",
      "text/number-already-listed"
    ),
    ("Seu nome verificado viola as diretrizes do WhatsApp", "text/name-violates-guidelines"),
    ("El nombre verificado infringe las normas de WhatsApp", "text/name-violates-guidelines"),
    ("A propriedade do número de telefone já foi verificada", "text/ownership-verified"),
    ("você tentou registrar o número muitas vezes", "text/registered-too-often"),
    (
      "O número de telefone não parece válido. Confira o número ou tente novamente",
      "text/number-invalid"
    ),
    ("Você fez tentativas demais", "text/code-guessed-too-often"),
    ("Ocorreu um erro ao verificar este número de telefone", "text/number-not-verified-now"),
    ("Você solicitou o código muitas vezes", "text/code-requested-too-often"),
    ("no puede registrar clientes en este momento", "text/cannot-onboard-customers"),
    ("não pode integrar clientes no momento", "text/cannot-onboard-customers"),
    ("não pode integrar clientes neste momento", "text/cannot-onboard-customers"),
    ("no puede incorporar clientes", "text/cannot-onboard-customers"),
    (
      "Este número de teléfono ya está registrado en una cuenta de WhatsApp",
      "2388001/existing-account"
    ),
    (
      """
      por causa de atividades que não estão em conformidade com a Política Comercial do WhatsApp \
      Business
      """, "text/account-disabled"
    ),
    ("App não ativada. O programador da app está consciente do problema", "text/app-not-active"),
    ("Esta app necesita al menos un permiso compatible", "text/app-needs-permission"),
    (
      """
      Não foi possível salvar a forma de pagamento. Você já salvou essa forma de pagamento no \
      número máximo de contas de anúncios
      """, "text/payment-method-not-saved"
    ),
    ("não pode ter números adicionados à conta", "text/account-restricted"),
  ]
}
