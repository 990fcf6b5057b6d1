import JSONText

extension Shape {
  /// The apps that are subscribed to a WABA.
  static let subscribedApps = Shape(
    id: "subscribed-apps",
    title: "apps subscribed to a WABA",
    foundAt: "GET /{waba-id}/subscribed_apps",
    example: """
      {"data":[{"whatsapp_business_api_data":{"id":"634974688087057","name":"Kapso"}}]}
      """,
    needs: ["data"],
    looks: { $0.isList { $0.holds("whatsapp_business_api_data") } },
    read: { value, extractor in
      guard let list = value["data"] else { return }
      extractor.context.about = RecordSubject(account: extractor.calledAccount)
      let apps = list.elements.compactMap { $0["whatsapp_business_api_data"]?.party }
      extractor.fact(.subscribedApps, .parties(apps), at: list)
    }
  )
}
