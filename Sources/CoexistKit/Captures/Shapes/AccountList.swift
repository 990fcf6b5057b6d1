import JSONText

extension Shape {
  /// The accounts that a portfolio owns or that are shared with it.
  static let accountList = Shape(
    id: "account-list",
    title: "WhatsApp accounts of a portfolio",
    foundAt: "GET /{business-id}/owned_whatsapp_business_accounts, or client_…",
    example: """
      {"data":[{"id":"104996122399160","name":"Lucky Shrub","timezone_id":"1",\
      "message_template_namespace":"58e6d318"}],"paging":{}}
      """,
    needs: ["data"],
    looks: { $0.isList { item in !phoneNumber.fits(item) && waba.fits(item) } },
    read: { value, extractor in extractor.readAccounts(value) }
  )
}

extension JSONCursor {
  /// Whether this is an answer with a list under `data` that has such an item.
  func isList(_ fits: (JSONCursor) -> Bool) -> Bool {
    guard let list = self["data"], list.kind == .array else { return false }
    return list.elements.prefix(16).contains { $0.kind == .object && fits($0) }
  }
}

extension FactExtractor {
  /// Reads a list of accounts; `holder` is the portfolio that lists them, if it is known.
  mutating func readAccounts(_ value: JSONCursor, of holder: Untrusted? = nil) {
    guard let list = value["data"] else { return }
    fact(
      .listedAccounts,
      .parties(list.elements.compactMap(\.party)),
      at: list,
      subject: holder
    )
    within(context.with(\.isListing, true)) {
      for item in list.elements where item.kind == .object { $0.readWABA(item) }
    }
  }

  /// A list without a sign of its own is told by its call, or by what its capture is called.
  mutating func readPlainList(_ value: JSONCursor) -> Bool {
    guard let list = value["data"], list.kind == .array,
      list.elements.allSatisfy({ $0.count <= 2 && $0.holds("id") })
    else { return false }
    if ["accounts", "wabas"].contains(where: context.asksEdge) {
      recognised(Shape.accountList.id)
      readAccounts(value)
      return true
    }
    guard list.count == 0 else { return false }
    let empty: [(String, Shape, FactKey?)] = [
      ("subscribed", .subscribedApps, .subscribedApps),
      ("assigned_users", .assignedUsers, .foreignAccess),
      ("solutions", .solutions, nil),
      ("phone_numbers", .phoneNumber, nil),
    ]
    guard let (_, shape, factKey) = empty.first(where: { context.asksEdge($0.0) }) else {
      return false
    }
    recognised(shape.id)
    within(context.with(\.about, RecordSubject(account: calledAccount))) {
      if let factKey { $0.fact(factKey, .parties([]), at: list) }
    }
    return true
  }
}
