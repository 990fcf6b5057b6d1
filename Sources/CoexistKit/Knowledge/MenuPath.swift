/// A place to look at or to act, as the way through the menus to it.
///
/// It is the only home of menu paths: steps, remedies, questions, known errors, screenshots and
/// letters name a case of it, and a test fails where a path is written anywhere else. `{provider}`
/// and its siblings are filled in from ``Provider``.
enum MenuPath: Sendable, CaseIterable {
  // On the phone.
  case phone
  case businessPlatform
  case numberInApp
  case appInfo
  case labels
  case appStore
  case otherPhone

  // At Meta.
  case partnersTab
  case accountSettings
  case accountID
  case whatsappAccounts
  case whatsappAccountsEverywhere
  case removeAccount
  case phoneNumbers
  case phoneNumbersEverywhere
  case numberProfile
  case twoStepVerification
  case templates
  case pageNumber
  case billing
  case verification
  case businessSettings
  case people
  case requests
  case support
  case supportHome
  case loginSecurity
  case appReview
  case appWebhook

  // Meta's signup window.
  case window
  case windowBeginning
  case windowAccounts
  case windowEnd

  // At the provider.
  case providerNumbers
  case providerNumber
  case providerConnect
  case providerReconnect
  case providerHealth
  case providerSupport
  case providerOrDeveloper
  case providerOrWebhook

  // Anywhere else.
  case customer
  case phoneNumbersEdge
}

extension MenuPath {
  /// What is opened, one behind the other.
  var names: [MenuName] {
    switch self {
    case .phone: [.appOnPhone]
    case .businessPlatform: [.app, .appSettings, .appAccount, .businessPlatform]
    case .numberInApp: [.app, .appSettings, .underTheName]
    case .appInfo: [.app, .appSettings, .help, .appInfo]
    case .labels: [.app, .businessTools, .labels]
    case .appStore: [.appStore]
    case .otherPhone: [.otherPhone]
    case .partnersTab: [.whatsappManager, .theAccount, .partners]
    case .accountSettings: [.whatsappManager, .accountTools, .theAccountSettings]
    case .accountID: [.whatsappManager, .inTheAddress]
    case .whatsappAccounts: [.businessSuite, .settings, .accounts, .whatsappAccounts]
    case .whatsappAccountsEverywhere: Self.whatsappAccounts.names + [.everyPortfolio]
    case .removeAccount: Self.whatsappAccounts.names + [.remove]
    case .phoneNumbers: [.whatsappManager, .accountTools, .phoneNumbers]
    case .phoneNumbersEverywhere: Self.phoneNumbers.names + [.everyPortfolio]
    case .numberProfile: Self.phoneNumbers.names + [.theNumber, .profile]
    case .twoStepVerification: Self.phoneNumbers.names + [.theNumber, .twoStepVerification]
    case .templates: [.whatsappManager, .templates]
    case .pageNumber: [.businessSuite, .settings, .accounts, .pages, .thePage, .whatsapp]
    case .billing: [.businessSuite, .settings, .billing, .whatsappAccounts]
    case .verification: [.businessSuite, .securityCenter, .verification]
    case .businessSettings: [.businessSuite, .settings]
    case .people: [.businessSuite, .settings, .users, .people]
    case .requests: [.businessSuite, .settings, .requests]
    case .support: Self.supportHome.names + [.supportAccount]
    case .supportHome: [.supportHome, .theBusiness]
    case .loginSecurity: [.facebook, .accountsCenter, .loginSecurity]
    case .appReview: [.appDashboard, .theApp, .appReview]
    case .appWebhook: [.appDashboard, .theApp, .whatsapp, .configuration]
    case .window: [.window]
    case .windowBeginning: [.windowBeginning]
    case .windowAccounts: [.windowAccounts]
    case .windowEnd: [.windowEnd]
    case .providerNumbers: [.provider, .numbersPage]
    case .providerNumber: Self.providerNumbers.names + [.theNumber]
    case .providerConnect: Self.providerNumbers.names + [.connect]
    case .providerReconnect: Self.providerNumber.names + [.reconnect]
    case .providerHealth: Self.providerNumber.names + [.health]
    case .providerSupport: [.providerSupport]
    case .providerOrDeveloper: [.providerSupport, .orDeveloper]
    case .providerOrWebhook: [.provider, .orWebhook]
    case .customer: [.customer]
    case .phoneNumbersEdge: [.phoneNumbersEdge]
    }
  }

  /// The way without its first name, for an order that has named the app already.
  func inside(_ language: Language) -> String {
    Self.joined(names.dropFirst(), in: language)
  }

  func text(in language: Language) -> String {
    Self.joined(names[...], in: language)
  }

  /// As an agent reads it.
  var text: String { text(in: .english) }

  /// The names of a phone that calls them otherwise follow as a way of their own.
  private static func joined(_ names: ArraySlice<MenuName>, in language: Language) -> String {
    let path = joined(names.map { ($0.text(in: language), $0.role) })
    let entries = names.filter { $0.role == .menu }
    let others = entries.map { $0.elsewhere?.text(in: language) ?? $0.name(in: language) }
    guard others != entries.map({ $0.name(in: language) }) else { return path }
    return path + onSomePhones.text(in: language) + others.joined(separator: " > ")
  }

  private static func joined(_ names: [(text: String, role: MenuName.Role)]) -> String {
    names.enumerated().map { index, name in
      (index == 0 ? "" : name.role == .aside ? ", " : " > ") + name.text
    }
    .joined()
  }

  private static let onSomePhones = Localised(
    "; on some phones, ",
    es: "; en algunos teléfonos, ",
    pt: "; em alguns celulares, "
  )
}

extension Provider {
  /// The way to a place, with the provider's own names; empty where there is none.
  func fill(_ path: MenuPath?) -> String { path.map { fill($0.text) } ?? "" }
}
