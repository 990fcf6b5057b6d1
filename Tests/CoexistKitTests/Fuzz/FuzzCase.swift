import JSONText

@testable import CoexistKit

/// A case file with awkward values in the right places, and some in the wrong ones.
enum FuzzCase {
  static func bytes(_ source: inout FuzzSource) -> [UInt8] {
    Array(JSONOutput.object(members(&source)).text().utf8)
  }

  private static func members(_ source: inout FuzzSource) -> [String: JSONOutput] {
    var members: [String: JSONOutput] = ["schema": "coexist.case/1"]
    for _ in 0..<1 + source.number(below: 9) {
      let key = source.one(of: keys)
      members[key] = value(of: key, &source)
    }
    return members
  }

  private static func value(of key: String, _ source: inout FuzzSource) -> JSONOutput {
    if source.once(in: 16) { return any(&source) }
    switch key {
    case "captured_at": return time(&source)
    case "identifiers": return some(identifiers, &source) { _, source in id(&source) }
    case "error": return error(&source)
    case "observations": return some(observations, &source, observation)
    case "symptoms": return list(&source) { .string($0.one(of: symptoms)) }
    case "steps_done": return list(&source, step)
    case "signup":
      return [
        "entry": .string(source.one(of: ["whatsapp-business-app", "cloud-api", "existing-app"])),
        "asked_for": .string(source.one(of: ["qr", "in-app-code", "sms", "voice"])),
        "ended": .string(source.one(of: ["finished", "error", "closed", "qr-expired"])),
        "attempts": any(&source), "last_attempt_at": time(&source),
      ]
    case "captures": return list(&source) { ["label": any(&$0), "payload": payload(&$0)] }
    case "attachments": return list(&source) { ["file": any(&$0), "shows": "partners-tab"] }
    case "provider": return ["name": any(&source), "app_id": id(&source)]
    case "wanted": return .string(source.one(of: ["coexistence", "dedicated", "unknown"]))
    default: return any(&source)
    }
  }

  private static func some(
    _ keys: [String],
    _ source: inout FuzzSource,
    _ value: (String, inout FuzzSource) -> JSONOutput
  ) -> JSONOutput {
    var members: [String: JSONOutput] = [:]
    for _ in 0..<1 + source.number(below: 4) {
      let key = source.one(of: keys)
      members[key] = value(key, &source)
    }
    return .object(members)
  }

  private static func list(
    _ source: inout FuzzSource,
    _ item: (inout FuzzSource) -> JSONOutput
  ) -> JSONOutput {
    var items: [JSONOutput] = []
    for _ in 0..<source.number(below: 4) { items.append(item(&source)) }
    return .array(items)
  }

  private static func observation(_ key: String, _ source: inout FuzzSource) -> JSONOutput {
    let value: JSONOutput =
      switch key {
      case "partners_tab", "app_business_platform": list(&source, any)
      case "owner_portfolio": ["id": id(&source), "name": any(&source)]
      case "other_portfolios": list(&source) { ["id": id(&$0), "name": any(&$0)] }
      case "kapso_connection": .string(source.one(of: ["none", "dedicated", "coexistence"]))
      case "app_version", "previous_provider": any(&source)
      default: .bool(source.once(in: 2))
      }
    guard source.once(in: 2) else { return value }
    return [
      "value": value, "by": .string(source.one(of: ["agent", "customer", "screenshot", "?"])),
      "at": time(&source),
    ]
  }

  private static func step(_ source: inout FuzzSource) -> JSONOutput {
    [
      "step": .string(source.one(of: CleanupStep.allCases.map(\.id))), "what": any(&source),
      "at": time(&source), "evidence": .string(source.one(of: ["statement", "screenshot"])),
      "outcome": .string(source.one(of: ["done", "refused", "no-access", "?"])),
    ]
  }

