/// Which way a number is to be connected.
extension Question {
  static let leavesApp = Question(
    key: .wanted,
    text: """
      The number is in use in the app, and the dedicated path takes it out of there: is it to work \
      without the app?
      """,
    owner: .customer,
    place: .customer,
    letter: CustomerOrder(
      orders: [
        """
        en Before you enter any code, tell us whether you still need the app: the number would stop \
        working there.
        es Antes de ingresar un código, díganos si todavía necesita la app: el número dejaría de \
        funcionar en ella.
        pt Antes de digitar um código, diga-nos se você ainda precisa do app: o número deixaria de \
        funcionar nele.
        """
      ]
    ),
    minutes: 1,
    answers: [
      .init("no, the app is still needed", set: "coexistence"),
      .init("yes, without the app", set: "dedicated"),
    ]
  )
}
