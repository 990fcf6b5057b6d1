import JSONText

/// What the other members of an object say about each of them.
struct ObjectView {
  /// `{"name": "access_token", "value": …}`: the rule of the name.
  private(set) var pairRule = KeyClass.none
  private(set) var isPair = false
  private(set) var isError = false
  private(set) var isPerson = false
  /// Whether the object has a name that Meta verified: its user name is a business's, too.
  private(set) var isBusiness = false

  init(_ document: JSONDocument, _ object: Int, parent: KeyName?) {
    if let parent {
      isError = parent.equals("error") || parent.equals("errors") || parent.equals("errordata")
    }
    var named: Int?
    var hasValue = false
    var isCookie = false
    var key = object + 1
    let end = document.next(after: object)
    while key + 1 < end {
      let content = document.content(at: key)
      if content.count <= 16, Self.mayTell(document.bytes.at(content.lowerBound)) {
        let name = KeyName(document.bytes, content)
        look(at: name, key + 1, &named, &hasValue)
        // As browsers and their extensions save them.
        let first = document.bytes.at(document.content(at: key + 1).lowerBound)
        isCookie = isCookie || name.equals("httponly") || name.equals("domain") && first == 0x2E
      }
      key = document.next(after: key + 1)
    }
    if hasValue, let named, document.kind(at: named) == .string {
      isPair = true
      let rule = KeyClass(KeyName(document.bytes, document.content(at: named)))
      pairRule = isCookie ? .secret(.cookie) : rule
    }
  }

  /// Whether a key that begins so may be one of those that matter here.
  private static func mayTell(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x64...0x66, 0x68, 0x6B, 0x6D, 0x6E, 0x70, 0x76: true  // d e f h k m n p v
    default: byte >= 0x80 || !byte.isLetter
    }
  }

  private mutating func look(
    at name: KeyName,
    _ value: Int,
    _ named: inout Int?,
    _ hasValue: inout Bool
  ) {
    switch name.count {
    case 1: if name.equals("v") { hasValue = true } else if name.equals("k") { named = value }
    case 3 where name.equals("key"): named = value
    case 3 where name.equals("val"): hasValue = true
    case 4 where name.equals("name"): named = value
    case 5 where name.equals("value"): hasValue = true
    case 5 where name.equals("email"): isPerson = true
    case 5 where name.equals("field") || name.equals("param"): named = named ?? value
    case 6 where name.equals("header"): named = named ?? value
    case 7 where name.equals("message") || name.equals("details"): isError = true
    case 9 where name.equals("fbtraceid"): isError = true
    case 12 where name.equals("verifiedname"): isBusiness = true
    case 12 where name.equals("errorsubcode") || name.equals("errormessage"): isError = true
    default: break
    }
  }

  /// Whether a key is the one whose rule the pair's name gives.
  func isValue(_ name: KeyName) -> Bool {
    isPair && (name.equals("value") || name.equals("v") || name.equals("val"))
  }
}

/// The few fields of messages, contacts and history that may be shown.
enum MessageFields {
  private static let lists: KeySet = "messages contacts message_echoes state_sync history threads"
  private static let contents: KeySet = "location interactive order referral button text"
  private static let phones: KeySet = "from to wa_id user_id recipient_id"
  private static let shown: KeySet = """
    type timestamp status phase progress chunk_order action messaging_product event field mime_type \
    direction
    """

  /// Whether what is below the key are messages or contacts.
  static func opensMessages(_ name: KeyName, _ value: JSONCursor) -> Bool {
    if name.equals("message") {
      return value.kind == .object && value["code"] == nil
        && (value["from"] != nil || value["kapso"] != nil)
    }
    guard holdsMessages(name) else { return false }
    guard value.kind == .array else { return value.kind == .object }
    return value.elements.contains { $0.kind == .object }
  }

  /// Whether the key is one below which messages or contacts stand, in any notation.
  static func holdsMessages(_ name: KeyName) -> Bool { lists.contains(name) }

  /// Whether names and places below the key are content, too.
  static func isContent(_ name: KeyName) -> Bool { contents.contains(name) }

  /// The rule of a field of a message or contact.
  static func rule(_ name: KeyName, parent: KeyName?) -> KeyClass {
    let rule = KeyClass(name)
    if shown.contains(name) { return .id }
    if rule == .id || rule == .trace, !name.equals("id") { return rule }
    if name.equals("id") { return parent?.equals("threads") ?? false ? .phone : .secret(.wamid) }
    if phones.contains(name) || name.ends(with: "userid") { return .phone }
    if name.equals("phonenumberid") || name.equals("displayphonenumber") { return KeyClass(name) }
    if name.ends(with: "name") || name.equals("birthday") || name.equals("street") {
      return .personal(.person)
    }
    switch rule {
    case .phone: return .phone
    case .personal(.email): return .personal(.email)
    default: return .secret(.messageText)
    }
  }

  static func contentRule(_ name: KeyName) -> KeyClass {
    name.equals("type") ? .id : .secret(.messageText)
  }
}

extension KeyName {
  /// `backup`, `credentials`: whatever stands below is secret, too.
  var holdsOnlySecrets: Bool {
    has("backup", at: 0) || has("cert", at: 0) || ends(with: "credentials")
  }
}

extension AllowedIDs {
  /// Takes in the ids of a document that would otherwise look like something to hide.
  ///
  /// Of `wanted` values only, if there are any. What is still to be read stands in a list: input may be
  /// nested deeply.
  mutating func collect(from root: JSONCursor, only wanted: Set<ArraySlice<UInt8>>? = nil) {
    var open: [(value: JSONCursor, key: KeyName?)] = [(root, nil)]
    while let (value, key) = open.popLast() {
      switch value.kind {
      case .null, .boolean: break
      case .number, .string:
        guard let key, Self.mayTake(value, wanted) else { break }
        take(value.rawContent, under: key)
      case .array:
        // There is one `fbtrace_id`, never a list of them.
        let key = key.flatMap { KeyClass($0) == .trace ? nil : $0 }
        for element in value.elements { open.append((element, key)) }
      case .object:
        for (name, member) in value.members where Self.mayTake(member, wanted) {
          let name = KeyName(name.rawContent)
          if !MessageFields.opensMessages(name, member) { open.append((member, name)) }
        }
      }
    }
  }

  /// Whether an id may stand in a value, or below it.
  private static func mayTake(_ value: JSONCursor, _ wanted: Set<ArraySlice<UInt8>>?) -> Bool {
    switch value.kind {
    case .null, .boolean: false
    case .array, .object: true
    case .number, .string:
      8...40 ~= value.rawContent.count && wanted?.contains(value.rawContent) ?? true
    }
  }

  private mutating func take(_ raw: ArraySlice<UInt8>, under key: KeyName) {
    let rule = KeyClass(key)
    if rule == .trace || rule == .id && IdentifierShape.isPlain(raw) {
      insert(String(decoding: raw, as: UTF8.self))
    }
  }
}
