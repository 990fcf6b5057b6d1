/// What people read about a step: the words of the plan, of `explain` and of the ticket.
///
/// `{provider}` and its siblings are filled in from ``Provider``.
struct StepCard: Sendable {
  /// Short, without a period.
  var title: String
  /// Where it is done; `nil` for a wait.
  let place: MenuPath?
  /// An order with a period.
  var instruction: String
  /// How one knows that it is closed; with a period.
  var doneWhen: String
  /// What it costs, what it does not do; with a period.
  var note: String
  /// What has to be known before it, as it cannot be taken back: an order without "do not", with a
  /// period; `nil` for what takes nothing away.
  var warning: String?
  /// Why the step is there; sentences with a period.
  let why: String
  /// What it is often mistaken for; with a period.
  let isNot: String
  /// The moves, in order; empty where the order says it all.
  var moves: [String] = []
  /// When it opens; with a period.
  let opens: String
  /// When it may be left out; with a period.
  let skipped: String
  /// When to hand it on; with a period.
  let escalate: String
  /// What nobody must do here; orders without "do not".
  let doNot: [String]
  let sources: [Source]
}

extension CleanupStep {
  var card: StepCard {
    switch self {
    case .removeDedicatedNumber: .removeDedicatedNumber
    case .disconnectProvider: .disconnectProvider
    case .removePartner: .removePartner
    case .checkPortfolio: .checkPortfolio
    case .removeFromPortfolio: .removeFromPortfolio
    case .wait: .wait
    case .retry: .retry
    case .escalate: .escalate
    }
  }

  /// The card for what is wanted: a dedicated number is not paired with the app, its code comes by
  /// SMS or by a call.
  func card(forCoexistence isCoexistence: Bool) -> StepCard {
    guard self == .retry, !isCoexistence else { return card }
    var card = card
    card.title = "Retry once, as a dedicated number"
    card.instruction = """
      Connect once from {provider}: {numbers-page} > {connect}, choose a dedicated number, log \
      in with Facebook, choose the business and type in the code that comes by SMS or by a call.
      """
    card.doneWhen = "{provider} lists the number as dedicated."
    card.note = "A code by SMS or voice is right here; a QR code belongs to numbers of the app."
    card.warning =
      "Take a number there that is in use in the app on a phone: it stops working in it."
    return card
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
