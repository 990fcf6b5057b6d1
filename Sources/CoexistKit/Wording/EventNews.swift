/// What a letter says of an event of Meta's that is good news, or the customer's to know, where nothing
/// else is the matter.
struct EventNews: Sendable {
  let field: String
  let name: String
  let words: Localised

  /// The sentence about an event, or `nil` where it is no news for a customer.
  static func words(of event: Event) -> Localised? {
    all.first { news in
      event.field.equalsIgnoringCase(news.field)
        && event.name?.equalsIgnoringCase(news.name) ?? false
    }?
    .words
  }

  static let all: [EventNews] = [
    EventNews(
      field: "phone_number_quality_update",
      name: "UPGRADE",
      words: Localised(
        "Meta raised the limit of your number: you can start conversations with more people a day.",
        es:
          "Meta aumentó el límite de su número: ahora puede iniciar conversaciones con más personas por día.",
        pt:
          "A Meta aumentou o limite do seu número: agora você pode iniciar conversas com mais pessoas por dia."
      )
    ),
    EventNews(
      field: "phone_number_quality_update",
      name: "DOWNGRADE",
      words: Localised(
        "Meta lowered the limit of your number: you can start conversations with fewer people a day.",
        es:
          "Meta redujo el límite de su número: por ahora puede iniciar conversaciones con menos personas por día.",
        pt:
          "A Meta reduziu o limite do seu número: por enquanto, você pode iniciar conversas com menos pessoas por dia."
      )
    ),
    EventNews(
      field: "phone_number_quality_update",
      name: "UNFLAGGED",
      words: Localised(
        "Meta no longer marks the quality of your number as low.",
        es: "Meta ya no marca como baja la calidad de su número.",
        pt: "A Meta não marca mais a qualidade do seu número como baixa."
      )
    ),
    EventNews(
      field: "phone_number_name_update",
      name: "APPROVED",
      words: Localised(
        "Meta approved the display name of your number.",
        es: "Meta aprobó el nombre visible de su número.",
        pt: "A Meta aprovou o nome de exibição do seu número."
      )
    ),
    EventNews(
      field: "message_template_status_update",
      name: "APPROVED",
      words: Localised(
        "Meta approved your message template, so you can use it.",
        es: "Meta aprobó su plantilla de mensaje, así que ya puede usarla.",
        pt: "A Meta aprovou o seu modelo de mensagem, então você já pode usá-lo."
      )
    ),
    EventNews(
      field: "security",
      name: "PIN_CHANGED",
      words: """
        en Meta reported that the PIN for two-step verification of your number was changed. If nobody at your \
        company did that, tell us right away, without sending us the PIN.
        es Meta informó que se cambió el PIN de la verificación en dos pasos de su número. Si nadie de su \
        empresa lo hizo, avísenos de inmediato, sin enviarnos el PIN.
        pt A Meta informou que o PIN da confirmação em duas etapas do seu número foi alterado. Se ninguém da \
        sua empresa fez isso, avise-nos imediatamente, sem nos enviar o PIN.
        """
    ),
    EventNews(
      field: "security",
      name: "PIN_RESET_REQUEST",
      words: """
        en Meta reported that somebody asked to turn off two-step verification of your number. If nobody at \
        your company did that, tell us right away.
        es Meta informó que alguien pidió desactivar la verificación en dos pasos de su número. Si no fue nadie \
        de su empresa, avísenos de inmediato.
        pt A Meta informou que alguém pediu para desativar a confirmação em duas etapas do seu número. Se não \
        foi ninguém da sua empresa, avise-nos imediatamente.
        """
    ),
  ]
}
