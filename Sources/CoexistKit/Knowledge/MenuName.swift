/// An entry of a menu, in the customer's language with the English name in brackets.
///
/// Menus differ by phone, year and country: the names are those that were seen most, and the
/// English ones help where a screen shows others. Source: screens and guides in Spanish and
/// Portuguese, read until 2026-11; what nobody saw translated keeps its English name. That of the
/// list of platforms in the app stands in ``Source/kapsoTroubleshooting``, and the Spanish one of
/// Business Support Home in notes of the real screen of 2026-10-08 and in an error of Meta's that
/// others quote (public repositories, read 2026-11-28).
enum MenuName: String, CaseIterable, Sendable {
  case app, appOnPhone, appSettings, appAccount, businessPlatform, disconnect, underTheName, help,
    appInfo, businessTools, labels, appStore, otherPhone, window, windowBeginning,
    windowAccounts, windowEnd, provider, numbersPage, connect, reconnect, health,
    providerSupport, orDeveloper, orWebhook, customer, whatsappManager, theAccount, partners,
    accountTools, phoneNumbers, theNumber, profile, twoStepVerification, templates,
    theAccountSettings, inTheAddress, businessSuite, settings, accounts, whatsappAccounts,
    everyPortfolio, remove, pages, thePage, whatsapp, billing, securityCenter, verification,
    users, people, requests, supportHome, theBusiness, supportAccount, facebook, accountsCenter,
    loginSecurity, appDashboard, theApp, appReview, configuration, phoneNumbersEdge

  /// What a name is, which decides how it is written.
  enum Role: String, Sendable {
    /// A name on the screen.
    case menu
    /// Our description of a place, which needs no English beside it.
    case ours
    /// Our description behind a path, set off by a comma.
    case aside
  }

  var english: String { name(in: .english) }
  var spanish: String { name(in: .spanish) }
  var portuguese: String { name(in: .portuguese) }
  var role: Role { row.role }
  /// The name on other phones, or `nil` where it is the same on all.
  var elsewhere: Localised? { row.elsewhere }

  func name(in language: Language) -> String { row.names.text(in: language) }

  func text(in language: Language) -> String {
    let name = name(in: language)
    return name == english || role != .menu ? name : "\(name) (\(english))"
  }
}

extension MenuName {
  private struct Row: Sendable {
    let role: Role
    let names: Localised
    let elsewhere: Localised?

    /// A single name is the same everywhere.
    init(_ cells: [String]) {
      let (english, translated) = (cells[2], cells.count > 4)
      role = Role(rawValue: cells[1]) ?? .menu
      names = Localised(
        english,
        es: translated ? cells[3] : english,
        pt: translated ? cells[4] : english
      )
      elsewhere = cells.count > 6 ? Localised(english, es: cells[5], pt: cells[6]) : nil
    }
  }

  private var row: Row {
    guard let row = Self.rows[rawValue] else {
      preconditionFailure("the table has no row for \(rawValue)")
    }
    return row
  }

  private static let rows = Dictionary(
    uniqueKeysWithValues: table.tableRows.map { ($0[0], Row($0)) }
  )

