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

  /// Whether it only offers to write to us: nothing has to be done.
  var isOffer = false
  /// Whether it is for whoever has Meta's window open.
  var needsNoAdmin = false
  /// What it says of another attempt to connect; `nil` where it says nothing of one.
  var attempt: Attempt?

  enum Attempt: Hashable, Sendable {
    case made
    case forbidden
  }

  /// This first, then another; it ends as this one does, if it says how.
  ///
  /// The choice is this one's, and an admin is needed as usual.
  func then(_ other: CustomerOrder) -> CustomerOrder {
    CustomerOrder(
      place: place ?? other.place,
      before: before ?? other.before,
      choice: choice,
      orders: orders + other.orders,
      done: done ?? other.done,
      avoid: avoid + other.avoid,
      lastLine: lastLine ?? other.lastLine,
      isOffer: isOffer && other.isOffer,
      attempt: attempt ?? other.attempt
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
    "Choose one of these:",
    es: "Elija una de estas opciones:",
    pt: "Escolha uma destas opções:"
  )

  static let reconnectThere: Localised = """
    en In {provider}, open {numbers-page}, choose {chosen} and then the option to reconnect it.
    es En {provider}, abra {numbers-page}, elija {chosen} y luego la opción para reconectarlo.
    pt Na {provider}, abra {numbers-page}, escolha {chosen} e depois a opção de reconectar.
    """

  /// What whoever looks after a program does about a call that a number of the app does not need.
  static let leaveOutRegistration: Localised = """
    en leave out the call to {call} if the number is used in the WhatsApp Business app, because such a number must \
    not be registered or deregistered by a program{meta-words}.
    es hay que omitir la llamada a {call} si el número se usa en la app de WhatsApp Business, porque un número así \
    no se debe registrar ni dar de baja con un sistema{meta-words}.
    pt é preciso deixar de fora a chamada a {call} se o número é usado no app WhatsApp Business, porque um número \
    assim não deve ser registrado nem removido por um sistema{meta-words}.
    """

  static let templateIsActive = Localised(
    "The template shows as active.",
    es: "La plantilla aparece como activa.",
    pt: "O modelo aparece como ativo."
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
    pt: "Uma mensagem enviada pelo celular aparece na {provider}."
  )

  static let messagesGoOut = Localised(
    "Messages go out again; those that failed have to be sent once more.",
    es: "Los mensajes vuelven a salir con normalidad; los que fallaron hay que enviarlos de nuevo.",
    pt: "As mensagens voltam a sair normalmente; as que falharam precisam ser enviadas de novo."
  )

  /// That a complaint is over.
  static let messageGoesOut = Localised(
    "A test message goes out without an error.",
    es: "Un mensaje de prueba sale sin error.",
    pt: "Uma mensagem de teste sai sem erro."
  )
  static let templateGoesOut = Localised(
    "A test message with the template goes out without an error.",
    es: "Un mensaje de prueba con la plantilla sale sin error.",
    pt: "Uma mensagem de teste com o modelo sai sem erro."
  )
  static let messageArrives = Localised(
    "A message sent to your number arrives in {provider}.",
    es: "Un mensaje enviado a su número llega a {provider}.",
    pt: "Uma mensagem enviada ao seu número chega à {provider}."
  )

  static let codeIsSecret = Localised(
    "Enter the code in Meta's window only, and never send it to anyone.",
    es: "Escriba el código solo en la ventana de Meta y no se lo envíe a nadie.",
    pt: "Digite o código só na janela da Meta e não o envie a ninguém."
  )

  /// Before the steps of an attempt, where they may still be in the middle of one.
  static let startIfClosed = Localised(
    "If the window is closed, start as follows.",
    es: "Si la ventana está cerrada, empiece así.",
    pt: "Se a janela estiver fechada, comece assim."
  )

  static let oneAttempt: Localised = """
    en Try only once: if an error appears, send us its exact words and a screenshot.
    es Haga un solo intento: si aparece un error, envíenos el texto exacto y una captura de pantalla.
    pt Faça só uma tentativa: se aparecer um erro, envie para nós o texto exato e uma captura de tela.
    """

  /// Where Meta tells what is the matter with an account.
  static let openSupportHome: Localised = """
    en Open \(MenuName.supportHome.text(in: .english)) at \
    business.facebook.com/business-support-home, choose the business and then the \
    WhatsApp account{account-id}.
    es Abra el \(MenuName.supportHome.text(in: .spanish)) en \
    business.facebook.com/business-support-home, elija la empresa y luego la cuenta de \
    WhatsApp{account-id}.
    pt Abra a \(MenuName.supportHome.text(in: .portuguese)) em \
    business.facebook.com/business-support-home, escolha a empresa e depois a conta do \
    WhatsApp{account-id}.
    """
  /// The last line where they tell us when it is done, and where they tell us something.
  static let whenDone = Localised(
    "Let us know when you are done, or if anything looks different.",
    es: "Escríbanos cuando termine o si ve algo distinto.",
    pt: "Escreva para nós quando terminar ou se notar algo diferente."
  )
  static let onceAnswered = Localised(
    "Once we have your answer, we can tell you the next step.",
    es: "Con su respuesta podremos decirle cuál es el paso siguiente.",
    pt: "Com a sua resposta, poderemos dizer qual é o próximo passo."
  )

  /// Behind a look.
  static let onlyLook = Localised(
    "Only look; do not change anything yet.",
    es: "Solo mire; no cambie nada todavía.",
    pt: "Apenas olhe; não mude nada ainda."
  )
}
