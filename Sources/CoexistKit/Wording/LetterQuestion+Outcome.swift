/// What is asked where nobody knows yet what came of an attempt or a call.
extension LetterDetail {
  /// What came of an attempt decides.
  static let attemptTold = LetterDetail(
    finding: """
      en thank you for letting us know that you tried to connect again. We do not know yet what happened then.
      es gracias por avisarnos que volvió a intentar conectar. Todavía no sabemos qué pasó en ese intento.
      pt agradecemos por avisar que tentou conectar de novo. Ainda não sabemos o que aconteceu nessa tentativa.
      """,
    asking: """
      en Tell us whether the number is connected now or at which step it stopped. If a message \
      appeared, send us a screenshot with its exact words and its code, if there is one.
      es Díganos si el número quedó conectado o en qué paso se detuvo. Si apareció un mensaje, \
      envíenos una captura con el texto exacto y el código, si lo hay.
      pt Diga-nos se o número ficou conectado ou em que etapa parou. Se apareceu uma mensagem, \
      envie para nós uma captura de tela com o texto exato e o código, se houver.
      """,
    avoiding: .notBeforeWeSawIt
  )

  /// A program sends, and nobody shows what Meta says to that.
  static let sendUnanswered = LetterDetail(
    finding: """
      en a system tried to send a message, and what we have does not show what Meta answered.
      es un sistema intentó enviar un mensaje, y lo que tenemos no muestra qué respondió Meta.
      pt um sistema tentou enviar uma mensagem, e o que temos não mostra o que a Meta respondeu.
      """,
    asking: """
      en Please tell us whether it still happens, and ask whoever looks after that system for the whole answer of Meta, \
      with the code and the words of the error but without the access token.
      es Por favor, díganos si sigue pasando y pida a quien se ocupa de ese sistema la respuesta completa de Meta, con \
      el código y el texto del error, pero sin el token de acceso.
      pt Por favor, diga-nos se isso ainda acontece e peça a quem cuida desse sistema a resposta completa da Meta, com o \
      código e o texto do erro, mas sem o token de acesso.
      """
  )
}

extension Facts {
  /// They tried again, and nobody knows yet what came of it.
  var isAttemptTold: Bool {
    errors.isEmpty && steps.contains { $0.step == .retry && $0.isByCustomer }
  }
}
