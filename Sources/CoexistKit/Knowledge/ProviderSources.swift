// Pages of providers. Where only the month is known, `read` has no day.
extension Source {
  static let kapsoTroubleshooting = Source(
    id: "kapso-troubleshooting",
    title: "Kapso: coexistence troubleshooting (founding document 003)",
    address: "https://docs.kapso.ai/docs/how-to/whatsapp/coexistence-troubleshooting",
    read: "2026-11-21"
  )
  static let kapsoGuide = Source(
    id: "kapso-guide",
    title: "Kapso: guide to coexistence (founding document 000)",
    address: "founding document, no public address on record",
    read: "2026-11-21"
  )
  static let kapsoConnectionHelp = Source(
    id: "kapso-connection-help",
    title: "Kapso: WhatsApp troubleshooting",
    address: "https://docs.kapso.ai/docs/whatsapp/troubleshooting",
    read: "2026-11"
  )
  static let kapsoInstantSetup = Source(
    id: "kapso-instant-setup",
    title: "Kapso: troubleshooting of the instant setup",
    address: "https://docs.kapso.ai/docs/how-to/whatsapp/instant-setup-troubleshooting",
    read: "2026-11"
  )
  static let kapsoConnectionDetection = Source(
    id: "kapso-connection-detection",
    title: "Kapso: detecting a WhatsApp connection",
    address: "https://docs.kapso.ai/docs/platform/detecting-whatsapp-connection",
    read: "2026-11"
  )
  static let kapsoHealthReference = Source(
    id: "kapso-health-reference",
    title: "Kapso: how to read a health check",
    address: "https://github.com/gokapso/agent-skills",
    read: "2026-11"
  )
  static let kapsoWebhookEvents = Source(
    id: "kapso-webhook-events",
    title: "Kapso: events of project webhooks, and a public client's models of their bodies",
    address: "https://github.com/gokapso/agent-skills, integrate-whatsapp, webhooks reference",
    read: "2026-11-27"
  )
  static let kapsoOpenAPI = Source(
    id: "kapso-openapi",
    title: "Kapso: OpenAPI description of the platform",
    address: "OpenAPI description, read as a file",
    read: "2026-11"
  )
  static let twilio63059 = Source(
    id: "twilio-63059",
    title: "Twilio: error 63059",
    address: "https://www.twilio.com/docs/api/errors/63059",
    read: "2026-11"
  )
  static let gupshupCoexistence = Source(
    id: "gupshup-coexistence",
    title: "Gupshup: known issues of coexistence",
    address: "support.gupshup.io, excerpts only",
    read: "2026-11"
  )
  static let dialogCoexistence = Source(
    id: "360dialog-coexistence",
    title: "360dialog: coexistence",
    address: "docs.360dialog.com, excerpts only",
    read: "2026-11"
  )
}
