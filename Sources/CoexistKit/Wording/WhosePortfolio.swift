extension CustomerOrder {
  /// What is asked where another portfolio than the chosen one holds the account: whose it is
  /// decides.
  static let whosePortfolio = CustomerOrder(
    before: .templatesAreLost,
    choice: Localised(
      "Is the business portfolio {holder} yours?",
      es: "¿El portfolio comercial {holder} es suyo?",
      pt: "O portfólio empresarial {holder} é seu?"
    ),
    orders: [
      Localised(
        """
        If it belongs to someone else, for example a former agency: ask its admin to remove your \
        WhatsApp account{account-id} from it, and write to us when that is done or if you get no \
        answer.
        """,
        es: """
          Si es de otra empresa, por ejemplo de una agencia con la que trabajaba antes: pida al \
          administrador de ese portfolio que quite de allí su cuenta de WhatsApp{account-id} y escríbanos cuando esté \
          hecho o si no le responden.
          """,
        pt: """
          Se for de outra empresa, por exemplo de uma agência com que você trabalhava antes: peça ao \
          administrador que remova de lá a sua conta do WhatsApp{account-id} e escreva para nós \
          quando isso for feito ou se ninguém responder.
          """
      ),
      Localised(
        """
        If it is yours: do not remove anything and tell us. It may be enough to choose it in Meta's \
        window.
        """,
        es: """
          Si es suyo: no quite nada y avísenos. Puede que baste con elegirlo en la ventana de Meta.
          """,
        pt: """
          Se for seu: não remova nada e nos avise. Talvez baste escolhê-lo na janela da Meta.
          """
      ),
    ],
    lastLine: LetterOutline.Closing.answering.words
  )
}
