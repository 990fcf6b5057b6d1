/// How a number is connected.
struct Connection: Hashable, Sendable {
  var path = ConnectionPath.pairing
  var beginning = Beginning.product
  var choice = Choice.owner

  /// Where Meta's window is opened.
  enum Beginning: Hashable, Sendable, CaseIterable {
    /// In the provider's own product.
    case product
    /// By the connection link that they have, which needs no login there.
    case link
    /// The same by a link that they are still to be sent.
    case newLink
  }

  /// What is chosen in Meta's window.
  enum Choice: Hashable, Sendable, CaseIterable {
    case owner
    /// The portfolio that was seen to hold the account.
    case holder
    /// Another WhatsApp account than before.
    case otherAccount
    /// The account and the number that were connected before.
    case same
    /// The portfolio as before, for a number that has taken the place of another.
    case newNumber
  }
}

/// The two ways to connect a number.
enum ConnectionPath: Hashable, Sendable, CaseIterable {
  /// The number stays in the app and is paired with it.
  case pairing
  /// The number works without the app and is proven by a code.
  case dedicated
}

extension Connection {
  /// Each way with its own code.
  var order: CustomerOrder {
    switch path {
    case .pairing:
      CustomerOrder(
        orders: [.phoneAtHand, start, portfolio] + number + [.scanOrType, .shareChats],
        done: choice == .same || choice == .newNumber
          ? .sentMessageShowsUp
          : """
          en Meta's window ends with a success message, {numbers-page} in {provider} shows the \
          number, and the app goes on sending and receiving messages.
          es La ventana de Meta termina con un mensaje de éxito, su número aparece en \
          {numbers-page}, en {provider}, y la app sigue enviando y recibiendo mensajes.
          pt A janela da Meta termina com uma mensagem de sucesso, o seu número aparece em \
          {numbers-page}, na {provider}, e o app continua enviando e recebendo mensagens.
          """,
        avoid: [.noCodeByMessage, .devicesLogOut, .oneAttempt],
        attempt: .made
      )
    case .dedicated:
      CustomerOrder(
        before: .leavesTheApp,
        orders: [.deviceAtHand, start, portfolio] + number + [.codeByMessage],
        done: Localised(
          "Meta's window ends with a success message.",
          es: "La ventana de Meta termina con un mensaje de éxito.",
          pt: "A janela da Meta termina com uma mensagem de sucesso."
        ),
        avoid: [.codeIsSecret, .oneAttempt],
        attempt: .made
      )
    }
  }

  /// Where the window opens, and what is chosen first.
  private var start: Localised {
    let english =
      path == .pairing ? "{app-option}" : "the option for a dedicated number (Cloud API)"
    let spanish = path == .pairing ? "{app-option}" : "la opción de número dedicado (Cloud API)"
    let portuguese = path == .pairing ? "{app-option}" : "a opção de número dedicado (Cloud API)"
    if choice == .same, path == .pairing, beginning == .product { return .reconnectThere }
    return switch beginning {
    case .product:
      Localised(
        "In {provider}, open {numbers-page}, choose {connect} and then \(english).",
        es: "En {provider}, abra {numbers-page}, elija {connect} y luego \(spanish).",
        pt: "Na {provider}, abra {numbers-page}, escolha {connect} e depois \(portuguese)."
      )
    case .link:
      Localised(
        "Open your connection link again and choose \(english).",
        es: "Abra de nuevo su enlace de conexión y elija \(spanish).",
        pt: "Abra de novo o seu link de conexão e escolha \(portuguese)."
      )
    case .newLink:
      Localised(
        "Open the new link, preferably on a computer, and choose \(english).",
        es: "Abra el enlace nuevo, mejor en una computadora, y elija \(spanish).",
        pt: "Abra o novo link, de preferência em um computador, e escolha \(portuguese)."
      )
    }
  }

  private var portfolio: Localised {
    let chosen =
      switch choice {
      case .owner, .otherAccount: Localised("{owner}", es: "{owner}", pt: "{owner}")
      case .holder:
        Localised(
          "this time the business portfolio {holder}",
          es: "esta vez el portfolio comercial {holder}",
          pt: "desta vez o portfólio empresarial {holder}"
        )
      case .same:
        Localised(
          "the same WhatsApp account and number as before",
          es: "la misma cuenta de WhatsApp y el mismo número que antes",
          pt: "a mesma conta do WhatsApp e o mesmo número de antes"
        )
      case .newNumber:
        Localised(
          "the same business portfolio as before",
          es: "el mismo portfolio comercial que antes",
          pt: "o mesmo portfólio empresarial de antes"
        )
      }
    return Localised(
      "Log in with {facebook} and choose {what}.",
      es: "Inicie sesión con {facebook} y elija {what}.",
      pt: "Entre com {facebook} e escolha {what}."
    ).about(chosen)
  }

  /// None where the number was chosen with its account.
  private var number: [Localised] {
    switch (path, choice) {
    case (.pairing, .same): []
    case (.pairing, .newNumber):
      [
        Localised(
          "Enter the new number.",
          es: "Escriba el número nuevo.",
          pt: "Digite o número novo."
        )
      ]
    case (.pairing, _):
      [
        .existingApp,
        Localised(
          "Enter the number that is in the app.",
          es: "Escriba el número que está en la app.",
          pt: "Digite o número que está no app."
        ),
      ] + (choice == .otherAccount ? [.otherAccount] : [])
    case (.dedicated, _):
      [Localised("Enter the number.", es: "Escriba el número.", pt: "Digite o número.")]
    }
  }
}
