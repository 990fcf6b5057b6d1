/// Digits that may be a phone number, with what stands between them.
struct PhoneShape {
  /// What the digits are.
  enum Verdict {
    /// No number that somebody can be called at.
    case none
    /// One only where a word before them announces it: ``range(_:at:)``.
    case ifAnnounced
    case number
  }

  let verdict: Verdict
  /// The number with its `+` or bracket, whatever the verdict.
  let range: Range<Int>

  /// Looks at the digits that begin at `start`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let groups = Groups(bytes, from: start)
    let end = groups.end
    let before = bytes.at(start - 1)
    let isPlus = before == 0x2B || before == 0x28 && bytes.at(start - 2) == 0x2B
    let hasBracket = before == 0x28 && groups.count > 1 && bytes.at(groups.firstEnd) == 0x29
    let lower = before == 0x2B || hasBracket ? start - (isPlus && hasBracket ? 2 : 1) : start
    range = lower..<end
    let fits: Bool
    if isPlus {
      fits = (8...15).contains(groups.digits) && bytes.at(start) != 0x30
    } else if Self.isLink(bytes, start) {
      fits = (8...17).contains(groups.digits)
    } else if bytes.at(start) == 0x30, bytes.at(start + 1) == 0x30 {
      fits =
        (10...17).contains(groups.digits) && 0x31...0x39 ~= bytes.at(start + 2)
        && groups.sizes[0] >= 4
    } else if groups.count == 1 {
      fits = Self.isBare(bytes, start..<end)
    } else {
      fits = (10...15).contains(groups.digits) && Self.isGrouped(bytes, start, groups)
    }
    let mayBeAnnounced =
      !isPlus && (8...13).contains(groups.digits) && groups.count <= 6
      && !bytes.at(end).isOne(of: ":|") && !groups.areThousands
    verdict = fits ? .number : mayBeAnnounced ? .ifAnnounced : .none
  }

  /// The number that begins at `start` with its `+` or bracket, or `nil` when there is none.
  static func range(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
    let shape = bytes.withUnsafeBufferPointer { PhoneShape($0, at: start) }
    return switch shape.verdict {
    case .none: nil
    case .number: isCounted(bytes, shape.range) ? nil : shape.range
    case .ifAnnounced: isAnnounced(bytes, at: shape.range.lowerBound) ? shape.range : nil
    }
  }

  /// Whether a word before says that these are numbers of errors, `codes 33 36 39 4100`, or that a run of
  /// digits is that of a ticket: `order #3605983590`, `ticket number 3605983590`.
  private static func isCounted(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard start > 0, bytes[start].isDigit, bytes[start - 1].isOne(of: " #:") else { return false }
    // A number of another kind between them, an address or a phone number, ends what the word counts.
    let near = bytes[max(0, start - 32)..<start]
    let behind =
      near.indices.last { index in
        switch bytes[index] {
        case UInt8(ascii: "+"), UInt8(ascii: ">"): true
        case UInt8(ascii: "."): bytes[max(0, index - 1)].isDigit && bytes[index + 1].isDigit
        case UInt8(ascii: "("): bytes[index + 1].isDigit
        default: false
        }
      }
      .map { $0 + 1 } ?? near.startIndex
    let words = near[behind...].split { !$0.isLetter && $0 < 0x80 }.suffix(3).map { KeyName($0) }
    guard let place = words.lastIndex(where: { !marks.contains($0) }) else { return false }
    let says = SecretWords(words[place])
    if says.contains(.error) { return bytes[start - 1] == 0x20 }
    // "In this case 55…" is nobody's case, and longer numbers begin with the code of a country.
    let isPhrase = place > 0 && pointers.contains(words[place - 1])
    return says.contains(.matter) && !isPhrase && range.count == 10
      && bytes[range].allSatisfy(\.isDigit)
  }

  /// What stands between the word and the number: `pedido nº 3605983590`.
  private static let marks: KeySet = "nr no n id number numero"

  /// Before a word that numbers nothing then: `en este caso`.
  private static let pointers: KeySet = """
    this that any either no such este esta ese esa cada neste nesse nesta nessa deste desse cualquier \
    qualquer
    """

  /// Whether another group of digits may follow behind the one that ends at `end`.
  static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
    var index = end
    while index < end + 3, bytes.at(index).isOne(of: " ().-/") { index += 1 }
    return bytes.at(index).isDigit || bytes.at(index) >= 0x80
  }

  private static func isLink(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    switch bytes.at(start - 1) {
    case 0x2F: bytes.hasLetters("wa.me/", at: start - 6)
    case 0x3A: bytes.hasLetters("tel:", at: start - 4)
    case 0x3D: bytes.hasLetters("phone=", at: start - 6)
    default: false
    }
  }

  /// How far back a word may stand that announces a number.
  static let reach = 40

  /// Whether one of the three words before a number announces it: `Llamar al`.
  private static func isAnnounced(_ bytes: [UInt8], at start: Int) -> Bool {
    let isBorder: (UInt8) -> Bool = { $0.isOne(of: "\n,") || $0.isDigit }
    let near = bytes[max(0, start - reach)..<start]
    let line = near[(near.lastIndex(where: isBorder).map { $0 + 1 } ?? near.startIndex)...]
    let words = line.split { !$0.isLetter && $0 < 0x80 }.suffix(3)
    let says = words.reduce(SecretWords()) {
      $0.union(SecretWords(bytes, $1.startIndex..<$1.endIndex))
    }
    // "my number is …"
    return (says.contains(.call) || says.isSuperset(of: [.own, .number]))
      && !words.contains { KeyName($0).equals("id") }
  }

  /// Ten to thirteen digits that stand alone and are no time.
  private static func isBare(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard (10...13).contains(range.count) else { return false }
    let before = bytes.at(range.lowerBound - 1)
    let behind = bytes.at(range.upperBound)
    let isFraction = before == 0x2E && bytes.at(range.lowerBound - 2).isDigit
    guard !before.isLetter, !before.isDigit, !isFraction, !behind.isLetter,
      behind != 0x2E || !bytes.at(range.upperBound + 1).isDigit
    else { return false }
    // 2001 to 2033 in seconds or milliseconds: numbers of country code 1 have eleven digits.
    let isTime = (range.count == 10 || range.count == 13) && bytes[range.lowerBound] == 0x31
    return !isTime
  }

  /// Numbers in the spellings of phone books, but not dates, tables and lists of codes.
  private static func isGrouped(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ groups: Groups
  ) -> Bool {
    let before = bytes.at(start - 1)
    guard !before.isLetter, before != 0x2E, before != 0x2F, before != 0x3A else {
      return false
    }
    if before == 0x28, bytes.at(groups.firstEnd) == 0x29 { return true }
    guard groups.count >= 3, !groups.areThousands, groups.isSpaced, groups.largest <= 5 else {
      return false
    }
    if groups.count == 3, groups.sizes[0] == 3, groups.sizes[1] == 3, groups.sizes[2] == 4 {
      return true
    }
    // `11 98765-4321`, as Brazil writes the code of an area and a number.
    if groups.count == 3, groups.sizes[0] == 2, groups.sizes[1] == 5, groups.sizes[2] == 4 {
      return true
    }
    let first = Int(groups.sizes[0])
    guard first <= 3, groups.last >= 3 else { return false }
    if first == 1 { return bytes.at(start).isOne(of: "17") }
    return PhoneMask.countryCodeLength(bytes.at(start), bytes.at(start + 1)) == first
  }
}

