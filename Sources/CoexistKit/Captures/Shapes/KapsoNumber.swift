import JSONText

extension Shape {
  /// The provider's record of a connected number.
  ///
  /// Its `business_account_id` is the WABA; its own `id` is the provider's.
  static let kapsoNumber = Shape(
    id: "kapso-number",
    title: "provider's record of a number",
    foundAt: "GET /platform/v1/whatsapp/phone_numbers/{id}",
    example: """
      {"data":{"id":"4a5b6c7d-8e9f-0a1b-2c3d-4e5f6a7b8c9d","phone_number_id":"106540352242922",\
      "business_account_id":"102290129340398","display_phone_number":"+56 9 6146 1262"}}
      """,
    needs: ["business_account_id"],
    looks: { value in
      value["business_account_id"]?.identifier != nil
        && (value.holds("phone_number_id") || value.holds("display_phone_number"))
    },
    read: { value, extractor in
      extractor.identify(
        [
          "phone_number_id": .phoneNumberID, "business_account_id": .wabaID,
          "display_phone_number": .displayPhoneNumber,
        ],
        in: value
      )
      extractor.scanParts(of: value, except: [])
    }
  )
}
