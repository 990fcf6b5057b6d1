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
        orders: [.phoneAtHand, start, portfolio] + number + [.scanOrType],
        done: choice == .same || choice == .newNumber
          ? .sentMessageShowsUp
          : Localised(
            """
            Meta's window ends with a success message, {numbers-page} in {provider} shows the \
            number, and the app goes on sending and receiving messages.
            """,
            es: """
              La ventana de Meta termina con un mensaje de éxito, {numbers-page} en {provider} \
              muestra el número y la app sigue enviando y recibiendo mensajes.
              """,
            pt: """
              A janela da Meta termina com uma mensagem de sucesso, {numbers-page} na {provider} \
              mostra o número e o app continua enviando e recebendo mensagens.
              """
          ),
        avoid: [.noCodeByMessage, .devicesLogOut, .oneAttempt]
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
        avoid: [.codeIsSecret, .oneAttempt]
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
        "Open the new link and choose \(english).",
        es: "Abra el enlace nuevo y elija \(spanish).",
        pt: "Abra o novo link e escolha \(portuguese)."
      )
    }
  }

  private var portfolio: Localised {
    switch choice {
    case .owner:
      Localised(
        "Log in with Facebook and choose {owner}.",
        es: "Inicie sesión con Facebook y elija {owner}.",
        pt: "Entre com o Facebook e escolha {owner}."
      )
    case .holder:
      Localised(
        "Log in with Facebook and, this time, choose the business portfolio {holder}.",
        es: "Inicie sesión con Facebook y elija esta vez el portfolio comercial {holder}.",
        pt: "Entre com o Facebook e escolha desta vez o portfólio empresarial {holder}."
      )
    case .same:
      Localised(
        "Log in with Facebook and choose the same WhatsApp account and number as before.",
        es: """
          Inicie sesión con Facebook y elija la misma cuenta de WhatsApp y el mismo número que antes.
          """,
        pt: """
          Entre com o Facebook e escolha a mesma conta do WhatsApp e o mesmo número de antes.
          """
      )
    case .otherAccount:
      Localised(
        """
        Log in with Facebook and, this time, choose another WhatsApp account, or let Meta create a \
        new one.
        """,
        es: """
          Inicie sesión con Facebook y elija esta vez otra cuenta de WhatsApp, o deje que Meta cree \
          una nueva.
          """,
        pt: """
          Entre com o Facebook e escolha desta vez outra conta do WhatsApp, ou deixe a Meta criar \
          uma nova.
          """
      )
    case .newNumber:
      Localised(
        "Log in with Facebook and choose the same business portfolio as before.",
        es: "Inicie sesión con Facebook y elija el mismo portfolio comercial que antes.",
        pt: "Entre com o Facebook e escolha o mesmo portfólio empresarial de antes."
      )
    }
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
        )
      ]
    case (.dedicated, _):
      [Localised("Enter the number.", es: "Escriba el número.", pt: "Digite o número.")]
    }
  }
}

extension Localised {
  fileprivate static let phoneAtHand = Localised(
    "Have the phone at hand and open the WhatsApp Business app on it.",
    es: "Tenga a mano el teléfono y abra en él la app WhatsApp Business.",
    pt: "Tenha o celular em mãos e abra nele o app WhatsApp Business."
  )

  fileprivate static let deviceAtHand = Localised(
    "Have the phone or device that receives SMS or calls for the number at hand.",
    es: "Tenga a mano el equipo que recibe los SMS o las llamadas del número.",
    pt: "Tenha em mãos o aparelho que recebe os SMS ou as ligações do número."
  )

  fileprivate static let reconnectThere = Localised(
    """
    In {provider}, open {numbers-page}, choose this number and then the option to reconnect it.
    """,
    es: """
      En {provider}, abra {numbers-page}, elija este número y luego la opción para reconectarlo.
      """,
    pt: "Na {provider}, abra {numbers-page}, escolha este número e depois a opção de reconectar."
  )

