import TextFields

/// What one place of a text means for a comparison.
enum CharacterClass {
  case byte(UInt8)
  case gap
  case lineEnd
  /// Seen only where a line breaks.
  case softHyphen
  case nothing

  static let space = UInt8(ascii: " ")

  /// What a letter, a digit or a mark that is always itself counts as: most of a text.
  @inline(__always)
  static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      byte
    default: nil
    }
  }

  /// Marks that quote or list a line: `#`, `--`, `//`.
  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// Marks that some write inside a word and others leave out: `isn't`, `re-enter`.
  static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
  }

  /// The sign at an offset and the number of bytes it takes.
  static func read(in source: ArraySlice<UInt8>, at offset: Int) -> (CharacterClass, Int) {
    let byte = source[offset]
    switch byte {
    case UInt8(ascii: "\\"): return escape(in: source, at: offset)
    case UInt8(ascii: "&"):
      guard let reference = Entities.reference(in: source, at: offset),
        let sign = sign(of: reference.scalar)
      else { return (.byte(byte), 1) }
      return (sign, reference.length)
    case UInt8(ascii: "-") where source.dropFirst(offset + 1 - source.startIndex).first == 0x3E:
      return (.gap, 2)
    case 0..<0x80: return (ascii(byte), 1)
    case 0xC2, 0xCA, 0xE2, 0xEF:
      guard let wide = source.scalar(at: offset), let sign = sign(of: wide.value) else {
        return (.byte(byte), 1)
      }
      return (sign, wide.length)
    default: return (.byte(byte), 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .byte(byte | 0x20)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineEnd
    // `>` also stands between the steps of a menu, where a line may break.
    case 0...32, UInt8(ascii: "|"), UInt8(ascii: ">"): .gap
    case UInt8(ascii: "*"), UInt8(ascii: "`"): .nothing
    case UInt8(ascii: "\""): .byte(UInt8(ascii: "'"))
    default: .byte(byte)
    }
  }

  /// What a scalar stands for among ASCII signs, or `nil` for a letter of its own.
  private static func sign(of scalar: UInt32) -> CharacterClass? {
    switch scalar {
    case 0..<0x80: ascii(UInt8(scalar))
    case 0xA0, 0x2000...0x200A, 0x202F: .gap
    case 0xAD: .softHyphen
    case 0x200B...0x200F, 0xFEFF: .nothing
    case 0xAB, 0xBB, 0xB4, 0x2BC, 0x2018...0x201F, 0x2032...0x2033, 0xFF07:
      .byte(UInt8(ascii: "'"))
    case 0x2010, 0x2011: .byte(UInt8(ascii: "-"))
    // The arrows between the steps of a menu, like `>`.
    case 0x203A, 0x2192, 0x21D2, 0x25B6, 0x25B8, 0x2794, 0x279C: .gap
    default: nil
    }
  }

  /// What a backslash and the letters behind it stand for; any other backslash is dropped.
  private static func escape(in source: ArraySlice<UInt8>, at offset: Int) -> (CharacterClass, Int)
  {
    guard offset + 1 < source.endIndex else { return (.nothing, 1) }
    switch source[offset + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return (.lineEnd, 2)
    case UInt8(ascii: "t"): return (.gap, 2)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return (.byte(UInt8(ascii: "'")), 2)
    case UInt8(ascii: "u"):
      guard offset + 6 <= source.endIndex,
        let scalar = UInt32(
          String(decoding: source[(offset + 2)..<(offset + 6)], as: UTF8.self),
          radix: 16
        ),
        let sign = sign(of: scalar)
      else { return (.nothing, 1) }
      return (sign, 6)
    default: return (.nothing, 1)
    }
  }
}
