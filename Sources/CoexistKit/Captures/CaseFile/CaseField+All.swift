extension CaseField {
  /// The table: every field of the case file, in the order in which people write it.
  static let all: [CaseField] = [
    CaseField(
      key: "schema",
      kind: .word(["coexist.case/1"]),
      meaning:
        "Says that this is a case file, and of which version; the only field that must be there",
      weaker: "a form that this program does not know, and settles nothing"
    ),
    CaseField(key: "id", kind: .text, meaning: "The number of the case in your help desk"),
    CaseField(key: "customer", kind: .text, meaning: "The business that the case is about"),
    CaseField(
      key: "captured_at",
      kind: .time,
      meaning: "When the case was written down; every wait is reckoned up to this time"
    ),
    CaseField(
      key: "provider",
      kind: .fields(CaseFields.provider),
      meaning: "The provider that is to be connected, where it is not the built-in one"
    ),
    CaseField(
      key: "wanted",
      kind: .word(["coexistence", "dedicated", "unknown"]),
      meaning: "What the customer wants: app and API together, or the API alone",
      knownBy: .customer,
      place: MenuPath.customer.text,
      factKey: .wanted
    ),
    CaseField(
      key: "identifiers",
      kind: .fields(CaseFields.identifiers),
      meaning: "The ids of the case, as they were shown"
    ),
    CaseField(
      key: "error",
      kind: .error,
      meaning: "The error, as it was copied: an answer of the Graph API, a number or a sentence",
      knownBy: .customer,
      place: "Meta's signup window, the browser console or a log"
    ),
    CaseField(
      key: "error_text",
      kind: .window,
      meaning: "Exactly what the window said, when there is no JSON",
      knownBy: .customer,
      place: MenuPath.windowEnd.text
    ),
    CaseField(
      key: "signup",
      kind: .fields(CaseFields.signup),
      meaning: "The attempt to connect, as the signup window showed it"
    ),
    CaseField(
      key: "symptoms",
      kind: .wordList(Symptom.allCases.map(\.id)),
      meaning: "What people see, by the ids that 'coexist explain' knows",
      factKey: .symptom
    ),
    CaseField(
      key: "observations",
      kind: .fields(CaseFields.observations),
      meaning: "What was looked at: each a bare value, or an object with 'value', 'by' and 'at'"
    ),
    CaseField(
      key: "steps_done",
      kind: .items(CaseFields.steps),
      meaning: "Steps of the clean-up that somebody took or tried to take"
    ),
    CaseField(
      key: "actions_done",
      kind: .items(CaseFields.actions),
      meaning: "What else was done; it is printed in the ticket"
    ),
    CaseField(
      key: "captures",
      kind: .items(CaseFields.captures),
      meaning: "Recorded payloads, each with where it comes from"
    ),
    CaseField(
      key: "attachments",
      kind: .items(CaseFields.attachments),
      meaning: "Screenshots and files that lie beside the case file"
    ),
    CaseField(
      key: "notes",
      kind: .notes,
      meaning: "Free text; read for codes and known sentences, at the lowest trust"
    ),
  ]
}

/// The fields of the objects in a case file.
enum CaseFields {
  static let provider: [CaseField] = [
    CaseField(key: "name", kind: .text, meaning: "Its name"),
    CaseField(key: "app_id", kind: .digits, meaning: "The id of its Meta app"),
    CaseField(key: "business_id", kind: .digits, meaning: "The id of its own portfolio"),
  ]

  static let identifiers: [CaseField] = IdentifierKey.allCases.map { key in
    CaseField(
      key: key.id,
      kind: .identifier(key),
      meaning: key.meaning,
      place: key.place.map(\.text),
      weaker: "not captured"
    )
  }

