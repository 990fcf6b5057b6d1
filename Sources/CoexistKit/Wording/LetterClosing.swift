extension LetterOutline.Closing {
  /// The last line.
  var words: Localised {
    switch self {
    case .doing:
      Localised(
        "Let us know when you are done, or if anything looks different.",
        es: "Escríbanos cuando termine o si ve algo distinto.",
        pt: "Escreva para nós quando terminar ou se notar algo diferente."
      )
    case .answering:
      Localised(
        "Once we have your answer, we can tell you the next step.",
        es: "Con su respuesta podremos decirle cuál es el paso siguiente.",
        pt: "Com a sua resposta, poderemos dizer qual é o próximo passo."
      )
    case .looking:
      Localised(
        "{what} If you cannot find that screen, just let us know.",
        es: "{what} Si no encuentra esa pantalla, díganoslo.",
        pt: "{what} Se não encontrar essa tela, é só nos avisar."
      ).about(Self.answering.words)
    case .idle:
      Localised(
        "There is nothing you need to do until you hear from us.",
        es: "No tiene que hacer nada hasta que le escribamos.",
        pt: "Você não precisa fazer nada até falarmos com você."
      )
    case .ours:
      Localised(
        "Until you hear from us, you can leave everything as it is.",
        es: "Hasta que le escribamos, puede dejar todo como está.",
        pt: "Até falarmos com você, pode deixar tudo como está."
      )
    case .time:
      Localised(
        "Write to us if anything is unclear or if something looks different in the meantime.",
        es: "Escríbanos si tiene alguna duda o si mientras tanto ve algo distinto.",
        pt: "Escreva para nós se tiver dúvidas ou se notar algo diferente enquanto isso."
      )
    case .works:
      Localised(
        "Let us know if you still see something that does not work.",
        es: "Avísenos si todavía ve algo que no funciona.",
        pt: "Se algo ainda não estiver funcionando, nos avise."
      )
    }
  }
}