  /// A line each: its role, the names in English, Spanish and Portuguese, and where other phones have
  /// other names the Spanish and the Portuguese one of those.
  private static let table = """
    app | ours | WhatsApp Business app | app de WhatsApp Business | app WhatsApp Business
    appOnPhone | ours | WhatsApp Business app on the phone | app de WhatsApp Business en el teléfono | app WhatsApp Business no celular
    appSettings | menu | Settings | Ajustes | Configurações | Configuración | Configurações
    appAccount | menu | Account | Cuenta | Conta
    businessPlatform | menu | Business platform | Plataforma para empresas | Plataforma Comercial | Plataforma empresarial | Plataforma do WhatsApp Business
    disconnect | menu | Disconnect account | Desconectar cuenta | Desconectar conta
    underTheName | aside | the number under the name | el número debajo del nombre | o número abaixo do nome
    help | menu | Help | Ayuda | Ajuda
    appInfo | menu | App info | Info. de la app | Dados do app
    businessTools | menu | Business tools | Herramientas para empresas | Business tools
    labels | menu | Labels | Etiquetas | Labels
    appStore | ours | the phone's app store | la tienda de apps del teléfono | a loja de apps do celular
    otherPhone | ours | any other phone | cualquier otro teléfono | qualquer outro celular
    window | ours | Meta's window with the message | la ventana de Meta con el mensaje | a janela da Meta com a mensagem
    windowBeginning | ours | Meta's signup window, first screen | la primera pantalla de la ventana de Meta | a primeira tela da janela da Meta
    windowAccounts | ours | Meta's signup window, the choice of the WhatsApp account | la ventana de Meta, donde se elige la cuenta de WhatsApp | a janela da Meta, onde se escolhe a conta do WhatsApp
    windowEnd | ours | Meta's signup window, last screen | la última pantalla de la ventana de Meta | a última tela da janela da Meta
    provider | menu | {provider}
    numbersPage | menu | {numbers-page}
    connect | menu | {connect}
    reconnect | ours | reconnect | reconectar | reconectar
    health | ours | health | estado | estado
    providerSupport | ours | {provider} support | el soporte de {provider} | o suporte da {provider}
    orDeveloper | aside | or the developer | o quien desarrolla | ou quem desenvolve
    orWebhook | aside | or the developer's webhook handler | o el webhook de quien desarrolla | ou o webhook de quem desenvolve
    customer | ours | the customer | el cliente | o cliente
    whatsappManager | menu | WhatsApp Manager | Administrador de WhatsApp | Gerenciador do WhatsApp
    theAccount | ours | the WhatsApp account | la cuenta de WhatsApp | a conta do WhatsApp
    partners | menu | Partners | Socios | Parceiros
    accountTools | menu | Account tools | Herramientas de la cuenta | Ferramentas da conta
    phoneNumbers | menu | Phone numbers | Números de teléfono | Números de telefone
    theNumber | ours | the number | el número | o número
    profile | menu | Profile | Perfil | Perfil
    twoStepVerification | menu | Two-step verification | Two-step verification | Confirmação em duas etapas
    templates | menu | Message templates | Plantillas de mensajes | Modelos de mensagem
    theAccountSettings | ours | the account's settings | la configuración de la cuenta | as configurações da conta
    inTheAddress | aside | the id in the address or under the account's name | el id en la dirección o debajo del nombre de la cuenta | o id no endereço ou abaixo do nome da conta
    businessSuite | menu | Meta Business Suite
    settings | menu | Settings | Configuración | Configurações
    accounts | menu | Accounts | Cuentas | Contas
    whatsappAccounts | menu | WhatsApp accounts | Cuentas de WhatsApp | Contas do WhatsApp
    everyPortfolio | aside | in every portfolio | en cada portfolio | em cada portfólio
    remove | menu | Remove
    pages | menu | Pages | Páginas | Páginas
    thePage | ours | the Page | la página | a Página
    whatsapp | menu | WhatsApp
    billing | menu | Billing and payments | Facturación y pagos | Cobrança e pagamentos
    securityCenter | menu | Security Center | Centro de seguridad | Central de Segurança
    verification | menu | Business verification | Verificación del negocio | Verificação da empresa
    users | menu | Users | Usuarios | Usuários
    people | menu | People
    requests | menu | Requests
    supportHome | menu | Business Support Home | Inicio de ayuda para empresas | Página inicial do Suporte para Empresas
    theBusiness | ours | the business | la empresa | a empresa
    supportAccount | ours | WhatsApp account | cuenta de WhatsApp | conta do WhatsApp
    facebook | menu | Facebook
    accountsCenter | menu | Accounts Center | Centro de cuentas | Central de Contas
    loginSecurity | menu | Password and security | Contraseña y seguridad | Senha e segurança
    appDashboard | menu | Meta App Dashboard
    theApp | ours | the app | la app | o app
    appReview | menu | App Review and Permissions
    configuration | menu | Configuration | Configuración | Configuração
    phoneNumbersEdge | menu | GET /{waba-id}/phone_numbers
    """
}
