extension SentenceSource {
  /// Meta's sentences in Portuguese, as its pages and public reports quote them word for word.
  ///
  /// A paraphrase is not among them. Sources: Meta's error pages in that language and
  /// ``Source/fieldReports``, read 2026-11.
  static let portuguese: StaticString = """
    130429 A taxa de transferência de dados de mensagens da API de Nuvem foi atingida
    130472 A mensagem não foi enviada como parte de um experimento
    130472 O número do usuário faz parte de um experimento
    130497 A conta comercial está impedida de enviar mensagens a usuários neste país
    130497 A conta do WhatsApp Business está impedida de enviar mensagens para usuários em determinados países
    131021 O destinatário não pode ser o remetente
    131021 O número de telefone do destinatário e do remetente é o mesmo
    131026 A mensagem não pode ser entregue
    131026 Não foi possível entregar a mensagem. Os motivos podem ser os seguintes
    131037 O nome de exibição do número fornecido pelo WhatsApp precisa ser aprovado antes que a mensagem possa ser enviada
    131037 O número de telefone comercial 555 usado para enviar o pedido não tem um nome de exibição aprovado
    131042 Elegibilidade da empresa – Problema com pagamento
    131042 Ocorreu um erro relacionado à forma de pagamento
    131042 Qualificação da empresa – problema com o pagamento
    131045 Ocorreu uma falha ao enviar a mensagem devido a um erro de registro do número de telefone
    131047 Mais de 24 horas se passaram desde que o destinatário respondeu pela última vez ao número do remetente
    131049 A Meta escolheu não entregar a mensagem
    131049 Essa mensagem não foi entregue para manter o engajamento saudável do ecossistema
    131049 Para manter o engajamento saudável do ecossistema
    131050 Não é possível entregar a mensagem. O destinatário interrompeu o recebimento de mensagens de marketing da sua empresa no WhatsApp
    131050 O usuário não recebe mais mensagens de marketing
    131051/send O tipo de mensagem não é compatível
    131051/send Tipo de mensagem não compatível
    131052 Não foi possível baixar a mídia enviada pelo usuário
    131053 Não foi possível carregar a mídia usada na mensagem
    131056 Foram enviadas muitas mensagens do número de telefone do remetente para o mesmo número de telefone do destinatário em um curto período
    131056 Limite de volume de emparelhamento atingido (conta comercial, conta de consumidor)
    131057 A conta comercial está em modo de manutenção
    132000 Incompatibilidade na contagem de parâmetros do modelo
    132000 O número de valores de parâmetros variáveis incluídos no pedido não corresponde ao número de parâmetros variáveis definidos no modelo
    132001 O modelo não existe no idioma especificado ou não foi aprovado
    132005 O texto traduzido é longo demais
    132005 Texto hidratado do modelo longo demais
    132007 O conteúdo do modelo viola uma política do WhatsApp
    132007 Política de caracteres do formato do modelo violada
    132012 Incompatibilidade no formato do parâmetro do modelo
    132012 Os valores de parâmetros variáveis foram formatados incorretamente
    132015 O modelo foi pausado por baixa qualidade e não pode ser enviado em mensagens
    132016 O modelo foi pausado muitas vezes por baixa qualidade e foi desabilitado de forma permanente
    132068 O flow está no estado bloqueado
    132069 O Flow está no estado limitado, e 10 mensagens usando esse fluxo já foram enviadas na última hora
    132069 O flow está no estado limitado e 10 mensagens usando esse flow já foram enviadas na última hora
    133000 Uma tentativa anterior de cancelamento do registro falhou
    133004 O servidor está temporariamente indisponível
    133005 Incompatibilidade do PIN na confirmação em duas etapas
    133005 O PIN de confirmação em duas etapas está incorreto
    133006 O número de telefone precisa ser verificado antes do registro
    133006 Reverificação do número de telefone necessária
    133006 É necessária uma nova verificação do número de telefone
    133008 Muitas tentativas do PIN de confirmação em duas etapas
    133008 Ocorreram muitas tentativas do PIN de confirmação em duas etapas para este número de telefone
    133009 O PIN de confirmação em duas etapas foi inserido muito rapidamente
    133009 Tentativa muito rápida do PIN de confirmação em duas etapas
    133010 Número de telefone não registrado
    133010 O número de telefone não está registrado na Plataforma do WhatsApp Business
    133015 Aguarde alguns minutos antes de tentar registrar este número de telefone
    133015 Aguarde alguns minutos antes de tentar registrar o número de telefone
    133015 O número de telefone que você está tentando registrar foi excluído recentemente e a exclusão ainda não foi concluída
    133015 O número de telefone que você está tentando registrar foi excluído recentemente, e a exclusão ainda não foi concluída
    133016 Limite de taxa de registro/exclusão de contas excedido
    133016 O registro ou a exclusão do registro falhou porque foram feitas muitas tentativas neste número de telefone em um curto período de tempo
    134011 O envio da mensagem falhou porque a aceitação dos Termos de Serviço do Pagamentos no WhatsApp por esta conta do WhatsApp Business está pendente
    134011 Os Termos de Serviço do Pagamentos no WhatsApp não foram aceitos
    1690089 O nome escolhido para a empresa não é válido. Considere usar xxx
    1752089 Um usuário só pode criar um usuário empresarial de cada vez
    200005 Os insights sobre o modelo ainda não estão disponíveis para essa conta do WhatsApp Business
    200005 Os insights sobre o modelo ainda não estão disponíveis para esta conta do WhatsApp Business
    200006 Operação inválida. Depois de habilitados, os insights sobre o modelo não poderão ser desabilitados
    200006 não é possível desabilitar insights sobre o modelo
    200007 Os insights sobre o modelo não foram habilitados para esta conta do WhatsApp Business
    200007 insights sobre o modelo não habilitados
    2388001/confirm-ownership Só é possível baixar o certificado depois da confirmação da propriedade do número de telefone que está sendo migrado
    2388001/confirm-ownership confirme a propriedade do número de telefone em questão
    2388001/two-step A autenticação em duas etapas deve estar desabilitada para esse número de telefone
    2388001/two-step verifique se a autenticação em duas etapas está desabilitada
    2388012 O número de telefone que você está tentando migrar já está presente na sua conta do WhatsApp
    2388012 o número já existe na sua lista de números de telefone
    2388019 Você excedeu o máximo de modelos de mensagem permitidos para esta conta comercial do WhatsApp
    2388019 Você excedeu o máximo de modelos de mensagem permitidos para esta conta do WhatsApp Business
    2388019 limite de modelo de mensagem excedido
    2388040 Um campo do modelo excedeu o limite máximo de caracteres permitido
    2388047 O cabeçalho da mensagem contém formatação inválida
    2388047 o formato do cabeçalho da mensagem está incorreto
    2388072 O corpo da mensagem contém formatação inválida
    2388072 formato do corpo da mensagem incorreto
    2388073 O rodapé da mensagem contém formatação inválida
    2388073 o formato do rodapé da mensagem está incorreto
    2388091/embedded-signup Falha no código do pedido: Nossos servidores estão temporariamente indisponíveis. Aguarde 1 hour antes de tentar novamente
    2388091/embedded-signup Não foi possível enviar o código
    2388091/migration As APIs de verificação de propriedade do telefone não estão disponíveis para esse caso de uso
    2388091/migration o número de telefone não está qualificado para receber/verificar um código de registro porque não está sendo migrado
    2388098 Até que a verificação da empresa e da conta do WhatsApp seja concluída, só é permitido criar um número limitado de contas do WhatsApp Business
    2388103/add-directly Esse número de telefone pode ser adicionado diretamente e não requer o uso de APIs de migração de telefone
    2388103/add-directly adicione esse número de telefone à sua conta do WhatsApp
    2388103/generic Ocorreu um erro ao migrar seu número de telefone
    2388103/generic ocorreu um erro ao migrar o número de telefone
    2388103/messaging-for O cliente precisa aprovar o pedido "Mensagens para" da conta do WhatsApp Business de destino
    2388103/messaging-for o pedido "Mensagens para" da sua conta do WhatsApp deve ser aprovado
    2388103/name O número de telefone comercial deve ter um nome de exibição aprovado (name_status é APPROVED) e não pode ter pedidos de alteração de nome de exibição pendentes
    2388103/name o nome registrado deve estar presente e aprovado
    2388103/other-business As contas do WhatsApp Business de origem e destino devem representar a mesma empresa
    2388103/other-business esse número de telefone pertence a uma conta diferente do Gerenciador de Negócios
    2388103/payment Sua conta do WhatsApp deve ter uma linha de crédito ativa para que você possa enviar mensagens após a migração
    2388103/payment sua conta do WhatsApp não tem uma conta de pagamento
    2388103/source-waba A conta do WhatsApp Business de origem e a opção "enviar mensagem em nome de" devem ser aprovadas
    2388103/source-waba a conta do WhatsApp em que o número de telefone está registrado não está configurada corretamente
    2388103/waba-approval Para que você possa migrar números de telefone, a conta do WhatsApp Business de destino precisa ser aprovada
    2388103/waba-approval Sua conta do WhatsApp deve ser aprovada
    2388103/waba-approval sua conta do WhatsApp precisa ser aprovada
    2388103/webhooks Os webhooks não foram configurados para a conta de destino do WhatsApp Business
    2388103/webhooks não é possível migrar o número de telefone
    2388293 Esse modelo contém muitas variáveis para sua extensão. Reduza o número de variáveis ou aumente a extensão da mensagem
    2388293 a proporção entre palavras e parâmetros excede o limite
    2388299 As variáveis não podem estar no início ou no fim do modelo
    2388299 parâmetros iniciais ou finais não permitidos
    2494100 O número de telefone comercial está em modo de manutenção
    2494100 a conta está no modo de manutenção
    2593079 Esta WABA já foi marcada para migração para uma identificação de solução diferente
    2593079 Esta conta do WhatsApp Business já foi marcada para migração para uma identificação de solução diferente
    2593085 A WABA não é qualificada para transferência de propriedade do tipo OBO. Os motivos possíveis são os seguintes
    2593085 Conta do WhatsApp Business inválida para OBO Mobility
    2593085 Conta do WhatsApp Business inválida para mobilidade OBO
    2593107 Limite de pedidos de sincronização excedido
    2593107 O número máximo de chamadas para a API de sincronização para este número de telefone foi excedido
    2593108 O pedido de sincronização só pode ser feito em até 24 horas depois da integração
    2593108 Pedido de sincronização feito fora do intervalo de tempo permitido
    2655089 Você não pode continuar porque sua conta do WhatsApp Business está restrita
    2655111 O app do parceiro não tem as permissões de mensagens e Gerenciamento do WhatsApp Business avançadas que são necessárias para a integração
    368 A conta do WhatsApp Business associada ao app foi restringida ou desabilitada por violar uma política da plataforma
    368 Bloqueado temporariamente por violações de políticas
    80007 A conta do WhatsApp Business atingiu o limite de volume
    """
}
