import JSONText

extension Shape {
  /// What the provider's own diagnosis says; its reasons are read as prose.
  static let doctorReport = Shape(
    id: "doctor-report",
    title: "provider's doctor report",
    foundAt: "the doctor of the provider's agent plugin",
    example: """
      {"status":"degraded","subject":{"type":"phone_number","phone_number_id":"106540352242922"},\
      "evidence":["Health check reports webhook subscription incomplete."]}
      """,
    needs: ["subject"],
    looks: { value in
      value["subject"]?.kind == .object && value["status"]?.kind == .string
        && (value.holds("evidence") || value.holds("likely_cause")
          || value.holds("recommended_action"))
    },
    read: { value, extractor in
      extractor.identify(
        ["phone_number_id": .phoneNumberID, "display_phone_number": .displayPhoneNumber],
        in: value["subject"]
      )
      extractor.fact(.healthOverall, in: value["status"])
      for line in value.items("evidence") { extractor.scan(line) }
    }
  )
}
