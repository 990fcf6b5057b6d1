/// A first look at a line of a log, in one pass over its bytes, which saves the reading of most.
///
/// It errs on one side: a line that it calls plain holds nothing that the full reading would take
/// out. A test holds it against that.
struct FirstLook {
  enum Verdict {
    /// Nothing in the line can be a secret or a personal detail.
    case plain
    /// Nothing can but the IPv4 addresses of ``addresses``.
    case addresses
    /// The line has to be read.
    case unclear
  }

  /// The IPv4 addresses in the line that was looked at last.
  var addresses: [Range<Int>] = []
  var words = WordMemo()

  var index = 0
  /// The word that was passed last, and how many there were.
  var last = Word()
  var count = 0
  /// The numbers of the words that last spoke of a secret and of a version.
  var secretWord = -9
  var versionWord = -9
  /// Where a word announced a number.
  var announcement = -99
  /// The run of base64 that goes on here.
  var base64 = 0
  var base64Kinds: UInt8 = 0
  /// How many `:` and groups of hexadecimal digits are joined.
  var colons = 0
  /// Where the value of a key begins that keeps ids and traces; what stands there is none to hide.
  var keptValue = -1
  var keptSays: WordMemo.Says = []

  /// A word as it goes by.
  struct Word {
    var range = 0..<0
    var digest: UInt64 = 0
    var digits = 0
    /// Bit 0: digits; 1: small letters; 2: capitals.
    var kinds: UInt8 = 0
    /// What the memo says; `nil` when it was not asked.
    var says: WordMemo.Says?
  }

  /// Looks at a line without its line break.
  mutating func look(at line: UnsafeBufferPointer<UInt8>) -> Verdict {
    addresses.removeAll(keepingCapacity: true)
    (index, count, secretWord, versionWord, announcement) = (0, 0, -9, -9, -99)
    (base64, base64Kinds, colons, keptValue) = (0, 0, 0, -1)
    last = Word()
    while index < line.count {
      let kind = Self.kinds[Int(line[index])]
      if kind == Self.letter {
        guard word(line) else { return .unclear }
        continue
      }
      guard mark(line[index], kind, line) else { return .unclear }
      index += 1
    }
    return addresses.isEmpty ? .plain : .addresses
  }

  /// Whether a mark says nothing about what stands around it.
  private mutating func mark(
    _ byte: UInt8,
    _ kind: UInt8,
    _ line: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch kind {
    case Self.harmless:
      (base64, base64Kinds, colons) = (0, 0, 0)
      return true
    case Self.sign:
      (base64, base64Kinds) = (0, 0)
      return isPlainKey(line)
    default: break
    }
    switch byte {
    case 0x2F: base64 += 1
    case 0x2D:
      let next = line.at(index + 1)
      let isFlag = line.at(index - 1) == 0x20 && next.isASCIILetter
      guard next != 0x2D, next != 0x3E, !isFlag else { return false }
      base64 += 1
    case 0x23: return line.at(index + 1) != 0x23
    case 0x25: return line.at(index + 1).hexadecimalValue == nil
    case 0x26:
      // A part of an address, no entity.
      var end = index + 1
      while line.at(end).isASCIILetter { end += 1 }
      return end > index + 1 && line.at(end) != 0x3B
    case 0x2B:
      // `+0000`, a time zone.
      let isZone = (1...4).allSatisfy { line.at(index + $0).isASCIIDigit }
      return isZone && !line.at(index + 5).isASCIIDigit && " ]\"".utf8.contains(line.at(index + 5))
    default: return false
    }
    return true
  }
}

extension FirstLook {
  fileprivate static let letter: UInt8 = 1
  fileprivate static let harmless: UInt8 = 2
  fileprivate static let sign: UInt8 = 3

  /// Letters, digits and what joins them; marks that say nothing; marks behind a key; 0 for the rest.
  private static let kinds: [UInt8] = (0...255).map { number in
    let byte = UInt8(number)
    if byte.isASCIIDigit || byte.isASCIILetter || byte == 0x5F || byte == 0xC3 { return letter }
    if " ,;\"'()[]{}!?*.".utf8.contains(byte) { return harmless }
    return byte == 0x3A || byte == 0x3D ? sign : 0
  }
}
