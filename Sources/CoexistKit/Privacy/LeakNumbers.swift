/// Phone numbers, PINs and other numbers that must not leave, whatever stands between their digits.
struct LeakNumbers: Equatable, Sendable {
  /// Phone numbers without `+` and `00`, and how many digits they have.
  private var phones = PieceTable()
  private var lengths: Set<Int> = []
  /// The last eight digits of each.
  private var tails = PieceTable()
  /// Numbers that count only as a whole group of digits, or as two halves with a dash between them.
  private var codes = PieceTable()
  private var isEmpty = true

  mutating func add(phone: [UInt8]) {
    var digits = phone.filter(\.isDigit)[...]
    if digits.starts(with: "00".utf8) { digits = digits.dropFirst(2) }
    guard (8...15).contains(digits.count) else { return }
    phones.insert(Self.digest(Self.number(digits), digits.count), .phone)
    tails.insert(Self.digest(Self.number(digits.suffix(8)), 8), .phone)
    lengths.insert(digits.count)
    isEmpty = false
  }

  /// Shorter ones than six digits are line numbers and years too often; Meta's PINs have six.
  mutating func add(code: [UInt8], _ kind: PrivateKind) {
    let digits = code.filter(\.isDigit)
    guard digits.count >= 6, digits.count + 2 >= code.count, !PublishedCodes.contains(digits[...])
    else { return }
    codes.insert(Self.digest(Self.number(digits[...]), digits.count), kind)
    isEmpty = false
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64 {
    digits.reduce(0) { $0 &* 10 &+ UInt64($1 & 15) }
  }

  private static func digest(_ number: UInt64, _ length: Int) -> UInt64 {
    PieceTable.hash(number, UInt64(length))
  }

  /// Ten to the power of a length of up to fifteen digits.
  private static let powers: [UInt64] = (0...15).map {
    (0..<$0).reduce(1) { power, _ in power * 10 }
  }

  /// Calls `visit` with each of the numbers until it returns `false`.
  func eachHit(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (PrivateSpan) -> Bool) {
    guard !isEmpty else { return }
    var run = Run()
    for index in 0...bytes.count {
      let byte = bytes.at(index)
      if byte.isDigit {
        run.take(byte)
        if run.count >= 8, lengths.count > 0,
          tails[Self.digest(run.number % Self.powers[8], 8)] != nil
        {
          run.phones += phones(in: run, bytes, before: index + 1)
        }
        continue
      }
      guard run.count > 0 else { continue }
      if run.gap == 0 {
        if let hit = code(in: run, before: index), !visit(hit) { return }
        run.endGroup(isDash: byte == 0x2D)
      }
      run.gap += 1
      if run.gap > 3 || !Self.separates(byte) || index == bytes.count {
        // An id is one long group; it may hold the digits of a phone number by chance.
        for phone in run.phones where run.longest < 14 && !visit(phone) { return }
        run = Run()
      }
    }
  }

  /// The phone numbers that end with a run so far.
  private func phones(
    in run: Run,
    _ bytes: UnsafeBufferPointer<UInt8>,
    before end: Int
  ) -> [PrivateSpan] {
    lengths.compactMap { length in
      guard length <= run.count,
        phones[Self.digest(run.number % Self.powers[length], length)] != nil
      else { return nil }
      var (start, left) = (end, length)
      while left > 0 {
        start -= 1
        if bytes[start].isDigit { left -= 1 }
      }
      return PrivateSpan(range: start..<end, kind: .phone)
    }
  }

  /// The code that the last group of a run is, alone or as the second half: `470-123`.
  private func code(in run: Run, before end: Int) -> PrivateSpan? {
    if run.group.count >= 6, let kind = codes[Self.digest(run.group.number, run.group.count)] {
      return PrivateSpan(range: end - run.group.count..<end, kind: kind)
    }
    // `2026-11` is no code.
    guard let half = run.half, half.count == run.group.count, half.count < 8 else { return nil }
    let number = half.number * Self.powers[half.count] + run.group.number
    return codes[Self.digest(number, half.count * 2)].map {
      PrivateSpan(range: end - half.count * 2 - 1..<end, kind: $0)
    }
  }

  private static func separates(_ byte: UInt8) -> Bool {
    byte.isOne(of: " ().-/") || byte == 0xC2 || byte == 0xA0
  }

  /// Groups of digits with at most three separators between them.
  private struct Run {
    /// The last fifteen digits, and how many there were.
    var number: UInt64 = 0
    var count = 0
    /// The group that goes on, and the one before it if only a dash stands between them.
    var group: (number: UInt64, count: Int) = (0, 0)
    var half: (number: UInt64, count: Int)?
    var longest = 0
    /// How many separators stand behind the last digit.
    var gap = 0
    var phones: [PrivateSpan] = []

    mutating func take(_ byte: UInt8) {
      if gap > 1 { half = nil }
      let digit = UInt64(byte & 15)
      number = (number * 10 + digit) % 1_000_000_000_000_000
      group = (group.number &* 10 &+ digit, group.count + 1)
      (count, gap) = (count + 1, 0)
    }

    mutating func endGroup(isDash: Bool) {
      longest = max(longest, group.count)
      half = isDash ? group : nil
      group = (0, 0)
    }
  }
}
