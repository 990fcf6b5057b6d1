/// What a case asks for before a new attempt, apart from the cleanup.
enum Precondition: Hashable, Sendable, CaseIterable {
  /// A registration of the number was begun and is pending.
  case pendingRegistration
  /// Meta's window made a number of its own instead of taking the customer's.
  case numberOfMeta

  var order: Localised {
    switch self {
    case .pendingRegistration:
      Localised(
        "Finish or delete the pending registration of the number in {provider}, or ask us to do it.",
        es: """
          Termine o elimine en {provider} el registro pendiente del número, o pídanos que lo hagamos.
          """,
        pt: """
          Conclua ou exclua na {provider} o registro pendente do número, ou peça que nós façamos \
          isso.
          """
      )
    case .numberOfMeta:
      Localised(
        """
        Delete the +1 555 number that Meta's window created, under \
        \(MenuPath.phoneNumbers.text(in: .english)).
        """,
        es: """
          Elimine el número +1 555 que creó la ventana de Meta: \
          \(MenuPath.phoneNumbers.text(in: .spanish)).
          """,
        pt: """
          Exclua o número +1 555 que a janela da Meta criou: \
          \(MenuPath.phoneNumbers.text(in: .portuguese)).
          """
      )
    }
  }

  /// For what comes later.
  var title: Localised {
    switch self {
    case .pendingRegistration:
      Localised(
        "we will finish or delete the number's pending registration in {provider}",
        es: "terminamos o eliminamos en {provider} el registro pendiente del número",
        pt: "concluímos ou excluímos o registro pendente do número na {provider}"
      )
    case .numberOfMeta:
      Localised(
        "we will help you delete the +1 555 number that Meta's window created",
        es: "le ayudamos a eliminar el número +1 555 que creó la ventana de Meta",
        pt: "ajudamos você a excluir o número +1 555 que a janela da Meta criou"
      )
    }
  }
}
