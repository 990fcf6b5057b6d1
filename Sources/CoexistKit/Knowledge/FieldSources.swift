// Reports from the field and our own judgement. Where only the month is known, `read` has no day.
extension Source {
  static let reportAppAccounts = Source(
    id: "report-app-accounts",
    title: "Field: accounts made by the app cannot be registered",
    address: "a public repository",
    read: "2026-11"
  )
  static let reportSendsFail = Source(
    id: "report-sends-fail",
    title: "Field: sends fail after a change of provider",
    address: "a public repository",
    read: "2026-11"
  )
  static let reportPortugueseCodes = Source(
    id: "report-portuguese-codes",
    title: "Field: Portuguese list of signup codes, contradicts Meta",
    address: "a public repository",
    read: "2026-10"
  )
  static let reportSpanishCodes = Source(
    id: "report-spanish-codes",
    title: "Field: Spanish list of signup codes, agrees with Meta",
    address: "a public repository",
    read: "2026-11"
  )
  static let reportLateMessages = Source(
    id: "report-late-messages",
    title: "Field: 131060 followed by the message itself",
    address: "a public repository",
    read: "2026-11"
  )
  static let reportTokenDebugging = Source(
    id: "report-token-debugging",
    title: "Field: what debug_token leaves out",
    address: "a public repository",
    read: "2026-11"
  )
  static let chatwoot13154 = Source(
    id: "chatwoot-13154",
    title: "Chatwoot issue 13154: callback overridden before subscribing",
    address: "https://github.com/chatwoot/chatwoot/issues/13154",
    read: "2026-11"
  )
  static let chatwoot14690 = Source(
    id: "chatwoot-14690",
    title: "Chatwoot issue 14690: no WABA scope found in the token",
    address: "https://github.com/chatwoot/chatwoot/issues/14690",
    read: "2026-11"
  )
  static let chatwoot12469 = Source(
    id: "chatwoot-12469",
    title: "Chatwoot issue 12469: repeated synchronisation broke the app",
    address: "https://github.com/chatwoot/chatwoot/issues/12469",
    read: "2026-11"
  )
  static let graphPractice = Source(
    id: "graph-practice",
    title: "General practice with the Graph API, seen in public code",
    address: "no single page",
    read: "2026-11"
  )
  static let fieldReports = Source(
    id: "field-reports",
    title: "Field reports collected for this project",
    address: "no single page",
    read: "2026-11"
  )
  static let teamJudgement = Source(
    id: "team-judgement",
    title: "Our own judgement",
    address: "this project",
    read: "2026-11-21"
  )
}