  static let steps: [CaseField] = [
    CaseField(
      key: "step",
      kind: .word(CleanupStep.allCases.map(\.id)),
      meaning: "The step of the clean-up",
      weaker: "no step"
    ),
    CaseField(key: "what", kind: .parties, meaning: "Who or what was removed"),
    CaseField(key: "at", kind: .time, meaning: "When"),
    CaseField(
      key: "by",
      kind: .word(who),
      meaning: "Who did it",
      weaker: "told by somebody"
    ),
    CaseField(
      key: "evidence",
      kind: .word(["capture", "screenshot", "statement"]),
      meaning: "What the word 'done' rests on",
      weaker: "a statement"
    ),
    CaseField(
      key: "outcome",
      kind: .word(["done", "refused", "no-access"]),
      meaning: "What came of it: done, refused by Meta, or nobody here may; without it, done",
      weaker: "not done"
    ),
  ]

  static let actions: [CaseField] = [
    CaseField(key: "action", kind: .text, meaning: "What was done, in your words"),
    CaseField(key: "by", kind: .word(who), meaning: "Who did it", weaker: "told by somebody"),
    CaseField(key: "at", kind: .time, meaning: "When"),
  ]

  static let captures: [CaseField] = [
    CaseField(key: "label", kind: .text, meaning: "What it is, such as 'health'"),
    CaseField(key: "request", kind: .text, meaning: "The call that it answers"),
    CaseField(key: "captured_at", kind: .time, meaning: "When it was recorded"),
    CaseField(key: "payload", kind: .payload, meaning: "The payload itself"),
  ]

  static let attachments: [CaseField] = [
    CaseField(key: "file", kind: .text, meaning: "Its name, seen from the folder of the case file"),
    CaseField(
      key: "shows",
      kind: .word(Attachment.Shows.allCases.map(\.id)),
      meaning: "What it shows",
      weaker: "'other'"
    ),
  ]

  /// The fields around the value of an observation.
  static let look: [CaseField] = [
    CaseField(
      key: "value",
      kind: .payload,
      meaning: "What was seen; null: looked, and it was not there"
    ),
    by,
    CaseField(key: "at", kind: .time, meaning: "When", weaker: "older than any change"),
  ]

  static let by = CaseField(
    key: "by",
    kind: .word(["api", "screenshot", "agent", "customer"]),
    meaning: "Who saw it; what only the customer says settles nothing",
    weaker: "reported by the customer"
  )

  /// The number of an error, where it stands alone.
  static let code = CaseField(
    key: "code",
    kind: .code,
    meaning: "The number of the error",
    knownBy: .customer,
    place: MenuPath.windowEnd.text
  )

  /// Who may have done something.
  private static let who = [
    "customer", "agent", "meta-admin", "provider", "developer", "meta", "api", "screenshot",
  ]
}

extension IdentifierKey {
  /// Where people look it up; `nil` where payloads alone tell it.
  fileprivate var place: MenuPath? {
    switch self {
    case .phoneNumberID: .providerNumber
    case .wabaID: .accountSettings
    case .businessID, .ownerBusinessID: .businessSettings
    case .displayPhoneNumber: .numberInApp
    case .partnerBusinessID, .appID, .partnerAppID, .setupLinkID, .fbtraceID, .sessionID, .nodeID:
      nil
    }
  }

  /// What it is the id of, without a period.
  var meaning: String {
    switch self {
    case .phoneNumberID: "The id that Meta gave the number on the Cloud API"
    case .wabaID: "The id of the WhatsApp Business account (WABA)"
    case .businessID: "The id of the portfolio that was selected in Meta's window"
    case .ownerBusinessID: "The id of the portfolio that owns the WABA"
    case .partnerBusinessID: "The id of a partner's portfolio"
    case .appID: "The id of the Meta app that makes the calls"
    case .partnerAppID: "The id of a partner's Meta app"
    case .displayPhoneNumber: "The phone number itself"
    case .setupLinkID: "The id of the provider's setup link"
    case .fbtraceID: "Meta's trace of a failed call"
    case .sessionID: "The id of the signup session"
    case .nodeID: "The id of a node of the Graph API of which nothing tells what it is"
    }
  }
}
