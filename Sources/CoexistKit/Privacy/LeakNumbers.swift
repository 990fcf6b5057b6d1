/// Phone numbers, PINs and other numbers that the gate looks for, whatever stands between digits.
struct LeakNumbers: Equatable, Sendable {
  /// Phone numbers by their digits, without `+` and `00`.
  private var phones: [String: PrivateKind] = [:]
  private var phoneLengths: Set<Int> = []
  /// Numbers that count only as a whole run of digits.
  private var codes: [String: PrivateKind] = [:]
  private var words: [String: PrivateKind] = [:]
  /// The last digits of each, for a first look: eight of a phone number, all of others.
  private var tails = PieceTable()

  mutating func add(phone: [UInt8]) {
    var digits = phone.filter(\.isASCIIDigit)[...]
    if digits.starts(with: "00".utf8) { digits = digits.dropFirst(2) }
    guard (8...15).contains(digits.count) else { return }
    phones[String(decoding: digits, as: UTF8.self)] = .phone
    note(digits.suffix(8), 8)
    phoneLengths.insert(digits.count)
  }

  /// Shorter ones than six digits are line numbers and years too often; Meta's PINs have six.
  mutating func add(code: [UInt8], _ kind: PrivateKind) {
    let digits = code.filter(\.isASCIIDigit)
    guard digits.count >= 6, digits.count + 2 >= code.count, !PublishedCodes.contains(digits[...])
    else { return }
    codes[String(decoding: digits, as: UTF8.self)] = kind
    note(digits[...], 6)
  }

  /// A short word with digits, such as an IP address of seven characters.
  mutating func add(word: [UInt8], _ kind: PrivateKind) {
    guard word.count >= 7 else { return }
    words[String(decoding: word, as: UTF8.self)] = kind
    note(word.filter(\.isASCIIDigit)[...], 0)
  }

  private mutating func note(_ digits: some Sequence<UInt8>, _ length: UInt64) {
    let number = digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1 & 15) }
    tails.insert(PieceTable.hash(number, length), .phone)
  }

  /// Whether one of the numbers may stand in a line.
  func mayStand(in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !phones.isEmpty || !codes.isEmpty || !words.isEmpty else { return false }
    // The digits since something that separates no groups, those of this group and of the one before.
    var (number, count, gap): (UInt64, Int, Int) = (0, 0, 0)
    var (group, groupCount, before, beforeCount): (UInt64, Int, UInt64, Int) = (0, 0, 0, 0)
    func endsGroup(_ next: UInt8) -> Bool {
      defer {
        (before, beforeCount) = next == 0x2D ? (group, groupCount) : (0, 0)
        (group, groupCount) = (0, 0)
      }
      if groupCount >= 6, isTail(group, 6) { return true }
      if groupCount < 7, !words.isEmpty, isTail(number, 0) { return true }
      return groupCount == beforeCount && groupCount < 8
        && isTail((0..<groupCount).reduce(before) { number, _ in number &* 10 } &+ group, 6)
    }
    for byte in line {
      if byte.isASCIIDigit {
        let digit = UInt64(byte & 15)
        number = number &* 10 &+ digit
        group = group &* 10 &+ digit
        (count, groupCount, gap) = (count + 1, groupCount + 1, 0)
        if count >= 8, !phones.isEmpty, isTail(number % 100_000_000, 8) { return true }
      } else if count > 0 {
        if gap == 0, endsGroup(byte) { return true }
        gap += 1
        if gap > 3 || !Run.separates(byte) { (number, count) = (0, 0) }
      }
    }
    return count > 0 && gap == 0 && endsGroup(0)
  }

  private func isTail(_ number: UInt64, _ length: UInt64) -> Bool {
    tails[PieceTable.hash(number, length)] != nil
  }

  /// The numbers in `output`.
  func hits(in output: [UInt8], isKept: (ArraySlice<UInt8>) -> Bool) -> [PrivateSpan] {
    guard !phones.isEmpty || !codes.isEmpty || !words.isEmpty else { return [] }
    var hits: [PrivateSpan] = []
    var index = 0
    while index < output.count {
      guard output[index].isASCIIDigit else {
        index += 1
        continue
      }
      let run = Run(output, from: index)
      hits += find(in: run, of: output, isKept: isKept)
      index = run.end
    }
    return hits
  }

  private func find(
    in run: Run,
    of output: [UInt8],
    isKept: (ArraySlice<UInt8>) -> Bool
  ) -> [PrivateSpan] {
    var hits: [PrivateSpan] = []
    for group in run.groups {
      let text = String(decoding: output[group], as: UTF8.self)
      if let kind = codes[text], !isKept(output[group]) {
        hits.append(PrivateSpan(range: group, kind: kind))
      }
    }
    if !codes.isEmpty {
      // `470-123`
      for (left, right) in zip(run.groups, run.groups.dropFirst()) {
        // `2026-11` is no code.
        guard right.lowerBound - left.upperBound == 1, output[left.upperBound] == 0x2D,
          left.count == right.count
        else { continue }
        let digits = output[left] + output[right]
        if let kind = codes[String(decoding: digits, as: UTF8.self)] {
          hits.append(PrivateSpan(range: left.lowerBound..<right.upperBound, kind: kind))
        }
      }
    }
    if !words.isEmpty {
      let word = String(decoding: output[run.start..<run.end], as: UTF8.self)
      if let kind = words[word], !isKept(output[run.start..<run.end]) {
        hits.append(PrivateSpan(range: run.start..<run.end, kind: kind))
      }
    }
    // An id is one long group; it may hold the digits of a phone number by chance.
    guard !phones.isEmpty, !run.groups.contains(where: { $0.count >= 14 }) else { return hits }
    let places = Array(run.groups.joined())
    for length in phoneLengths where places.count >= length {
      for start in 0...places.count - length {
        let window = places[start..<start + length].map { output[$0] }
        guard let kind = phones[String(decoding: window, as: UTF8.self)], !isKept(window[...])
        else {
          continue
        }
        let end = places[start + length - 1] + 1
        hits.append(PrivateSpan(range: places[start]..<end, kind: kind))
      }
    }
    return hits
  }

  /// Groups of digits with at most three separators between them.
  fileprivate struct Run {
    let start: Int
    private(set) var end: Int
    private(set) var groups: [Range<Int>] = []

    init(_ output: [UInt8], from start: Int) {
      self.start = start
      end = start
      var index = start
      while groups.count < 64 {
        let first = index
        while output.at(index).isASCIIDigit { index += 1 }
        guard index > first else { break }
        groups.append(first..<index)
        end = index
        let behind = index
        while index - behind < 4, Self.separates(output.at(index)) { index += 1 }
        guard index > behind else { break }
      }
    }

    static func separates(_ byte: UInt8) -> Bool {
      " ().-/".utf8.contains(byte) || byte == 0xC2 || byte == 0xA0
    }
  }
}
