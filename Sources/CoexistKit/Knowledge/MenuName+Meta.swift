/// The names of Meta's own pages.
extension MenuName {
  static let whatsappManager = MenuName(
    "WhatsApp Manager",
    es: "Administrador de WhatsApp",
    pt: "Gerenciador do WhatsApp"
  )
  static let theAccount = MenuName(
    "the WhatsApp account",
    es: "la cuenta de WhatsApp",
    pt: "a conta do WhatsApp",
    .ours
  )
  static let partners = MenuName("Partners", es: "Socios", pt: "Parceiros")
  static let accountTools = MenuName(
    "Account tools",
    es: "Herramientas de la cuenta",
    pt: "Ferramentas da conta"
  )
  static let phoneNumbers = MenuName(
    "Phone numbers",
    es: "Números de teléfono",
    pt: "Números de telefone"
  )
  static let theNumber = MenuName("the number", es: "el número", pt: "o número", .ours)
  static let profile = MenuName("Profile", es: "Perfil", pt: "Perfil")
  static let twoStepVerification = MenuName(
    "Two-step verification",
    es: "Two-step verification",
    pt: "Confirmação em duas etapas"
  )
  static let templates = MenuName(
    "Message templates",
    es: "Plantillas de mensajes",
    pt: "Modelos de mensagem"
  )
  static let theAccountSettings = MenuName(
    "the account's settings",
    es: "la configuración de la cuenta",
    pt: "as configurações da conta",
    .ours
  )
  static let inTheAddress = MenuName(
    "the id in the address or under the account's name",
    es: "el id en la dirección o debajo del nombre de la cuenta",
    pt: "o id no endereço ou abaixo do nome da conta",
    .aside
  )

  static let businessSuite = MenuName("Meta Business Suite")
  static let settings = MenuName("Settings", es: "Configuración", pt: "Configurações")
  static let accounts = MenuName("Accounts", es: "Cuentas", pt: "Contas")
  static let whatsappAccounts = MenuName(
    "WhatsApp accounts",
    es: "Cuentas de WhatsApp",
    pt: "Contas do WhatsApp"
  )
  static let everyPortfolio = MenuName(
    "in every portfolio",
    es: "en cada portfolio",
    pt: "em cada portfólio",
    .aside
  )
  static let remove = MenuName("Remove")
  static let pages = MenuName("Pages", es: "Páginas", pt: "Páginas")
  static let thePage = MenuName("the Page", es: "la página", pt: "a Página", .ours)
  static let whatsapp = MenuName("WhatsApp")
  static let billing = MenuName(
    "Billing and payments",
    es: "Facturación y pagos",
    pt: "Cobrança e pagamentos"
  )
  static let securityCenter = MenuName(
    "Security Center",
    es: "Centro de seguridad",
    pt: "Central de Segurança"
  )
  static let verification = MenuName(
    "Business verification",
    es: "Verificación del negocio",
    pt: "Verificação da empresa"
  )
  static let users = MenuName("Users", es: "Usuarios", pt: "Usuários")
  static let people = MenuName("People")
  static let requests = MenuName("Requests")

  /// The Spanish name stands in notes of the real screen of 2026-10-08 and in an error of Meta's that
  /// others quote (public repositories, read 2026-11-28).
  static let supportHome = MenuName(
    "Business Support Home",
    es: "Inicio de ayuda para empresas",
    pt: "Página inicial do Suporte para Empresas"
  )
  static let theBusiness = MenuName("the business", es: "la empresa", pt: "a empresa", .ours)
  static let supportAccount = MenuName(
    "WhatsApp account",
    es: "cuenta de WhatsApp",
    pt: "conta do WhatsApp",
    .ours
  )

  static let facebook = MenuName("Facebook")
  static let accountsCenter = MenuName(
    "Accounts Center",
    es: "Centro de cuentas",
    pt: "Central de Contas"
  )
  static let loginSecurity = MenuName(
    "Password and security",
    es: "Contraseña y seguridad",
    pt: "Senha e segurança"
  )
  static let appDashboard = MenuName("Meta App Dashboard")
  static let theApp = MenuName("the app", es: "la app", pt: "o app", .ours)
  static let appReview = MenuName("App Review and Permissions")
  static let configuration = MenuName("Configuration", es: "Configuración", pt: "Configuração")
}
