import JSONText

extension Shape {
  /// The webhook fields an app asked for; the list of a WABA does not name them.
  static let appSubscriptions = Shape(
    id: "app-subscriptions",
    title: "webhook fields of an app",
    foundAt: "GET /{app-id}/subscriptions with the app's token",
    example: """
      {"data":[{"object":"whatsapp_business_account","callback_url":"https://example.com/hook",\
      "active":true,"fields":[{"name":"messages","version":"v24.0"}]}]}
      """,
    needs: ["data"],
    looks: { list in
      list.isList {
        $0["object"]?.kind == .string && ($0.holds("fields") || $0.holds("callback_url"))
      }
    },
    read: { value, extractor in
      guard let list = value["data"] else { return }
      let own = list.elements.filter { $0["object"]?.equals("whatsapp_business_account") ?? false }
      let fields = own.filter { $0["active"]?.bool ?? true }.flatMap { item in
        item.items("fields").compactMap { field -> Party? in
          let name = field["name"]?.words ?? field.words
          return name.map { Party(name: $0, id: nil) }
        }
      }
      extractor.fact(.appWebhookFields, .parties(fields), at: list)
    }
  )
}
