import JSONText

extension Shape {
  /// A business portfolio, often with its accounts nested in it.
  static let business = Shape(
    id: "business",
    title: "business portfolio node",
    foundAt: "GET /me/businesses?fields=… or GET /{business-id}",
    example: """
      {"id":"2729063490586005","name":"Lucky Shrub","verification_status":"not_verified",\
      "owned_whatsapp_business_accounts":{"data":[{"id":"104996122399160","name":"Lucky Shrub"}]}}
      """,
    needs: [
      "verification_status", "owned_whatsapp_business_accounts",
      "client_whatsapp_business_accounts",
    ],
    read: { value, extractor in extractor.readBusiness(value) }
  )
}

extension FactExtractor {
  fileprivate mutating func readBusiness(_ node: JSONCursor) {
    let id = node["id"]?.identifier
    // Of several portfolios none is certain to be the one of this case.
    if let field = node["id"], node.isAlone { identify(.businessID, id, at: field) }
    fact(.verificationStatus, in: node["verification_status"], subject: id)
    if let owned = node["owned_whatsapp_business_accounts"] {
      let accounts = owned["data"].map { Array($0.elements) } ?? Array(owned.elements)
      for account in accounts {
        guard let waba = account["id"]?.identifier, let owner = node.party else { continue }
        fact(.ownedAccount, .party(owner), at: account, subject: waba)
      }
    }
    for edge in ["owned_whatsapp_business_accounts", "client_whatsapp_business_accounts"] {
      guard let list = node[edge] else { continue }
      if list.holds("data") {
        readAccounts(list, of: id)
      } else {
        within(context.with(\.isListing, true)) { extractor in
          for account in list.elements { extractor.scan(account) }
        }
      }
    }
  }
}

extension JSONCursor {
  /// Whether the node is all of its document, or the only one of its list.
  fileprivate var isAlone: Bool {
    let root = document.root
    if root.node == node { return true }
    let list = root.kind == .array ? root : root["data"]
    return list?.kind == .array && list?.count == 1 && list?[0]?.node == node
  }
}
