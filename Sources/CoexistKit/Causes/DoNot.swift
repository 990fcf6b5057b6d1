/// Something that nobody must say or do: an order without "do not", with a period.
///
/// Each says who has to know it: what is none of the customer's matters is ``ours(_:)``, everything
/// else carries its sentence for their letter.
struct DoNot: Sendable {
  let text: String
  /// Who has to know it besides whoever reads the report.
  private(set) var reader: Reader
  /// What it is about, where a letter may say it in other words; `nil` where one sentence alone does.
  var topic: Topic?
  /// It holds only beside a next step of one of these kinds.
  var kinds = NextKind.allCases
  /// Whether it has a place in a case at all.
  var holds: @Sendable (Facts) -> Bool = { _ in true }

  enum Reader: Sendable {
    /// Nobody: it is for us and the provider.
    case us
    case customer(Localised)
    /// Whoever looks after a program of theirs.
    case programs(Localised)
  }

  /// What several sentences of a letter forbid in words of their own.
  enum Topic: Sendable, CaseIterable {
    case attempt, anotherLogin, connection
    case providerInUse, partnerInUse, dedicatedInUse, ownShare
    case removalFromPortfolio, accountNotCompared
    case registration, appDeletion, appChange, numberInApp, codeByMessage, oldWindow
  }

  /// The same for the customer; `nil` where it is nothing that they would do.
  var letter: Localised? {
    switch reader {
    case .us: nil
    case .customer(let words), .programs(let words): words
    }
  }

  /// Its letter forbids to connect the number.
  var isOfAttempts: Bool { topic == .attempt }

  /// It holds only while nothing points to the connection itself.
  var leavesConnectionAlone: Bool { topic == .connection }

  /// What only we or the provider could do.
  static func ours(_ text: String) -> DoNot { DoNot(text: text, reader: .us) }

  /// An order that the customer has to know as well.
  static func said(_ text: String, _ letter: Localised, as topic: Topic? = nil) -> DoNot {
    DoNot(text: text, reader: .customer(letter), topic: topic)
  }

  /// An order for whoever looks after a program.
  static func programs(_ text: String, _ letter: Localised, as topic: Topic? = nil) -> DoNot {
    DoNot(text: text, reader: .programs(letter), topic: topic)
  }

  /// An order to leave the connection alone, because something else is the matter.
  static func touchConnection(_ text: String, _ letter: Localised = .connectionStays) -> DoNot {
    said(text, letter, as: .connection)
  }

  /// An order not to connect the number.
  static func noAttempt(_ text: String, _ letter: Localised) -> DoNot {
    said(text, letter, as: .attempt)
  }

  static let registerByCall = programs(
    "Call /register or /deregister for a number of the app.",
    """
    en If you have a system of your own that works with this number, such as a CRM or an online shop, please forward \
    this to whoever looks after it: it must not call /register or /deregister for a number that is used in the \
    WhatsApp Business app.
    es Si tiene un sistema propio que trabaja con este número, como un CRM o una tienda en línea, reenvíe esto, por \
    favor, a quien se ocupa de ese sistema: no debe llamar a /register ni a /deregister para un número que se usa \
    en la app de WhatsApp Business.
    pt Se você tiver um sistema próprio que usa este número, como um CRM ou uma loja virtual, encaminhe isto, por \
    favor, a quem cuida dele: o sistema não deve chamar /register nem /deregister para um número usado no app \
    WhatsApp Business.
    """,
    as: .registration
  )
  .when { !$0.hasNoPhoneApp }

  /// Source: ``Source/metaCoexistence``.
  static let deletion = said(
    "Delete the WhatsApp account in the app.",
    .nothingDeleted,
    as: .appDeletion
  )

  /// What is said where no order of a letter names the ID to be compared.
  static let accountToCompare = Localised(
    "Before an account is removed, make sure that it is the one with your number.",
    es: "Antes de quitar una cuenta, asegúrese de que sea la que tiene su número.",
    pt: "Antes de remover uma conta, confirme que é a que tem o seu número."
  )

  /// The same beside some kinds of next steps alone.
  func beside(_ kinds: NextKind...) -> DoNot {
    var order = self
    order.kinds = kinds
    return order
  }

  /// The same where a case has a use for it.
  func when(_ holds: @escaping @Sendable (Facts) -> Bool) -> DoNot {
    var order = self
    order.holds = holds
    return order
  }

  /// The same of a cause that is only possible and would alarm: its reason is not told, and an attempt
  /// is forbidden all the same.
  var withoutReason: DoNot {
    var order = self
    order.reader = isOfAttempts ? .customer(.notYet) : .us
    return order
  }
}

extension Localised {
  /// The path that takes a number out of the app.
  static let noCodeByMessage: Localised = """
    en If Meta offers a code by SMS or phone call, do not enter it: close the window and tell us. \
    With such a code, the number would stop working in the app.
    es Si Meta le ofrece un código por SMS o por llamada, no lo escriba: cierre la ventana y \
    avísenos. Si lo escribe, el número dejará de funcionar en la app.
    pt Se a Meta oferecer um código por SMS ou por ligação, não o digite: feche a janela e nos \
    avise. Se você o digitar, o número deixará de funcionar no app.
    """
  /// Where the fault is in nobody's link.
  static let connectionStays = Localised(
    "Please do not disconnect or reconnect the number: that would not solve it.",
    es: "No desconecte ni vuelva a conectar el número: eso no lo resuelve.",
    pt: "Não desconecte nem reconecte o número: isso não resolve o problema."
  )
  /// Where Meta has to decide first.
  static let nothingForNow = Localised(
    "Do not connect, disconnect or remove anything until Meta has settled this.",
    es: "No conecte, desconecte ni quite nada hasta que Meta lo haya resuelto.",
    pt: "Não conecte, desconecte nem remova nada até a Meta resolver isso."
  )
  /// The same where the number is connected anew.
  static let nothingToCleanUp = Localised(
    "Please do not disconnect or remove any provider because of this.",
    es: "Por favor, no desconecte ni quite a ningún proveedor por esto.",
    pt: "Por favor, não desconecte nem remova nenhum provedor por causa disso."
  )
  static let nothingDeleted = Localised(
    "Do not delete anything in the app.",
    es: "No elimine nada en la app.",
    pt: "Não exclua nada no app."
  )
  /// No attempt before we say so; where there were many, with `{attempts}`.
  static let notYet = Localised(
    "Please do not connect the number until we tell you to.",
    es: "Por favor, no conecte el número hasta que le avisemos.",
    pt: "Por favor, não conecte o número até avisarmos."
  )
  static let notYetAgain = Localised(
    "There have already been {attempts} attempts. Please do not try again until we tell you to.",
    es: "Ya se hicieron {attempts} intentos. Por favor, no haga otro hasta que le avisemos.",
    pt: "Já foram {attempts} tentativas. Por favor, não faça outra até avisarmos."
  )
}
