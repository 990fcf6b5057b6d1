/// Something that nobody must say or do: an order without "do not", with a period.
struct DoNot: Sendable, ExpressibleByStringLiteral {
  let text: String
  /// The same for the customer; `nil` where it is nothing that they would do.
  var letter: Localised?
  /// Its letter forbids to connect the number.
  var isOfAttempts = false
  /// It holds only while nothing points to the connection itself.
  var leavesConnectionAlone = false
  /// It holds only beside a next step of one of these kinds.
  var kinds = NextKind.allCases
  /// Whether it has a place in a case at all.
  var holds: @Sendable (Facts) -> Bool = { _ in true }

  init(_ text: String) { self.text = text }

  init(stringLiteral text: String) { self.init(text) }

  /// An order to leave the connection alone, because something else is the matter.
  static func touchConnection(_ text: String) -> DoNot {
    var order = DoNot(text)
    order.leavesConnectionAlone = true
    return order
  }

  /// An order about a number that lives in the app.
  static func ofTheApp(_ text: String) -> DoNot {
    var order = DoNot(text)
    order.holds = { !$0.hasNoPhoneApp }
    return order
  }

  static let registerByCall = ofTheApp("Call /register or /deregister for a number of the app.")

  /// Source: ``Source/metaCoexistence``.
  static let deletion = said("Delete the WhatsApp account in the app.", .nothingDeleted)

  /// An order that the customer has to know as well.
  static func said(_ text: String, _ letter: Localised) -> DoNot {
    DoNot(text).said(letter)
  }

  /// The same for an order not to connect the number.
  static func noAttempt(_ text: String, _ letter: Localised) -> DoNot {
    var order = said(text, letter)
    order.isOfAttempts = true
    return order
  }

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

  func said(_ letter: Localised) -> DoNot {
    var order = self
    order.letter = letter
    return order
  }
}

extension Localised {
  /// Where the fault is in nobody's link.
  static let connectionStays = Localised(
    "Please do not disconnect or reconnect the number: that would not solve it.",
    es: "No desconecte ni vuelva a conectar el número: eso no lo resuelve.",
    pt: "Não desconecte nem reconecte o número: isso não resolve o problema."
  )
  static let nothingDeleted = Localised(
    "Do not delete anything in the app.",
    es: "No elimine nada en la app.",
    pt: "Não exclua nada no app."
  )
}
