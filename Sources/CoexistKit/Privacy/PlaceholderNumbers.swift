import JSONText
import TextFields

/// Numbers removed values by first appearance; the same value gets the same number.
struct PlaceholderNumbers: Sendable {
  private(set) var removed: Set<RemovedValue> = []
  private var numbers: [Value: Int] = [:]
  /// The highest number that is taken already, by kind, and that of a placeholder in the input.
  private var taken: [PrivateKind: Int] = [:]
  private var reserved: [PrivateKind: Int] = [:]

  /// How many different values of each kind there are.
  var counts: [PrivateKind: Int] { Dictionary(numbers.keys.map { ($0.kind, 1) }) { $0 + $1 } }

  /// Keeps the numbers of the placeholders in a text free, of those too that are cut off.
  mutating func reserve(in text: [UInt8]) {
    for (mark, _) in Self.marks(in: text) { reserve(mark.kind, mark.number) }
  }

  private mutating func reserve(_ kind: PrivateKind, _ number: Int) {
    reserved[kind] = max(reserved[kind] ?? 0, number)
    taken[kind] = max(taken[kind] ?? 0, number)
  }

  /// The record that was redacted alone, with numbers of its `own`, with those that its values have
  /// among the values of the records before it.
  mutating func takeIn(_ record: [UInt8], _ own: PlaceholderNumbers) -> [UInt8] {
    for (kind, number) in own.reserved { reserve(kind, number) }
    guard !own.numbers.isEmpty else { return record }
    var numbers: [Mark: Int] = [:]
    for (value, number) in own.numbers.sorted(by: { $0.value < $1.value }) {
      numbers[Mark(kind: value.kind, number: number)] = self.number(of: value)
    }
    var result: [UInt8] = []
    result.reserveCapacity(record.count + numbers.count * 4)
    var done = 0
    for (mark, digits) in Self.marks(in: record) {
      guard let number = numbers[mark] else { continue }
      result += record[done..<digits.lowerBound]
      result += String(number).utf8
      done = digits.upperBound
    }
    return result + record[done...]
  }

  /// What a placeholder says of its value.
  private struct Mark: Hashable {
    let kind: PrivateKind
    let number: Int

    func hash(into hasher: inout Hasher) { number.hash(into: &hasher) }
  }

  /// Everything in a text that is or may become a placeholder of ours, and where its digits stand.
  private static func marks(in text: [UInt8]) -> [(mark: Mark, digits: Range<Int>)] {
    var marks: [(Mark, Range<Int>)] = []
    var start = 0
    while let open = text[start...].firstIndex(of: 0x3C) {
      start = open + 1
      if let digits = ForgedPlaceholder.digits(in: text[...], at: open),
        let (kind, number) = ForgedPlaceholder.meaning(of: open..<digits.upperBound, in: text[...])
      {
        marks.append((Mark(kind: kind, number: number), digits))
      }
    }
    return marks
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
    let number = number(of: Value(kind: kind, digest: BytesDigest(same)))
    return "<\(kind.id):\(number)\(mask)>"
  }

  private mutating func number(of value: Value) -> Int {
    if let known = numbers[value] { return known }
    let number = (taken[value.kind] ?? 0) + 1
    taken[value.kind] = number
    numbers[value] = number
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

extension ArraySlice<UInt8> {
  /// How many Unicode scalars the bytes are in UTF-8.
  fileprivate var scalarCount: Int { count { $0 & 0xC0 != 0x80 } }
}
