import JSONText

/// A text without what tells it from others like it: ids, tokens, times.
///
/// Two records of JSON with the same skeleton, whose times are alike (``TimeSpans``), come to the
/// same: no rule looks into an id beyond what the skeleton keeps of it, which is its length and which
/// of the ids are the same. Where ids of one kind are sorted, their order counts as well.
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
  private let telling: [[UInt8]]
  /// So far the bytes are in the key, or were left out.
  private var done = 0

  /// `nil` for a record that is too long or holds too many ids.
  init?(of record: [UInt8], telling: [[UInt8]]) {
    bytes = record
    self.telling = telling
    guard record.count <= Self.longest else { return nil }
    key.reserveCapacity(record.count + 256)
    let words = record.words(ofAtLeast: Self.shortest)
    let strings = record.startsOfNumbers
    var (word, string) = (0, 0)
    while word < words.count || string < strings.count {
      let isString =
        string < strings.count
        && (word == words.count || strings[string] <= words[word].range.lowerBound)
      if isString {
        take(stringAt: strings[string])
        string += 1
      } else {
        take(words[word])
        word += 1
      }
      guard runs.count <= Self.mostRuns else { return nil }
    }
    key += bytes[done...]
    addEqualities()
    digest = BytesDigest(key)
  }

  private static let quote: UInt8 = 0x22
  /// So many digits may be an id.
  private static let shortest = 10

  /// Leaves a run out of the key, which gets a mark of its kind and length.
  private mutating func leaveOut(_ run: Run, kind: UInt8, _ more: UInt8 = 0) {
    key += bytes[done..<run.range.lowerBound]
    key.append(0xFF)
    key.append(kind)
    key.append(UInt8(truncatingIfNeeded: run.range.count))
    key.append(UInt8(truncatingIfNeeded: run.range.count >> 8))
    key.append(more)
    runs.append(run)
    done = run.range.upperBound
  }

  // MARK: Words

  private mutating func take(_ word: [UInt8].Word) {
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    guard word.digits > 0, start >= done else { return }
    let before = start > 0 ? bytes[start - 1] : 0
    let after = end < bytes.count ? bytes[end] : 0
    if word.digits == word.range.count {
      if !isPart(ofNumberBefore: start), after != Self.period { take(number: word.range, before) }
    } else if word.range.count >= 20 {
      // What stands behind a backslash may belong to an escape.
      if before != 0x5C, !Self.isBase64Mark(before), !Self.isBase64Mark(after),
        !mayBeText(word.range)
      {
        leaveOut(Run(range: word.range, isNumber: false), kind: 5)
      }
    }
  }

  private mutating func take(number range: Range<Int>, _ before: UInt8) {
    // What programs round is a warning of its own, where it may be no text.
    guard range.count <= 15 || !Self.standsBeforeNumber(before),
      !telling.contains(where: { $0.count == range.count && bytes[range].elementsEqual($0) })
    else { return }
    let isZero = bytes[range].allSatisfy { $0 == 0x30 }
    let instant =
      range.count <= 13
      ? Instant(epoch: bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }) : nil
    // JSON has no number that begins with a zero.
    let begins: UInt8 = bytes[range.lowerBound] == 0x30 ? 4 : 0
    leaveOut(
      Run(range: range, isNumber: true, instant: instant),
      kind: 6,
      begins + (instant != nil ? 1 : isZero ? 2 : 0)
    )
  }

  private static let period: UInt8 = 0x2E

  /// Whether a period, a sign or a backslash before digits makes something else of them.
  private func isPart(ofNumberBefore start: Int) -> Bool {
    guard start > 0 else { return false }
    switch bytes[start - 1] {
    case Self.period, 0x5C: return true
    case 0x2D: return start < 2 || Self.standsBeforeNumber(bytes[start - 2])
    default: return false
    }
  }

  /// Whether a number of JSON may begin behind a byte.
  private static func standsBeforeNumber(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x3A || byte == 0x2C || byte == 0x5B
  }

  private static func isBase64Mark(_ byte: UInt8) -> Bool {
    byte == 0x2B || byte == 0x2D || byte == 0x2F || byte == 0x5F
  }

  /// Whether a token may be base64 of a text, which could say anything.
  private func mayBeText(_ word: Range<Int>) -> Bool {
    var text: [UInt8] = []
    var bits: UInt32 = 0
    for (place, byte) in bytes[word.prefix(16)].enumerated() {
      let value =
        switch byte {
        case 0x30...0x39: byte + 4
        case 0x41...0x5A: byte - 0x41
        default: byte - 0x47
        }
      bits = bits << 6 | UInt32(value)
      guard place & 3 == 3 else { continue }
      for shift in [16, 8, 0] as [UInt32] {
        let letter = UInt8(truncatingIfNeeded: bits >> shift)
        let isControl = letter < 0x20 && letter != 0x09 && letter != 0x0A && letter != 0x0D
        if isControl || letter == 0x7F { return false }
        text.append(letter)
      }
    }
    return InputEncoding.firstUnreadable(in: Array(text.prefix(9))) == nil
  }

  // MARK: Strings

  /// Leaves out a string that is a time or a phone number as people write it.
  private mutating func take(stringAt start: Int) {
    let isPhone = bytes[start] == 0x2B
    guard start >= done,
      let end = bytes[start..<min(start + 37, bytes.count)].firstIndex(of: Self.quote),
      end - start >= Self.shortest
    else { return }
    let range = start..<end
    if isPhone {
      guard self.isPhone(range) else { return }
      leaveOut(Run(range: range, isNumber: true, isSpelled: true), kind: 4)
      for byte in bytes[range] { key.append(byte.isDigit ? 0x30 : byte) }
    } else {
      guard range.count > 16, bytes[start + 4] == 0x2D, bytes[start + 13] == 0x3A,
        let instant = Instant(iso8601: String(decoding: bytes[range], as: UTF8.self))
      else { return }
      leaveOut(Run(range: range, isNumber: false, instant: instant), kind: 3)
    }
  }

  /// A number as people write it, of which no group could be a code.
  private func isPhone(_ range: Range<Int>) -> Bool {
    guard range.count <= 24 else { return false }
    var group = 0
    var digits = 0
    for byte in bytes[range] {
      if byte.isDigit {
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

  // MARK: What is kept of an id

  /// What rules ask of a phone number: whether it has one of the country codes that some lists name.
  func country(of run: Int) -> UInt8 {
    var head: [UInt8] = []
    for digit in bytes[runs[run].range] where digit.isDigit && (digit != 0x30 || !head.isEmpty) {
      head.append(digit)
      if head.count == 3 { break }
    }
    return head.starts(with: [0x32, 0x37]) ? 1 : head == [0x32, 0x33, 0x34] ? 2 : 0
  }

  /// Which runs are the same.
  private mutating func addEqualities() {
    key.append(0xFF)
    for index in runs.indices {
      key.append(UInt8(truncatingIfNeeded: first(equalTo: index)))
    }
    guard runs.contains(where: \.isSpelled) else { return }
    // The same number may be spelled in two ways.
    let digits = runs.map { run in run.isNumber ? bytes[run.range].filter(\.isDigit) : [] }
    for number in digits {
      key.append(UInt8(truncatingIfNeeded: digits.firstIndex(of: number) ?? 0))
    }
  }

  private func first(equalTo index: Int) -> Int {
    let range = runs[index].range
    for (other, run) in runs[..<index].enumerated()
    where run.range.count == range.count
      && bytes[run.range.lowerBound + 1] == bytes[range.lowerBound + 1]
      && bytes[run.range.upperBound - 1] == bytes[range.upperBound - 1]
      && bytes[run.range].elementsEqual(bytes[range])
    {
      return other
    }
    return index
  }

  /// The text of a run.
  func text(of run: Int) -> Untrusted {
    Untrusted(String(decoding: bytes[runs[run].range], as: UTF8.self))
  }
}
