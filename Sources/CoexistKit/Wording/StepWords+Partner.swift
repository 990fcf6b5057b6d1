/// The Partners tab.
extension StepWords {
  static func partner(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: Localised(
        "we will help you remove {partner-listed} from the Partners tab",
        es: """
          le ayudamos a quitar {partner-listed} de la pestaña \
          \(MenuName.partners.text(in: .spanish))
          """,
        pt: """
          ajudamos você a remover {partner-listed} da aba \
          \(MenuName.partners.text(in: .portuguese))
          """
      ),
      look: isSeen
        ? nil
        : Localised(
          "the Partners tab at Meta",
          es: "la pestaña \(MenuName.partners.name(in: .spanish)) de Meta",
          pt: "a aba \(MenuName.partners.name(in: .portuguese)) da Meta"
        ),
      report: Localised(
        "removed the old partner from the Partners tab",
        es: "quitó al socio anterior de la pestaña \(MenuName.partners.text(in: .spanish))",
        pt: "removeu o parceiro anterior da aba \(MenuName.partners.text(in: .portuguese))"
      ),
      order: CustomerOrder(
        before: Localised(
          """
          A partner that is removed can no longer send or receive messages for this account. Do you \
          still work with a company that is listed there? If so, do not remove it; tell us first.
          """,
          es: """
            Un socio que se quita ya no puede enviar ni recibir mensajes de esta cuenta. ¿Todavía \
            trabaja con alguna de las empresas que aparecen? Si es así, no la quite y díganos antes.
            """,
          pt: """
            Um parceiro removido não pode mais enviar nem receber mensagens desta conta. Você ainda \
            trabalha com alguma das empresas da lista? Nesse caso, não a remova e avise antes.
            """
        ),
        orders: [
          Localised(
            "Open WhatsApp Manager at business.facebook.com and choose your WhatsApp account.",
            es: """
              Abra el \(MenuName.whatsappManager.text(in: .spanish)) en business.facebook.com y \
              elija su cuenta de WhatsApp.
              """,
            pt: """
              Abra o \(MenuName.whatsappManager.text(in: .portuguese)) em business.facebook.com e \
              escolha a sua conta do WhatsApp.
              """
          ),
          Localised(
            "Open the Partners tab.",
            es: "Abra la pestaña \(MenuName.partners.text(in: .spanish)).",
            pt: "Abra a aba \(MenuName.partners.text(in: .portuguese))."
          ),
          .screenshotOfList,
          isSeen
            ? Localised(
              "Remove {partner-listed}; if {provider} is listed, leave it.",
              es: "Quite {partner-listed}; si aparece {provider}, déjelo.",
              pt: "Remova {partner-listed}; se a {provider} aparecer, mantenha-a."
            )
            : Localised(
              "If a partner other than {provider} is listed there, remove it.",
              es: "Si aparece un socio que no sea {provider}, quítelo.",
              pt: "Se aparecer um parceiro que não seja a {provider}, remova-o."
            ),
          isSeen ? .screenshotAfter : .sendScreenshots,
        ],
        done: Localised(
          "The Partners tab lists no partner other than {provider}.",
          es: "En la pestaña no queda ningún socio distinto de {provider}.",
          pt: "A aba não mostra nenhum parceiro além da {provider}."
        )
      )
    )
  }
}
