/// An entry of a menu, in the customer's language with the English name in brackets.
///
/// Menus differ by phone, year and country: the names are those that were seen most, and the
/// English ones help where a screen shows others. Source: screens and guides in Spanish and
/// Portuguese, read until 2026-11; what nobody saw translated keeps its English name.
struct MenuName: Hashable, Sendable {
  /// What a name is, which decides how it is written.
  enum Role: Sendable {
    /// A name on the screen.
    case menu
    /// Our description of a place, which needs no English beside it.
    case ours
    /// Our description behind a path, set off by a comma.
    case aside
  }

  let english: String
  let spanish: String
  let portuguese: String
  var role = Role.menu
  /// The name on other phones, or `nil` where it is the same on all.
  var elsewhere: Localised?

  init(
    _ english: String,
    es spanish: String,
    pt portuguese: String,
    _ role: Role = .menu,
    elsewhere: Localised? = nil
  ) {
    self.english = english
    self.spanish = spanish
    self.portuguese = portuguese
    self.role = role
    self.elsewhere = elsewhere
  }

  /// A name that is the same everywhere.
  init(_ name: String) {
    self.init(name, es: name, pt: name)
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
    return name == english || role != .menu ? name : "\(name) (\(english))"
  }
}

/// On the phone.
extension MenuName {
  static let app = MenuName(
    "WhatsApp Business app",
    es: "app WhatsApp Business",
    pt: "app WhatsApp Business",
    .ours
  )
  static let appOnPhone = MenuName(
    "WhatsApp Business app on the phone",
    es: "app WhatsApp Business en el teléfono",
    pt: "app WhatsApp Business no celular",
    .ours
  )
  static let appSettings = MenuName(
    "Settings",
    es: "Ajustes",
    pt: "Configurações",
    elsewhere: Localised("Settings", es: "Configuración", pt: "Configurações")
  )
  static let appAccount = MenuName("Account", es: "Cuenta", pt: "Conta")
  /// The list of the platforms that a number is linked to.
  ///
  /// Source: ``Source/kapsoTroubleshooting``.
  static let businessPlatform = MenuName(
    "Business platform",
    es: "Plataforma para empresas",
    pt: "Plataforma Comercial",
    elsewhere: Localised(
      "Business platform",
      es: "Plataforma empresarial",
      pt: "Plataforma do WhatsApp Business"
    )
  )
  static let disconnect = MenuName(
    "Disconnect account",
    es: "Desconectar cuenta",
    pt: "Desconectar conta"
  )
  static let underTheName = MenuName(
    "the number under the name",
    es: "el número debajo del nombre",
    pt: "o número abaixo do nome",
    .aside
  )
  static let help = MenuName("Help", es: "Ayuda", pt: "Ajuda")
  static let appInfo = MenuName("App info", es: "Info. de la app", pt: "Dados do app")
  static let businessTools = MenuName(
    "Business tools",
    es: "Herramientas para empresas",
    pt: "Business tools"
  )
  static let labels = MenuName("Labels", es: "Etiquetas", pt: "Labels")
  static let appStore = MenuName(
    "the phone's app store",
    es: "la tienda de apps del teléfono",
    pt: "a loja de apps do celular",
    .ours
  )
  static let otherPhone = MenuName(
    "any other phone",
    es: "cualquier otro teléfono",
    pt: "qualquer outro celular",
    .ours
  )
}

/// Meta's signup window, the provider, and people.
extension MenuName {
  static let window = MenuName(
    "Meta's window with the message",
    es: "la ventana de Meta con el mensaje",
    pt: "a janela da Meta com a mensagem",
    .ours
  )
  static let windowBeginning = MenuName(
    "Meta's signup window, first screen",
    es: "la primera pantalla de la ventana de Meta",
    pt: "a primeira tela da janela da Meta",
    .ours
  )
  static let windowAccounts = MenuName(
    "Meta's signup window, the choice of the WhatsApp account",
    es: "la ventana de Meta, donde se elige la cuenta de WhatsApp",
    pt: "a janela da Meta, onde se escolhe a conta do WhatsApp",
    .ours
  )
  static let windowEnd = MenuName(
    "Meta's signup window, last screen",
    es: "la última pantalla de la ventana de Meta",
    pt: "a última tela da janela da Meta",
    .ours
  )
  static let provider = MenuName("{provider}")
  static let numbersPage = MenuName("{numbers-page}")
  static let connect = MenuName("{connect}")
  static let reconnect = MenuName("reconnect", es: "reconectar", pt: "reconectar", .ours)
  static let health = MenuName("health", es: "estado", pt: "estado", .ours)
  static let providerSupport = MenuName(
    "{provider} support",
    es: "el soporte de {provider}",
    pt: "o suporte da {provider}",
    .ours
  )
  static let orDeveloper = MenuName(
    "or the developer",
    es: "o quien desarrolla",
    pt: "ou quem desenvolve",
    .aside
  )
  static let orWebhook = MenuName(
    "or the developer's webhook handler",
    es: "o el webhook de quien desarrolla",
    pt: "ou o webhook de quem desenvolve",
    .aside
  )
  static let customer = MenuName("the customer", es: "el cliente", pt: "o cliente", .ours)
}
