/// What stands in a line, token by token.
extension Reader {
  /// Goes over one thing in a line; always forward.
  mutating func step(_ scan: inout Scan) {
    let byte = scan.bytes[scan.index]
    if let end = assignmentEnd(scan) { return readSign(&scan, .equals, behind: end) }
    switch byte {
    case 0x20: scan.index += 1
    case 0x09: readTab(&scan)
    case 0x22, 0x27, 0x60, 0xC2, 0xE2: readMark(&scan)
    case 0x5C: readBackslash(&scan)
    case 0x7B, 0x5B, 0x28: readOpening(&scan)
    case 0x7D, 0x5D, 0x29, 0x3E: readClosing(&scan)
    case 0x23: readHash(&scan)
    case 0x3A, 0x3D, 0x2D: readPossibleSign(&scan)
    // R assigns by `name <- value`.
    case 0x3C where scan[scan.index + 1] == 0x2D && scan[scan.index + 2].isBlank:
      readSign(&scan, .arrow, behind: scan.index + 2)
    case 0x2C, 0x3B: endPart(&scan, at: scan.index, length: 1)
    case 0x7C: readBar(&scan)
    case 0x2E, 0x21: endPart(&scan, at: scan.index + 1, length: 1)
    case 0x3F: readQuestionMark(&scan)
    case 0x2A, 0x40, 0x25, 0x5F: readSigil(&scan)
    case _ where byte.isWord || byte == 0x2B && scan[scan.index + 1].isDigit: readWord(&scan)
    default:
      scan.forgetWords()
      scan.index += 1
    }
  }

  /// Behind `??=`, `||=`, `+=`: signs of one kind before the one that assigns.
  private func assignmentEnd(_ scan: Scan) -> Int? {
    let sign = scan.bytes[scan.index]
    guard sign.isOne(of: "?|&+"), !scan.words.isEmpty else { return nil }
    let end = scan[scan.index + 1] == sign ? scan.index + 2 : scan.index + 1
    return scan[end] == 0x3D && scan[end + 1] != 0x3D ? end + 1 : nil
  }

  /// A comma, semicolon or period: values end here if a key follows.
  private func endPart(_ scan: inout Scan, at end: Int, length: Int) {
    scan.forgetWords()
    scan.softEnd = end
    scan.index += length
  }

  /// A tab between cells: the first ends a key, the next its value.
  private mutating func readTab(_ scan: inout Scan) {
    if scan.hasTab {
      closeAll(&scan, from: scan.groups.last?.openCount ?? 0, at: scan.index)
      scan.forgetWords()
    } else if scan.groups.isEmpty, scan.open.isEmpty, !scan.words.isEmpty {
      scan.hasTab = true
      return readSign(&scan, .cell, behind: scan.index + 1)
    }
    scan.index += 1
  }

  /// A bar between parts of a line; the only one of a line stands between a key and its value.
  private mutating func readBar(_ scan: inout Scan) {
    if readOfSession(&scan) { return }
    if scan.groups.isEmpty, scan.open.isEmpty, !scan.hasTab, scan.words.count == 1,
      !scan.bytes[scan.index + 1..<scan.end].prefix(while: { !$0.isLineEnd }).contains(0x7C)
    {
      scan.hasTab = true
      return readSign(&scan, .cell, behind: scan.index + 1)
    }
    closeAll(&scan, from: scan.groups.last?.openCount ?? 0, at: scan.index)
    scan.forgetWords()
    scan.hasTab = true
    scan.index += 1
  }

  /// Quotes, arrows, dashes and bullets.
  private mutating func readMark(_ scan: inout Scan) {
    let index = scan.index
    if scan.bytes.has("→", at: index) { return readSign(&scan, .arrow, behind: index + 3) }
    if scan.bytes.has("–", at: index) || scan.bytes.has("—", at: index) {
      return readSign(&scan, .dash, behind: index + 3)
    }
    if scan.bytes.has("·", at: index) || scan.bytes.has("•", at: index) {
      closeAll(&scan, from: scan.groups.last?.openCount ?? 0, at: index)
      scan.forgetWords()
      scan.index += scan.bytes[index] == 0xC2 ? 2 : 3
    } else if let mark = Quoting.Mark(scan.bytes, at: index) {
      readQuote(&scan, mark)
    } else if scan.bytes.has("\u{A0}", at: index) || scan.bytes.has("\u{202F}", at: index) {
      scan.index += scan.bytes[index] == 0xC2 ? 2 : 3
    } else {
      readWord(&scan)
    }
  }

