import JSONText
import TextFields

/// A record of strict JSON without what tells it from others like it: ids, tokens, times.
///
/// Two records with the same skeleton, whose times are alike (``TimeSpans``), come to the same: no
/// rule looks into an id beyond what the skeleton keeps of it, which is its length and which of
/// the ids are the same. Where ids of one kind are sorted, their order counts as well.
struct RecordSkeleton {
  /// Something that was left out.
  struct Run {
    /// Where it stands among the bytes of the record.
    let range: Range<Int>
    let isNumber: Bool
    /// Whether other marks stand between its digits.
    var isSpelled = false
    /// The time that it may be.
    var instant: Instant?
  }

  /// A longer record is not worth remembering, in bytes.
  static let longest = 4096
  /// So many things are left out at most.
  private static let mostRuns = 64

  /// What is left, with a mark for each run: equal for records that are alike but for their times.
  private(set) var key: [UInt8] = []
  private(set) var digest = BytesDigest([])
  private(set) var runs: [Run] = []
  let bytes: [UInt8]
  /// Ids that mean something by themselves.
  private let telling: Set<[UInt8]>

  /// `nil` for a record that is too long or holds too many ids.
  init?(of document: JSONDocument, telling: Set<[UInt8]>) {
    bytes = document.bytes
    guard bytes.count <= Self.longest else { return nil }
    self.telling = telling
    key.reserveCapacity(bytes.count)
    var node = 0
    let end = document.next(after: 0)
    while node < end {
      let kind = document.kind(at: node)
      switch kind {
      case .object, .array:
        let length = document.next(after: node) - node
        mark(kind == .object ? 1 : 2, length)
      case .string:
        key.append(Self.border)
        add(text: document.content(at: node))
      case .number:
        key.append(Self.border - 1)
        add(number: document.range(at: node))
      case .boolean, .null:
        key.append(Self.border - 2)
        key.append(bytes[document.range(at: node).lowerBound])
      }
      guard runs.count <= Self.mostRuns else { return nil }
      node += 1
    }
    addEqualities()
    digest = BytesDigest(key)
  }

  /// Bytes that no text in UTF-8 has.
  private static let border: UInt8 = 0xFE

  private mutating func mark(_ kind: UInt8, _ number: Int) {
    key.append(0xFF)
    key.append(kind)
    key.append(UInt8(truncatingIfNeeded: number))
    key.append(UInt8(truncatingIfNeeded: number >> 8))
  }

  // MARK: Values

  private mutating func add(number range: Range<Int>) {
    // What programs round is a warning of its own.
    let isID = (10...15).contains(range.count) && bytes[range].allSatisfy(\.isASCIIDigit)
    if isID { leaveOut(number: range) } else { key += bytes[range] }
  }

  private mutating func add(text range: Range<Int>) {
    guard range.count >= 10 else {
      key += bytes[range]
      return
    }
    if isTime(range), let instant = instant(range) {
      mark(3, range.count)
      runs.append(Run(range: range, isNumber: false, instant: instant))
      return
    }
    if isPhone(range) {
      mark(4, range.count)
      for byte in bytes[range] { key.append(byte.isASCIIDigit ? 0x30 : byte) }
      runs.append(Run(range: range, isNumber: true, isSpelled: true))
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte.isASCIIDigit || byte.isASCIILetter else {
        key.append(byte)
        index += 1
        guard byte == 0x5C, index < range.upperBound else { continue }
        // The letter behind a backslash, and four digits behind a `u`, belong to the escape.
        let length = bytes[index] == 0x75 ? 5 : 1
        key += bytes[index..<min(index + length, range.upperBound)]
        index = min(index + length, range.upperBound)
        continue
      }
      let start = index
      var digits = 0
      while index < range.upperBound {
        let byte = bytes[index]
        if byte.isASCIIDigit { digits += 1 } else if !byte.isASCIILetter { break }
        index += 1
      }
      add(word: start..<index, digits: digits, in: range)
    }
  }

