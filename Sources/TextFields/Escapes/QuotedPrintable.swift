/// Undoes quoted-printable, in which mails write what is not ASCII: `=C3=A9`, and `=` at a line's end.
enum QuotedPrintable {
  /// `nil` unless a line break is escaped, or a letter of several bytes, or a `=` among others.
  ///
  /// What stands for a letter, or a `=` that begins no escape, no mail program writes: `status=200`,
  /// `level=info`. Where there is more of that, it is none.
  static func undone(_ bytes: [UInt8], _ span: Span) -> TextLayer? {
    let range = span.range
    var layer = TextLayer(madeOf: span)
    var (breaks, signs, others, strangers, letters) = (0, 0, 0, 0, 0)
    var copied = range.lowerBound
    var index = copied
    while let mark = bytes[index..<range.upperBound].firstIndex(of: 0x3D) {
      index = mark + 1
      guard index < range.upperBound else { break }
      if bytes[index].isLineEnd, isWrapped(bytes, at: mark, from: range.lowerBound) {
        layer.copy(copied..<mark, of: bytes)
        breaks += 1
        index = bytes.nextLine(behind: index, before: range.upperBound)
        copied = index
      } else if index + 1 < range.upperBound, let high = bytes[index].upperHexadecimal,
        let low = bytes[index + 1].upperHexadecimal
      {
        layer.copy(copied..<mark, of: bytes)
        let byte = high << 4 | low
        let endsLine = index + 2 >= range.upperBound || bytes[index + 2].isLineEnd
        if byte == 0x3D {
          signs += 1
        } else if byte >= 0x80 || byte == 0x20 && endsLine {
          others += 1
          // A letter with an accent is two bytes, and stands in a word.
          if byte & 0xC0 == 0x80, mark == copied, layer.bytes.last.map({ $0 >= 0xC2 }) ?? false,
            layer.bytes.dropLast().last?.isLetter ?? false, bytes.at(index + 2).isLetter
          {
            letters += 1
          }
        } else if byte >= 0x20 {
          strangers += 1
        }
        layer.put(CollectionOfOne(byte), for: mark..<index + 2)
        index += 2
        copied = index
      } else {
        strangers += 1
      }
    }
    guard strangers < breaks + signs + others else { return nil }
    guard breaks > 0 || signs > 0 && others + signs > 1 || letters > 0 || others > 3 else {
      return nil
    }
    layer.copy(copied..<range.upperBound, of: bytes)
    return layer
  }

  /// Mail programs wrap at 76 characters; what ends in `=` earlier is something else.
  private static func isWrapped(_ bytes: [UInt8], at mark: Int, from lowest: Int) -> Bool {
    let length = bytes[lowest..<mark].suffix(80).reversed().prefix { !$0.isLineEnd }.count
    return (50..<78).contains(length) && bytes.at(mark - 1) != 0x3D
  }
}

extension UInt8 {
  fileprivate var upperHexadecimal: UInt8? { self < 0x61 ? hexadecimal : nil }
}
