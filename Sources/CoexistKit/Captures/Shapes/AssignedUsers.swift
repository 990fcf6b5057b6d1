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
    marks: ["data"],
    fits: { list in
      list.isList {
        ($0.has("tasks") || $0.has("user_type")) && !$0.has("whatsapp_business_api_data")
      }
    },
    read: { value, recorder in
      guard let list = value["data"] else { return }
      let owner = recorder.facts.current(.ownerPortfolio)?.party?.id
      let holders = list.elements.compactMap { $0["business"]?.party }.filter { $0.id != owner }
      recorder.claim(.foreignAccess, .parties(holders), at: list)
    }
  )
}