  /// A run of letters and digits between other bytes.
  private mutating func add(word: Range<Int>, digits: Int, in text: Range<Int>) {
    let before = word.lowerBound > text.lowerBound ? bytes[word.lowerBound - 1] : 0
    let after = word.upperBound < text.upperBound ? bytes[word.upperBound] : 0
    if digits == word.count, digits >= 10, before != 0x2E, after != 0x2E {
      leaveOut(number: word)
    } else if word.count >= 20, digits > 0, digits < word.count,
      !Self.isBase64Mark(before), !Self.isBase64Mark(after), !mayBeText(word)
    {
      mark(5, word.count)
      runs.append(Run(range: word, isNumber: false))
    } else {
      key += bytes[word]
    }
  }

  private mutating func leaveOut(number range: Range<Int>) {
    guard !telling.contains(Array(bytes[range])) else {
      key += bytes[range]
      return
    }
    mark(6, range.count)
    var number = 0
    if range.count <= 13 { for byte in bytes[range] { number = number * 10 + Int(byte - 0x30) } }
    let instant = Instant(epoch: number)
    key.append(instant != nil ? 1 : bytes[range].allSatisfy { $0 == 0x30 } ? 2 : 0)
    runs.append(Run(range: range, isNumber: true, instant: instant))
  }

  // MARK: What is kept of an id

  /// What rules ask of a phone number: whether it has one of the country codes that some lists name.
  func country(of run: Int) -> UInt8 {
    let digits = bytes[runs[run].range].lazy.filter(\.isASCIIDigit).drop { $0 == 0x30 }
    let head = Array(digits.prefix(3))
    return head.starts(with: [0x32, 0x37]) ? 1 : head == [0x32, 0x33, 0x34] ? 2 : 0
  }

  private func isTime(_ range: Range<Int>) -> Bool {
    (17...35).contains(range.count) && bytes[range.lowerBound + 4] == 0x2D
      && bytes[range.lowerBound + 13] == 0x3A
  }

  private func instant(_ range: Range<Int>) -> Instant? {
    Instant(iso8601: String(decoding: bytes[range], as: UTF8.self))
  }

  /// A number as people write it, of which no group could be a code.
  private func isPhone(_ range: Range<Int>) -> Bool {
    guard range.count <= 24, bytes[range.lowerBound] == 0x2B else { return false }
    var group = 0
    var digits = 0
    for byte in bytes[range] {
      if byte.isASCIIDigit {
        (group, digits) = (group + 1, digits + 1)
        if group > 6 { return false }
      } else if byte == 0x20 || byte == 0x2D || byte == 0x2B || byte == 0x28 || byte == 0x29 {
        group = 0
      } else {
        return false
      }
    }
    return (8...15).contains(digits)
  }

  private static func isBase64Mark(_ byte: UInt8) -> Bool {
    byte == 0x2B || byte == 0x2D || byte == 0x2F || byte == 0x5F
  }

  /// Whether a token may be base64 of a text, which could say anything.
  private func mayBeText(_ word: Range<Int>) -> Bool {
    guard let text = Base64Text.decode(bytes[word.prefix(16)]) else { return true }
    return !text.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
      && InputEncoding.firstUnreadable(in: Array(text.prefix(9))) == nil
  }

  /// Which runs are the same.
  private mutating func addEqualities() {
    key.append(0xFF)
    var first: [ArraySlice<UInt8>: UInt8] = [:]
    for run in runs {
      let next = UInt8(truncatingIfNeeded: first.count)
      let place = first[bytes[run.range]] ?? next
      if place == next { first[bytes[run.range]] = next }
      key.append(place)
    }
    guard runs.contains(where: \.isSpelled) else { return }
    // The same number may be spelled in two ways.
    let digits = runs.map { run in run.isNumber ? bytes[run.range].filter(\.isASCIIDigit) : [] }
    for number in digits {
      key.append(UInt8(truncatingIfNeeded: digits.firstIndex(of: number) ?? 0))
    }
  }

  /// The text of a run.
  func text(of run: Int) -> Untrusted {
    Untrusted(String(decoding: bytes[runs[run].range], as: UTF8.self))
  }
}
