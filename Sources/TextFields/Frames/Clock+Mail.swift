extension Clock {
  /// The date in the head of a mail: `Date: Thu, 19 Nov 2026 09:00:00 +0000` (RFC 5322, 3.3), with or
  /// without the day of the week.
  static func ofMail(_ bytes: [UInt8], _ line: Range<Int>)
    -> (place: Range<Int>, stamp: PastedText.Stamp)?
  {
    let name = bytes[line].prefix { $0 != 0x3A }
    guard name.count == 4, name.map(\.lowercased).elementsEqual("date".utf8) else { return nil }
    let words = bytes[name.endIndex + 1..<max(name.endIndex + 1, line.upperBound)]
    guard let start = words.firstIndex(where: \.isDigit), start - words.startIndex < 8 else {
      return nil
    }
    var index = start
    guard let day = number(bytes, &index, line.upperBound, digits: 1...2),
      index + 4 < line.upperBound
    else { return nil }
    let month = String(decoding: bytes[index + 1..<index + 4].map(\.lowercased), as: UTF8.self)
    guard bytes[index] == 0x20, let place = months.firstIndex(of: month), bytes[index + 4] == 0x20
    else { return nil }
    index += 5
    guard let year = number(bytes, &index, line.upperBound, digits: 4...4), bytes.at(index) == 0x20
    else { return nil }
    var stamp = PastedText.Stamp(numbers: (year, place + 1, day), isYearFirst: true)
    guard let end = stamp.readTime(bytes, index + 1..<line.upperBound) else { return nil }
    return (start..<end, stamp)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
