extension Unicode.Scalar {
  /// Whether the scalar cannot be seen or changes how the text around it is shown; line breaks and
  /// tabs do neither.
  public var isHidden: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true  // C0, delete and C1
    case 0x20..<0x7F: false
    case 0xAD, 0x34F, 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0xFEFF: true  // no width
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true  // direction of writing
    case 0x2028, 0x2029: true  // line ends to some readers
    case 0x115F, 0x1160, 0x3164, 0xFFA0: true  // fillers
    case 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: true  // annotations, no characters
    case 0xE0000...0xE0FFF: true  // tags and variation selectors
    default: false
    }
  }
}
