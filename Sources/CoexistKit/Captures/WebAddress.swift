/// The parts of a web address that may say something: its host, its path and its query.
///
/// The scheme is left out. What could be a secret stands in the host, which is only compared, and in
/// the query, which is read by name (``AddressQuery``).
struct WebAddress {
  /// With user and port, where they stand there; empty for a path alone.
  let host: ArraySlice<UInt8>
  let path: ArraySlice<UInt8>
  /// Without the question mark; empty when there is none.
  let query: ArraySlice<UInt8>

  init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  init(_ bytes: ArraySlice<UInt8>) {
    let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let mark = bytes[..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
    var start = bytes.startIndex
    let colon = bytes[..<mark].prefix(while: \.isLetter).endIndex
    var front = start
    if bytes[colon..<mark].starts(with: "://".utf8) {
      front = colon + 3
      start = bytes[front..<mark].firstIndex(of: UInt8(ascii: "/")) ?? mark
    }
    host = bytes[front..<start]
    path = bytes[start..<mark]
    query = bytes[min(mark + 1, end)..<end]
  }
}

/// Identifiers in the path of a call, told by the edge behind them or by the list in front.
enum GraphPath {
  /// `/{id}/phone_numbers` is an account, `/{id}/messages` and `/phone_numbers/{id}` a number; behind
  /// `/v24.0/` any id is that of a node.
  ///
  /// Also in a text, which may name several calls. Each id comes with where it stands.
  static func identifiers(in text: ArraySlice<UInt8>) -> [(key: IdentifierKey, id: Range<Int>)] {
    var found: [(IdentifierKey, Range<Int>)] = []
    var start = text.startIndex
    while true {
      let id = text[start...].prefix(while: \.isDigit)
      let rest = text[id.endIndex...]
      if (9...20).contains(id.count), !(rest.first?.isIdentifierByte ?? false) {
        let edge = rest.first == UInt8(ascii: "/") ? key(of: rest.dropFirst()) : nil
        let front = text[..<max(text.startIndex, start - 1)].reversed().prefix {
          $0 > 0x20 && $0 != UInt8(ascii: "/")
        }
        if let key = edge ?? key(behind: front.reversed()[...]) {
          found.append((key, id.startIndex..<id.endIndex))
        }
      }
      guard let slash = text[start...].firstIndex(of: UInt8(ascii: "/")) else { return found }
      start = slash + 1
    }
  }

  /// What an id is behind this part.
  private static func key(behind part: ArraySlice<UInt8>) -> IdentifierKey? {
    if isVersion(part) { return .nodeID }
    return switch String(decoding: part.map(\.lowercased), as: UTF8.self) {
    case "phone_numbers": .phoneNumberID
    case "whatsapp-business-accounts", "whatsapp_business_accounts": .wabaID
    default: nil
    }
  }

  /// The path of the last call that a text names, such as `/v24.0/1234/register`; `nil` without one.
  static func lastCall(in text: ArraySlice<UInt8>) -> String? {
    var end = text.endIndex
    while let slash = text[..<end].lastIndex(of: UInt8(ascii: "/")) {
      if callFronts.contains(where: { text[..<(slash + 1)].suffix($0.count).elementsEqual($0) }) {
        let path = text[slash...].prefix {
          $0 > 0x20 && $0 < 0x7F && !$0.isOne(of: "\"'")
        }
        return String(decoding: path, as: UTF8.self)
      }
      end = slash
    }
    return nil
  }

  /// What stands in front of the path of a call.
  private static let callFronts = ["graph.facebook.com/", "GET /", "POST /", "DELETE /"]
    .map { Array($0.utf8) }

  /// The id of the node that a path asks for, without an edge behind it: `/v24.0/1234?fields=…`.
  static func node(of path: String) -> String? {
    let parts = WebAddress(path).path.split(separator: UInt8(ascii: "/"))
    guard let last = parts.last, parts.count == 1 || parts.count == 2 && isVersion(parts[0]),
      (9...20).contains(last.count), last.allSatisfy(\.isDigit)
    else { return nil }
    return String(decoding: last, as: UTF8.self)
  }

  /// The last part of a path, without its query: `subscribed_apps`.
  static func edge(of path: String) -> String {
    let last = WebAddress(path).path.split(separator: UInt8(ascii: "/")).last
    return String(decoding: last ?? [], as: UTF8.self)
  }

  /// `v24.0`.
  private static func isVersion(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.first == UInt8(ascii: "v"), (4...6).contains(part.count) else { return false }
    let numbers = part.dropFirst().split(
      separator: UInt8(ascii: "."),
      omittingEmptySubsequences: false
    )
    return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  private static func key(of edge: ArraySlice<UInt8>) -> IdentifierKey? {
    let word = String(decoding: edge.prefix { $0.isIdentifierByte }, as: UTF8.self).lowercased()
    return switch word {
    case "phone_numbers", "subscribed_apps", "message_templates", "assigned_users", "solutions",
      "product_catalogs", "flows", "conversation_analytics", "template_analytics":
      .wabaID
    case "messages", "register", "deregister", "smb_app_data", "request_code", "verify_code",
      "whatsapp_business_profile", "media", "whatsapp_commerce_settings", "block_users":
      .phoneNumberID
    default: nil
    }
  }
}