  private static func error(_ source: inout FuzzSource) -> JSONOutput {
    [
      "code": .integer(source.one(of: codes)), "message": any(&source),
      "error_user_msg": any(&source), "fbtrace_id": any(&source),
    ]
  }

  private static func payload(_ source: inout FuzzSource) -> JSONOutput {
    switch source.number(below: 4) {
    case 0: return ["error": error(&source)]
    case 1:
      return [
        "contacts": [["profile": ["name": any(&source)], "wa_id": id(&source)]],
        "messages": [["from": id(&source), "type": "text", "text": ["body": any(&source)]]],
        "errors": [error(&source)],
      ]
    case 2:
      return [
        "id": id(&source), "display_phone_number": any(&source), "verified_name": any(&source),
        "is_on_biz_app": .bool(source.once(in: 2)), "platform_type": "CLOUD_API",
      ]
    default: return any(&source)
    }
  }

  private static func time(_ source: inout FuzzSource) -> JSONOutput {
    let second = source.number(below: 60)
    return source.once(in: 8)
      ? any(&source) : .string("2026-11-20T14:05:\(second < 10 ? "0" : "")\(second)Z")
  }

  private static func id(_ source: inout FuzzSource) -> JSONOutput {
    source.once(in: 8)
      ? any(&source) : .string("1088000000000\(10 + source.number(below: 90))")
  }

  private static func any(_ source: inout FuzzSource) -> JSONOutput {
    switch source.number(below: 8) {
    case 0: .null
    case 1: .integer(source.number(below: 256) * 1_000_003)
    case 2: .array([])
    case 3: .string(source.raw())
    default: .string(source.one(of: FuzzWords.all))
    }
  }

  private static let keys = [
    "id", "customer", "captured_at", "provider", "wanted", "identifiers", "error", "error_text",
    "signup", "symptoms", "observations", "observations", "observations", "steps_done",
    "actions_done", "captures", "attachments", "notes", "colour",
  ]
  private static let identifiers = [
    "phone_number_id", "waba_id", "business_id", "owner_business_id", "display_phone_number",
    "fbtrace_id", "setup_link_id",
  ]
  private static let observations = [
    "kapso_connection", "app_business_platform", "partners_tab", "owner_portfolio",
    "other_portfolios", "number_in_business_app", "messages_arrive", "business_verified",
    "app_version", "previous_provider", "phone_app_needed", "worked_before",
  ]
  private static let symptoms = [
    "waba-not-listed", "sms-or-voice-requested", "popup-closed", "inbound-missing", "limited", "?",
  ]
  private static let codes = [
    2_655_093, 3_441_041, 3_441_049, 2_655_094, 2_655_049, 2_494_028, 190, 10, 131_042, 654_321,
  ]
}

/// Words that mean something to a format, to a reader, or to the redactor.
enum FuzzWords {
  static let all = [
    "Acme BSP", "Kapso", "Moda Norte SRL", "WhatsApp Business", "", "none", "2.24.10.85",
    "The business is already sharing this WhatsApp Business Account with a partner.",
    "(#2655093) no", "error 3441041 again", "no error 2655093 any more", "+56 9 0000 1262",
    "ana.ruiz@clinic-example.invalid", "Ana Ruiz", "code: 482917", "https://qzx.example/a?b=c",
    "<qzx>", "</pre><qzx onload=qzx>", "![qzx](qzx)", "[qzx](javascript:qzx)", "```\n# qzx",
    "~~~\nqzx", "`qzx`", "| qzx | qzx |", "{{qzx}}", "{qzx}", "@qzx", "::error::qzx", "##[qzx]",
    "=qzx()", "a\n- qzx", "a\u{202E}qzx\u{2066}", "a\u{1B}[2Jqzx", "a\u{200B}b\u{0}c",
    "&lt;qzx&gt;",
    "\\<qzx>", "\\\\[qzx](qzx)", "<!--qzx-->", "]]><qzx>", "\u{2028}qzx", "a\tqzx\r\nqzx",
    "\"qzx\"",
  ]
}
