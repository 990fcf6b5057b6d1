/// What a scalar beyond ASCII is among the plain letters.
enum LatinFold: Sendable {
  case letter(UInt8)
  /// Seen by nobody: a combining accent, a joiner, a soft hyphen.
  case nothing
  case apostrophe
  /// Divides clauses: a dash, a quotation mark, a wide comma.
  case clause
  /// Opens a quotation.
  case quotation
  /// Ends a sentence.
  case end(isQuestion: Bool)
  /// Divides words: any other mark, and letters of other scripts.
  case gap

  static func fold(_ scalar: UInt32) -> LatinFold {
    switch scalar {
    case 0xC0...0x17F: latin(scalar)
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: .nothing
    case 0xB4, 0x2BC, 0x2018...0x201B, 0x2032, 0xFF07: .apostrophe
    case 0xBB, 0x2013, 0x2014, 0x201D, 0x201F, 0xFF0C, 0x3001: .clause
    case 0xAB, 0x201C, 0x201E: .quotation
    case 0x2026, 0x3002, 0xFF01: .end(isQuestion: false)
    case 0xFF1F, 0x61F: .end(isQuestion: true)
    // "nº" and "n°" are "nr".
    case 0xB0, 0xBA: .letter(UInt8(ascii: "r"))
    case 0xFF10...0xFF19: .letter(UInt8(scalar - 0xFF10) + 0x30)
    case 0xFF21...0xFF3A: .letter(UInt8(scalar - 0xFF21) + 0x61)
    case 0xFF41...0xFF5A: .letter(UInt8(scalar - 0xFF41) + 0x61)
    // Bold, italic and their kin, as people style a heading.
    case 0x1D400...0x1D6A3: .letter(UInt8((scalar - 0x1D400) % 26) + 0x61)
    default: .gap
    }
  }

  private static func latin(_ scalar: UInt32) -> LatinFold {
    let byte = letters.utf8Start[Int(scalar - 0xC0)]
    return byte == 0x20 ? .gap : .letter(byte)
  }

  /// The plain letter of each scalar from U+00C0 to U+017F.
  private static let letters: StaticString = """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn\
    oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}
