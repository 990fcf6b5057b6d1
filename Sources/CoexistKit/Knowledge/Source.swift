/// A public page or a judgement that a statement rests on, with the day it was read.
///
/// The ids are short and stable; they are printed behind a statement.
enum Source: String, Named {
  // Pages of Meta.
  case metaSignupErrors = "meta-signup-errors"
  case metaErrorCodes = "meta-error-codes"
  case metaErrorCodes2025 = "meta-error-codes-2025"
  case metaCoexistence = "meta-coexistence"
  case metaAccountUpdate = "meta-account-update"
  case metaGraphErrors = "meta-graph-errors"
  case metaPermissions = "meta-permissions"
  case metaHealthStatus = "meta-health-status"
  case metaRegistration = "meta-registration"
  case metaUnsupportedMessages = "meta-unsupported-messages"
  case metaHistory = "meta-history"
  case metaSupport = "meta-support"
  case metaReconnect = "meta-reconnect"
  case metaCalling = "meta-calling"
  case metaGroups = "meta-groups"
  case metaPolicyEnforcement = "meta-policy-enforcement"

  // Pages of providers.
  case kapsoTroubleshooting = "kapso-troubleshooting"
  case kapsoGuide = "kapso-guide"
  case kapsoConnectionHelp = "kapso-connection-help"
  case kapsoConnectionDetection = "kapso-connection-detection"
  case kapsoHealthReference = "kapso-health-reference"
  case kapsoWebhookEvents = "kapso-webhook-events"
  case kapsoOpenAPI = "kapso-openapi"

  // Reports from the field and our own judgement.
  case reportAppAccounts = "report-app-accounts"
  case reportSendsFail = "report-sends-fail"
  case reportLateMessages = "report-late-messages"
  case reportTokenDebugging = "report-token-debugging"
  case chatwoot13154 = "chatwoot-13154"
  case graphPractice = "graph-practice"
  case fieldReports = "field-reports"
  case teamJudgement = "team-judgement"
}

extension Source {
  var title: String { row.title }

  /// The address, or a short note where the page is not public.
  var address: String { row.address }

  /// The day the page was read, ISO 8601, or the month where no more is on record; for an edition that
  /// somebody else fetched, that day.
  var read: String { row.read }

  private struct Row: Sendable {
    let read: String
    let address: String
    let title: String
  }

  private var row: Row {
    guard let row = Self.rows[id] else { preconditionFailure("the table has no row for \(id)") }
    return row
  }

  private static let rows = Dictionary(
    uniqueKeysWithValues: table.tableRows.map { cells in
      let address = cells[2].replacing("…/", with: whatsapp)
      return (cells[0], Row(read: cells[1], address: address, title: cells[3]))
    }
  )

  private static let whatsapp =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/"

  /// A line each: its id, when it was read, its address (`…` for Meta's pages of WhatsApp), its title.
  private static let table = """
    meta-signup-errors | 2026-02-24 | …/embedded-signup/errors | Meta: errors of the embedded signup flow
    meta-error-codes | 2026-09-11 | …/support/error-codes | Meta: error codes of the Cloud API
    meta-error-codes-2025 | 2025-12 | …/support/error-codes | Meta: error codes of the Cloud API, edition with titles
    meta-coexistence | 2026-09-11 | …/embedded-signup/onboarding-business-app-users | Meta: onboarding users of the WhatsApp Business app
    meta-account-update | 2026-09-11 | …/webhooks/reference/account_update | Meta: reference of the account_update webhook
    meta-graph-errors | 2026-11 | https://developers.facebook.com/docs/graph-api/guides/error-handling | Meta: handling errors of the Graph API
    meta-permissions | 2026-11-28 | https://developers.facebook.com/docs/permissions | Meta: reference of the permissions of its products
    meta-health-status | 2025-10 | …/support/health-status | Meta: health status of messaging and calling
    meta-registration | 2026-11 | …/business-phone-numbers/registration | Meta: registration of business phone numbers
    meta-unsupported-messages | 2025-11 | …/webhooks/reference/messages/unsupported | Meta: webhook reference of unsupported messages
    meta-history | 2025-10 | …/webhooks/reference/history | Meta: reference of the history webhook
    meta-support | 2026-06 | …/support | Meta: support for the WhatsApp Business Platform
    meta-reconnect | 2026-05-21 | …/embedded-signup/reconnect-offboarded-coexistence-clients | Meta: reconnecting offboarded coexistence clients
    meta-calling | 2026-11 | …/calling/troubleshooting | Meta: troubleshooting of calls
    meta-groups | 2025-10 | …/groups/error-codes | Meta: error codes of the Groups API
    meta-policy-enforcement | 2026-11 | …/policy-enforcement | Meta: enforcement of the policies
    kapso-troubleshooting | 2026-11-21 | https://docs.kapso.ai/docs/how-to/whatsapp/coexistence-troubleshooting | Kapso: coexistence troubleshooting (founding document 003)
    kapso-guide | 2026-11-21 | founding document, no public address on record | Kapso: guide to coexistence (founding document 000)
    kapso-connection-help | 2026-11 | https://docs.kapso.ai/docs/whatsapp/troubleshooting | Kapso: WhatsApp troubleshooting
    kapso-connection-detection | 2026-11 | https://docs.kapso.ai/docs/platform/detecting-whatsapp-connection | Kapso: detecting a WhatsApp connection
    kapso-health-reference | 2026-11 | https://github.com/gokapso/agent-skills | Kapso: how to read a health check
    kapso-webhook-events | 2026-11-27 | https://github.com/gokapso/agent-skills, integrate-whatsapp, webhooks reference | Kapso: events of project webhooks, and a public client's models of their bodies
    kapso-openapi | 2026-11 | OpenAPI description, read as a file | Kapso: OpenAPI description of the platform
    report-app-accounts | 2026-11 | a public repository | Field: accounts made by the app cannot be registered
    report-sends-fail | 2026-11 | a public repository | Field: sends fail after a change of provider
    report-late-messages | 2026-11 | a public repository | Field: 131060 followed by the message itself
    report-token-debugging | 2026-11 | a public repository | Field: what debug_token leaves out
    chatwoot-13154 | 2026-11 | https://github.com/chatwoot/chatwoot/issues/13154 | Chatwoot issue 13154: callback overridden before subscribing
    graph-practice | 2026-11 | no single page | General practice with the Graph API, seen in public code
    field-reports | 2026-11 | no single page | Field reports collected for this project
    team-judgement | 2026-11-21 | this project | Our own judgement
    """
}
