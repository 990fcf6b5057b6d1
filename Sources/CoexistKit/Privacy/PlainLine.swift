/// A first look at a line of a log, which saves the reading of most.
///
/// It errs on one side: a line that it calls plain holds nothing that the full reading would take
/// out. A test holds it against that.
struct PlainLine {
  private let bytes: [UInt8]
  private let line: Range<Int>
  private var index: Int
  /// Whether a word announces a number to call, and whether one may be there.
  private var announcesNumber = false
  private var hasLongNumber = false
  /// The run of base64 that goes on here.
  private var base64 = 0
  private var base64Kinds: UInt8 = 0

  /// Whether nothing in the line can be a secret or a personal detail.
  static func isPlain(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var look = PlainLine(bytes, line)
    return look.look()
  }

  private init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    self.line = line
    index = LogLine.timeEnd(bytes, line) ?? line.lowerBound
  }

  private func at(_ place: Int) -> UInt8 { line.contains(place) ? bytes[place] : 0 }

  private mutating func look() -> Bool {
    while index < line.upperBound {
      let byte = bytes[index]
      if byte.isASCIIDigit || byte.isASCIILetter || byte == 0x5F {
        guard word() else { return false }
        continue
      }
      switch byte {
      case 0x20, 0x2C, 0x3B, 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x21, 0x3F, 0x2A:
        (base64, base64Kinds) = (0, 0)
      case 0x2F: base64 += 1
      case 0x2E:
        (base64, base64Kinds) = (0, 0)
        if isAddress { return false }
      case 0x2D where at(index + 1) == 0x2D || at(index - 1) == 0x20 && at(index + 1).isASCIILetter,
        0x2D where at(index + 1) == 0x3E:
        return false
      case 0x2D: base64 += 1
      case 0x23 where at(index + 1) == 0x23: return false
      case 0x23: (base64, base64Kinds) = (0, 0)
      case 0x3A, 0x3D:
        (base64, base64Kinds) = (0, 0)
        guard isPlainKey else { return false }
      // Marks of escapes, markup, tables, mails and numbers, and whatever is not ASCII.
      default: return false
      }
      index += 1
    }
    return !(announcesNumber && hasLongNumber)
  }

  /// Whether the third dot of four numbers stands here.
  private var isAddress: Bool {
    var dots = 1
    var place = index - 1
    while at(place).isASCIIDigit || at(place) == 0x2E, index - place < 16 {
      if at(place) == 0x2E { dots += 1 }
      place -= 1
    }
    return dots >= 3
  }

  // MARK: Words

  /// Looks at the word that begins here and goes behind it.
  private mutating func word() -> Bool {
    let start = index
    var digits = 0
    var kinds: UInt8 = 0
    var letters: UInt64 = 0
    var count = 0
    while index < line.upperBound {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        digits += 1
        kinds |= 1
      } else if byte.isASCIILetter {
        kinds |= byte >= 0x61 ? 2 : 4
        if byte == 0x41, bytes.has("EAA", at: index - 2) { return false }
      } else if byte != 0x5F, byte != 0x2D || at(index + 1) == 0x2D || at(index + 1) == 0x3E {
        break
      }
      if count < 8, byte != 0x5F, byte != 0x2D {
        letters |= UInt64(byte.lowercasedASCII) << UInt64(count * 8)
        count += 1
      }
      index += 1
    }
    let length = index - start
    base64 += length
    base64Kinds |= kinds
    if base64 >= 40, base64Kinds == 7 || length >= 40 { return false }
    if length >= 16, kinds == 7 || kinds == 6 || kinds == 3 || kinds == 5 { return false }
    // `SG.…`, a user id; a part of a JWT.
    if length == 2, kinds == 4, at(index) == 0x2E { return false }
    if bytes.has("eyJ", at: start) || bytes.has(":AA", at: start - 1) { return false }
    if digits > 0, !numbers(in: start..<index) { return false }
    if kinds & 6 == 0 { return true }
    if Self.announcing.contains(letters) { announcesNumber = true }
    if letters == Self.code || letters == Self.codes { return isErrorCode(behind: index) }
    return !Self.telling.contains(letters)
  }

  /// Whether the digits in a word are no number that somebody can be called at.
  private mutating func numbers(in word: Range<Int>) -> Bool {
    var place = word.lowerBound
    while place < word.upperBound, !bytes[place].isASCIIDigit { place += 1 }
    let first = place
    while place < word.upperBound, bytes[place].isASCIIDigit { place += 1 }
    let isLong = place - first >= 14
    if isLong, place == word.upperBound, bytes[first] != 0x30 { return true }
    // What is grouped counts as one number.
    var total = place - first
    var gap = 0
    var groups = 1
    while gap < 4, place < line.upperBound {
      if bytes[place].isASCIIDigit {
        if gap > 0 { groups += 1 }
        (total, gap) = (total + 1, 0)
      } else if " ().-/".utf8.contains(bytes[place]) {
        gap += 1
      } else {
        break
      }
      place += 1
    }
    guard total >= 7 else { return true }
    hasLongNumber = true
    if groups == 1, total < 10 || (total == 10 || total == 13) && bytes[first] == 0x31 {
      return bytes[first] != 0x30
    }
    return false
  }

  /// Whether the number behind `code` is one that Meta publishes, or no secret by its length.
  private func isErrorCode(behind end: Int) -> Bool {
    var place = end
    while "\"' :=".utf8.contains(at(place)) { place += 1 }
    let first = place
    while at(place).isASCIIDigit { place += 1 }
    let count = place - first
    guard count > 0, place == line.upperBound || !isPart(at(place)) else { return false }
    return count < 4 || PublishedCodes.contains(bytes[first..<place])
  }

  private func isPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == 0x5F || byte == 0x2D || byte >= 0x80
  }

  // MARK: Keys

  /// Whether what stands before a `:` or `=` says nothing about its value.
  private var isPlainKey: Bool {
    let next = at(index + 1)
    if next == 0x3A || next == 0x3E { return false }
    var end = index
    while end > line.lowerBound, "\"' ".utf8.contains(bytes[end - 1]) { end -= 1 }
    if end == line.lowerBound { return true }
    var start = end
    for _ in 0..<5 {
      let wordEnd = start
      while start > line.lowerBound, isKeyByte(bytes[start - 1]) { start -= 1 }
      guard start < wordEnd else { break }
      let isNumber = bytes[start..<wordEnd].allSatisfy(\.isASCIIDigit)
      if wordEnd == end, isNumber { return true }
      if wordEnd == end, !isPlainName(start..<end) { return false }
      switch KeyClass(KeyName(bytes, start..<end)) {
      case .none, .id, .trace, .time: break
      // The number behind it was looked at with the word.
      case .code where end - start == 4: break
      case .secret, .about, .code, .state, .signature, .phone, .personal: return false
      }
      guard start > line.lowerBound, bytes[start - 1] == 0x20 else { break }
      start -= 1
    }
    return true
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F || byte == 0x2D || byte == 0x2E
  }

  /// Whether no message, person or pair of a name and a value begins at a key.
  private func isPlainName(_ key: Range<Int>) -> Bool {
    var letters: UInt64 = 0
    var count = 0
    for byte in bytes[key] where byte.isASCIILetter && count < 8 {
      letters |= UInt64(byte.lowercasedASCII) << UInt64(count * 8)
      count += 1
    }
    if letters == Self.message {
      var place = index + 1
      while at(place) == 0x20 { place += 1 }
      return at(place) != 0x7B
    }
    return !Self.structural.contains(letters)
  }
}

