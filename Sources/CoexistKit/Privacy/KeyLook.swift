import TextFields

/// Whether the keys of a text may say anything of their values, told in one pass over its bytes.
///
/// In a text that it calls silent ``FieldFinder`` finds nothing: only the shapes of its words count.
struct KeyLook: Sendable {
  /// What a word or several say as a key.
  fileprivate enum Says {
    case nothing
    /// The value may be an id, a trace, a time or a version that looks like a secret.
    case kept
    /// The number of an error, which is kept, or a secret.
    case code
    /// The value is a secret if no word, number or time looks like it.
    case about
    /// The same, and of a value with borders all words count.
    case state
    /// A message, if an object stands below it.
    case message
    case something
  }

  private struct Entry {
    var digest: UInt64 = 0
    var length = 0
    var says = Says.nothing
  }

  private var memo: [Entry] = []
  /// Whether a key of the text that was looked at last keeps what looks like a secret.
  private(set) var keeps = false

  private static let mostWords = 6

  mutating func isSilent(_ text: [UInt8]) -> Bool {
    keeps = false
    let isSilent = text.withUnsafeBufferPointer { bytes in
      let kinds = Self.kinds
      for index in LogLine.stampEnd(bytes)..<bytes.count {
        switch kinds[Int(bytes[index])] {
        case Self.plain: break
        case Self.sign:
          guard !Self.isCoded(bytes, at: index), isSilentKey(bytes, before: index) else {
            return false
          }
        case Self.mark: guard Self.isSilentMark(bytes, at: index) else { return false }
        default: return false
        }
      }
      return true
    }
    return isSilent && !PastedText.isOfChat(text)
  }

  /// Whether the words before a place, or a key anywhere in the text that was looked at last, may keep
  /// what stands there though it looks like a secret: `session id 3f2b…`.
  mutating func mayKeep(_ place: Int, of text: [UInt8]) -> Bool {
    _ = text.withUnsafeBufferPointer { isSilentKey($0, before: place) }
    return keeps
  }

  /// Whether a sign is a part of how something is written: `=C3=B1` of quoted-printable, `s:3:"pin"` of PHP.
  private static func isCoded(_ bytes: UnsafeBufferPointer<UInt8>, at sign: Int) -> Bool {
    let next = bytes.at(sign + 1)
    if bytes[sign] == 0x3D { return 0x43...0x46 ~= next && bytes.at(sign + 3) == 0x3D }
    guard next.isDigit, bytes.at(sign - 1).isOne(of: "saO"), !isWord(bytes.at(sign - 2)) else {
      return false
    }
    var end = sign + 2
    while bytes.at(end).isDigit, end < sign + 8 { end += 1 }
    return bytes.at(end) == 0x3A && bytes.at(end + 1).isOne(of: "\"{")
  }

