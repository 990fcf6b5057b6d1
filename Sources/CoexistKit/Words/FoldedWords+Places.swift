/// What the place of a word in its line says of it.
extension FoldedWords {
  /// The minute of the day that a word begins to name, as "14" does in "14:02"; `nil` for all else.
  func time(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let (start, mark) = (words[index].source.lowerBound, words[index].source.upperBound)
    // Neither the minutes of "14:02:33" nor the day of "05.03.2026" begin a time.
    guard index + 1 < words.count, letters(of: index + 1).count == 2,
      words[index + 1].source.lowerBound == mark + 1, bytes[mark].isOne(of: ":."),
      !bytes.at(start - 1).isOne(of: ":.") || !bytes.at(start - 2).isDigit,
      bytes.at(mark + 3) != UInt8(ascii: ".") || !bytes.at(mark + 4).isDigit,
      let hour = number(at: index), hour < 24, let minute = number(at: index + 1), minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private func number(at index: Int) -> Int? {
    let digits = letters(of: index)
    return digits.count <= 2 && digits.allSatisfy(\.isDigit)
      ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// Whether a word is the heading of a list: alone on its line, or with a count behind it, as in
  /// "Partners (1)".
  func isHeading(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let source = words[index].source
    let rest = bytes[source.upperBound...].drop { $0 == 0x20 }
    if rest.first == UInt8(ascii: "(") {
      let count = rest.dropFirst().prefix { $0.isDigit }
      return !count.isEmpty && rest[count.endIndex...].first == UInt8(ascii: ")")
    }
    let front = bytes[..<source.lowerBound].last { $0 != 0x20 } ?? 0x0A
    let isAlone = front == 0x0A && rest.first.map { $0 == 0x0A || $0 == 0x0D } ?? false
    return isAlone && index + 1 < words.count
  }

  /// Whether a line does not go on with what stands before it: one that begins with a label,
  /// "Restrictions: none", or a point of a list.
  static func isOfItsOwn(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.at(rest.startIndex).isOne(of: "-*"), rest.at(rest.startIndex + 1) == 0x20 {
      return true
    }
    let label = rest.prefix(longestLabel).prefix {
      $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == 0x20
    }
    let after = rest[label.endIndex...].prefix(2)
    return !label.isEmpty && after.elementsEqual(": ".utf8)
  }

  private static let longestLabel = 32
}
