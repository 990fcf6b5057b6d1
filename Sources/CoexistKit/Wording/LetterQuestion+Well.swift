/// What is said and asked where the trouble seems to be over.
extension LetterDetail {
  static let wellNow = LetterDetail(
    finding: Localised(
      "we are glad to read that it works now.",
      es: "nos alegra leer que ya funciona.",
      pt: "ficamos felizes em saber que agora está funcionando."
    ),
    order: noError.order
  )

  static let noErrorNow = LetterDetail(
    finding: Localised(
      "we understand that no error appears now.",
      es: "entendemos que ahora no aparece ningún error.",
      pt: "entendemos que agora não aparece nenhum erro."
    ),
    order: noError.order
  )

  static let connectedSince = LetterDetail(
    finding: """
      en after the error that you had, the number was connected, so that error is settled.
      es después del error que tuvo, el número quedó conectado, así que ese error ya está \
      resuelto.
      pt depois do erro que você teve, o número ficou conectado, então esse erro está resolvido.
      """
  )
}
