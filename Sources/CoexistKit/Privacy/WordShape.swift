/// What a run of letters, digits and dashes looks like.
struct WordShape {
  let range: Range<Int>
  private(set) var digits = 0
  private var lower = 0
  private var upper = 0
  /// Where `EAA` stands first.
  private(set) var eaa: Int?
  /// A set of the characters in it.
  private var seen: (UInt64, UInt64) = (0, 0)
  private var segmentsAreReadable = true

  var end: Int { range.upperBound }
  var count: Int { range.count }
  var letters: Int { lower + upper }
  private var distinct: Int { seen.0.nonzeroBitCount + seen.1.nonzeroBitCount }

  /// The word that begins at `start`.
  init(_ bytes: [UInt8], from start: Int, table: [UInt8]) {
    var end = start
    while end < bytes.count, table[Int(bytes[end])] & (ByteTable.word | ByteTable.inner) != 0 {
      end += 1
    }
    self.init(bytes, start..<end)
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    var segment = Segment()
    for index in range {
      let byte = bytes[index]
      let bit: UInt64 = 1 << UInt64(byte & 63)
      if byte & 0x40 == 0 { seen.0 |= bit } else { seen.1 |= bit }
      switch byte {
      case 0x30...0x39:
        digits += 1
        segment.add(isDigit: true)
      case 0x61...0x7A:
        lower += 1
        segment.add(isDigit: false)
      case 0x41...0x5A:
        upper += 1
        segment.add(isDigit: false)
        if byte == 0x41, eaa == nil, index >= range.lowerBound + 2, bytes[index - 1] == 0x41,
          bytes[index - 2] == 0x45
        {
          eaa = index - 2
        }
      default:
        if !segment.isReadable { segmentsAreReadable = false }
        segment = Segment()
      }
    }
    if !segment.isReadable { segmentsAreReadable = false }
  }

  /// Twenty or more characters that no word, id or enumeration looks like; without a digit forty, of which
  /// many are capitals and many are not.
  var isOpaque: Bool {
    count >= 20 && letters > 0 && distinct >= 9 && !segmentsAreReadable
      && (digits > 0 || count >= 40 && min(lower, upper) * 3 >= count)
  }

  /// Base64 with its `/` and `+`, as opposed to a path.
  var isRandomBase64: Bool {
    digits > 0 && lower > 0 && upper > 0 && distinct >= 16 && !segmentsAreReadable
  }

  /// A word as people write it: at most one capital, at the front, and no digit.
  var isPlainWord: Bool { digits == 0 && count <= 16 && (upper <= 1 || lower == 0) }

  /// Whether a `key: value` in prose may hold this as a word.
  var isReadable: Bool { digits == 0 || segmentsAreReadable && letters > 0 }

  /// Letters, then digits: how a word with a number behind it is made.
  private struct Segment {
    private var letters = 0
    private var digits = 0
    private var changes = 0
    private var endsInDigit: Bool?

    mutating func add(isDigit: Bool) {
      if let endsInDigit, endsInDigit != isDigit { changes += 1 }
      endsInDigit = isDigit
      if isDigit { digits += 1 } else { letters += 1 }
    }

    /// `v24`, `2fa`, `messages`, `1234`, `n8n`; not `a1b2`.
    var isReadable: Bool {
      switch changes {
      case 0: letters <= 32
      case 1: digits <= 3 && letters <= 32
      case 2: digits == 1 && letters == 2 && endsInDigit == false
      default: false
      }
    }
  }
}
