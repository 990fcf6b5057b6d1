/// What an ended connection asks for, by the reason that Meta gives.
///
/// Source: ``Source/metaAccountUpdate`` and ``Source/metaReconnect``; the half hour is our own.
extension Remedy {
  /// `nil` when no reason is known; nothing is connected with an app that does not work.
  static func afterEnd(in facts: Facts) -> Remedy? {
    let remedy = byReason(of: facts)
    let isRetry = remedy.map { $0.kind == .retry } ?? true
    return isRetry && facts.flag(.phoneAppWorks) == false && !facts.hasNoPhoneApp
      ? .workingAppFirst : remedy
  }

  private static func byReason(of facts: Facts) -> Remedy? {
    guard let end = facts.lastEnd, let word = end.word, !facts.cameBack(after: end) else {
      return nil
    }
    return word.reading { reason in
      switch reason.uppercased() {
      case "ACCOUNT_OFFBOARDED", "USER_RE_REGISTERED": .afterDeviceChange(facts, end)
      case "PRIMARY_INACTIVITY": .reconnect("Open the app on the phone")
      case "COMPANION_INACTIVITY": .reconnect("Find out why {provider} was silent for so long")
      case "CHANGE_NUMBER": .newNumber
      case "BUSINESS_DOWNGRADE": .backToBusinessApp
      case "ACCOUNT_DISCONNECTED": end.isBy("SYSTEM") ? .enforcement : .afterDeletion
      default: nil
      }
    }
  }

  /// Meta brings the link back by itself within minutes, as long as nobody else connects.
  private static func afterDeviceChange(_ facts: Facts, _ end: Fact) -> Remedy {
    if !facts.partnersSinceEnd.isEmpty {
      return reconnect("Another provider took it up, so it does not come back: open the app")
    }
    let chance = end.time?.adding(minutes: minutesToReturn)
    if let chance, let now = facts.now, now >= chance {
      return reconnect("It did not come back by itself: open the app on the phone")
    }
    return Remedy(
      kind: .wait,
      owner: .nobody,
      also: [.customer],
      place: .phone,
      instruction: """
        Leave the box in the app ticked and wait: Meta reconnects by itself; only if it does not, \
        use the reconnection link.
        """,
      doneWhen: "A message sent from the phone shows up in {provider}.",
      wait: minutesToReturn,
      earliest: chance
    )
  }

  private static let minutesToReturn = 30

  private static func reconnect(_ first: String) -> Remedy {
    Remedy(
      kind: .retry,
      owner: .customer,
      also: [.provider],
      place: .providerReconnect,
      instruction: "\(first), then connect once more from {provider}.",
      doneWhen: "A message sent from the phone shows up in {provider}."
    )
  }

  private static let workingAppFirst = Remedy(
    kind: .fix,
    owner: .customer,
    place: .phone,
    instruction: "First get the WhatsApp Business app on the phone to work with this number again.",
    doneWhen: "The app on the phone sends and receives messages."
  )

  private static let newNumber = Remedy(
    kind: .retry,
    owner: .customer,
    also: [.provider],
    place: .providerConnect,
    instruction: "Connect the new number from {provider} with {app-option}; the old one is gone.",
    doneWhen: "{provider} lists the new number as connected."
  )

  private static let backToBusinessApp = Remedy(
    kind: .fix,
    owner: .customer,
    place: .phone,
    instruction:
      "Set the number up in the WhatsApp Business app again, then connect once from {provider}.",
    doneWhen: "The app shows this number under its settings."
  )

  private static let enforcement = Remedy(
    kind: .fix,
    owner: .metaAdmin,
    also: [.customer],
    place: .support,
    instruction: "Look up in Business Support Home what Meta enforces; connect nothing before.",
    doneWhen: "Business Support Home shows no restriction any more."
  )

  private static let afterDeletion = Remedy(
    kind: .fix,
    owner: .customer,
    also: [.provider],
    place: .phone,
    instruction: """
      Find out whether the account in the app still exists; if not, set the number up in the \
      WhatsApp Business app again, then connect once from {provider}.
      """,
    doneWhen: "The app shows this number under its settings."
  )
}

extension Facts {
  /// Whether the number that lost its link may have it again: a changed number is another one, and
  /// one that another provider took is not restored.
  fileprivate var mayComeBack: Bool {
    partnersSinceEnd.isEmpty
      && !(lastEnd?.says(anyOf: ["CHANGE_NUMBER", "BUSINESS_DOWNGRADE"]) ?? false)
  }
}

extension DoNot {
  static let giveTheNumberAway = DoNot.said(
    "Let another provider onboard the number in the meantime: it could then not be restored.",
    """
    en Do not move the number to another provider in the meantime: the connection might then be impossible to restore.
    es Mientras tanto, no pase el número a otro proveedor: después podría ser imposible recuperar la conexión.
    pt Enquanto isso, não passe o número para outro provedor: depois pode ser impossível restabelecer a conexão.
    """
  )
  .when(\.mayComeBack)
}

extension LetterDetail {
  static let providerTakenOff = LetterDetail(
    finding: """
      en {provider} was removed from your WhatsApp account, so the connection has been cut. If \
      somebody in your company meant to do that, tell us before you reconnect.
      es se quitó a {provider} de su cuenta de WhatsApp y por eso se cortó la conexión. Si alguien \
      de su empresa lo hizo a propósito, díganoslo antes de reconectar.
      pt a {provider} foi removida da sua conta do WhatsApp, e por isso a conexão caiu. Se alguém \
      da sua empresa fez isso de propósito, avise-nos antes de reconectar.
      """
  )
}
