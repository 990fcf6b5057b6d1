import JSONText

extension Shape {
  /// A WhatsApp Business account node.
  static let waba = Shape(
    id: "waba",
    title: "WABA node",
    foundAt: "GET /{waba-id}?fields=…",
    example: """
      {"id":"980198427658004","name":"Lucky Shrub","account_review_status":"APPROVED",\
      "owner_business_info":{"id":"2329417887457253","name":"Lucky Shrub Ltd"},\
      "is_shared_with_partners":false}
      """,
    needs: accountFields,
    read: { value, extractor in
      extractor.readWABA(value)
      extractor.scanParts(of: value, except: accountFields + accountEdges)
    }
  )
}

extension Shape {
  /// Fields that only a WABA has.
  fileprivate static let accountFields: [StaticString] = [
    "account_review_status", "message_template_namespace", "owner_business_info",
    "ownership_type", "is_shared_with_partners", "on_behalf_of_business_info",
    "business_verification_status", "primary_funding_id", "marketing_messages_lite_api_status",
  ]

  /// Lists and parts of an account that are read as what their names say.
  fileprivate static let accountEdges: [StaticString] = [
    "phone_numbers", "subscribed_apps", "health_status", "assigned_users",
  ]
}

extension FactExtractor {
  mutating func readWABA(_ node: JSONCursor) {
    let subject = node["id"]?.identifier ?? calledNode
    identify(.wabaID, subject, at: node["id"] ?? node)
    if let owner = node["owner_business_info"] {
      fact(.ownerPortfolio, owner.party.map { .party($0) }, at: owner, subject: subject)
      if let id = owner["id"] { identify(.ownerBusinessID, id.identifier, at: id) }
    }
    if let shared = node["is_shared_with_partners"] {
      fact(.sharedWithPartners, shared.flagValue, at: shared, subject: subject)
    }
    // An account that acts for itself names its own owner here.
    if let holder = node["on_behalf_of_business_info"], !(holder["type"]?.equals("SELF") ?? false) {
      fact(.onBehalfOf, holder.party.map { .party($0) }, at: holder, subject: subject)
    }
    let states: [(FactKey, StaticString)] = [
      (.accountName, "name"),
      (.reviewStatus, "account_review_status"),
      (.verificationStatus, "business_verification_status"),
      (.fundingID, "primary_funding_id"),
      (.marketingMessages, "marketing_messages_lite_api_status"),
    ]
    for (factKey, key) in states {
      if let field = node[key] { fact(factKey, field.wordValue, at: field, subject: subject) }
    }
    // The one field whose absence Meta documents; where nobody asked for it nothing is known.
    if !node.has("primary_funding_id"), context.asks(for: "primary_funding_id") {
      fact(.fundingID, .absent, at: node, subject: subject)
    }
    for key in Shape.accountEdges {
      guard let edge = node[key] else { continue }
      let label = context.label + Untrusted("\(key)").folded
      within(context.with(\.label, label).with(\.account, subject)) { $0.scan(edge) }
    }
  }
}
