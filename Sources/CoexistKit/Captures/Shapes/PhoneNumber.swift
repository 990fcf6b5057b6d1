import JSONText

extension Shape {
  /// A phone number node, alone or as an item of a list.
  static let phoneNumber = Shape(
    id: "phone-number",
    title: "phone number node",
    foundAt: "GET /{phone-number-id}?fields=… or an item of GET /{waba-id}/phone_numbers",
    example: """
      {"id":"106540352242922","display_phone_number":"+1 631-555-5555","platform_type":"CLOUD_API",\
      "is_on_biz_app":true,"status":"CONNECTED"}
      """,
    needs: numberFields,
    looks: { $0.hasPlainNumberField },
    read: { value, extractor in
      extractor.readPhoneNumber(value)
      extractor.scanParts(of: value, except: ["health_status", "webhook_configuration"])
    }
  )
}

extension Shape {
  /// Fields that only a phone number has.
  fileprivate static let numberFields: [StaticString] = [
    "is_on_biz_app", "platform_type", "host_platform", "verified_name",
    "code_verification_status", "name_status", "quality_rating", "display_phone_number",
  ]
}

extension JSONCursor {
  /// Whether one of the fields is a value; a program may keep each answer in an object of its name.
  fileprivate var hasPlainNumberField: Bool {
    Shape.numberFields.contains { name in self[name].map { $0.count == 0 } ?? false }
  }
}

extension FactExtractor {
  /// Reads the fields of a phone number; also used for the details of a health check.
  ///
  /// In a health check PENDING stands for a review at Meta, in a node for an unfinished registration
  /// (``Source/kapsoHealthReference``).
  mutating func readPhoneNumber(
    _ node: JSONCursor,
    time: Instant? = nil,
    isHealthDetail: Bool = false
  ) {
    let subject = node["id"]?.identifier ?? calledNode
    let before = context.about
    let account = context.isListing ? context.account : nil
    context.about =
      RecordSubject(account: account, number: node["display_phone_number"]?.words) ?? before
    defer { context.about = before }
    identify(.phoneNumberID, subject, at: node["id"] ?? node, time: time)
    if let number = node["display_phone_number"] {
      identify(.displayPhoneNumber, number.identifier, at: number, time: time)
      fact(
        .listedNumber,
        .party(Party(name: number.words, id: subject)),
        at: number,
        time: time,
        subject: subject
      )
      if let account = context.account, context.isListing {
        fact(.accountNumber, .party(Party(name: number.words, id: account)), at: number)
      }
    }
    let app = node["is_on_biz_app"]
    fact(.numberInBusinessApp, in: app, as: \.flagValue, time: time, subject: subject)
    let platform = node["platform_type"] ?? node["host_platform"]
    fact(.platformType, in: platform, time: time, subject: subject)
    let isReview = isHealthDetail && node["status"]?.equals("PENDING") ?? false
    let status = isReview ? FactKey.reviewState : .phoneStatus
    fact(status, in: node["status"], time: time, subject: subject)
    let name = node["name_status"] ?? node["unified_cert_status"]
    fact(.nameStatus, in: name, time: time, subject: subject)
    if let onboarded = node["last_onboarded_time"], let time = onboarded.instant {
      fact(.lastOnboarded, .time(time), at: onboarded, subject: subject)
    }
    if let health = node["health_status"] { scan(health) }
  }
}
