/// What people read about a step: the words of the plan, of `explain` and of the ticket.
///
/// `{provider}` and its siblings are filled in from ``Provider``.
struct StepCard: Sendable {
  let step: CleanupStep
  /// Short, without a period.
  let title: String
  /// Where it is done; `nil` for a wait.
  let place: MenuPath?
  /// An order with a period.
  let instruction: String
  /// How one knows that it is closed; with a period.
  let doneWhen: String
  /// What it costs, what it does not do; with a period.
  let note: String
  /// What has to be known before it, as it cannot be taken back: an order without "do not", with a
  /// period; `nil` for what takes nothing away.
  var warning: String?
  let sources: [Source]
}

extension CleanupStep {
  var card: StepCard {
    switch self {
    case .removeDedicatedNumber:
      StepCard(
        step: self,
        title: "Remove the dedicated number in {provider}",
        place: .providerNumber,
        instruction: "Remove the number from {numbers-page} in {provider}.",
        doneWhen: "{provider} no longer lists the number as dedicated.",
        note: "Only where {provider} ran the number as dedicated before.",
        warning: "Remove it while messages still go through it: they stop at once.",
        sources: [.kapsoTroubleshooting]
      )
    case .disconnectProvider:
      StepCard(
        step: self,
        title: "Disconnect the provider in the app",
        place: .businessPlatform,
        instruction: "On the phone, disconnect the old provider in the app.",
        doneWhen: "The Business platform list in the app is empty (screenshot).",
        note: "It ends the old provider's integration at once; chats stay on the phone.",
        warning: "Disconnect a provider that is still in use: its messages stop at once.",
        sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence]
      )
    case .removePartner:
      StepCard(
        step: self,
        title: "Remove the old partner",
        place: .partnersTab,
        instruction: """
          Ask which partner in the Partners tab is not in use any more, and remove that one alone; \
          leave {provider}.
          """,
        doneWhen: "The Partners tab lists no partner but {provider} (screenshot).",
        note: "It needs full control of the portfolio that owns the account.",
        warning: "Remove a partner that is still in use: its access ends at once.",
        sources: [.kapsoTroubleshooting, .kapsoGuide]
      )
    case .checkPortfolio:
      StepCard(
        step: self,
        title: "Check which portfolio holds the number",
        place: .whatsappAccountsEverywhere,
        instruction: "Check which portfolio owns the account, and whether others list the number.",
        doneWhen: "The owner is known, and the other portfolios were searched.",
        note: "A look only: it changes nothing and is allowed at any time.",
        sources: [.kapsoTroubleshooting, .kapsoGuide]
      )
    case .removeFromPortfolio:
      StepCard(
        step: self,
        title: "Remove the account from the portfolio",
        place: .removeAccount,
        instruction: """
          Ask whose portfolio still holds the WhatsApp account. The customer's own: choose it in \
          Meta's window and remove nothing. Somebody else's: have the account removed from it.
          """,
        doneWhen: "That portfolio no longer lists the account (screenshot).",
        note: """
          It does not delete the app account on the phone. It costs the templates of the WABA; a \
          reconnection often brings a fresh WABA.
          """,
        warning: "Remove a WABA before its ID was compared: its templates are lost.",
        sources: [.kapsoTroubleshooting, .kapsoGuide]
      )
    case .wait:
      StepCard(
        step: self,
        title: "Wait for Meta to settle",
        place: nil,
        instruction:
          "Wait a few minutes after the last change; do not change or retry anything in the meantime.",
        doneWhen: "The earliest time is past.",
        note: "A few minutes; a quarter of an hour after 3441049 or 2655094.",
        sources: [.kapsoTroubleshooting, .metaSignupErrors]
      )
    case .retry:
      StepCard(
        step: self,
        title: "Retry once, with the app in hand",
        place: .providerConnect,
        instruction: """
          Connect once from {provider}: {numbers-page} > {connect} > {app-option}, log in with \
          Facebook, choose the business, enter the number that is live in the app.
          """,
        doneWhen: "Meta shows a QR code, or a code inside the app, and ends with success.",
        note: "If SMS or voice appears instead: stop, close the window and start again.",
        sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence]
      )
    case .escalate:
      StepCard(
        step: self,
        title: "Send the support bundle",
        place: .providerSupport,
        instruction: """
          Send {provider} the bundle: phone_number_id, waba_id, the exact error text and the \
          screenshots.
          """,
        doneWhen: "{provider} reports what Meta released.",
        note: "Nobody retries meanwhile.",
        sources: [.kapsoTroubleshooting]
      )
    }
  }
}

extension CleanupStep {
  /// The card for what is wanted: a dedicated number is not paired with the app, its code comes by
  /// SMS or by a call.
  func card(forCoexistence isCoexistence: Bool) -> StepCard {
    guard self == .retry, !isCoexistence else { return card }
    return StepCard(
      step: self,
      title: "Retry once, as a dedicated number",
      place: card.place,
      instruction: """
        Connect once from {provider}: {numbers-page} > {connect}, choose a dedicated number, log \
        in with Facebook, choose the business and type in the code that comes by SMS or by a call.
        """,
      doneWhen: "{provider} lists the number as dedicated.",
      note: "A code by SMS or voice is right here; a QR code belongs to numbers of the app.",
      warning: "Take a number there that is in use in the app on a phone: it stops working in it.",
      sources: card.sources
    )
  }
}

extension Provider {
  /// Fills the provider's name and places into a text of ours.
  func fill(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard var open = bytes.firstIndex(of: UInt8(ascii: "{")) else { return text }
    var filled = Array(bytes[..<open])
    while let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) {
      let word = word(for: String(decoding: bytes[(open + 1)..<close], as: UTF8.self))
      filled += word.map { Array($0.utf8) } ?? Array(bytes[open...close])
      open = bytes[close...].firstIndex(of: UInt8(ascii: "{")) ?? bytes.count
      filled += bytes[(close + 1)..<open]
    }
    return String(decoding: filled + bytes[open...], as: UTF8.self)
  }

  private func word(for key: String) -> String? {
    switch key {
    case "provider": name
    case "numbers-page": numbersPage
    case "connect": connectButton
    case "app-option": appOption
    default: nil
    }
  }
}
