import JSONText
import TextFields

/// Numbers removed values by first appearance; the same value gets the same number.
struct PlaceholderNumbers: Sendable {
  private(set) var removed: Set<RemovedValue> = []
  private var numbers: [Value: Int] = [:]
  /// The highest number that is taken already, by kind.
  private var taken: [PrivateKind: Int] = [:]

  /// How many different values of each kind there are.
  var counts: [PrivateKind: Int] { Dictionary(numbers.keys.map { ($0.kind, 1) }) { $0 + $1 } }

  /// Whether nothing has a number yet.
  var isEmpty: Bool { numbers.isEmpty }

  /// Keeps the numbers of the placeholders in a text free.
  mutating func reserve(in text: [UInt8]) {
    for place in ForgedPlaceholder.places(in: text[...]) {
      guard let (kind, number) = ForgedPlaceholder.meaning(of: place, in: text[...]) else {
        continue
      }
      taken[kind] = max(taken[kind] ?? 0, number)
    }
  }

  /// Forgets the values but not their numbers.
  mutating func forgetValues() { removed = [] }

  /// The bytes with placeholders for what spans hold, and where those stand.
  ///
  /// What looks like a placeholder of ours gets a mark, unless it may be one: of an input that was
  /// redacted before.
  mutating func masked(
    _ bytes: ArraySlice<UInt8>,
    _ spans: [PrivateSpan],
    marksForged: Bool
  ) -> (bytes: [UInt8], placeholders: [Placeholder]) {
    var result: [UInt8] = []
    var placeholders: [Placeholder] = []
    var scalars = 0
    var done = bytes.startIndex
    func append(_ piece: ArraySlice<UInt8>) {
      let piece = marksForged ? ForgedPlaceholder.marked(piece)[...] : piece
      result += piece
      if marksForged { scalars += piece.scalarCount }
    }
    // Two may share an escape of which each is half.
    for span in spans where span.range.lowerBound >= done {
      append(bytes[done..<span.range.lowerBound])
      let value = bytes[span.range]
      let quote = span.numberLevel.map { Self.quote(inside: $0) } ?? []
      let length = span.kind.mayTellLength ? value.scalarCount : nil
      placeholders.append(Placeholder(kind: span.kind, at: scalars, length: length))
      let placeholder = placeholder(for: value, kind: span.kind).utf8
      result += quote + placeholder + quote
      scalars += placeholder.count
      done = span.range.upperBound
    }
    append(bytes[done...])
    return (result, placeholders)
  }

  /// A quotation mark as it stands in so many strings of JSON inside each other.
  private static func quote(inside level: Int) -> [UInt8] {
    Array(repeating: 0x5C, count: 1 << level - 1) + [0x22]
  }

  /// The placeholder of a value: `<phone:1 +56 ..67>`.
  private mutating func placeholder(for value: ArraySlice<UInt8>, kind: PrivateKind) -> String {
    let plain = TextLayer(undoingEscapesOf: Array(value))?.bytes[...] ?? value
    let same = Self.normalised(plain, kind)
    removed.insert(RemovedValue(kind: kind, text: String(decoding: value, as: UTF8.self)))
    var mask = ""
    if kind == .phone {
      let digits = String(decoding: same, as: UTF8.self)
      let groups = plain.split { !$0.isDigit }
      mask = PhoneMask.mask(
        ofDigits: digits,
        isInternational: plain.contains(0x2B) || value.starts(with: "00".utf8),
        // `(11) 98765-4321` begins with the code of an area.
        isNational: groups.count > 1
          && PhoneMask.countryCode(of: digits)?.utf8.count != groups[0].count
      )
    }
    return "<\(kind.id):\(number(of: same, kind))\(mask)>"
  }

  private mutating func number(of value: [UInt8], _ kind: PrivateKind) -> Int {
    let same = Value(kind: kind, digest: BytesDigest(value))
    if let known = numbers[same] { return known }
    let number = (taken[kind] ?? 0) + 1
    taken[kind] = number
    numbers[same] = number
    return number
  }

  private struct Value: Hashable {
    let kind: PrivateKind
    let digest: BytesDigest

    func hash(into hasher: inout Hasher) { digest.hash(into: &hasher) }
  }

  /// What makes two spellings the same value.
  private static func normalised(_ value: ArraySlice<UInt8>, _ kind: PrivateKind) -> [UInt8] {
    switch kind {
    case .phone:
      let digits = value.filter(\.isDigit)
      return digits.starts(with: "00".utf8) ? Array(digits.dropFirst(2)) : digits
    case .email: return Array(String(decoding: value, as: UTF8.self).lowercased().utf8)
    default: return Array(value)
    }
  }
}

/// A value of the input that must not be in the output.
struct RemovedValue: Hashable, Comparable, Sendable {
  let kind: PrivateKind
  let text: String

  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  static func < (left: RemovedValue, right: RemovedValue) -> Bool {
    left.kind == right.kind ? left.text.isByteBefore(right.text) : left.kind.id < right.kind.id
  }
}

/// What of a phone number may be shown: country code and the last two digits.
enum PhoneMask {
  /// ` +56 ..67`, or less where the number is so short that two digits would tell too much.
  ///
  /// Ten digits and less without `+` may be a national number, which tells no country.
  static func mask(
    ofDigits digits: String,
    isInternational: Bool,
    isNational: Bool = false
  ) -> String {
    guard (8...15).contains(digits.utf8.count) else { return "" }
    guard isInternational || digits.utf8.count > 10 && !isNational else {
      return digits.utf8.count >= 10 ? " ..\(digits.suffix(2))" : ""
    }
    guard let code = countryCode(of: digits) else { return "" }
    let isLong = digits.utf8.count - code.utf8.count >= 8
    return " +\(code)" + (isLong ? " ..\(digits.suffix(2))" : "")
  }

  /// The country code that a number in international form begins with, or `nil` for none.
  static func countryCode(of digits: String) -> String? {
    let bytes = Array(digits.utf8.prefix(2))
    guard bytes.count == 2 else { return nil }
    return countryCodeLength(bytes[0], bytes[1]).map { String(digits.prefix($0)) }
  }

  /// How many digits the country code has that begins with two digits, or `nil` for none.
  static func countryCodeLength(_ first: UInt8, _ second: UInt8) -> Int? {
    switch (first, second) {
    case (0x30, _): nil
    case (0x31, _), (0x37, _): 1
    case (0x32, 0x30), (0x32, 0x37): 2
    case (0x33, 0x30...0x34), (0x33, 0x36), (0x33, 0x39): 2
    case (0x34, 0x30), (0x34, 0x31), (0x34, 0x33...0x39): 2
    case (0x35, 0x31...0x38), (0x36, 0x30...0x36): 2
    case (0x38, 0x31), (0x38, 0x32), (0x38, 0x34), (0x38, 0x36): 2
    case (0x39, 0x30...0x35), (0x39, 0x38): 2
    default: 3
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many Unicode scalars the bytes are in UTF-8.
  fileprivate var scalarCount: Int { count { $0 & 0xC0 != 0x80 } }
}
