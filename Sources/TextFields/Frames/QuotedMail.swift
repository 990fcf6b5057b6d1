extension PastedText {
  /// Where an older mail begins that the newer one above it quotes whole, in the text as it came.
  ///
  /// `nil` where nothing stands above, and where somebody writes on behind or between the quoted lines:
  /// then the order of the text is that of time.
  public var startOfOlderMail: Int? {
    let bytes = layers[0].bytes
    var start: Int?
    var hasReply = false
    var isBehindRule = false
    var line = 0
    while line < bytes.count {
      let end = bytes.lineEnd(from: line, before: bytes.count)
      let words = bytes.trimmed(line..<end)
      defer { line = bytes.nextLine(behind: end, before: bytes.count) }
      if words.isEmpty { continue }
      if isBehindRule, hasReply, start == nil, bytes.isHeadOfMail(words) { return line }
      isBehindRule = bytes.isRule(words)
      if bytes[words.lowerBound] == UInt8(ascii: ">") {
        guard hasReply else { return nil }
        start = start ?? line
      } else if start != nil {
        return nil
      } else if !isBehindRule {
        hasReply = true
      }
    }
    return start
  }

  /// Where that older mail begins if the line above the quotation tells who wrote it and when: `On Mon,
  /// 7 Sep 2026 at 09:00, Ana wrote:`, in any language.
  public var startOfDatedMail: Int? {
    let bytes = layers[0].bytes
    guard let start = startOfOlderMail,
      bytes[start...].first(where: { !$0.isBlank }) == UInt8(ascii: ">")
    else { return nil }
    let line = bytes[..<start].split { $0.isLineEnd }.last { !$0.allSatisfy(\.isBlank) } ?? []
    let numbers = line.split { !$0.isDigit }
    let isTold = line.last { !$0.isBlank } == UInt8(ascii: ":")
    return isTold && numbers.contains { $0.count == 4 } && numbers.count >= 4 ? start : nil
  }

  /// Whether the line on which a span begins is that of a quotation: `> words`.
  public func isQuoted(_ span: Span) -> Bool {
    let bytes = layers[0].bytes
    let start = place(of: span).lowerBound
    let line = bytes[..<start].suffix(16)
    let front = line[(line.lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? line.startIndex)...]
    return span.layer > 0 && front.first { !$0.isBlank } == UInt8(ascii: ">")
  }
}

extension [UInt8] {
  /// `-----Original Message-----`, `____________`.
  fileprivate func isRule(_ line: Range<Int>) -> Bool {
    let mark = self[line.lowerBound]
    return line.count > 5 && mark.isOne(of: "-_")
      && self[line].prefix(3).allSatisfy { $0 == mark }
      && self[line].suffix(3).allSatisfy { $0 == mark }
  }

  /// `From: Ana <ana@example.com>`, in any language: a word, a colon and something.
  fileprivate func isHeadOfMail(_ line: Range<Int>) -> Bool {
    let name = self[line].prefix { $0.isLetter || $0 >= 0x80 }
    return !name.isEmpty && name.count < 16
      && self[line].dropFirst(name.count).starts(with: ": ".utf8)
  }
}