  /// The choice between this path and the other one, by the names that the Spanish and the
  /// Portuguese window show (notes of the real window, several projects, read September 2026).
  fileprivate static let existingApp = Localised(
    """
    If the window asks, choose to connect your existing WhatsApp Business app, not to create a \
    WhatsApp Business account.
    """,
    es: """
      Si la ventana lo pregunta, elija "Conecta una app de WhatsApp Business" y no "Crear una cuenta \
      de WhatsApp Business".
      """,
    pt: """
      Se a janela perguntar, escolha "Conectar um app do WhatsApp Business", e não "Criar uma conta \
      do WhatsApp Business".
      """
  )

  /// Both last screens; the window shows the code, and the app takes it (``Source/metaCoexistence``,
  /// read September 2026).
  fileprivate static let scanOrType = Localised(
    """
    With the app, scan the QR code in Meta's window. If the window shows a code instead, open the \
    message from Facebook Business in the app, tap Connect and type that code there.
    """,
    es: """
      Escanee con la app el código QR de la ventana de Meta. Si la ventana muestra otro código en su \
      lugar, abra en la app el mensaje de Facebook Business, toque Conectar (Connect) y escríbalo allí.
      """,
    pt: """
      Escaneie com o app o QR code da janela da Meta. Se a janela mostrar outro código no lugar dele, \
      abra no app a mensagem de Facebook Business, toque em Conectar (Connect) e digite-o ali.
      """
  )

  /// Source: ``Source/metaCoexistence``, read September 2026.
  fileprivate static let devicesLogOut = Localised(
    """
    It is normal that WhatsApp Web and other linked devices are logged out once; simply link them \
    again.
    """,
    es: """
      Es normal que WhatsApp Web y los demás dispositivos vinculados se desconecten una vez; solo hay \
      que vincularlos de nuevo.
      """,
    pt: """
      É normal que o WhatsApp Web e os outros aparelhos conectados sejam desconectados uma vez; é só \
      conectá-los de novo.
      """
  )

  /// What the dedicated path ends.
  fileprivate static let leavesTheApp = Localised(
    """
    Connected this way, the number no longer works in the WhatsApp Business app. If it is still \
    active in the app on any phone, stop and tell us first.
    """,
    es: """
      Con esta conexión, el número deja de funcionar en la app WhatsApp Business. Si todavía está \
      activo en la app de algún teléfono, no siga y díganos antes.
      """,
    pt: """
      Com esta conexão, o número deixa de funcionar no app WhatsApp Business. Se ele ainda estiver \
      ativo no app de algum celular, pare e avise antes.
      """
  )

  fileprivate static let codeByMessage = Localised(
    "Enter the code that Meta sends by SMS or call: for this kind of number that is right.",
    es:
      "Escriba el código que Meta envía por SMS o llamada: para este tipo de número es lo correcto.",
    pt: "Digite o código que a Meta envia por SMS ou ligação: para este tipo de número, é o certo."
  )

  fileprivate static let codeIsSecret = Localised(
    "Enter the code in Meta's window only, and never send it to anyone.",
    es: "Escriba el código solo en la ventana de Meta y no se lo envíe a nadie.",
    pt: "Digite o código só na janela da Meta e não o envie a ninguém."
  )

  /// The path that takes a number out of the app.
  static let noCodeByMessage = Localised(
    """
    If Meta offers a code by SMS or phone call, do not enter it: close the window and tell us. With \
    such a code, the number would stop working in the app.
    """,
    es: """
      Si Meta le ofrece un código por SMS o por llamada, no lo escriba: cierre la ventana y avísenos. \
      Con ese código, el número dejaría de funcionar en la app.
      """,
    pt: """
      Se a Meta oferecer um código por SMS ou por ligação, não o digite: feche a janela e nos avise. \
      Com esse código, o número deixaria de funcionar no app.
      """
  )

  fileprivate static let oneAttempt = Localised(
    "Try only once: if an error appears, send us its exact words and a screenshot.",
    es: """
      Haga un solo intento: si aparece un error, envíenos el texto exacto y una captura de pantalla.
      """,
    pt: """
      Faça só uma tentativa: se aparecer um erro, envie para nós o texto exato e uma captura de tela.
      """
  )
}
