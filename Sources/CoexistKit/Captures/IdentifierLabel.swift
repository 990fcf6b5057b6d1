/// What people and programs write in front of an identifier.
struct IdentifierLabel: Sendable {
  /// In small letters, without blanks.
  let letters: [UInt8]
  let key: IdentifierKey
  /// How long a value may be, in bytes.
  let lengths: ClosedRange<Int>

  func isValue(_ byte: UInt8) -> Bool {
    key.isToken ? byte.isIdentifierByte : byte.isDigit
  }

  /// Whether a value can be one; what others call a trace too is Meta's only in Meta's form.
  func admits(_ value: ArraySlice<UInt8>) -> Bool {
    guard lengths.contains(value.count), value.allSatisfy(isValue) else { return false }
    guard letters.elementsEqual("trace".utf8) || letters.elementsEqual("traceid".utf8) else {
      return true
    }
    return Self.isTrace(value)
  }

  /// Whether a value has the form of Meta's traces.
  static func isTrace(_ value: ArraySlice<UInt8>) -> Bool {
    (value.count == 11 || value.count == 23)
      && value.first?.isOne(of: "AB") ?? false
      && value.contains { (0x61...0x7A).contains($0) }
  }

  /// Whether a key is the label: `waba_id`, `WABA ID`, `wabaId`.
  private func isSpelled(by key: ArraySlice<UInt8>) -> Bool {
    key.lazy.filter { !$0.isOne(of: " _-") }
      .map(\.lowercased).elementsEqual(letters)
  }

  /// The label at the end of a key, behind which at most a word such as "is" stands; `nil` without
  /// one, or where the word in front says that the id is another's.
  static func ending(_ key: ArraySlice<UInt8>) -> IdentifierLabel? {
    var key = key
    while true {
      for start in key.indices where start == key.startIndex || !key[start - 1].isWord {
        let rest = key[start...]
        let label = table[Int(rest.first?.lowercased ?? 0)].first {
          $0.letters.count <= rest.count && $0.isSpelled(by: rest)
        }
        guard let label else { continue }
        return label.isDenied(by: key[..<start]) ? nil : label
      }
      guard let space = key.lastIndex(of: 0x20), linking.contains(word(key[(space + 1)...])) else {
        return nil
      }
      key = key[..<space]
    }
  }

  /// "NOT", "old" and the like in front of the label: an id of somewhere else.
  ///
  /// `X-Fb-Trace-Id` is another number than the trace of an error, which `X-Fb-Request-Id` is.
  private func isDenied(by front: ArraySlice<UInt8>) -> Bool {
    if key == .fbtraceID, front.last == UInt8(ascii: "-") { return true }
    let words = front.split(separator: 0x20)
    return words.last.map { Self.denials.contains(Self.word($0)) } ?? false
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map(\.lowercased), as: UTF8.self)
  }

  private static let linking: Set<String> = ["is", "es", "was", "number", "é"]
  private static let denials: Set<String> = [
    "not", "old", "other", "another", "previous", "former", "wrong", "antigua", "antiguo",
    "vieja", "viejo", "anterior", "otra", "otro", "outra", "outro", "antiga", "antigo",
  ]

  /// Whether a key names a number as people dial it.
  static func namesNumber(_ key: ArraySlice<UInt8>) -> Bool {
    let words = key.lazy.filter(\.isLetter).map(\.lowercased)
    return words.elementsEqual("displayphonenumber".utf8) || words.elementsEqual("phonenumber".utf8)
  }

  /// `id` in a record that only a phone number has.
  static func id(_ key: ArraySlice<UInt8>) -> IdentifierLabel? {
    word(key) == "id"
      ? IdentifierLabel(letters: Array("id".utf8), key: .phoneNumberID, lengths: 9...20) : nil
  }

  /// Whether it is that of a header, `X-Fb-Request-Id`.
  var isOfHead: Bool { letters.elementsEqual("xfbrequestid".utf8) }

  /// The labels by their first byte.
  private static let table: [[IdentifierLabel]] = {
    var table = [[IdentifierLabel]](repeating: [], count: 256)
    for (words, key, least) in all + translated {
      let letters = words.utf8.filter { $0 != 0x20 }
      guard let first = letters.first else { continue }
      let lengths = key.isToken ? 4...80 : least...20
      table[Int(first)].append(IdentifierLabel(letters: letters, key: key, lengths: lengths))
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
    ("waba", .wabaID, 14),
    ("id de la waba", .wabaID, 9),
    ("id da waba", .wabaID, 9),
    ("phone number id", .phoneNumberID, 9),
    ("phone id", .phoneNumberID, 9),
    ("phone number", .phoneNumberID, 15),
    ("id del número", .phoneNumberID, 14),
    ("id do número", .phoneNumberID, 14),
    ("owner business id", .ownerBusinessID, 9),
    ("business id", .businessID, 9),
    ("business manager id", .businessID, 9),
    ("business portfolio id", .businessID, 9),
    ("portfolio id", .businessID, 9),
    ("partner app id", .partnerAppID, 9),
    ("app id", .appID, 9),
    ("setup link id", .setupLinkID, 4),
    ("fbtrace id", .fbtraceID, 4),
    ("fbtrace", .fbtraceID, 4),
    ("x fb request id", .fbtraceID, 4),
    ("trace id", .fbtraceID, 4),
    ("trace", .fbtraceID, 4),
    ("session id", .sessionID, 4),
  ]
}

extension IdentifierLabel {
  /// The labels of Meta's pages in Spanish and Portuguese.
  private static let translated: [(String, IdentifierKey, Int)] = {
    let spanish: [(String, IdentifierKey)] = [
      ("del número de teléfono", .phoneNumberID), ("del numero de telefono", .phoneNumberID),
      ("de la cuenta de whatsapp business", .wabaID), ("del negocio", .businessID),
    ]
    let portuguese: [(String, IdentifierKey)] = [
      ("do número de telefone", .phoneNumberID), ("do numero de telefone", .phoneNumberID),
      ("da conta do whatsapp business", .wabaID), ("do negócio", .businessID),
      ("do negocio", .businessID),
    ]
    return ["id", "identificador", "identificación", "identificacion"]
      .flatMap { noun in spanish.map { ("\(noun) \($0.0)", $0.1, 9) } }
      + ["id", "identificador", "identificação", "identificacao"]
      .flatMap { noun in portuguese.map { ("\(noun) \($0.0)", $0.1, 9) } }
  }()
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
