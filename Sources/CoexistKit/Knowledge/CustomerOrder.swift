/// What the customer, or their Meta admin, does at one place.
struct CustomerOrder: Hashable, Sendable {
  var place: MenuPath?
  /// One sentence each, in order.
  var orders: [Localised] = []
  /// Whether any one of the orders is enough.
  var isChoice = false
  /// How they know that it worked; `nil` when there is nothing to see.
  var done: Localised?
  /// What not to do meanwhile, as whole sentences.
  var avoid: [Localised] = []
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
  /// What wakes a connection that slept.
  static let openTheAppOnce = Localised(
    "Open the WhatsApp Business app on the phone once.",
    es: "Abra una vez la app WhatsApp Business en el teléfono.",
    pt: "Abra uma vez o app WhatsApp Business no celular."
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
