/// The Partners tab.
extension StepWords {
  static func partner(_ isSeen: Bool) -> StepWords {
    StepWords(
      title: isSeen
        ? Localised(
          "we will help you remove {partner-listed} from the Partners tab",
          es: """
            le ayudamos a quitar {partner-listed} de la pestaña \
            \(MenuName.partners.text(in: .spanish))
            """,
          pt: """
            ajudamos você a remover {partner-listed} da aba \
            \(MenuName.partners.text(in: .portuguese))
            """
        )
        : Localised(
          """
          we will check with you whether a former partner is still listed in the Partners tab; if \
          so, we will tell you how to remove it
          """,
          es: """
            revisamos con usted si en la pestaña \(MenuName.partners.text(in: .spanish)) aparece \
            todavía otro socio y, si es así, le decimos cómo quitarlo
            """,
          pt: """
            verificamos com você se ainda aparece outro parceiro na aba \
            \(MenuName.partners.text(in: .portuguese)); se aparecer, explicamos como removê-lo
            """
        ),
      found: Localised(
        "if a partner other than {provider} is listed, we will tell you how to remove it",
        es: "si aparece un socio que no sea {provider}, le decimos cómo quitarlo",
        pt: "se aparecer um parceiro que não seja a {provider}, explicamos como removê-lo"
      ),
      report: Localised(
        "removed the old partner from the Partners tab",
        es: "quitó al socio anterior de la pestaña \(MenuName.partners.text(in: .spanish))",
        pt: "removeu o parceiro anterior da aba \(MenuName.partners.text(in: .portuguese))"
      ),
      order: CustomerOrder(
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
