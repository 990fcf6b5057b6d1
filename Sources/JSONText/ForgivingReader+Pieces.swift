extension ForgivingReader {
  /// Reads the string whose opening quote stands at `start`, and the pieces that follow it.
  ///
  /// Programs break a long string over lines: `'…' +` in JavaScript, `'…'` and `'…'` in Python.
  mutating func readPieces(at start: Int) -> LenientString {
    let first = readString(at: start)
    guard text.isPlainQuote(text[start]), !isCut else { return first }
    var range = first.range
    var flags = first.flags
    var behind = first.margins.behind
    while !isCut, let next = nextPiece() {
      notes.add(.stringPieces, at: next)
      let piece = readString(at: next)
      range = range.lowerBound..<piece.range.upperBound
      flags.formUnion(piece.flags)
      flags.insert(.escaped)
      behind = piece.margins.behind
    }
    return LenientString(range: range, flags: flags, margins: (first.margins.before, behind))
  }

  /// Where the quote of the next piece stands, or `nil` without one.
  private func nextPiece() -> Int? {
    var place = index
    var hasLineBreak = false
    var hasPlus = false
    while true {
      switch text[place] {
      case Byte.space, Byte.tab: break
      case Byte.newline, Byte.carriageReturn: hasLineBreak = true
      case Byte.plus where !hasPlus: hasPlus = true
      default:
        guard text.isPlainQuote(text[place]) else { return nil }
        return hasPlus || hasLineBreak && shape == .members && !isKey(at: place) ? place : nil
      }
      place += 1
    }
  }

  /// Whether the string at `start` is the key of the next member; the comma between may be missing.
  private func isKey(at start: Int) -> Bool {
    var end = start + 1
    while end < text.count, text[end] != text[start] {
      guard text[end] != Byte.newline else { return true }
      end += text[end] == Byte.backslash ? 2 : 1
    }
    repeat { end += 1 } while text[end] == Byte.space || text[end] == Byte.tab
    return end >= text.count || text[end] == Byte.colon || text[end] == Byte.equals
  }
}

extension ByteView {
  /// Whether a byte is one of the quotes that pieces of a string have.
  func isPlainQuote(_ byte: UInt8) -> Bool {
    byte == Byte.quote || byte == Byte.apostrophe || byte == Byte.backtick
  }
}
