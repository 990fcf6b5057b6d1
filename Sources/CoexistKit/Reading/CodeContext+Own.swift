/// What stands around a number makes it a code without a word for it: Meta's own words, or a sign for
/// "number" where nothing else is numbered.
extension CodeContext {
  /// `131026 - Message undeliverable`, `Message undeliverable (131026)`: the words of the number's row
  /// stand right beside it.
  func isBesideItsWords(_ run: Range<Int>, _ number: Int) -> Bool {
    guard number >= 1000, KnownError.isListed(number),
      let row = KnownError.matching(code: number, subcode: nil, texts: [])
    else { return false }
    var behind = run.upperBound
    while behind < range.upperBound, !byte(behind).isWord, byte(behind) != 0x0A { behind += 1 }
    var front = run.lowerBound
    while front > range.lowerBound, !byte(front - 1).isWord, byte(front - 1) != 0x0A { front -= 1 }
    return [row.message, row.headline].contains { words in
      words.withUTF8Buffer { words in
        guard words.contains(0x20) else { return false }
        let last = front - words.count
        return isSaid(words, at: behind) || last >= range.lowerBound && isSaid(words, at: last)
      }
    }
  }

  private func isSaid(_ words: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    words.indices.allSatisfy { byte(start + $0).lowercased == words[$0].lowercased }
  }

  /// `(nº 2655093)`, `número 2655093 …`: the sign stands in brackets, behind a quotation or where a
  /// line begins.
  func isNumbered(_ run: Range<Int>) -> Bool {
    let (word, start) = word(before: run.lowerBound, isLoose: true)
    guard CodeWords.numbers.contains(word) else { return false }
    var front = start
    while byte(front - 1) == 0x20 { front -= 1 }
    switch byte(front - 1) {
    case 0x0A, 0x0D, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return true
    // The last bytes of closing quotation marks.
    case 0xBB: return byte(front - 2) == 0xC2
    case 0x9C, 0x9D: return byte(front - 2) == 0x80
    default: return false
    }
  }
}
