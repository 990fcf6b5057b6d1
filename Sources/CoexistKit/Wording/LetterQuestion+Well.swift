/// What is said and asked where the trouble seems to be over.
extension LetterDetail {
  static let wellNow = LetterDetail(
    finding: Localised(
      "we are glad to read that it works now.",
      es: "nos alegra leer que ya funciona.",
      pt: "ficamos felizes em saber que agora está funcionando."
    ),
    order: CustomerOrder(orders: [tellWhatIsLeft], lastLine: noError.order?.lastLine)
  )

  static let noErrorNow = LetterDetail(
    finding: Localised(
      "we understand that no error appears now.",
      es: "entendemos que ahora no aparece ningún error.",
      pt: "entendemos que agora não aparece nenhum erro."
    ),
    order: wellNow.order
  )

  private static let tellWhatIsLeft: Localised = """
    en If something still does not work, or an error comes back, tell us what it is, with a \
    screenshot.
    es Si todavía hay algo que no funciona, o si vuelve un error, díganos qué es y envíenos una \
    captura de pantalla.
    pt Se algo ainda não funcionar, ou se um erro voltar, diga-nos o que é e envie uma captura de \
    tela.
    """

  static let connectedSince = LetterDetail(
    finding: """
      en after the error that you had, the number was connected, so that error is settled.
      es después del error que tuvo, el número quedó conectado, así que ese error ya está \
      resuelto.
      pt depois do erro que você teve, o número ficou conectado, então esse erro está resolvido.
      """
  )
}
