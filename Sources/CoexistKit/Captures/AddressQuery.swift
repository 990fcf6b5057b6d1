/// The query of an address: `name=value` pairs, percent-decoded.
///
/// The provider's setup link returns to an address that is the whole answer.
extension FactExtractor {
  mutating func readAddresses(_ bytes: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      var hasSign = false
      while index < range.upperBound, !bytes[index].endsAddress {
        if bytes[index] == UInt8(ascii: "=") { hasSign = true }
        index += 1
      }
      if hasSign { readAddress(bytes[start..<index]) }
      index += 1
    }
  }

  private mutating func readAddress(_ address: ArraySlice<UInt8>) {
    let hasQuery = address.contains(UInt8(ascii: "?"))
    let query = hasQuery ? WebAddress(address).query : address
    let pairs = query.prefix(16_384).split(separator: UInt8(ascii: "&")).compactMap(QueryPair.init)
    guard
      pairs.contains(where: { $0.name == "setup_link_id" || $0.name == "error_code" }) || hasQuery
    else { return }
    let link = pairs.first { $0.name == "setup_link_id" && $0.key?.admits($0.words) ?? false }
    for pair in pairs {
      let origin = Origin(text: context.text, offset: pair.offset)
      if let key = pair.key ?? pair.keyOfAsset(among: pairs) {
        if hasQuery || link != nil { identify(labelled: key, pair.words, at: pair.offset) }
      } else if pair.name == "error_code" {
        let entry = KnownError.setupLink(told: pair.words)
        if entry != nil || link != nil && pair.isWord {
          report(entry, told: pair.words, from: origin)
        }
      } else if pair.name == "status", link != nil {
        add(.setupLinkStatus, pair.words, from: origin)
      }
    }
    if link != nil { recognised(Shape.redirectURL.id) }
  }

  /// A word that nobody knows is kept as it is.
  private mutating func report(_ entry: KnownError?, told word: Untrusted, from origin: Origin) {
    // The address is the provider's own answer, not prose about it.
    var error = ReportedError(
      origin: origin,
      provenance: context.provenance,
      time: nil
    )
    error.word = word
    error.entry = entry
    if entry == nil { error.message = word }
    facts.add(error.surrounded(by: context))
  }

  private mutating func add(_ factKey: FactKey, _ word: Untrusted, from origin: Origin) {
    facts.add(
      Fact(
        key: factKey,
        value: .word(word),
        origin: origin,
        provenance: context.provenance,
        time: context.capturedAt
      )
    )
  }
}

/// One `name=value` of a query.
private struct QueryPair {
  let name: String
  let words: Untrusted
  /// Of the value, in bytes of the text around.
  let offset: Int

  /// `nil` for an empty value.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")), sign + 1 < bytes.endIndex else {
      return nil
    }
    name = String(decoding: bytes[..<sign].suffix(64).map(\.lowercasedASCII), as: UTF8.self)
    words = Untrusted(Self.decoded(bytes[(sign + 1)...].prefix(1024)))
    offset = sign + 1
  }

  var key: IdentifierKey? {
    switch name {
    case "setup_link_id": .setupLinkID
    case "phone_number_id": .phoneNumberID
    case "business_account_id", "waba_id", "whatsapp_business_account_id": .wabaID
    case "display_phone_number": .displayPhoneNumber
    case "business_id": .businessID
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
        && text.utf8.contains(where: \.isASCIILetter)
    }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self),
          radix: 16
        )
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index] == UInt8(ascii: "+") ? 0x20 : bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

extension UInt8 {
  /// White space and the marks that enclose an address in a text.
  fileprivate var endsAddress: Bool {
    switch self {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
