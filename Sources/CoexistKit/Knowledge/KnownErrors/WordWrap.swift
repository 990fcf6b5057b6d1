import TextFields

/// The break of a line inside a word, behind a hyphen.
enum WordWrap {
  /// Where the word goes on when a line ends at an offset, or `nil` when none does.
  ///
  /// The next line may be quoted; a word that goes on does so in lower case.
  static func end(in source: ArraySlice<UInt8>, at offset: Int) -> Int? {
    var index = offset
    let limit = min(source.endIndex, offset + longest)
    while index < limit {
      if source[index] <= 0x20 || source[index] == UInt8(ascii: ">") {
        index += 1
      } else if let reference = Entities.reference(in: source, at: index), reference.scalar == 0x3E
      {
        index += reference.length
      } else {
        break
      }
    }
    guard index < limit, (0x61...0x7A).contains(source[index]),
      source[offset..<index].contains(0x0A)
    else { return nil }
    return index
  }

  private static let longest = 32
}