  /// Whether a mark joins no key to a value, hides nothing, and begins no row.
  private static func isSilentMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let next = bytes.at(index + 1)
    switch bytes[index] {
    case 0x23: return next != 0x23
    case 0x25: return next.hexadecimal == nil
    case 0x26:
      // A part of an address, no entity.
      var end = index + 1
      while bytes.at(end).isLetter { end += 1 }
      return end > index + 1 && bytes.at(end) != 0x3B
    case 0x28:
      var end = index
      while bytes.at(end - 1) == 0x20 { end -= 1 }
      return !bytes.hasLetters("values", at: end - 6)
    case 0x2D: return !next.isOne(of: "->")
    // A Latin letter with an accent.
    default: return 0x80...0xBF ~= next
    }
  }

  /// Whether no words before a `:` or `=`, or before a value, are a key that says something.
  private mutating func isSilentKey(
    _ bytes: UnsafeBufferPointer<UInt8>,
    before sign: Int,
    isAside: Bool = false
  ) -> Bool {
    let next = bytes.at(sign + 1)
    guard next != 0x3A, next != 0x3E else { return false }
    // `password (again): …`
    if !isAside, bytes.at(sign - 1) == 0x29,
      let open = bytes[max(0, sign - 32)..<sign].lastIndex(of: 0x28)
    {
      guard isSilentKey(bytes, before: open, isAside: true) else { return false }
    }
    var start = sign
    var isQuoted = false
    while start > 0, !Self.isWord(bytes[start - 1]), bytes[start - 1] != 0x3A,
      bytes[start - 1] != 0x3D
    {
      isQuoted = isQuoted || bytes[start - 1].isOne(of: "\"'")
      start -= 1
    }
    guard start > 0, Self.isWord(bytes[start - 1]) else { return true }
    let end = start
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for _ in 0..<Self.mostWords {
      // A number is like any other: no key tells one from the next.
      var (likeNumber, letters) = (digest, 0)
      while Self.isWord(bytes.at(start - 1)) {
        start -= 1
        let byte = bytes[start]
        digest = Self.mixed(digest, byte)
        likeNumber = Self.mixed(likeNumber, byte.isDigit ? 0x30 : byte)
        if byte.isLetter || byte >= 0x80 { letters += 1 }
      }
      if letters < 2 { digest = likeNumber }
      guard isSilent(says(bytes, start..<end, digest), bytes, behind: sign) else { return false }
      let word = start
      while start > 0, !Self.isWord(bytes[start - 1]) {
        if Self.endsKey(bytes[start - 1], isQuoted, before: bytes[word]) { return true }
        start -= 1
        digest = Self.mixed(digest, 0x20)
      }
      if start == 0 { return true }
    }
    return true
  }

  private static func mixed(_ digest: UInt64, _ byte: UInt8) -> UInt64 {
    (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private mutating func isSilent(
    _ says: Says,
    _ bytes: UnsafeBufferPointer<UInt8>,
    behind sign: Int
  ) -> Bool {
    switch says {
    case .nothing: return true
    case .kept:
      keeps = true
      return true
    case .something: return false
    case .about, .state:
      var (digits, letters, end) = (false, false, bytes.valueStart(behind: sign))
      guard says == .about || !bytes.at(end - 1).isOne(of: "\"'") && !bytes.at(end).isOne(of: "([{")
      else { return false }
      while bytes.at(end) > 0x20 {
        digits = digits || bytes[end].isDigit
        letters = letters || bytes[end].isLetter
        end += 1
      }
      return !digits || !letters
    case .message:
      var place = sign + 1
      while bytes.at(place) == 0x20 { place += 1 }
      return bytes.at(place) != 0x7B
    case .code:
      keeps = true
      let first = bytes.valueStart(behind: sign)
      var end = first
      while bytes.at(end).isDigit { end += 1 }
      guard end > first, !Self.isWord(bytes.at(end)) else { return false }
      return end - first < 4 || PublishedCodes.contains(Array(bytes[first..<end])[...])
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte.isOne(of: "_-.")
  }

  /// What stands between a key and whatever is before it; `[INFO] key` begins behind the bracket.
  private static func endsKey(_ byte: UInt8, _ isQuoted: Bool, before next: UInt8) -> Bool {
    if isQuoted { return byte.isOne(of: ":={}&?\"'") }
    return byte == 0x5D ? next != 0x2D : byte.isOne(of: ":={}&?,;")
  }

  private mutating func says(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ words: Range<Int>,
    _ digest: UInt64
  ) -> Says {
    if memo.isEmpty { memo = Array(repeating: Entry(), count: 256) }
    let slot = Int(truncatingIfNeeded: digest >> 20) & 255
    let entry = memo[slot]
    if entry.digest == digest, entry.length == words.count { return entry.says }
    let says = Says(KeyName(Array(bytes[words])[...]))
    memo[slot] = Entry(digest: digest, length: words.count, says: says)
    return says
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Behind the blanks and the quote that follow a sign.
  fileprivate func valueStart(behind sign: Int) -> Int {
    self[(sign + 1)...].firstIndex { !$0.isOne(of: "\"' ") } ?? count
  }
}

extension KeyLook.Says {
  fileprivate init(_ name: KeyName) {
    switch KeyClass(name) {
    case .about where !Self.structural.contains(name): self = .about
    case .state where !Self.structural.contains(name): self = .state
    case .secret, .password, .about, .state, .signature, .phone, .personal: self = .something
    case .code: self = .code
    case .id, .trace, .time, .version: self = Self.structural.contains(name) ? .something : .kept
    case .none where Self.structural.contains(name): self = .something
    case .none: self = name.equals("message") ? .message : .nothing
    }
  }

  /// Keys below which messages and people stand, and those of pairs.
  private static let structural: KeySet = """
    value v val default name body caption messages contacts contact message_echoes state_sync history threads \
    cookies cookie backup cert certificate credentials profile user sender assignee requester \
    assigned_users location interactive order referral button text values
    """
}

extension KeyLook {
  private static let plain: UInt8 = 1
  private static let sign: UInt8 = 2
  private static let mark: UInt8 = 3

  /// What says nothing by itself; what may stand behind a key; what its neighbours decide; 0 for what
  /// only a reading tells: markup, tables, escapes, other scripts.
  private static let kinds: [UInt8] = (0...255).map { number in
    let byte = UInt8(number)
    if byte.isOne(of: ":=") { return sign }
    if byte.isOne(of: "#%&(-") || byte == 0xC3 { return mark }
    let isPlain = byte.isDigit || byte.isLetter || 0x80...0xBF ~= byte
    return isPlain || byte.isOne(of: " ,;\"')[]{}!?*._/+@$~^") ? plain : 0
  }
}
