/// Digits that have the shape of a code.
extension SecretScanner {
  func hasSixDigits(_ range: Range<Int>) -> Bool { digitCount(range) == 6 }

  func digitCount(_ range: Range<Int>) -> Int { bytes[range].count(where: \.isDigit) }

  /// Four to eight digits, also `739-113` and in groups of one length, `739 104` or `4 8 2 9 1 3`, that are
  /// no published code.
  func code(at first: Int) -> Range<Int>? {
    var index = first
    while bytes.at(index).isDigit || bytes.at(index) == 0x2D && index > first,
      index - first < 16
    {
      index += 1
    }
    while index > first, bytes[index - 1] == 0x2D { index -= 1 }
    // What goes on in another way is two numbers.
    func ends(_ index: Int) -> Bool {
      !bytes.at(index).isDigit
        && (!bytes.at(index).isOne(of: " -:./") || !bytes.at(index + 1).isDigit)
    }
    let size = index - first
    var end = index
    while 1...4 ~= size, bytes.at(end) == 0x20, end - first < 16,
      (1...size).allSatisfy({ bytes.at(end + $0).isDigit })
    {
      end += size + 1
    }
    if ends(end) { index = end }
    guard (4...8).contains(digitCount(first..<index)), !bytes.at(index).isDigit,
      bytes.at(index) != 0x2D || ends(index), !bytes.at(index).isLetter,
      !PublishedCodes.contains(bytes[first..<index])
    else { return nil }
    return first..<index
  }

  /// Six digits behind the letter with which Google sends them: `G-471926`.
  func letteredCode(at first: Int) -> Range<Int>? {
    guard bytes.at(first) == 0x47, bytes.at(first + 1) == 0x2D else { return nil }
    return code(at: first + 2).flatMap { hasSixDigits($0) ? $0 : nil }
  }
}
