extension SentenceSource {
  /// Meta's sentences in Portuguese, as its pages and public reports quote them word for word.
  ///
  /// A paraphrase is not among them. Sources: Meta's error pages in that language and
  /// ``Source/fieldReports``, read 2026-11.
  static let portugueseSecond: [(text: StaticString, key: StaticString)] = [
    ("Um usuário só pode criar um usuário empresarial de cada vez", "1752089"),
    (
      """
      Os insights sobre o modelo ainda não estão disponíveis para essa conta do WhatsApp \
      Business
      """, "200005"
    ),
    (
      """
      Os insights sobre o modelo ainda não estão disponíveis para esta conta do WhatsApp \
      Business
      """, "200005"
    ),
    (
      """
      Operação inválida. Depois de habilitados, os insights sobre o modelo não poderão ser \
      desabilitados
      """, "200006"
    ),
    ("não é possível desabilitar insights sobre o modelo", "200006"),
    (
      """
      Os insights sobre o modelo não foram habilitados para esta conta do WhatsApp Business
      """, "200007"
    ),
    ("insights sobre o modelo não habilitados", "200007"),
    (
      """
      Só é possível baixar o certificado depois da confirmação da propriedade do número de \
      telefone que está sendo migrado
      """, "2388001/confirm-ownership"
    ),
    ("confirme a propriedade do número de telefone em questão", "2388001/confirm-ownership"),
    (
      """
      A autenticação em duas etapas deve estar desabilitada para esse número de telefone
      """, "2388001/two-step"
    ),
    ("verifique se a autenticação em duas etapas está desabilitada", "2388001/two-step"),
    (
      """
      O número de telefone que você está tentando migrar já está presente na sua conta do \
      WhatsApp
      """, "2388012"
    ),
    ("o número já existe na sua lista de números de telefone", "2388012"),
    (
      """
      Você excedeu o máximo de modelos de mensagem permitidos para esta conta comercial do \
      WhatsApp
      """, "2388019"
    ),
    (
      """
      Você excedeu o máximo de modelos de mensagem permitidos para esta conta do WhatsApp \
      Business
      """, "2388019"
    ),
    ("limite de modelo de mensagem excedido", "2388019"),
    ("Um campo do modelo excedeu o limite máximo de caracteres permitido", "2388040"),
    ("O cabeçalho da mensagem contém formatação inválida", "2388047"),
    ("o formato do cabeçalho da mensagem está incorreto", "2388047"),
    ("O corpo da mensagem contém formatação inválida", "2388072"),
    ("formato do corpo da mensagem incorreto", "2388072"),
    ("O rodapé da mensagem contém formatação inválida", "2388073"),
    ("o formato do rodapé da mensagem está incorreto", "2388073"),
    (
      """
      Falha no código do pedido: Nossos servidores estão temporariamente indisponíveis. \
      Aguarde 1 hour antes de tentar novamente
      """, "2388091/embedded-signup"
    ),
    ("Não foi possível enviar o código", "2388091/embedded-signup"),
    (
      """
      As APIs de verificação de propriedade do telefone não estão disponíveis para esse caso \
      de uso
      """, "2388091/migration"
    ),
    (
      """
      o número de telefone não está qualificado para receber/verificar um código de registro \
      porque não está sendo migrado
      """, "2388091/migration"
    ),
    (
      """
      Esse número de telefone pode ser adicionado diretamente e não requer o uso de APIs de \
      migração de telefone
      """, "2388103/add-directly"
    ),
    ("adicione esse número de telefone à sua conta do WhatsApp", "2388103/add-directly"),
    ("Ocorreu um erro ao migrar seu número de telefone", "2388103/generic"),
    ("ocorreu um erro ao migrar o número de telefone", "2388103/generic"),
    (
      """
      O cliente precisa aprovar o pedido "Mensagens para" da conta do WhatsApp Business de \
      destino
      """, "2388103/messaging-for"
    ),
    (
      """
      o pedido "Mensagens para" da sua conta do WhatsApp deve ser aprovado
      """, "2388103/messaging-for"
    ),
    (
      """
      O número de telefone comercial deve ter um nome de exibição aprovado (name_status é \
      APPROVED) e não pode ter pedidos de alteração de nome de exibição pendentes
      """, "2388103/name"
    ),
    ("o nome registrado deve estar presente e aprovado", "2388103/name"),
    (
      """
      As contas do WhatsApp Business de origem e destino devem representar a mesma empresa
      """, "2388103/other-business"
    ),
    (
      """
      esse número de telefone pertence a uma conta diferente do Gerenciador de Negócios
      """, "2388103/other-business"
    ),
    (
      """
      Sua conta do WhatsApp deve ter uma linha de crédito ativa para que você possa enviar \
      mensagens após a migração
      """, "2388103/payment"
    ),
    ("sua conta do WhatsApp não tem uma conta de pagamento", "2388103/payment"),
    (
      """
      A conta do WhatsApp Business de origem e a opção "enviar mensagem em nome de" devem \
      ser aprovadas
      """, "2388103/source-waba"
    ),
    (
      """
      a conta do WhatsApp em que o número de telefone está registrado não está configurada \
      corretamente
      """, "2388103/source-waba"
    ),
    (
      """
      Para que você possa migrar números de telefone, a conta do WhatsApp Business de destino \
      precisa ser aprovada
      """, "2388103/waba-approval"
    ),
    ("Sua conta do WhatsApp deve ser aprovada", "2388103/waba-approval"),
    ("sua conta do WhatsApp precisa ser aprovada", "2388103/waba-approval"),
    (
      """
      Os webhooks não foram configurados para a conta de destino do WhatsApp Business
      """, "2388103/webhooks"
    ),
    ("não é possível migrar o número de telefone", "2388103/webhooks"),
    (
      """
      Esse modelo contém muitas variáveis para sua extensão. Reduza o número de variáveis ou \
      aumente a extensão da mensagem
      """, "2388293"
    ),
    ("a proporção entre palavras e parâmetros excede o limite", "2388293"),
    ("As variáveis não podem estar no início ou no fim do modelo", "2388299"),
    ("parâmetros iniciais ou finais não permitidos", "2388299"),
    ("O número de telefone comercial está em modo de manutenção", "2494100"),
    ("a conta está no modo de manutenção", "2494100"),
    (
      """
      Esta WABA já foi marcada para migração para uma identificação de solução diferente
      """, "2593079"
    ),
    (
      """
      Esta conta do WhatsApp Business já foi marcada para migração para uma identificação de \
      solução diferente
      """, "2593079"
    ),
    (
      """
      A WABA não é qualificada para transferência de propriedade do tipo OBO. Os motivos \
      possíveis são os seguintes
      """, "2593085"
    ),
    ("Conta do WhatsApp Business inválida para OBO Mobility", "2593085"),
    ("Conta do WhatsApp Business inválida para mobilidade OBO", "2593085"),
    ("Limite de pedidos de sincronização excedido", "2593107"),
    (
      """
      O número máximo de chamadas para a API de sincronização para este número de telefone foi \
      excedido
      """, "2593107"
    ),
    ("O pedido de sincronização só pode ser feito em até 24 horas depois da integração", "2593108"),
    ("Pedido de sincronização feito fora do intervalo de tempo permitido", "2593108"),
    (
      """
      O app do parceiro não tem as permissões de mensagens e Gerenciamento do WhatsApp \
      Business avançadas que são necessárias para a integração
      """, "2655111"
    ),
    (
      """
      A conta do WhatsApp Business associada ao app foi restringida ou desabilitada por violar \
      uma política da plataforma
      """, "368"
    ),
    ("Bloqueado temporariamente por violações de políticas", "368"),
    ("A conta do WhatsApp Business atingiu o limite de volume", "80007"),
  ]
}
