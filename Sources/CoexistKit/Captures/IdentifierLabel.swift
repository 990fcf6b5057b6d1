/// What people and programs write in front of an identifier.
struct IdentifierLabel: Sendable {
  let words: [UInt8]
  let key: IdentifierKey
  /// How long a value may be, in bytes.
  let lengths: ClosedRange<Int>

  func isValue(_ byte: UInt8) -> Bool {
    key.isToken ? byte.isIdentifierByte : byte.isASCIIDigit
  }

  /// The labels by their first byte; a longer one stands before the one it begins with.
  static let table: [[IdentifierLabel]] = {
    var table = [[IdentifierLabel]](repeating: [], count: 256)
    for (words, key, least) in all.sorted(by: { $0.0.utf8.count > $1.0.utf8.count }) {
      let bytes = Array(words.utf8)
      guard let first = bytes.first else { continue }
      let lengths = key.isToken ? 4...80 : least...20
      table[Int(first)].append(IdentifierLabel(words: bytes, key: key, lengths: lengths))
    }
    return table
  }()

  /// The words, what they name, and the least digits of a value.
  ///
  /// Without "id" a label needs more digits than a phone number has.
  private static let all: [(String, IdentifierKey, Int)] = [
    ("whatsapp business account id", .wabaID, 9),
    ("whatsapp business account", .wabaID, 14),
    ("business account id", .wabaID, 9),
    ("waba id", .wabaID, 9),
    ("wabaid", .wabaID, 9),
    ("waba", .wabaID, 14),
    ("id de la waba", .wabaID, 9),
    ("id da waba", .wabaID, 9),
    ("id de la cuenta de whatsapp business", .wabaID, 9),
    ("id da conta do whatsapp business", .wabaID, 9),
    ("phone number id", .phoneNumberID, 9),
    ("phonenumberid", .phoneNumberID, 9),
    ("phone id", .phoneNumberID, 9),
    ("phone number", .phoneNumberID, 15),
    ("id del número de teléfono", .phoneNumberID, 9),
    ("id del número", .phoneNumberID, 14),
    ("id do número de telefone", .phoneNumberID, 9),
    ("id do número", .phoneNumberID, 14),
    ("owner business id", .ownerBusinessID, 9),
    ("business id", .businessID, 9),
    ("business manager id", .businessID, 9),
    ("business portfolio id", .businessID, 9),
    ("portfolio id", .businessID, 9),
    ("partner app id", .partnerAppID, 9),
    ("app id", .appID, 9),
    ("appid", .appID, 9),
    ("setup link id", .setupLinkID, 4),
    ("fbtrace id", .fbtraceID, 4),
    ("fbtraceid", .fbtraceID, 4),
    ("x fb trace id", .fbtraceID, 4),
    ("session id", .sessionID, 4),
  ]
}

extension IdentifierKey {
  /// Whether values are made of letters too.
  fileprivate var isToken: Bool {
    switch self {
    case .fbtraceID, .sessionID, .setupLinkID: true
    case .phoneNumberID, .wabaID, .businessID, .ownerBusinessID, .partnerBusinessID, .appID,
      .partnerAppID, .nodeID, .displayPhoneNumber:
      false
    }
  }
}
