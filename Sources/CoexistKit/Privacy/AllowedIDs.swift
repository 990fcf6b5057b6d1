/// Values that stand under the key of an id somewhere in the input: never masked.
struct AllowedIDs: Hashable, Sendable {
  private(set) var values: Set<String> = []

  init() {}

  /// The identifiers and the ids of parties that `facts` hold.
  init(facts: Facts?) {
    guard let facts else { return }
    for identifier in facts.identifiers where identifier.key != .displayPhoneNumber {
      insert(identifier.value)
    }
    for key in FactKey.allCases {
      for fact in facts.all(key) {
        for party in fact.parties ?? [] {
          if let id = party.id { insert(id) }
        }
      }
    }
    for error in facts.errors {
      if let trace = error.fbtraceID { insert(trace) }
    }
    if let id = facts.caseID { insert(id) }
  }

  var isEmpty: Bool { values.isEmpty }

  func contains(_ text: String) -> Bool { values.contains(text) }

  func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    !values.isEmpty && values.contains(String(decoding: bytes, as: UTF8.self))
  }

  /// Takes in a value if it has the shape of an id.
  mutating func insert(_ text: String) {
    if IdentifierShape.fits(text) { values.insert(text) }
  }

  private mutating func insert(_ text: Untrusted) { insert(text.unredacted) }
}

/// What an id of Meta or the provider looks like.
enum IdentifierShape {
  /// A number, a UUID, an id of MongoDB or a readable word: what may stand under any key that ends in `id`.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard fits(bytes) else { return false }
    // A UUID, or an id of MongoDB.
    let dashes = bytes.count(where: { $0 == 0x2D })
    if bytes.count == 36 && dashes == 4 || bytes.count == 24 && dashes == 0,
      bytes.allSatisfy({ $0 == 0x2D || $0.hexadecimal != nil })
    {
      return true
    }
    let copy = Array(bytes)
    return !WordShape(copy, 0..<copy.count).isOpaque
  }

  /// Up to 40 of the letters, digits and dashes that ids are made of, without spaces.
  static func fits(_ text: String) -> Bool { fits(Array(text.utf8)[...]) }

  static func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (1...40).contains(bytes.count) else { return false }
    return bytes.allSatisfy { $0.isDigit || $0.isLetter || $0.isOne(of: "-_") }
      && !TextScanner.hasCredentialPrefix(bytes)
  }
}

/// Text of the input that looks like one of our placeholders.
enum ForgedPlaceholder {
  /// The bytes with a backslash before everything of the form `<kind:1`.
  static func marked(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0x3C) else { return Array(bytes) }
    var result: [UInt8] = []
    for index in bytes.indices {
      if bytes[index] == 0x3C, end(in: bytes, at: index) != nil { result.append(0x5C) }
      result.append(bytes[index])
    }
    return result
  }

  /// Whether a placeholder of one of our kinds stands anywhere in the bytes.
  static func stands(in bytes: ArraySlice<UInt8>) -> Bool {
    places(in: bytes).contains { meaning(of: $0, in: bytes) != nil }
  }

  /// Where everything of the form stands, in order.
  static func places(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: 0x3C) {
      let end = end(in: bytes, at: open)
      if let end { places.append(open..<end) }
      index = end ?? open + 1
    }
    return places
  }

  /// What the placeholder at a place stands for, `nil` where the kind is none of ours.
  static func meaning(
    of place: Range<Int>,
    in bytes: ArraySlice<UInt8>
  ) -> (kind: PrivateKind, number: Int)? {
    guard let digits = digits(in: bytes, at: place.lowerBound) else { return nil }
    let word = bytes[place.lowerBound + 1..<digits.lowerBound - 1]
    return PrivateKind(rawValue: String(decoding: word, as: UTF8.self)).map { kind in
      (kind, bytes[digits].reduce(0) { $0 * 10 + Int($1 & 15) })
    }
  }

  /// Where the number of a placeholder stands that begins at `start`, whether it ends or not; `nil`
  /// where none begins.
  static func digits(in bytes: ArraySlice<UInt8>, at start: Int) -> Range<Int>? {
    var index = start + 1
    while index < bytes.endIndex, bytes[index].isLetter || bytes[index] == 0x2D { index += 1 }
    guard (2...24).contains(index - start - 1), index < bytes.endIndex, bytes[index] == 0x3A else {
      return nil
    }
    let digits = index + 1
    index = digits
    while index < bytes.endIndex, bytes[index].isDigit, index - digits < 9 { index += 1 }
    return index > digits ? digits..<index : nil
  }

  /// The offset behind the placeholder that begins at `start`, or `nil` when none does.
  static func end(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    guard let digits = digits(in: bytes, at: start) else { return nil }
    let index = digits.upperBound
    // Cut off with its line.
    let isLineEnd = index == bytes.endIndex || bytes[index].isOne(of: "\n\r")
    if isLineEnd, digits.count < 4 { return index }
    let rest = bytes[index..<min(index + 12, bytes.endIndex)]
    guard let close = rest.firstIndex(of: 0x3E) else { return nil }
    return close + 1
  }
}
