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
      var apps: [Party] = []
      for app in list.elements.compactMap({ $0["whatsapp_business_api_data"] }) {
        guard let party = app.party else { continue }
        apps.append(party)
        if let id = app["id"], !extractor.facts.read.provider.isSelf(party) {
          extractor.identify(.partnerAppID, id.identifier, at: id)
        }
      }
      extractor.fact(.subscribedApps, .parties(apps), at: list)
    }
  )
}
