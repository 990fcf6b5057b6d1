import JSONText

extension Shape {
  /// The multi-partner solutions a WABA takes part in, and whose app leads each.
  static let solutions = Shape(
    id: "solutions",
    title: "multi-partner solutions of a WABA",
    foundAt: "GET /{waba-id}/solutions",
    example: """
      {"data":[{"id":"1234567890123456","name":"Shop","status":"ACTIVE",\
      "status_for_pending_request":"NONE","owner_app":{"id":"9876543210987654","name":"Example"}}]}
      """,
    needs: ["data"],
    looks: { $0.isList { $0.holds("owner_app") || $0.holds("status_for_pending_request") } },
    // A solution is an offer of several companies; none of it says who holds the number.
    read: { _, _ in }
  )
}
