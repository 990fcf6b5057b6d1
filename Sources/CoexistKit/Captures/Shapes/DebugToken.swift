import JSONText

extension Shape {
  /// What Graph says of an access token; never the token itself.
  static let debugToken = Shape(
    id: "debug-token",
    title: "inspection of an access token",
    foundAt: "GET /debug_token?input_token=…, or Meta's access token debugger",
    example: """
      {"data":{"app_id":"634974688087057","type":"SYSTEM_USER","is_valid":true,"expires_at":0,\
      "scopes":["whatsapp_business_management","whatsapp_business_messaging"]}}
      """,
    needs: ["data", "is_valid"],
    looks: { $0.tokenInspection != nil },
    read: { value, extractor in
      if let token = value.tokenInspection { extractor.readTokenInspection(token) }
    }
  )
}

extension JSONCursor {
  /// What is said of a token, with or without the `data` around it.
  fileprivate var tokenInspection: JSONCursor? {
    [self["data"], self].compactMap { $0 }.first { $0.isTokenInspection }
  }

  /// Whether it is about a permission for WhatsApp.
  fileprivate var isOfWhatsApp: Bool {
    self["scope"]?.string?.hasPrefix("whatsapp_business") ?? false
  }

  private var isTokenInspection: Bool {
    holds("is_valid")
      && (holds("app_id") || holds("scopes") || holds("expires_at") || holds("error"))
  }
}

extension FactExtractor {
  /// A missing `target_ids` or `granular_scopes` says nothing: a user's token has none.
  ///
  /// Source: ``Source/reportTokenDebugging``.
  fileprivate mutating func readTokenInspection(_ token: JSONCursor) {
    if let app = token["app_id"] {
      identify(.appID, app.identifier, at: app)
      fact(.tokenApp, app.identifier.map { .word($0) }, at: app)
    }
    fact(.tokenValid, in: token["is_valid"], as: \.flagValue)
    fact(.tokenScopes, in: token["scopes"], as: \.partyList)
    // Zero stands for "never".
    if let expiry = token["expires_at"], let end = expiry.instant {
      fact(.tokenExpiry, .time(end), at: expiry)
    }
    let grants = token.items("granular_scopes").filter(\.isOfWhatsApp)
      .compactMap { $0["target_ids"] }.filter { $0.kind == .array }
    let targets = grants.flatMap { Array($0.elements) }
    let accounts = targets.compactMap(\.party).filter { $0.id != nil }
    // An empty list is consent that was saved without an account (``Source/reportTokenDebugging``).
    if let first = grants.first, targets.isEmpty || !accounts.isEmpty {
      fact(.grantedAccounts, .parties(accounts), at: first)
    }
    // Where there is but one account that the token was given, that is likely the one in question.
    if let account = targets.first, Set(targets.map(\.identifier)).count == 1 {
      within(context.with(\.isListing, true)) {
        $0.identify(.wabaID, account.identifier, at: account)
      }
    }
    if let error = token["error"], error.kind == .object { reportError(error) }
  }
}
