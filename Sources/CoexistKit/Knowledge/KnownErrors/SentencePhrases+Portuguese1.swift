extension SentenceSource {
  /// Meta's sentences in Portuguese, as its pages and public reports quote them word for word.
  ///
  /// A paraphrase is not among them. Sources: Meta's error pages in that language and
  /// ``Source/fieldReports``, read 2026-11.
  static let portugueseFirst: [(text: StaticString, key: StaticString)] = [
    ("A taxa de transferência de dados de mensagens da API de Nuvem foi atingida", "130429"),
    ("A mensagem não foi enviada como parte de um experimento", "130472"),
    ("O número do usuário faz parte de um experimento", "130472"),
    ("A conta comercial está impedida de enviar mensagens a usuários neste país", "130497"),
    (
      """
      A conta do WhatsApp Business está impedida de enviar mensagens para usuários em \
      determinados países
      """, "130497"
    ),
    ("O destinatário não pode ser o remetente", "131021"),
    ("O número de telefone do destinatário e do remetente é o mesmo", "131021"),
    ("A mensagem não pode ser entregue", "131026"),
    ("Não foi possível entregar a mensagem. Os motivos podem ser os seguintes", "131026"),
    (
      """
      O nome de exibição do número fornecido pelo WhatsApp precisa ser aprovado antes que a \
      mensagem possa ser enviada
      """, "131037"
    ),
    (
      """
      O número de telefone comercial 555 usado para enviar o pedido não tem um nome de \
      exibição aprovado
      """, "131037"
    ),
    ("Elegibilidade da empresa – Problema com pagamento", "131042"),
    ("Ocorreu um erro relacionado à forma de pagamento", "131042"),
    ("Qualificação da empresa – problema com o pagamento", "131042"),
    (
      """
      Ocorreu uma falha ao enviar a mensagem devido a um erro de registro do número de \
      telefone
      """, "131045"
    ),
    (
      """
      Mais de 24 horas se passaram desde que o destinatário respondeu pela última vez ao \
      número do remetente
      """, "131047"
    ),
    ("A Meta escolheu não entregar a mensagem", "131049"),
    ("Essa mensagem não foi entregue para manter o engajamento saudável do ecossistema", "131049"),
    ("Para manter o engajamento saudável do ecossistema", "131049"),
    (
      """
      Não é possível entregar a mensagem. O destinatário interrompeu o recebimento de \
      mensagens de marketing da sua empresa no WhatsApp
      """, "131050"
    ),
    ("O usuário não recebe mais mensagens de marketing", "131050"),
    ("O tipo de mensagem não é compatível", "131051/send"),
    ("Tipo de mensagem não compatível", "131051/send"),
    ("Não foi possível baixar a mídia enviada pelo usuário", "131052"),
    ("Não foi possível carregar a mídia usada na mensagem", "131053"),
    (
      """
      Foram enviadas muitas mensagens do número de telefone do remetente para o mesmo número \
      de telefone do destinatário em um curto período
      """, "131056"
    ),
    (
      """
      Limite de volume de emparelhamento atingido (conta comercial, conta de consumidor)
      """, "131056"
    ),
    ("A conta comercial está em modo de manutenção", "131057"),
    ("Incompatibilidade na contagem de parâmetros do modelo", "132000"),
    (
      """
      O número de valores de parâmetros variáveis incluídos no pedido não corresponde ao \
      número de parâmetros variáveis definidos no modelo
      """, "132000"
    ),
    ("O modelo não existe no idioma especificado ou não foi aprovado", "132001"),
    ("O texto traduzido é longo demais", "132005"),
    ("Texto hidratado do modelo longo demais", "132005"),
    ("O conteúdo do modelo viola uma política do WhatsApp", "132007"),
    ("Política de caracteres do formato do modelo violada", "132007"),
    ("Incompatibilidade no formato do parâmetro do modelo", "132012"),
    ("Os valores de parâmetros variáveis foram formatados incorretamente", "132012"),
    ("O modelo foi pausado por baixa qualidade e não pode ser enviado em mensagens", "132015"),
    (
      """
      O modelo foi pausado muitas vezes por baixa qualidade e foi desabilitado de forma \
      permanente
      """, "132016"
    ),
    ("O flow está no estado bloqueado", "132068"),
    (
      """
      O Flow está no estado limitado, e 10 mensagens usando esse fluxo já foram enviadas na \
      última hora
      """, "132069"
    ),
    (
      """
      O flow está no estado limitado e 10 mensagens usando esse flow já foram enviadas na \
      última hora
      """, "132069"
    ),
    ("Uma tentativa anterior de cancelamento do registro falhou", "133000"),
    ("O servidor está temporariamente indisponível", "133004"),
    ("Incompatibilidade do PIN na confirmação em duas etapas", "133005"),
    ("O PIN de confirmação em duas etapas está incorreto", "133005"),
    ("O número de telefone precisa ser verificado antes do registro", "133006"),
    ("Reverificação do número de telefone necessária", "133006"),
    ("É necessária uma nova verificação do número de telefone", "133006"),
    ("Muitas tentativas do PIN de confirmação em duas etapas", "133008"),
    (
      """
      Ocorreram muitas tentativas do PIN de confirmação em duas etapas para este número de \
      telefone
      """, "133008"
    ),
    ("O PIN de confirmação em duas etapas foi inserido muito rapidamente", "133009"),
    ("Tentativa muito rápida do PIN de confirmação em duas etapas", "133009"),
    ("Número de telefone não registrado", "133010"),
    ("O número de telefone não está registrado na Plataforma do WhatsApp Business", "133010"),
    ("Aguarde alguns minutos antes de tentar registrar este número de telefone", "133015"),
    ("Aguarde alguns minutos antes de tentar registrar o número de telefone", "133015"),
    (
      """
      O número de telefone que você está tentando registrar foi excluído recentemente e a \
      exclusão ainda não foi concluída
      """, "133015"
    ),
    (
      """
      O número de telefone que você está tentando registrar foi excluído recentemente, e a \
      exclusão ainda não foi concluída
      """, "133015"
    ),
    ("Limite de taxa de registro/exclusão de contas excedido", "133016"),
    (
      """
      O registro ou a exclusão do registro falhou porque foram feitas muitas tentativas neste \
      número de telefone em um curto período de tempo
      """, "133016"
    ),
    (
      """
      O envio da mensagem falhou porque a aceitação dos Termos de Serviço do Pagamentos no \
      WhatsApp por esta conta do WhatsApp Business está pendente
      """, "134011"
    ),
    ("Os Termos de Serviço do Pagamentos no WhatsApp não foram aceitos", "134011"),
    ("O nome escolhido para a empresa não é válido. Considere usar xxx", "1690089"),
  ]
}
