/// Digits that may be a phone number, with what stands between them.
struct PhoneShape {
  /// The number with its `+` or bracket, or `nil` when this is none.
  let range: Range<Int>?

  private struct Groups {
    var sizes: [Int] = []
    var ends: [Int] = []
    var separators: [UInt8] = []
    var isSpaced = false

    var digits: Int { sizes.reduce(0, +) }
  }

  /// Looks at the digits that begin at `start`.
  init(_ bytes: [UInt8], at start: Int) {
    let groups = Self.groups(bytes, from: start)
    let before = bytes.at(start - 1)
    let isPlus = before == 0x2B || before == 0x28 && bytes.at(start - 2) == 0x2B
    guard let end = groups.ends.last else {
      range = nil
      return
    }
    let hasBracket = before == 0x28 && groups.ends.count > 1 && bytes.at(groups.ends[0]) == 0x29
    let lower = before == 0x2B || hasBracket ? start - (isPlus && hasBracket ? 2 : 1) : start
    let total = groups.digits
    let first = bytes.at(start)
    let isLink =
      bytes.hasLetters("wa.me/", at: start - 6) || bytes.hasLetters("tel:", at: start - 4)
      || bytes.hasLetters("phone=", at: start - 6)
    let fits: Bool
    if !isPlus, (8...13).contains(total), groups.sizes.count <= 6,
      groups.sizes.count > 1 || total <= 13,
      bytes.at(end) != 0x3A, bytes.at(end) != 0x7C, !Self.isListOfThousands(groups.sizes),
      Self.isAnnounced(bytes, at: lower)
    {
      fits = true
    } else if isPlus {
      fits = (8...15).contains(total) && first != 0x30
    } else if isLink {
      fits = (8...17).contains(total)
    } else if bytes.has("00", at: start) {
      fits = (10...17).contains(total) && 0x31...0x39 ~= bytes.at(start + 2) && groups.sizes[0] >= 4
    } else if groups.sizes.count == 1 {
      fits = Self.isBare(bytes, start..<end)
    } else {
      fits = (10...15).contains(total) && Self.isGrouped(bytes, start, groups)
    }
    range = fits ? lower..<end : nil
  }

  /// Groups of digits with at most three separators between them, fifteen digits at most.
  private static func groups(_ bytes: [UInt8], from start: Int) -> Groups {
    var groups = Groups()
    var index = start
    while true {
      let first = index
      while bytes.at(index).isASCIIDigit, index - first <= 17 { index += 1 }
      let size = index - first
      guard size > 0, size <= 17 else { break }
      if !groups.sizes.isEmpty, groups.digits + size > 15 { break }
      groups.sizes.append(size)
      groups.ends.append(index)
      guard size < 7 else { break }
      let behind = index
      while index - behind < 3, isSeparator(bytes, index) {
        index += separatorLength(bytes, index)
      }
      guard index > behind, bytes.at(index).isASCIIDigit else { break }
      groups.separators.append(bytes[behind])
    }
    return groups
  }

  private static func isSeparator(_ bytes: [UInt8], _ index: Int) -> Bool {
    separatorLength(bytes, index) > 0
  }

  /// How many bytes what separates groups has: spaces, dashes and dots of any width; 0 for none.
  private static func separatorLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes.at(index) {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F: return 1
    case 0xC2: return bytes.at(index + 1) == 0xA0 || bytes.at(index + 1) == 0xB7 ? 2 : 0
    case 0xE2:
      // Thin and narrow spaces, hyphens and dashes; the narrow no-break space.
      let last = bytes.at(index + 2)
      guard bytes.at(index + 1) == 0x80 else { return 0 }
      return 0x82...0x8A ~= last || 0x90...0x95 ~= last || last == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// Words before a number that say that it is one to call.
  static let announcing: [StaticString] = [
    "phone", "telephone", "mobile", "cell", "tel", "call", "telefono", "telfono", "teléfono",
    "celular", "mvil", "movil", "llamar", "llame", "llamame", "llmame", "ligar", "ligue",
    "telefone", "whatsapp", "fono", "cel",
  ]

  /// Whether one of the three words before a number announces it: `Llamar al`.
  private static func isAnnounced(_ bytes: [UInt8], at start: Int) -> Bool {
    let line = bytes[max(0, start - 40)..<start].split { $0 == 0x0A || $0 == 0x2C }.last ?? []
    guard !line.contains(where: \.isASCIIDigit) else { return false }
    let words = line.split { !$0.isASCIILetter && $0 < 0x80 }.suffix(3)
    return words.contains { word in
      let name = KeyName(word)
      return announcing.contains { name.equals($0) }
    } && !words.contains { KeyName($0).equals("id") }
  }

  /// Ten to thirteen digits that stand alone and are no time.
  private static func isBare(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard (10...13).contains(range.count) else { return false }
    let before = bytes.at(range.lowerBound - 1)
    let behind = bytes.at(range.upperBound)
    let isFraction = before == 0x2E && bytes.at(range.lowerBound - 2).isASCIIDigit
    guard !before.isASCIILetter, !before.isASCIIDigit, !isFraction, !behind.isASCIILetter,
      behind != 0x2E || !bytes.at(range.upperBound + 1).isASCIIDigit
    else { return false }
    // 2001 to 2033 in seconds or milliseconds: numbers of country code 1 have eleven digits.
    let isTime = (range.count == 10 || range.count == 13) && bytes[range.lowerBound] == 0x31
    return !isTime
  }

  /// `1 250 000 500`: an amount.
  private static func isListOfThousands(_ sizes: [Int]) -> Bool {
    sizes.count > 2 && sizes[0] <= 3 && sizes.dropFirst().allSatisfy { $0 == 3 }
  }

  /// Numbers in the spellings of phone books, but not dates, tables and lists of codes.
  private static func isGrouped(_ bytes: [UInt8], _ start: Int, _ groups: Groups) -> Bool {
    let before = bytes.at(start - 1)
    guard !before.isASCIILetter, before != 0x2E, before != 0x2F, before != 0x3A else {
      return false
    }
    let hasBracket = before == 0x28 && bytes.at(groups.ends[0]) == 0x29
    if hasBracket { return true }
    let allowed: [UInt8] = [0x20, 0x2D, 0xC2, 0xE2]
    guard groups.sizes.count >= 3, !isListOfThousands(groups.sizes),
      groups.separators.allSatisfy(allowed.contains),
      groups.sizes.allSatisfy({ $0 <= 5 })
    else { return false }
    if groups.sizes == [3, 3, 4] { return true }
    let digits = String(decoding: bytes[start..<start + min(3, groups.sizes[0])], as: UTF8.self)
    guard groups.sizes[0] <= 3, groups.sizes.last ?? 0 >= 3 else { return false }
    return digits.utf8.count >= 2
      ? PhoneMask.countryCode(of: digits)?.utf8.count == groups.sizes[0]
      : digits == "1" || digits == "7"
  }
}
