import JSONText

extension Shape {
  /// Users and system users with tasks on a WABA; their business tells who has access.
  static let assignedUsers = Shape(
    id: "assigned-users",
    title: "users with access to a WABA",
    foundAt: "GET /{waba-id}/assigned_users?business={business-id}",
    example: """
      {"data":[{"id":"2345678901234567","name":"Bot","business":{"id":"9876543210987654",\
      "name":"Example Inc"},"tasks":["MANAGE"]}]}
      """,
    needs: ["data"],
    looks: { $0.isList { $0.holds("tasks") || $0.holds("user_type") } },
    read: { value, extractor in
      guard let list = value["data"] else { return }
      let holders = list.elements.compactMap { $0["business"]?.party }
      extractor.fact(.foreignAccess, .parties(holders), at: list)
    }
  )
}
