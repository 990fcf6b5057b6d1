/// Values apart from the label that names them: on the line below, in the next column.
extension SecretScanner {
  /// What alone stands behind or below a label that ends with a name: `Verify token` above `gato_gordo_12`,
  /// `Kennwort ..... Himbeer-Torte4`, "what is the token??" above `gato-12`; and what a program answers below
  /// a name, `'tinta china 4'`.
  func valueApart(from name: Range<Int>) -> Range<Int>? {
    var end = name.upperBound
    while bytes.at(end) == 0x3F { end += 1 }
    let isQuestion = end > name.upperBound
    let column = isQuestion ? nil : columnStart(behind: end)
    guard let start = column ?? lineStart(behind: end) else { return nil }
    if column == nil, let answer = answer(at: start, to: name) { return answer }
    let last = bytes[start...].prefix(128).firstIndex { $0 <= 0x20 } ?? bytes.count
    let value = start..<last
    guard let words = label(before: name, isQuestion: isQuestion), isThoughtUp(value),
      bytes.at(last) < 0x20 || bytes.has("  ", at: last)
    else { return nil }
    // `token  callback_url` are the heads of a table, `app_secret` above it is an item of a list.
    if isMachines(name), column == nil { return WordShape(bytes, value).isReadable ? nil : value }
    let isOfPeople = words > 0 && !isQuestion && !isMachines(name)
    return isOfPeople || bytes[value].contains(where: \.isDigit) ? value : nil
  }

  /// What a program writes in quotes on a line of its own, below a name that was asked for.
  private func answer(at start: Int, to name: Range<Int>) -> Range<Int>? {
    guard isMachines(name), let answer = quoted(at: start), bytes.at(answer.upperBound + 1) < 0x20,
      !isHarmless(answer),
      bytes[answer].contains(0x20)
        ? KeyClass(KeyName(bytes, name)) == .password && isPhrase(answer, isBounded: true)
        : !isStatus(bytes[answer])
    else { return nil }
    return answer
  }

  /// Where the next column begins, behind two blanks or a few dots.
  private func columnStart(behind end: Int) -> Int? {
    let gap = bytes[end...].prefix(80).prefix { $0.isOne(of: " .") }
    let dots = gap.count { $0 == 0x2E }
    return gap.count > 1 && dots != 1 && dots != 2 && bytes.at(gap.endIndex) > 0x20
      ? gap.endIndex : nil
  }

  /// How many words stand on a line before the name that a label or a question ends with; `nil` where the
  /// line is a sentence, as "Invalid token" is.
  private func label(before name: Range<Int>, isQuestion: Bool) -> Int? {
    let near = bytes[max(0, name.lowerBound - 49)..<name.lowerBound]
    let end = near.lastIndex { $0.isOne(of: "\n\r") }
    guard end != nil || near.startIndex == 0 else { return nil }
    let line = near[(end.map { $0 + 1 } ?? 0)...].drop { $0.isOne(of: " \t>|*#-") }
    let words = line.split(separator: 0x20)
    let telling: SecretWords = isQuestion ? .error : [.error, .verb]
    guard words.count < (isQuestion ? 8 : 4),
      !line.indices.contains(where: { bytes.has("  ", at: $0) }),
      line.allSatisfy({ Self.isLetter($0) || $0.isOne(of: " _-.'") }),
      !words.contains(where: { isStatus($0) || !SecretWords(KeyName($0)).isDisjoint(with: telling) }
      )
    else { return nil }
    return words.count
  }

  /// Whether somebody thought a word up: letters with a digit, or words that marks join, `gato_gordo`; no word
  /// of a sentence, number, path, address or constant.
  ///
  /// Of a setting two with a dash count, too, and names of others: elsewhere people write `opt-in`.
  func isThoughtUp(_ range: Range<Int>, isSetting: Bool = false) -> Bool {
    let value = bytes[range]
    let words = value.split { !Self.isLetter($0) && !$0.isDigit }
    guard 6...64 ~= value.count, value.contains(where: Self.isLetter), !isHarmless(range),
      !value.contains(where: { $0 <= 0x20 || $0.isOne(of: "/\\()[]{}<>=,;:|\"'`") }),
      isSetting || KeyClass(KeyName(value)) == .none
    else { return false }
    if value.contains(where: \.isDigit) { return true }
    let isJoined =
      value.dropFirst().dropLast().contains { $0.isOne(of: "_.") }
      || words.count > (isSetting ? 1 : 2)
    return isJoined && words.count > 1 && !value.contains { 0x41...0x5A ~= $0 }
      && !words.contains { isStatus($0) } && !OwnWords.contain(value)
  }
}
