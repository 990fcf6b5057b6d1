/// The identifiers a ticket needs, by the keys of the report.
enum IdentifierKey: String, Named {
  case phoneNumberID = "phone_number_id"
  case wabaID = "waba_id"
  case businessID = "business_id"
  case ownerBusinessID = "owner_business_id"
  case partnerBusinessID = "partner_business_id"
  case appID = "app_id"
  case partnerAppID = "partner_app_id"
  case displayPhoneNumber = "display_phone_number"
  case setupLinkID = "setup_link_id"
  case fbtraceID = "fbtrace_id"
  case sessionID = "session_id"
  /// A node of the Graph API of which nothing tells what it is.
  case nodeID = "node_id"
}

/// One value of an identifier and where it stands.
struct Identifier: Sendable {
  let key: IdentifierKey
  let value: Untrusted
  let origin: Origin
  let provenance: Provenance
  /// Whether it only stands in a list of a portfolio's accounts, which need not be this case's.
  private(set) var isListed: Bool
  /// When it was seen last.
  private(set) var time: Instant?
  /// What the record in which it stands is about, or `nil` when that is not known.
  let about: RecordSubject?

  init(
    key: IdentifierKey,
    value: Untrusted,
    origin: Origin,
    provenance: Provenance,
    time: Instant?,
    isListed: Bool = false,
    about: RecordSubject? = nil
  ) {
    self.key = key
    self.value = value
    self.origin = origin
    self.provenance = provenance
    self.time = time
    self.isListed = isListed
    self.about = about
  }

  /// What a record of this account or number is about.
  var subject: RecordSubject? { RecordSubject(value, as: key) }

  mutating func sighted(at time: Instant) { self.time = max(self.time ?? time, time) }

  /// Two of the same identity are one: phone numbers by their digits, ids as written.
  var identity: String {
    key.id + " " + (key == .displayPhoneNumber ? value.digits : value.unredacted)
  }

  /// Takes in another place of the same value: a more trusted one, or a later one of equal trust.
  mutating func merge(_ other: Identifier) {
    let isNowhereElse = isListed && other.isListed
    let isBetter =
      provenance == other.provenance ? order < other.order : provenance < other.provenance
    if isBetter { self = other }
    isListed = isNowhereElse
  }
}

extension IdentifierKey {
  /// Whether a value can be such an identifier at all; what stands for one (`XXXX`, `<ID>`) cannot.
  func admits(_ value: Untrusted) -> Bool {
    value.reading { text in
      let digits = text.utf8.filter(\.isDigit).count
      switch self {
      case .displayPhoneNumber:
        return (6...20).contains(digits) && !text.utf8.contains { $0.isLetter || $0 == 0x3C }
      case .fbtraceID, .sessionID, .setupLinkID:
        let letters = text.utf8.filter { $0 != UInt8(ascii: "X") && $0 != UInt8(ascii: "x") }
        return (4...80).contains(text.utf8.count) && letters.count > 2
          && text.utf8.allSatisfy(\.isIdentifierByte)
      case .nodeID:
        // Shorter ones could be phone numbers.
        return (14...20).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
      case .phoneNumberID where text.utf8.count == 17 && text.hasPrefix("17841"):
        // Accounts of Instagram are numbered like this, and their messages go the same way.
        return false
      case .phoneNumberID, .wabaID, .businessID, .ownerBusinessID, .partnerBusinessID, .appID,
        .partnerAppID:
        return (1...25).contains(digits) && text.utf8.contains { (0x31...0x39).contains($0) }
          && text.utf8.allSatisfy { $0.isDigit || $0.isNumberMark }
      }
    }
  }
}

extension UInt8 {
  /// Letters, digits, `-` and `_`: what opaque ids are made of.
  var isIdentifierByte: Bool {
    isDigit || isLetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }

  /// The other marks of a JSON number, kept where an id lost its last digits on the way.
  fileprivate var isNumberMark: Bool {
    self == UInt8(ascii: "e") || self == UInt8(ascii: "E") || self == UInt8(ascii: "+")
      || self == UInt8(ascii: ".")
  }
}

/// A screenshot or file that the case names.
struct Attachment: Sendable {
  /// What an attachment can show (contract, section 4).
  enum Shows: String, Named {
    case businessPlatformList = "business-platform-list"
    case partnersTab = "partners-tab"
    case portfolioAccounts = "portfolio-accounts"
    case errorWindow = "error-window"
    case phoneNumbers = "phone-numbers"
    case other = "other"
  }

  let file: Untrusted
  let shows: Shows
  let origin: Origin
}

extension Facts {
  /// The identifiers of a kind.
  func values(of key: IdentifierKey) -> Set<Untrusted> {
    Set(identifiers.lazy.filter { $0.key == key }.map(\.value))
  }

  /// The phone numbers by their digits: however it is written, a number is one.
  var phoneNumbers: Set<String> { Set(values(of: .displayPhoneNumber).map(\.digits)) }
}
