/// A way through menus, in the customer's language with the English names in brackets.
///
/// Menus differ by phone, year and country: the names are those that were seen most, and the
/// English ones help where a screen shows others. Source: screens and guides in Spanish and
/// Portuguese, read until 2026-11; what nobody saw translated keeps its English name.
struct MenuPath: Hashable, Sendable {
  /// One or more entries, one behind the other.
  struct Part: Hashable, Sendable {
    let english: String
    let spanish: String
    let portuguese: String
    /// Whether it is our description of a place, which needs no English beside it.
    var isOurs = false

    init(_ english: String, es spanish: String, pt portuguese: String) {
      self.english = english
      self.spanish = spanish
      self.portuguese = portuguese
    }

    /// A name that is the same everywhere.
    init(_ name: String) {
      self.init(name, es: name, pt: name)
    }

    /// Our own words for a place.
    static func place(_ english: String, es: String, pt: String) -> Part {
      var part = Part(english, es: es, pt: pt)
      part.isOurs = true
      return part
    }

    func name(in language: Language) -> String {
      switch language {
      case .english: english
      case .spanish: spanish
      case .portuguese: portuguese
      }
    }

    func text(in language: Language) -> String {
      let name = name(in: language)
      return name == english || isOurs ? name : "\(name) (\(english))"
    }
  }

  let parts: [Part]

  func text(in language: Language) -> String {
    parts.map { $0.text(in: language) }.joined(separator: " > ")
  }

  func then(_ part: Part) -> MenuPath { MenuPath(parts: parts + [part]) }
}

extension MenuPath.Part {
  static let phone = place(
    "WhatsApp Business app on the phone",
    es: "app WhatsApp Business en el teléfono",
    pt: "app WhatsApp Business no telefone"
  )
  /// The list of the platforms that a number is linked to.
  static let businessPlatform = MenuPath.Part(
    "Settings > Account > Business platform",
    es: "Ajustes o Configuración > Cuenta > Plataforma para empresas",
    pt: "Configurações > Conta > Plataforma comercial"
  )
  static let platformList = MenuPath.Part(
    "Business platform",
    es: "Plataforma para empresas",
    pt: "Plataforma comercial"
  )
  static let disconnect = MenuPath.Part(
    "Disconnect",
    es: "Desconectar cuenta",
    pt: "Desconectar conta"
  )
  static let settings = MenuPath.Part(
    "Settings",
    es: "Ajustes o Configuración",
    pt: "Configurações"
  )
  static let whatsappManager = MenuPath.Part(
    "WhatsApp Manager",
    es: "Administrador de WhatsApp",
    pt: "Gerenciador do WhatsApp"
  )
  static let yourAccount = place(
    "your WhatsApp account",
    es: "su cuenta de WhatsApp",
    pt: "sua conta do WhatsApp"
  )
  static let partners = MenuPath.Part("Partners", es: "Socios", pt: "Parceiros")
  static let theNumber = place("the number", es: "el número", pt: "o número")
  static let everyPortfolio = place(
    "in every portfolio",
    es: "en cada portfolio",
    pt: "em cada portfólio"
  )
  static let businessSuite = MenuPath.Part("Meta Business Suite")
  static let supportHome = MenuPath.Part(
    "Business Support Home",
    es: "Business Support Home",
    pt: "Página inicial do Suporte para Empresas"
  )
}

extension MenuPath {
  /// Source: ``Source/kapsoTroubleshooting``; the translated names as they were seen on phones.
  static let businessPlatform = MenuPath(parts: [.phone, .businessPlatform])

  static let partnersTab = MenuPath(parts: [.whatsappManager, .yourAccount, .partners])

  static let whatsappAccounts = MenuPath(parts: [
    .businessSuite,
    Part(
      "Settings > Accounts > WhatsApp accounts",
      es: "Configuración > Cuentas > Cuentas de WhatsApp",
      pt: "Configurações > Contas > Contas do WhatsApp"
    ),
  ])

  static let phoneNumbers = MenuPath(parts: [
    .whatsappManager,
    Part(
      "Account tools > Phone numbers",
      es: "Herramientas de la cuenta > Números de teléfono",
      pt: "Ferramentas da conta > Números de telefone"
    ),
  ])

  static let displayName = phoneNumbers.then(.theNumber)
    .then(Part("Profile", es: "Perfil", pt: "Perfil"))

  static let templates = MenuPath(parts: [
    .whatsappManager,
    Part("Message templates", es: "Plantillas de mensajes", pt: "Modelos de mensagem"),
  ])

  static let pages = MenuPath(parts: [
    .businessSuite,
    Part(
      "Settings > Accounts > Pages",
      es: "Configuración > Cuentas > Páginas",
      pt: "Configurações > Contas > Páginas"
    ),
    .place("the Page", es: "la página", pt: "a Página"), Part("WhatsApp"),
  ])

  static let billing = MenuPath(parts: [
    .businessSuite,
    Part(
      "Settings > Billing and payments > WhatsApp accounts",
      es: "Configuración > Facturación y pagos > Cuentas de WhatsApp",
      pt: "Configurações > Cobrança e pagamentos > Contas do WhatsApp"
    ),
  ])

  static let verification = MenuPath(parts: [
    .businessSuite,
    Part(
      "Security Center > Business verification",
      es: "Centro de seguridad > Verificación del negocio",
      pt: "Central de Segurança > Verificação da empresa"
    ),
  ])

  static let businessSettings = MenuPath(parts: [
    .businessSuite, Part("Settings", es: "Configuración", pt: "Configurações"),
  ])

  static let support = MenuPath(parts: [
    .supportHome,
    .place("your business", es: "su empresa", pt: "sua empresa"),
    .place("WhatsApp account", es: "cuenta de WhatsApp", pt: "conta do WhatsApp"),
  ])

  static let appInfo = MenuPath(parts: [
    .phone,
    Part(
      "Settings > Help > App info",
      es: "Ajustes o Configuración > Ayuda > Info. de la app",
      pt: "Configurações > Ajuda > Dados do app"
    ),
  ])
}