extension PlainLine {
  /// Up to eight letters in one number.
  private static func packed(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { $0.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private static let code = packed("code")
  private static let codes = packed("codes")
  private static let message = packed("message")

  /// Words that announce a number to call.
  private static let announcing: Set<UInt64> = Set(
    PhoneShape.announcing.map(packed) + ["wa", "me", "phone"].map(packed)
  )

  /// Words around passwords and codes in sentences and on command lines.
  private static let telling: Set<UInt64> = Set(
    ([
      "bearer", "basic", "pin", "passcode", "otp", "codigo", "cdigo", "password", "passphrase",
      "pass", "clave", "contrasena", "contrasea", "senha", "sshpass", "mysql", "mysqldump",
      "redis", "rediscli", "identified", "login", "values", "wamid", "use", "usa", "usar",
      "utiliza", "utilice", "enter", "ingresa", "digite",
    ] as [StaticString]).map(packed)
  )

  /// Keys below which messages and people stand, and those of pairs.
  private static let structural: Set<UInt64> = Set(
    ([
      "value", "v", "val", "name", "body", "caption", "messages", "contacts", "contact",
      "messageechoes", "statesync", "history", "threads", "cookies", "cookie", "backup", "cert",
      "certificate", "credentials", "profile", "user", "sender", "assignee", "requester",
      "assignedusers", "location", "interactive", "order", "referral", "button", "text",
    ] as [StaticString]).map(packed)
  )
}
