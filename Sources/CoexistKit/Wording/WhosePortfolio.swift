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
      .releaseByItsOwner,
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
