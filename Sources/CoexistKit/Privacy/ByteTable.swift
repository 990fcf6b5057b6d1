/// Which bytes belong together in the strings that secrets are made of.
enum ByteTable {
  /// Bit 0: letter, digit or `_`; bit 1: also inside words (`-`, `+`, `~`); bit 2: base64 with `/`
  /// and `=`; bit 4: begins something the scanner must look at; bit 5: digit; bit 7: joins digits and
  /// letters in a word.
  static let bits: [UInt8] = (0...255).map { number in
    let byte = UInt8(number)
    var bits: UInt8 = 0
    let isWord = byte.isDigit || byte.isLetter || byte == 0x5F
    if isWord { bits |= word | inner | base64 | notable }
    if byte.isDigit { bits |= digit }
    if byte.isOne(of: "-+~") { bits |= inner | joint }
    if byte == 0x5F { bits |= joint }
    if byte.isOne(of: "-+/=") { bits |= base64 }
    if byte.beginsOtherScript || byte.isOne(of: "@:<-(,") { bits |= notable }
    return bits
  }

  static let word: UInt8 = 1
  static let inner: UInt8 = 2
  static let base64: UInt8 = 4
  static let notable: UInt8 = 16
  static let digit: UInt8 = 32
  static let joint: UInt8 = 128
}

extension UInt8 {
  /// Whether it begins a letter of a script other than Latin: Greek to Thaana, Indic ones, Chinese,
  /// Japanese and Korean.
  var beginsOtherScript: Bool {
    switch self {
    case 0xCE...0xDE, 0xE0, 0xE1, 0xE3...0xED: true
    default: false
    }
  }
}
