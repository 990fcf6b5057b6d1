/// The Partners tab.
extension StepWords {
  /// Which of the partners goes, and that the provider stays.
  static func partnerToRemove(_ isSeen: Bool) -> Localised {
    isSeen
      ? Localised(
        "Remove {partner-each}; if {provider} is listed, leave it.",
        es: "Quite solo a {partner-each}; si también aparece {provider}, no quite a {provider}.",
        pt: "Remova {partner-each}; se a {provider} aparecer, mantenha-a."
      )
      : """
      en If a partner is listed there that you no longer work with, remove only that one \
      and keep {provider}. If you are not sure about one, leave it and ask us. If none is \
      listed, there is nothing to remove.
      es Si aparece un socio con el que ya no trabaja, quite solo ese, nunca a {provider}. \
      Si tiene dudas sobre alguno, no lo toque y pregúntenos. Si no aparece ninguno, no \
      hay nada que quitar.
      pt Se aparecer um parceiro com o qual você não trabalhe mais, remova só esse; \
      mantenha a {provider}. Se tiver dúvida sobre algum, não mexa nele e nos pergunte. Se \
      não aparecer nenhum, não há nada a remover.
      """
  }

  static func partner(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: """
        en we will help you remove {partner-seen} from the Partners tab
        es le ayudamos a quitar {partner-seen} de la pestaña \
        \(MenuName.partners.text(in: .spanish))
        pt ajudamos você a remover {partner-seen} da aba \
        \(MenuName.partners.text(in: .portuguese))
        """,
      look: isSeen
        ? nil
        : Localised(
          "the Partners tab at Meta",
          es: "la pestaña \(MenuName.partners.name(in: .spanish)) en Meta",
          pt: "a aba \(MenuName.partners.name(in: .portuguese)) na Meta"
        ),
      report: Localised(
        "removed {partner-gone} from the Partners tab",
        es: "quitar {partner-gone} de la pestaña \(MenuName.partners.text(in: .spanish))",
        pt: "remover {partner-gone} da aba \(MenuName.partners.text(in: .portuguese))"
      ),
      order: CustomerOrder(
        before: """
          en A partner that is removed can no longer send or receive messages for this account. Do \
          you still work with {partner-used}? If so, do not remove anything yet: tell us first.
          es Si quita a un socio, este ya no puede enviar ni recibir mensajes de esta cuenta. \
          ¿Todavía trabaja con {partner-used}? Si es así, no quite nada: avísenos primero.
          pt Um parceiro removido não pode mais enviar nem receber mensagens desta conta. Você \
          ainda trabalha com {partner-used}? Nesse caso, não remova nada: avise-nos primeiro.
          """,
        orders: [
          """
          en Open WhatsApp Manager at business.facebook.com and choose your WhatsApp \
          account{account-id}.
          es Abra el \(MenuName.whatsappManager.text(in: .spanish)) en business.facebook.com y \
          elija su cuenta de WhatsApp{account-id}.
          pt Abra o \(MenuName.whatsappManager.text(in: .portuguese)) em business.facebook.com e \
          escolha a sua conta do WhatsApp{account-id}.
          """,
          Localised(
            "Open the Partners tab.",
            es: "Abra la pestaña \(MenuName.partners.text(in: .spanish)).",
            pt: "Abra a aba \(MenuName.partners.text(in: .portuguese))."
          ),
          isSeen ? .screenshot(unlessList: "{partner-missing}") : .screenshotOfList,
          partnerToRemove(isSeen),
          isSeen ? .screenshotAfter : .sendScreenshots,
        ],
        done: isSeen
          ? .listed(noMore: "{partner-seen}")
          : Localised(
            "The Partners tab lists no partner that you no longer work with.",
            es: "En la pestaña no queda ningún socio con el que ya no trabaje.",
            pt: "A aba não mostra nenhum parceiro com o qual você não trabalhe mais."
          )
      )
    )
  }
}
