/// The read-only places that tell a number of causes apart, each once.
struct WhereToLook: Sendable {
  private let questions: [Question]

  init(_ causes: [Cause]) {
    var keys: [FactKey] = []
    for cause in causes {
      let signs = cause.settledBy + cause.ruledOutBy + cause.signs.map(\.sign)
      for question in signs.compactMap(\.question) where !keys.contains(question.key) {
        keys.append(question.key)
      }
    }
    // In the order in which a call goes through them.
    questions = Question.all.filter { keys.contains($0.key) }
  }

  /// The first four.
  var items: [Explanation.Item] {
    questions.prefix(4).map { Explanation.Item(label: $0.owner.id, text: $0.place.text) }
  }
}

/// Sentences about handing a case on.
enum Escalation {
  /// A cause's `escalateWhen`, which may be a clause or a sentence, as a sentence.
  static func sentence(_ text: String) -> String {
    let end = text.utf8.last == UInt8(ascii: ".") ? "" : "."
    let first = text.prefix { $0 != " " && $0 != "," }.lowercased()
    if ["at", "when", "never", "after", "only", "as"].contains(first) {
      return text.prefix(1).uppercased() + text.dropFirst() + end
    }
    return "When \(text)\(end)"
  }

  /// What support asks for.
  static let bundle = """
    Send phone_number_id, waba_id, the exact Meta text and screenshots of the Meta pages.
    """
}

extension RetryRule {
  /// When to try again, in a sentence.
  func sentence(wait: Int) -> String {
    let minutes = wait == 0 ? "" : " Wait \(Self.words(minutes: wait)) first."
    return switch self {
    case .no: "Trying again does not help."
    case .afterFix: "Try once after the repair.\(minutes)"
    case .afterWait: wait == 0 ? "Try once after a pause." : "Try once.\(minutes)"
    }
  }

  /// "a few minutes", "15 minutes", "3 hours", "3 days".
  static func words(minutes: Int) -> String {
    switch minutes {
    case ...5: "a few minutes"
    case let minutes where minutes % 1_440 == 0 && minutes > 1_440: "\(minutes / 1_440) days"
    case let minutes where minutes % 60 == 0 && minutes > 60: "\(minutes / 60) hours"
    case 60: "an hour"
    default: "\(minutes) minutes"
    }
  }
}

extension ErrorCategory {
  /// The wrong leads that people usually follow.
  var isNot: String {
    switch self {
    case .ownership, .partnerSharing:
      "A webhook fault, a display name, a payment or a template problem."
    case .eligibility:
      "An old link that a clean-up could remove, or a state at {provider}."
    case .wrongOnboardingPath:
      "A matter of ownership: nothing has to be cleaned up."
    case .authPermission:
      "A link of an old partner, nor a proof that anything was deleted."
    case .policy:
      "A fault of the connection: coexistence does not lift it, and reconnecting does not either."
    case .displayName:
      "A fault of the connection: coexistence does not skip the approval of the name."
    case .verification:
      "A fault of the connection: coexistence does not skip the verification of the business."
    case .payment:
      "A fault of the connection: coexistence does not lift a payment restriction."
    case .template:
      "A fault of the connection: coexistence does not lift a template's restriction."
    case .limits:
      "A link of an old partner."
    case .rateLimit:
      "The cause itself: the first error of the series is."
    case .throughput:
      "A fault of the connection, or a limit of the tries to connect."
    case .registrationPIN:
      "A link of an old partner; a number that lives in the app is not registered by a call."
    case .transient:
      "A proof of anything, as long as it was seen once."
    case .messageLevel:
      "A fault of the connection: it is about one message."
    case .historySync:
      "A broken connection: only the history is concerned."
    case .elsewhere:
      "A matter of the WhatsApp connection."
    case .other:
      "A proof of an old link."
    }
  }
}