  private mutating func readBackslash(_ scan: inout Scan) {
    if let mark = Quoting.Mark(scan.bytes, at: scan.index) { return readQuote(&scan, mark) }
    // `\n` and `\t` part words as what they stand for does.
    scan.forgetWords()
    scan.index += scan[scan.index + 1].isOne(of: "nrt") ? 2 : 1
  }

  private mutating func readHash(_ scan: inout Scan) {
    let index = scan.index
    if scan[index + 1] == 0x3C, scan[index + 2].isLetter {
      beginGroup(&scan, .object, closer: 0x3E, length: 2, of: nil)
      // The class and the address of an instance are no key.
      while scan[scan.index] > 0x20, scan[scan.index] != 0x3E, scan[scan.index] != 0x2C {
        scan.index += 1
      }
      scan.forgetWords()
    } else if scan[index + 1].isDigit {
      let end = numberEnd(scan, from: index + 1)
      if isFree(scan, index + 1..<end), !scan[index - 1].isWord {
        add(
          wordsAsKey(scan, before: index),
          scan.span(index + 1..<end),
          .hash,
          in: scan.record,
          under: scan.parent
        )
      }
      scan.index = end
      scan.note(word: index + 1..<end)
    } else {
      scan.index += 1
    }
  }

  private mutating func readPossibleSign(_ scan: inout Scan) {
    let index = scan.index
    let next = scan[index + 1]
    switch scan.bytes[index] {
    case 0x3A:
      if next == 0x3A {
        // `name:: value`, an entry of AsciiDoc; `Name::part` is a path.
        let behind = scan[index + 2]
        guard behind.isBlank || behind.isLineEnd else {
          scan.index += 2
          return
        }
        readSign(&scan, .colon, behind: index + 2)
      } else if next == 0x3D {
        readSign(&scan, .equals, behind: index + 2)
      } else if next != 0x2F, !(scan[index - 1].isBlank && next.isWord), !isDrive(scan, at: index) {
        // What programs print in brackets goes on to the next blank: `{Code:190 Type:x}`.
        let isTight = !scan.groups.isEmpty && !next.isBlank && !next.isLineEnd
        readSign(&scan, isTight ? .equals : .colon, behind: index + 1)
      } else {
        scan.index += 1
      }
    case 0x3D:
      if next == 0x3E {
        readSign(&scan, .arrow, behind: index + 2)
      } else if next == 0x3D {
        scan.index += 2
      } else {
        // `key = value` goes on as behind a colon, `key=value` to the next blank.
        let isTight = !scan[index - 1].isBlank && !next.isBlank
        readSign(&scan, isTight ? .equals : .colon, behind: index + 1)
      }
    default:
      if next == 0x3E {
        readSign(&scan, .arrow, behind: index + 2)
      } else if scan[index - 1].isBlank, next.isBlank {
        readSign(&scan, .dash, behind: index + 1)
      } else {
        scan.index += 1
      }
    }
  }

  /// `C:\\hub`.
  private func isDrive(_ scan: Scan, at colon: Int) -> Bool {
    scan[colon + 1] == 0x5C && scan[colon + 2] != 0x22 && scan[colon - 1].isLetter
      && !scan[colon - 2].isWord
  }

  /// `?a=b&c=d` behind a path, or the end of a sentence.
  private mutating func readQuestionMark(_ scan: inout Scan) {
    let before = scan[scan.index - 1]
    if scan[scan.index + 1].isWord, before.isWord || before == 0x2F {
      var end = scan.index
      while !scan[end].endsAddress { end += 1 }
      readQuery(scan, scan.index + 1..<end, in: scan.record)
      scan.index = end
      scan.forgetWords()
    } else {
      endPart(&scan, at: scan.index + 1, length: 1)
    }
  }

  /// `%7B%22…` is an encoded value; `%{`, `@name`, `*emphasis*` stand before other things.
  private mutating func readSigil(_ scan: inout Scan) {
    let isEncoded =
      scan.bytes[scan.index] == 0x25 && scan[scan.index + 1].hexadecimal != nil
      && scan[scan.index + 2].hexadecimal != nil
    if isEncoded || scan.bytes[scan.index] == 0x5F { readWord(&scan) } else { scan.index += 1 }
  }
}
