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
    if isPlus {
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
        index += bytes[index] == 0xC2 ? 2 : 1
      }
      guard index > behind, bytes.at(index).isASCIIDigit else { break }
      groups.separators.append(bytes[behind])
    }
    return groups
  }

  private static func isSeparator(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes.at(index) {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F: true
    case 0xC2: bytes.at(index + 1) == 0xA0
    default: false
    }
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

  /// Numbers in the spellings of phone books, but not dates, tables and lists of codes.
  private static func isGrouped(_ bytes: [UInt8], _ start: Int, _ groups: Groups) -> Bool {
    let before = bytes.at(start - 1)
    guard !before.isASCIILetter, before != 0x2E, before != 0x2F, before != 0x3A else {
      return false
    }
    let hasBracket = before == 0x28 && bytes.at(groups.ends[0]) == 0x29
    if hasBracket { return true }
    let allowed: [UInt8] = [0x20, 0x2D, 0xC2]
    guard groups.sizes.count >= 3, groups.separators.allSatisfy(allowed.contains),
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
