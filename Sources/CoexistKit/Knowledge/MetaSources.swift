// Pages of Meta. Where only the month is known, `read` has no day.
extension Source {
  private static let whatsapp =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/"

  static let metaSignupErrors = Source(
    id: "meta-signup-errors",
    title: "Meta: errors of the embedded signup flow",
    address: whatsapp + "embedded-signup/errors",
    read: "2026-02-24"
  )
  static let metaErrorCodes = Source(
    id: "meta-error-codes",
    title: "Meta: error codes of the Cloud API",
    address: whatsapp + "support/error-codes",
    read: "2026-09-11"
  )
  static let metaErrorCodes2025 = Source(
    id: "meta-error-codes-2025",
    title: "Meta: error codes of the Cloud API, edition with titles",
    address: whatsapp + "support/error-codes",
    read: "2025-12"
  )
  static let metaCoexistence = Source(
    id: "meta-coexistence",
    title: "Meta: onboarding users of the WhatsApp Business app",
    address: whatsapp + "embedded-signup/onboarding-business-app-users",
    read: "2026-09-11"
  )
  static let metaAccountUpdate = Source(
    id: "meta-account-update",
    title: "Meta: reference of the account_update webhook",
    address: whatsapp + "webhooks/reference/account_update",
    read: "2026-09-11"
  )
  static let metaGraphErrors = Source(
    id: "meta-graph-errors",
    title: "Meta: handling errors of the Graph API",
    address: "https://developers.facebook.com/docs/graph-api/guides/error-handling",
    read: "2026-11"
  )
  static let metaHealthStatus = Source(
    id: "meta-health-status",
    title: "Meta: health status of messaging and calling",
    address: whatsapp + "support/health-status",
    read: "2025-10"
  )
  static let metaRegistration = Source(
    id: "meta-registration",
    title: "Meta: registration of business phone numbers",
    address: whatsapp + "business-phone-numbers/registration",
    read: "2026-11"
  )
  static let metaUnsupportedMessages = Source(
    id: "meta-unsupported-messages",
    title: "Meta: webhook reference of unsupported messages",
    address: whatsapp + "webhooks/reference/messages/unsupported",
    read: "2025-11"
  )
  static let metaHistory = Source(
    id: "meta-history",
    title: "Meta: reference of the history webhook",
    address: whatsapp + "webhooks/reference/history",
    read: "2025-10"
  )
  static let metaSupport = Source(
    id: "meta-support",
    title: "Meta: support for the WhatsApp Business Platform",
    address: whatsapp + "support",
    read: "2026-06"
  )
  static let metaReconnect = Source(
    id: "meta-reconnect",
    title: "Meta: reconnecting offboarded coexistence clients",
    address: whatsapp + "embedded-signup/reconnect-offboarded-coexistence-clients",
    read: "2026-05-21"
  )
  static let metaPermissions = Source(
    id: "meta-permissions",
    title: "Meta: reference of the permissions of its products",
    address: "https://developers.facebook.com/docs/permissions",
    read: "2026-11-28"
  )
  static let metaCalling = Source(
    id: "meta-calling",
    title: "Meta: troubleshooting of calls",
    address: whatsapp + "calling/troubleshooting",
    read: "2026-11"
  )
  static let metaGroups = Source(
    id: "meta-groups",
    title: "Meta: error codes of the Groups API",
    address: whatsapp + "groups/error-codes",
    read: "2025-10"
  )
  static let metaPolicyEnforcement = Source(
    id: "meta-policy-enforcement",
    title: "Meta: enforcement of the policies",
    address: whatsapp + "policy-enforcement",
    read: "2026-11"
  )
  static let metaBusinessSupport = Source(
    id: "meta-business-support",
    title: "Meta: support for the customers of a solution provider",
    address: whatsapp + "solution-providers/support/business-customer-support",
    read: "2026-11"
  )
}
