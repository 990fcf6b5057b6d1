/// What words of a log say, looked up once for the same word: logs say the same again and again.
struct WordMemo {
  /// What a word says, as far as a first look has to know.
  struct Says: OptionSet {
    let rawValue: UInt16

    /// As a key, or in front of other words in one, it speaks of a secret or a person.
    static let secret = Says(rawValue: 1)
    /// Below it, or beside it, stands what only a reading finds.
    static let structure = Says(rawValue: 1 << 1)
    /// A message, if an object stands below it.
    static let message = Says(rawValue: 1 << 2)
    /// A secret may stand behind it in a sentence.
    static let telling = Says(rawValue: 1 << 3)
    /// `code`, which an error code may follow.
    static let code = Says(rawValue: 1 << 4)
    /// A number to call may stand behind it.
    static let call = Says(rawValue: 1 << 5)
    /// Together with words before it, it may be a key.
    static let tail = Says(rawValue: 1 << 6)
    /// As a key it keeps ids; traces, too.
    static let id = Says(rawValue: 1 << 7)
    static let trace = Says(rawValue: 1 << 8)
    /// Four numbers behind it may be a version.
    static let version = Says(rawValue: 1 << 9)
  }

  private struct Entry {
    var digest: UInt64 = 0
    var length = 0
    var says: Says = []
  }

  private var entries: [Entry] = []

  /// What the word in `range` says, whose bytes have this digest.
  mutating func says(
    of range: Range<Int>,
    _ digest: UInt64,
    _ line: UnsafeBufferPointer<UInt8>
  ) -> Says {
    if entries.isEmpty { entries = Array(repeating: Entry(), count: 1024) }
    let slot = Int(truncatingIfNeeded: digest >> 20) & 1023
    let entry = entries[slot]
    if entry.digest == digest, entry.length == range.count { return entry.says }
    let says = Says(KeyName(Array(line[range])[...]))
    entries[slot] = Entry(digest: digest, length: range.count, says: says)
    return says
  }
}

extension WordMemo.Says {
  /// What a word says, alone or as a key.
  init(_ name: KeyName) {
    self = []
    let words = SecretWords(name)
    if name.equals("code") {
      insert(.code)
    } else if !words.isDisjoint(with: .telling) {
      insert(.telling)
    }
    if words.contains(.call) { insert(.call) }
    if words.contains(.version) || name.ends(with: "version") { insert(.version) }
    if KeyIndex.shared.isTail(name) { insert(.tail) }
    if name.equals("message") { insert(.message) }
    if Self.structural.contains(name) { insert(.structure) }
    switch KeyClass(name) {
    case .none, .time, .version: break
    case .id: insert(.id)
    case .trace: insert(.trace)
    // The number behind it is looked at with the word.
    case .code where contains(.code): break
    case .secret, .about, .code, .state, .signature, .phone, .personal: insert(.secret)
    }
  }

  /// Keys below which messages and people stand, and those of pairs.
  private static let structural: KeySet = """
    value v val name body caption messages contacts contact message_echoes state_sync history threads \
    cookies cookie backup cert certificate credentials profile user sender assignee requester \
    assigned_users location interactive order referral button text values wamid
    """
}