extension PhoneShape {
  /// Groups of digits with at most three separators between them, fifteen digits at most.
  private struct Groups {
    /// How many digits each of the first fifteen has.
    private(set) var sizes = SIMD16<UInt8>()
    private(set) var count = 0
    private(set) var digits = 0
    private(set) var firstEnd: Int
    private(set) var end: Int
    private(set) var largest = 0
    private(set) var last = 0
    /// Whether only spaces and dashes separate them.
    private(set) var isSpaced = true
    /// Whether all behind the first have three digits.
    private var isInThrees = true
    /// Whether no blank has stood between them yet.
    private var isTight = true

    /// `1 250 000 500`: an amount.
    var areThousands: Bool { count > 2 && sizes[0] <= 3 && isInThrees }

    /// `818-632-5759`: a blank behind it begins another number.
    private var isWhole: Bool {
      count == 3 && isTight && sizes[0] == 3 && sizes[1] == 3 && sizes[2] == 4
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
      firstEnd = start
      end = start
      var index = start
      while true {
        let first = index
        while bytes.at(index).isDigit, index - first <= 17 { index += 1 }
        let size = index - first
        guard size > 0, size <= 17, count == 0 || digits + size <= 15 else { return }
        sizes[min(count, 15)] = UInt8(size)
        if count == 0 { firstEnd = index } else if size != 3 { isInThrees = false }
        count += 1
        digits += size
        end = index
        last = size
        largest = max(largest, size)
        guard size < 7, !isWhole || bytes.at(index) != 0x20 else { return }
        let behind = index
        while index - behind < 3 {
          let length = Self.separatorLength(bytes, index)
          guard length > 0 else { break }
          index += length
        }
        guard index > behind, bytes.at(index).isDigit else { return }
        if !bytes[behind].isOne(of: " -"), bytes[behind] < 0x80 { isSpaced = false }
        if bytes[behind..<index].contains(0x20) { isTight = false }
      }
    }

    /// How many bytes what separates groups has: spaces, dashes and dots of any width; 0 for none.
    private static func separatorLength(
      _ bytes: UnsafeBufferPointer<UInt8>,
      _ index: Int
    ) -> Int {
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
  }
}
