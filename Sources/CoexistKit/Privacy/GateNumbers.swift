/// Phone numbers, PINs and other numbers that the gate looks for, whatever stands between digits.
struct GateNumbers: Sendable {
  /// Phone numbers by their digits, without `+` and `00`.
  private var phones: [String: PrivateKind] = [:]
  private var phoneLengths: Set<Int> = []
  /// Numbers that count only as a whole run of digits.
  private var codes: [String: PrivateKind] = [:]
  private var words: [String: PrivateKind] = [:]

  mutating func add(phone: [UInt8]) {
    var digits = phone.filter(\.isASCIIDigit)[...]
    if digits.starts(with: "00".utf8) { digits = digits.dropFirst(2) }
    guard (8...15).contains(digits.count) else { return }
    phones[String(decoding: digits, as: UTF8.self)] = .phone
    phoneLengths.insert(digits.count)
  }

  /// Shorter ones than six digits are line numbers and years too often; Meta's PINs have six.
  mutating func add(code: [UInt8], _ kind: PrivateKind) {
    let digits = code.filter(\.isASCIIDigit)
    guard digits.count >= 6, digits.count + 2 >= code.count, !PublishedCodes.contains(digits[...])
    else { return }
    codes[String(decoding: digits, as: UTF8.self)] = kind
  }

  /// A short word with digits, such as an IP address of seven characters.
  mutating func add(word: [UInt8], _ kind: PrivateKind) {
    guard word.count >= 7 else { return }
    words[String(decoding: word, as: UTF8.self)] = kind
  }

  /// The first of the numbers in `output`.
  func check(_ output: [UInt8], isKept: (ArraySlice<UInt8>) -> Bool) -> GateFinding? {
    guard !phones.isEmpty || !codes.isEmpty || !words.isEmpty else { return nil }
    var index = 0
    while index < output.count {
      guard output[index].isASCIIDigit else {
        index += 1
        continue
      }
      let run = Run(output, from: index)
      if let kind = find(in: run, of: output, isKept: isKept) {
        return GateFinding(kind: kind, offset: index)
      }
      index = run.end
    }
    return nil
  }

  private func find(
    in run: Run,
    of output: [UInt8],
    isKept: (ArraySlice<UInt8>) -> Bool
  ) -> PrivateKind? {
    for group in run.groups {
      let text = String(decoding: output[group], as: UTF8.self)
      if let kind = codes[text], !isKept(output[group]) { return kind }
    }
    if !codes.isEmpty {
      // `470-123`
      for (left, right) in zip(run.groups, run.groups.dropFirst()) {
        guard right.lowerBound - left.upperBound == 1, output[left.upperBound] == 0x2D else {
          continue
        }
        let digits = output[left] + output[right]
        if let kind = codes[String(decoding: digits, as: UTF8.self)] { return kind }
      }
    }
    if !words.isEmpty {
      let word = String(decoding: output[run.start..<run.end], as: UTF8.self)
      if let kind = words[word] { return kind }
    }
    // An id is one long group; it may hold the digits of a phone number by chance.
    guard !phones.isEmpty, !run.groups.contains(where: { $0.count >= 14 }) else { return nil }
    let digits = run.groups.flatMap { output[$0] }
    for length in phoneLengths where digits.count >= length {
      for start in 0...digits.count - length {
        let window = String(decoding: digits[start..<start + length], as: UTF8.self)
        if let kind = phones[window], !isKept(Array(window.utf8)[...]) { return kind }
      }
    }
    return nil
  }

  /// Groups of digits with at most three separators between them.
  private struct Run {
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

    private static func separates(_ byte: UInt8) -> Bool {
      " ().-/".utf8.contains(byte) || byte == 0xC2 || byte == 0xA0
    }
  }
}
