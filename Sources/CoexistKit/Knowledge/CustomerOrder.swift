/// What the customer, or their Meta admin, does at one place.
struct CustomerOrder: Hashable, Sendable {
  /// Where it is done; `nil` too where the orders themselves lead there.
  var place: MenuPath?
  /// What one has to know before the first order: what it ends, and when to stop; `nil` where
  /// nothing ends.
  var before: Localised?
  /// What stands above orders of which one fits; `nil` where they are taken in order.
  var choice: Localised?
  /// One sentence each, in order.
  var orders: [Localised] = []
  /// How they know that it worked; `nil` when there is nothing to see.
  var done: Localised?
  /// What not to do meanwhile, as whole sentences.
  var avoid: [Localised] = []
  /// What stands at the end instead of the usual line; empty where the order itself says that we
  /// write next.
  var lastLine: Localised?

  /// Whether it is for whoever has Meta's window open.
  var needsNoAdmin = false

  /// This first, then another; it ends as this one does, if it says how.
  func then(_ other: CustomerOrder) -> CustomerOrder {
    CustomerOrder(
      place: place ?? other.place,
      before: before ?? other.before,
      choice: choice,
      orders: orders + other.orders,
      done: done ?? other.done,
      avoid: avoid + other.avoid,
      lastLine: lastLine ?? other.lastLine
    )
  }
}

extension CustomerOrder {
  /// What is no matter of the customer's.
  static let weLookItUp = CustomerOrder(
    orders: [
      Localised(
        "We will check this ourselves.",
        es: "Esto lo revisamos nosotros.",
        pt: "Nós mesmos vamos verificar isso."
      )
    ]
  )
}

extension Localised {
  /// No words at all.
  static let nothing = Localised("", es: "", pt: "")

  /// Above orders of which each leads to the end.
  static let anyIsEnough = Localised(
    "Any one of these is enough:",
    es: "Basta con una de estas opciones:",
    pt: "Basta uma destas opções:"
  )

  static let isVerified = Localised(
    "The \(MenuName.securityCenter.english) shows the business as verified.",
    es: "El \(MenuName.securityCenter.spanish) muestra el negocio como verificado.",
    pt: "A \(MenuName.securityCenter.portuguese) mostra a empresa como verificada."
  )

  /// How a connection shows that it works.
  static let sentMessageShowsUp = Localised(
    "A message sent from the phone shows up in {provider}.",
    es: "Un mensaje enviado desde el teléfono aparece en {provider}.",
    pt: "Uma mensagem enviada do celular aparece na {provider}."
  )

  /// Behind a look.
  static let onlyLook = Localised(
    "Only look; do not change anything yet.",
    es: "Solo mire; no cambie nada todavía.",
    pt: "Apenas olhe; não mude nada ainda."
  )
}
