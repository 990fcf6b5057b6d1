extension TextCodes {
  /// One error of which a program printed the message, `(#190) …`, and the field, `code=190`.
  ///
  /// `nil` when the two are two errors.
  func joined(_ first: TextCode, _ second: TextCode) -> TextCode? {
    guard first.code == second.code, first.subcode == nil || second.subcode == nil,
      !first.isWhole, !hasBlankLine(in: first.range.upperBound..<second.range.lowerBound)
    else { return nil }
    let form: TextCode
    if isForm(second),
      !bytes[first.range.upperBound..<second.range.lowerBound]
        .contains(where: { $0.isWord || $0 == 0x0A })
    {
      // `Error 190: (#190) …`
      form = second
    } else if isForm(first), isField(second) {
      form = first
    } else if isField(first), isForm(second) {
      form = second
    } else {
      return nil
    }
    return TextCode(
      code: form.code,
      subcode: first.subcode ?? second.subcode,
      range: form.range,
      isWhole: true
    )
  }

  /// Whether a paragraph ends there.
  private func hasBlankLine(in gap: Range<Int>) -> Bool {
    var isBlank = false
    for byte in bytes[gap] {
      if byte == 0x0A, isBlank { return true }
      isBlank = byte == 0x0A || isBlank && byte <= 0x20
    }
    return false
  }

  private func isForm(_ code: TextCode) -> Bool {
    bytes[code.range.lowerBound] == UInt8(ascii: "(")
  }

  private func isField(_ code: TextCode) -> Bool {
    let word = bytes[code.range].prefix { $0.isLetter || $0 == UInt8(ascii: "_") }
    return word.suffix(4).lazy.map(\.lowercased).elementsEqual("code".utf8)
  }
}
