import JSONText

extension Shape {
  /// The provider's health report of a number.
  static let kapsoHealth = Shape(
    id: "kapso-health",
    title: "provider health check",
    foundAt: "GET /platform/v1/whatsapp/phone_numbers/{id}/health, or the health page",
    example: """
      {"status":"healthy","checks":{"phone_number_access":{"passed":true},\
      "webhook_subscription":{"passed":true}},"timestamp":"2026-11-20T10:00:00Z"}
      """,
    needs: ["checks"],
    looks: { $0["checks"]?.kind == .object && ($0.holds("status") || $0.holds("timestamp")) },
    read: { value, extractor in
      let number = value["checks"]?.at("phone_number_access", "details", "display_phone_number")
      extractor.context.about = RecordSubject(number: number?.words)
      let time = (value["timestamp"] ?? value["checked_at"])?.instant
      extractor.facts.happened(at: time)
      extractor.fact(.healthOverall, in: value["status"], time: time)
      for check in value["checks"].map({ Array($0.members) }) ?? [] {
        extractor.readCheck(check.value, name: check.key.nameOfCheck, time: time)
      }
      if let error = value["error"] { extractor.readProblem(error, time: time) }
      extractor.scanParts(of: value, except: ["checks", "error"])
    }
  )
}

extension JSONCursor {
  /// The name of a check as the provider's documentation spells it.
  fileprivate var nameOfCheck: Untrusted? {
    let known: [StaticString] = [
      "phone_number_access", "token_validity", "messaging_health", "webhook_subscription",
      "webhook_verified", "test_message",
    ]
    return known.first(where: spells).map { Untrusted("\($0)") } ?? words
  }
}

extension FactExtractor {
  /// Why there was no check at all: what Meta answered, else the provider's own words.
  fileprivate mutating func readProblem(_ problem: JSONCursor, time: Instant?) {
    let before = facts.count.statements
    scan(problem)
    guard facts.count.statements == before, let words = problem.sentence, !words.isEmpty else {
      return
    }
    var error = ReportedError(origin: origin(problem), provenance: context.provenance, time: time)
    error.message = words
    report(error)
  }

  fileprivate mutating func readCheck(_ check: JSONCursor, name: Untrusted?, time: Instant?) {
    fact(.healthCheck, in: check["passed"], as: \.flagValue, time: time, subject: name)
    context.capturedAt = time ?? context.capturedAt
    context.isExchange = context.isExchange || time != nil
    // The error text quotes Meta's answer as the provider's language prints it.
    if let error = check["error"] { scan(error) }
    guard let details = check["details"] else { return }
    if details["entities"]?.kind == .array {
      readHealthEntities(details, time: time)
    } else if details.holds("display_phone_number") || details.holds("quality_rating")
      || details.holds("verified_name")
    {
      readPhoneNumber(details, time: time, isHealthDetail: true)
    }
    if let app = details["app_id"] { identify(.appID, app.identifier, at: app, time: time) }
  }
}
