/// The words in front of a number, and the marks between a name and its value.
extension CodeContext {
  /// The word that ends before an offset, behind the marks between a name and its value, and where it
  /// begins.
  ///
  /// `isLoose` lets marks of any script and hyphens stand between as well, `isLong` a comma.
  func word(before offset: Int, isLoose: Bool = false, isLong: Bool = true) -> (String, Int) {
    var index = offset
    while index > range.lowerBound {
      guard let mark = markStart(before: index, isLoose: isLoose, isLong: isLong) else { break }
      index = mark
    }
    let end = index
    while index > range.lowerBound, isInWord(index - 1, isLoose: isLoose) { index -= 1 }
    let word = codes.bytes[index..<end].map(\.lowercased)
    return (String(decoding: word, as: UTF8.self), index)
  }

  private func isInWord(_ index: Int, isLoose: Bool) -> Bool {
    guard byte(index).isInName else { return false }
    // `error_code` and `error-code` are one word.
    if byte(index) == UInt8(ascii: "_") || byte(index) == UInt8(ascii: "-") {
      return !isLoose || byte(index - 1).isLetter
    }
    return !isLoose || markStart(before: index + 1, isLoose: true, isLong: true) == nil
  }

  /// Where the sign that ends before an offset begins; `nil` before a letter, a digit, a line end.
  private func markStart(before offset: Int, isLoose: Bool, isLong: Bool) -> Int? {
    switch byte(offset - 1) {
    case 0x20, 0x09, 0x0D, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "#"),
      UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: "."),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "["):
      return offset - 1
    case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "-"): return isLoose ? offset - 1 : nil
    case UInt8(ascii: ","): return isLoose && isLong ? offset - 1 : nil
    // A dump breaks the line behind its arrow, people behind a label.
    case 0x0A: return endsLabel(offset - 1, isLoose: isLoose) ? offset - 1 : nil
    case 0x80..<0xC0 where isLoose:
      var start = offset - 1
      while start > max(range.lowerBound, offset - 4), byte(start) & 0xC0 == 0x80 { start -= 1 }
      // No letters of Europe begin with these: signs, arrows, quotes, full-width forms, emoji.
      let leads: [UInt8] = [0xC2, 0xE2, 0xE3, 0xEF, 0xF0]
      return leads.contains(byte(start)) ? start : nil
    default: return nil
    }
  }

  private func endsLabel(_ lineEnd: Int, isLoose: Bool) -> Bool {
    if isLoose, byte(lineEnd - 1) == UInt8(ascii: ":") { return true }
    var index = lineEnd
    while byte(index - 1) == 0x20 || byte(index - 1) == 0x0D { index -= 1 }
    return byte(index - 1) == UInt8(ascii: ">")
  }
}

extension UInt8 {
  /// A letter, a byte of anything beyond ASCII, or a sign inside a name.
  var isInName: Bool {
    isLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self >= 0x80
  }
}
