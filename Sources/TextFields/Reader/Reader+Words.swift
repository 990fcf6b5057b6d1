/// Words, numbers and what is encoded in one word.
extension Reader {
  mutating func readWord(_ scan: inout Scan) {
    if readSerialized(&scan) { return }
    let start = scan.index
    if scan.bytes[start].isLetter, let end = addressEnd(scan, at: start) {
      readAddress(&scan, start..<end)
      return
    }
    let end = tokenEnd(scan, from: start)
    let token = start..<max(end, start + 1)
    scan.index = token.upperBound
    if let layer = encoded(scan, token) {
      readInside(add(layer), of: scan.open.last, in: scan.record, depth: scan.depth)
      scan.forgetWords()
      return
    }
    if scan.bytes[token].contains(where: \.isDigit) || isOpaque(scan.bytes[token]),
      !isValueStart(start, scan)
    {
      note(token, scan)
    }
    scan.note(word: token)
  }

  /// Whether a value that goes on begins here.
  private func isValueStart(_ start: Int, _ scan: Scan) -> Bool {
    scan.open.last.map { text.fields[$0].value.range.lowerBound == start } ?? false
  }

  /// Whether letters change from small to large as in no word: an identifier without a digit.
  func isOpaque(_ token: ArraySlice<UInt8>) -> Bool {
    guard (9...128).contains(token.count) else { return false }
    return zip(token, token.dropFirst()).lazy.filter {
      (0x61...0x7A).contains($0) && (0x41...0x5A).contains($1)
    }.prefix(3).count == 3
  }

  /// A number, or a word with digits that may be an identifier.
  private mutating func note(_ token: Range<Int>, _ scan: Scan) {
    let isNumber = scan.bytes[token].allSatisfy { !$0.isWord || $0.isDigit }
    let isValue = !scan.words.isEmpty || isElement(scan, token)
    guard isNumber && isFree(scan, token) || isValue && token.count >= 6 else { return }
    let before = scan[token.lowerBound - 1]
    let after = scan[token.upperBound]
    let isBracketed = before == 0x5B && after == 0x5D || before == 0x28 && after == 0x29
    let key = wordsAsKey(scan, before: token.lowerBound)
    add(
      key,
      scan.span(token),
      isBracketed ? .bracket : .blank,
      in: scan.record,
      under: scan.parent
    )
  }

  /// Whether a token is all that stands between two commas of brackets: `(190,AbC…)`.
  private func isElement(_ scan: Scan, _ token: Range<Int>) -> Bool {
    guard !scan.groups.isEmpty else { return false }
    var start = token.lowerBound
    while scan[start - 1].isBlank { start -= 1 }
    let after = scan[scan.bytes.blankEnd(from: token.upperBound, before: scan.end)]
    return scan[start - 1].isOne(of: ",(") && after.isOne(of: ",)")
  }

  func wordsAsKey(_ scan: Scan, before place: Int) -> Span {
    guard let first = scan.firstWord(before: place), scan.wordsEnd <= scan.index else {
      return scan.span(scan.index..<scan.index)
    }
    return scan.span(first..<scan.wordsEnd)
  }

  /// Base64 or percent encoding that hides a text of its own.
  private func encoded(_ scan: Scan, _ token: Range<Int>) -> TextLayer? {
    guard token.count >= 9 else { return nil }
    let span = scan.span(token)
    if scan.bytes[token].lazy.filter({ $0 == 0x25 }).prefix(3).count == 3 {
      return Percents.undone(scan.bytes, span, hasPlus: true)
    }
    return Base64Text.undone(scan.bytes, span)
  }

  /// Behind letters, digits and the marks inside of words, numbers, times and paths.
  private func tokenEnd(_ scan: Scan, from start: Int) -> Int {
    if scan.bytes[start].isDigit || scan.bytes[start] == 0x2B {
      let end = numberEnd(scan, from: start)
      if !scan[end].isWord, !scan[end].isJoint || !scan[end + 1].isWord { return end }
    }
    var index = start
    while index < scan.end {
      let byte = scan.bytes[index]
      if byte == 0x25, scan[index + 1].hexadecimal != nil, scan[index + 2].hexadecimal != nil {
        index += 3
      } else if byte.isWord {
        if byte == 0xC2 || byte == 0xE2, index > start, isMark(scan, at: index) { break }
        index += 1
      } else if byte.isJoint, index > start, scan[index + 1].isWord,
        byte != 0x3A
          || scan[index - 1].isDigit && scan[index + 1].isDigit
      {
        index += 1
      } else if byte == 0x3D, index - start >= 22,
        scan[index + 1] == 0x3D
          || !scan[index + 1].isWord && !scan.bytes[start..<index].contains(0x5F)
      {
        // The end of base64, and no sign behind a long name.
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// A quote, arrow, dash, bullet or wide space beyond ASCII.
  private func isMark(_ scan: Scan, at index: Int) -> Bool {
    if scan.bytes[index] == 0xC2 { return [0xA0, 0xAB, 0xB7, 0xBB].contains(scan[index + 1]) }
    return scan[index + 1] == 0x80 || scan[index + 1] == 0x86
  }

  /// Behind a number whose groups of three a comma, period or space parts, and a telephone number.
  func numberEnd(_ scan: Scan, from start: Int) -> Int {
    if scan.bytes[start] == 0x2B { return telephoneEnd(scan, from: start + 1) }
    var end = start
    while scan[end].isDigit { end += 1 }
    guard end - start <= 3 else { return end }
    var groups = 0
    var last = end
    while let next = groupEnd(scan, at: last) {
      groups += 1
      last = next
    }
    return groups > 1 ? last : end
  }

  /// Behind a sign and exactly three digits.
  private func groupEnd(_ scan: Scan, at index: Int) -> Int? {
    var digits = index
    switch scan[index] {
    case 0x2C, 0x2E, 0x20, 0x27: digits += 1
    case 0xC2 where scan[index + 1] == 0xA0: digits += 2
    case 0xE2 where scan[index + 1] == 0x80 && (scan[index + 2] == 0xAF || scan[index + 2] == 0x89):
      digits += 3
    default: return nil
    }
    guard scan[digits].isDigit, scan[digits + 1].isDigit, scan[digits + 2].isDigit,
      !scan[digits + 3].isDigit
    else { return nil }
    return digits + 3
  }

  private func telephoneEnd(_ scan: Scan, from start: Int) -> Int {
    var end = start
    var index = start
    while index < start + 24 {
      if scan[index].isDigit {
        end = index + 1
      } else if !scan[index].isOne(of: " -().") {
        break
      }
      index += 1
    }
    return end
  }

  /// Whether digits are no part of something longer: of an amount, a path, a decimal.
  func isFree(_ scan: Scan, _ run: Range<Int>) -> Bool {
    let before = scan[run.lowerBound - 1]
    let after = scan[run.upperBound]
    if before.isOne(of: "$/@") || after == 0x25 { return false }
    if before == 0x2D, !scan[run.lowerBound - 2].isBlank { return false }
    return scan.bytes[run.lowerBound] == 0x2B || !before.isWord
  }
}

extension UInt8 {
  /// Marks that make one thing of the letters and digits on both sides.
  fileprivate var isJoint: Bool { isOne(of: "-./:@+~") }
}
