import JSONText

extension Shape {
  /// A WhatsApp webhook as Meta posts it.
  static let webhook = Shape(
    id: "webhook",
    title: "WhatsApp webhook",
    foundAt: "the body Meta posts to the callback URL: server log, tunnel, webhook inspector",
    example: """
      {"object":"whatsapp_business_account","entry":[{"id":"102290129340398","time":1739212624,\
      "changes":[{"field":"account_update","value":{"event":"ACCOUNT_OFFBOARDED"}}]}]}
      """,
    needs: ["entry"],
    looks: { $0["entry"].map { entry in entry.kind == .array || entry.holds("changes") } ?? false },
    read: { value, extractor in
      guard let entry = value["entry"] else { return }
      if entry.kind == .object { extractor.readEntry(entry) }
      for entry in entry.elements where entry.kind == .object { extractor.readEntry(entry) }
      extractor.scanParts(of: value, except: ["entry"])
    }
  )
}

extension JSONCursor {
  /// Whether a webhook is of a page, of Instagram or of something else of Meta's: the ids of its entries
  /// are no accounts of WhatsApp, and what it tells is no matter of ours.
  var isOfAnotherProduct: Bool {
    self["object"]?.string.map { $0 != "whatsapp_business_account" } ?? false
  }
}
