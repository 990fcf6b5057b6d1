extension LetterOutline.Closing {
  /// The last line.
  var words: Localised {
    switch self {
    case .doing: .whenDone
    case .answering: .onceAnswered
    case .looking:
      Localised(
        "{what} If you cannot find that screen, just let us know.",
        es: "{what} Si no encuentra esa pantalla, díganoslo.",
        pt: "{what} Se não encontrar essa tela, é só nos avisar."
      ).about(.onceAnswered)
    case .idle:
      Localised(
        "We will write to you as soon as there is news; until then, there is nothing more you need to do.",
        es: "Le escribiremos en cuanto haya novedades; hasta entonces no tiene que hacer nada más.",
        pt: "Escreveremos assim que houver novidades; até lá, você não precisa fazer mais nada."
      )
    case .ours:
      Localised(
        "Until you hear from us, please leave everything as it is.",
        es: "Hasta que le escribamos, por favor, deje todo como está.",
        pt: "Até escrevermos para você, por favor, deixe tudo como está."
      )
    case .decision:
      """
      en Tell us as soon as Meta has decided, or if nothing has changed in two or three days.
      es Avísenos en cuanto Meta decida, o si en dos o tres días no cambia nada.
      pt Avise assim que a Meta decidir, ou se nada mudar em dois ou três dias.
      """
    case .time:
      Localised(
        "Write to us if anything is unclear or if something looks different in the meantime.",
        es: "Escríbanos si tiene alguna duda o si mientras tanto ve algo distinto.",
        pt: "Escreva para nós se tiver dúvidas ou se notar algo diferente enquanto isso."
      )
    case .works:
      Localised(
        "Let us know if anything does not work.",
        es: "Avísenos si algo no funciona.",
        pt: "Se algo não estiver funcionando, nos avise."
      )
    }
  }
}
