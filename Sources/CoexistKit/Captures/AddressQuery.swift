import TextFields

/// The query of an address: `name=value` pairs, percent-decoded.
///
/// The provider's setup link returns to an address that is the whole answer.
extension FactExtractor {
  mutating func readAddresses(_ text: PastedText) {
    let fields = text.fields.filter { $0.notation == .query || $0.notation == .equals }
    let byRecord = Dictionary(grouping: fields, by: \.record)
    for record in byRecord.keys.sorted() {
      let fields = byRecord[record] ?? []
      let hasQuery = fields.contains { $0.notation == .query }
      readAddress(fields.compactMap { QueryPair($0, in: text) }, hasQuery: hasQuery)
    }
  }

  private mutating func readAddress(_ pairs: [QueryPair], hasQuery: Bool) {
    guard
      pairs.contains(where: { $0.name == "setup_link_id" || $0.name == "error_code" }) || hasQuery
    else { return }
    let link = pairs.first { $0.name == "setup_link_id" && $0.key?.admits($0.words) ?? false }
    for pair in pairs {
      let origin = Origin(text: context.text, offset: pair.offset)
      if let key = pair.key ?? pair.keyOfAsset(among: pairs) {
        // Any site may call its own a session.
        let isMetas = key != .sessionID || pairs.contains { $0.name == "error_code" }
        if isMetas, hasQuery || link != nil {
          identify(labelled: key, pair.words, at: pair.offset)
        }
      } else if pair.name == "error_code" {
        let entry = KnownError.setupLink(told: pair.words)
        if entry != nil || link != nil && pair.isWord {
          report(entry, told: pair.words, of: link?.words, from: origin)
        }
      } else if pair.name == "status", link != nil {
        add(.setupLinkStatus, pair.words, of: link?.words, from: origin)
      }
    }
    if link != nil { recognised(Shape.redirectURL.id) }
  }

  /// A word that nobody knows is kept as it is.
  private mutating func report(
    _ entry: KnownError?,
    told word: Untrusted,
    of link: Untrusted?,
    from origin: Origin
  ) {
    // The address is the provider's own answer, not prose about it.
    var error = ReportedError(origin: origin, provenance: context.provenance)
    error.word = word
    error.setupLink = link
    error.entry = entry
    if entry == nil { error.message = word }
    facts.add(error.surrounded(by: context))
  }

  private mutating func add(
    _ factKey: FactKey,
    _ word: Untrusted,
    of link: Untrusted?,
    from origin: Origin
  ) {
    facts.add(
      Fact(
        key: factKey,
        value: .word(word),
        origin: origin,
        provenance: context.provenance,
        time: context.capturedAt,
        subject: link
      )
    )
  }
}

/// One `name=value` of a query.
private struct QueryPair {
  let name: String
  let words: Untrusted
  /// Of the value, in bytes of the text as it came.
  let offset: Int

  /// `nil` for an empty value.
  init?(_ field: PastedText.Field, in text: PastedText) {
    guard !field.value.range.isEmpty else { return nil }
    let name = text.bytes(of: field.key).map(\.lowercased)
    self.name = String(decoding: name, as: UTF8.self)
    words = Untrusted(String(decoding: text.bytes(of: field.value), as: UTF8.self))
    offset = text.place(of: field.value).lowerBound
  }

  var key: IdentifierKey? {
    switch name {
    case "setup_link_id": .setupLinkID
    case "phone_number_id": .phoneNumberID
    case "business_account_id", "waba_id", "whatsapp_business_account_id": .wabaID
    case "display_phone_number": .displayPhoneNumber
    case "business_id": .businessID
    case "session_id": .sessionID
    default: nil
    }
  }

  /// Settings of Meta name the kind of what is selected beside it.
  func keyOfAsset(among pairs: [QueryPair]) -> IdentifierKey? {
    guard name == "selected_asset_id" else { return nil }
    let kind = pairs.first { $0.name == "selected_asset_type" }?.words.folded
    return kind == "whatsappbusinessaccount" ? .wabaID : nil
  }

  /// Whether the value is a word such as `link_expired`; numbers are read elsewhere.
  var isWord: Bool {
    words.reading { text in
      (3...64).contains(text.utf8.count) && text.utf8.allSatisfy(\.isIdentifierByte)
        && text.utf8.contains(where: \.isLetter)
    }
  }
}
