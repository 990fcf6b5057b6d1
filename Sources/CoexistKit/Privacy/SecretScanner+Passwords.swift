import TextFields

/// Passwords that no `=` or `:` announces: in sentences, in `.netrc`, on command lines.
extension SecretScanner {
  /// Masks the password behind the word that names it: `password is …`, `login me password …`.
  mutating func password(behind name: Range<Int>) -> Int? {
    guard bytes.at(name.upperBound) == 0x20 else { return nil }
    var index = name.upperBound + 1
    var isLinked =
      isLogin(before: name.lowerBound) || lastWord(before: name.lowerBound).contains(.own)
    // Words without a digit, of which the last links the password to its name.
    for _ in 0..<6 {
      let end = argument(at: index).upperBound
      let isAnnounced = bytes.at(end) == 0x3A && bytes.at(end + 1) == 0x20
      guard end > index, bytes.at(end) == 0x20 || isAnnounced,
        !bytes[index..<end].contains(where: { $0.isDigit || $0 == 0x40 })
      else { break }
      let says = SecretWords(bytes, index..<end)
      isLinked =
        isAnnounced || !says.isDisjoint(with: [.verb, .own]) || says.contains([.secret, .link])
      index = end + (isAnnounced ? 2 : 1)
    }
    let range = argument(at: index)
    let shape = WordShape(bytes, range)
    let isFirst = index == name.upperBound + 1
    if isFirst, isQuoted(range), range.count >= 4, !isHarmless(range), !isStatus(bytes[range]) {
      add(range, .credential)
      return range.upperBound
    }
    let isMixed = !shape.isReadable || bytes[range].contains { $0.isOne(of: "#@!$%&*") }
    guard range.count >= 6, shape.digits > 0, shape.letters > 0, isLinked || isFirst && isMixed,
      isMixed || !bytes[range.lowerBound].isDigit, !isHarmless(range)
    else { return nil }
    add(range, kindByShape(of: range) ?? .credential)
    return range.upperBound
  }

  /// Masks what mail servers take in base64: name and password between zero bytes, as of `AUTH PLAIN`,
  /// and what is answered on the line below a question for a password, `334 UGFzc3dvcmQ6`.
  mutating func mailLogin(_ run: Range<Int>) -> Int? {
    let word = bytes[run]
    if word.first == 0x41, 0x41...0x50 ~= bytes.at(run.lowerBound + 1),
      let text = Base64Text.decode(word), text.first == 0, text.split(separator: 0).count == 2,
      text.allSatisfy({ $0 == 0 || $0 >= 0x20 })
    {
      add(run, .credential)
      return run.upperBound
    }
    guard run.count <= 32, let below = lineStart(behind: run.upperBound),
      let question = Base64Text.text(of: word), question.last == 0x3A,
      SecretWords(KeyName(question[...])).contains(.password),
      let answer = bytes[below...].prefix(while: { $0 >= 0x20 }).split(separator: 0x20).last,
      answer.count >= 4, answer.count % 4 == 0, Base64Text.decode(answer) != nil
    else { return nil }
    add(answer.startIndex..<answer.endIndex, .credential)
    return answer.endIndex
  }

  /// Whether quotes stand on both sides of a word: `PASSWORD 'hunter'`.
  private func isQuoted(_ range: Range<Int>) -> Bool {
    let quote = bytes.at(range.lowerBound - 1)
    return quote.isOne(of: "\"'") && bytes.at(range.upperBound) == quote
  }

  /// Whether `login me ` stands before the word, as in `.netrc`.
  private func isLogin(before start: Int) -> Bool {
    let words = bytes[max(0, start - 80)..<start].split { $0 <= 0x20 }.suffix(2)
    return words.first.map { KeyName($0).equals("login") } ?? false
  }

  /// What stands up to the next space or quote, without the marks of the sentence behind it.
  func argument(at start: Int) -> Range<Int> {
    let first = bytes.at(start).isOne(of: "\"'") ? start + 1 : start
    var end = first
    while end < bytes.count, bytes[end] > 0x20, !bytes[end].isOne(of: "\"'`<>") { end += 1 }
    while end > first, bytes[end - 1].isOne(of: ".,;:!?)]}\\") { end -= 1 }
    return min(first, bytes.count)..<max(end, min(first, bytes.count))
  }

  /// Masks the password of `mysql -p…`, `sshpass -p …` and `redis-cli -a …` in what follows on the line.
  mutating func shortFlag(_ flag: StaticString, behind end: Int, isSpaced: Bool) -> Int? {
    let line = bytes[end..<min(end + 160, bytes.count)].prefix { !$0.isOne(of: "\n|") }
    var index = line.startIndex
    while index < line.endIndex, !bytes.has(flag, at: index) { index += 1 }
    guard index < line.endIndex else { return nil }
    index += 3
    if isSpaced, bytes.at(index) == 0x20 { index += 1 }
    let range = argument(at: index)
    guard !range.isEmpty, bytes.at(index) > 0x20, !isHarmless(range) else { return nil }
    add(range, .credential)
    return range.upperBound
  }

  /// Masks name and password of `-u name:password` and `--user name:password`, whose flag begins
  /// at `start`.
  mutating func loginFlag(at start: Int) -> Int? {
    let flags: [StaticString] = ["user ", "user=", "u ", "proxy-user "]
    guard let flag = flags.first(where: { bytes.has($0, at: start) }),
      flag.utf8CodeUnitCount > 2 || bytes.at(start - 2) != 0x2D
    else { return nil }
    let range = argument(at: start + flag.utf8CodeUnitCount)
    guard let colon = bytes[range].firstIndex(of: 0x3A), colon > range.lowerBound,
      colon + 1 < range.upperBound, bytes[colon + 1] != 0x2F,
      !isHarmless(colon + 1..<range.upperBound)
    else { return nil }
    // `docker run -u 1000:1000`
    guard bytes[range].contains(where: \.isLetter) else { return nil }
    add(range, .credential)
    return range.upperBound
  }
}
