import TextFields

/// Passwords that no `=` or `:` announces: in sentences, in `.netrc`, on command lines.
extension SecretScanner {
  /// Masks the password behind the word that names it: `password is …`, `login me password …`.
  ///
  /// `isMachines` where no people call it so, `verify_token …`: then the value may look like a word.
  mutating func password(behind name: Range<Int>, isMachines: Bool = false) -> Int? {
    if let value = valueBelow(name) {
      add(value, kindByShape(of: value) ?? .credential)
      return value.upperBound
    }
    guard let (start, isJoined) = valueStart(behind: name) else { return nil }
    if let end = quotedPassword(at: start, of: name) { return end }
    var index = start
    var isLinked =
      isJoined || isLogin(before: name.lowerBound)
      || lastWord(before: name.lowerBound).contains(.own)
    // Where several words may begin that are all of the password.
    var phraseStart: Int?
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
      if isAnnounced || says.contains(.verb) { phraseStart = phraseStart ?? index }
    }
    // "La contraseña es “Manzana 55 Verde”"
    if let place = phraseStart, isCurlyQuote(at: place), let quoted = quoted(at: place),
      bytes[quoted].contains(0x20), bytes[start..<place].count(where: { $0 == 0x20 }) < 2,
      let end = quotedPassword(at: place, of: name)
    {
      return end
    }
    let range = argument(at: index)
    let shape = WordShape(bytes, range)
    if isLogin(before: name.lowerBound), isOfNetrc(before: name.lowerBound), start == index,
      !range.isEmpty, !isHarmless(range)
    {
      add(range, .credential)
      return range.upperBound
    }
    let isMixed = !shape.isReadable || bytes[range].contains { $0.isOne(of: "#@!$%&*") }
    let looksSecret = isMixed || isMachines || shape.digits > 2 && range.count >= 8
    if index > start, shape.letters == 0, KeyClass(KeyName(bytes, name)) == .password,
      lastWord(before: index).contains(.verb), let code = code(at: index)
    {
      add(code, .credential)
      return code.upperBound
    }
    guard range.count >= 6, shape.digits > 0, shape.letters > 0,
      isLinked || index == start && looksSecret,
      isMixed || !bytes[range.lowerBound].isDigit, !isHarmless(range),
      isLinked || isMixed || isName(range)
    else { return phraseStart.flatMap { phrase(at: $0, of: name) } }
    add(range, kindByShape(of: range) ?? .credential)
    return range.upperBound
  }

  /// Masks what stands between quotes if it is no word about a secret; of passwords several words, too.
  private mutating func quotedPassword(at start: Int, of name: Range<Int>) -> Int? {
    guard let quoted = quoted(at: start), quoted.count >= 4, !isHarmless(quoted),
      bytes[quoted].contains(0x20)
        ? KeyClass(KeyName(bytes, name)) == .password && isPhrase(quoted) : !isStatus(bytes[quoted])
    else { return nil }
    add(quoted, .credential)
    return quoted.upperBound
  }

  /// What has the line below a name to itself, `Kapso API key` above it, and looks like no word.
  private func valueBelow(_ name: Range<Int>) -> Range<Int>? {
    guard bytes.at(name.upperBound) < 0x20, let below = lineStart(behind: name.upperBound),
      case let value = argument(at: below), value.count >= 8,
      value.upperBound == bytes.count || bytes[value.upperBound].isOne(of: "\n\r"),
      case let shape = WordShape(bytes, value), shape.letters > 0, shape.digits > 0,
      !shape.isReadable, wordEnd(from: below) == value.upperBound, !isHarmless(value)
    else { return nil }
    let label = bytes[max(0, name.lowerBound - 33)..<name.lowerBound]
    let start = label.lastIndex { $0.isOne(of: "\n\r") } ?? (label.startIndex == 0 ? -1 : nil)
    // "Invalid token" is no label.
    let isLabel = start.map { start in
      let words = bytes[start + 1..<name.lowerBound]
      return words.allSatisfy { Self.isLetter($0) || $0 == 0x20 }
        && !words.split(separator: 0x20).contains { isStatus($0) }
    }
    return isLabel ?? false ? value : nil
  }

  /// Whether letters, digits and dashes are no version, path or number of an error: `mytoken123`.
  private func isName(_ range: Range<Int>) -> Bool {
    wordEnd(from: range.lowerBound) == range.upperBound
      && !bytes[range].split { !$0.isDigit }.contains { PublishedCodes.contains($0) }
  }

  /// Where the words begin behind a name, and whether what stands between says that a value follows:
  /// `password's …`, `password (again): …`, `clave, es …`, `"apikey" "…"`.
  private func valueStart(behind name: Range<Int>) -> (Int, isJoined: Bool)? {
    var end = name.upperBound
    if bytes.at(end).isOne(of: "\"'"), bytes.at(end) == bytes.at(name.lowerBound - 1) {
      let quote = quote(behindFillerAt: end + 2) ?? end + 2
      return bytes.at(end + 1) == 0x20 && bytes.at(quote) == bytes.at(end) ? (quote, false) : nil
    }
    if let verb = verbStart(behindComma: end) { return (verb, false) }
    if bytes.has("'s ", at: end) { return (end + 3, true) }
    if bytes.has("\u{2019}s ", at: end) { return (end + 5, true) }
    if bytes.has(" (", at: end) {
      let aside = bytes[end...].prefix(32).prefix { $0 >= 0x20 && $0 != 0x29 }
      guard bytes.at(aside.endIndex) == 0x29 else { return nil }
      end = aside.endIndex + 1
      if bytes.has(": ", at: end) { return (end + 2, true) }
    }
    guard bytes.at(end).isOne(of: " \t") else { return nil }
    return (quote(behindFillerAt: end + 1) ?? end + 1, false)
  }

  /// The quote behind what is done with a value: `"Password" with "…"`, `set the verify token to "…"`.
  private func quote(behindFillerAt start: Int) -> Int? {
    let end = lettersEnd(from: start)
    return bytes.at(end) == 0x20 && bytes.at(end + 1).isOne(of: "\"'")
      && Self.fillers.contains(KeyName(bytes, start..<end)) ? end + 1 : nil
  }

  private static let fillers: KeySet = "with to con com mit avec"

  /// Masks the words with capitals and the numbers up to the end of the clause that a sentence calls a
  /// password: "a senha é Meu Gato 2024".
  private mutating func phrase(at start: Int, of name: Range<Int>) -> Int? {
    let line = bytes[start...].prefix(80).prefix { $0 >= 0x20 && !$0.isOne(of: "\"'<>()") }
    let range = bytes.trimmed(clause(line.startIndex..<line.endIndex))
    guard KeyClass(KeyName(bytes, name)) == .password, isLetter(at: start), isPhrase(range),
      Self.areCapitalised(bytes[range].split(separator: 0x20))
    else { return nil }
    add(range, .credential)
    return range.upperBound
  }

  /// Up to a mark that ends a sentence or a part of it.
  func clause(_ range: Range<Int>) -> Range<Int> {
    let end = range.first { index in
      bytes[index].isOne(of: ".,;!?")
        && (index + 1 == range.upperBound || bytes[index + 1] == 0x20)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  /// Whether several words are a password, `Correct horse battery staple`, and say nothing about one.
  func isPhrase(_ range: Range<Int>, isBounded: Bool = false) -> Bool {
    let said = bytes[range].split(separator: 0x20)
    guard 2...12 ~= said.count, !ForgedPlaceholder.stands(in: bytes[range]),
      !said.contains(where: { tells($0) }), !OwnWords.contain(bytes[range])
    else { return false }
    if isBounded { return true }
    // A word that is only like one of a sentence is none.
    let words = FoldedWords(bytes[range])
    return Self.areCapitalised(said) && bytes[range].contains(where: \.isDigit)
      || !WordScan(bytes[range]).hits.contains { hit in
        hit.kind == .grammar && !hit.tellsLanguage
          && hit.words.allSatisfy { !Lexicon.shared.exactForms(of: words.letters(of: $0)).isEmpty }
      }
  }

  /// Whether each word begins with a capital, a digit or a letter beyond ASCII.
  static func areCapitalised(_ words: [ArraySlice<UInt8>]) -> Bool {
    words.allSatisfy { 0x30...0x5A ~= $0[$0.startIndex] || $0[$0.startIndex] >= 0x80 }
  }

  /// Whether a word tells something of a password, as a verb does, or is a number that is none.
  private func tells(_ word: ArraySlice<UInt8>) -> Bool {
    let telling: SecretWords = [.verb, .request, .use, .error]
    return isStatus(word) || word.count > 2 && PublishedCodes.contains(word)
      || !SecretWords(KeyName(word)).isDisjoint(with: telling)
      || word.count >= FieldValue.leastOfID && word.allSatisfy(\.isDigit)
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

  /// Masks the last of the five parts of a line of `.pgpass`: `host:5432:database:user:…`.
  mutating func passLine(at colon: Int) -> Int? {
    guard bytes.at(colon + 1).isDigit || bytes.at(colon + 1) == 0x2A else { return nil }
    let start = bytes[max(0, colon - 64)..<colon].lastIndex { $0 <= 0x20 || $0 == 0x3A }
    let line = bytes[colon...].prefix(256)
    let end = line.firstIndex { $0 <= 0x20 } ?? line.endIndex
    guard start.map({ bytes[$0].isOne(of: "\n\r") }) ?? (colon <= 64),
      end == bytes.count || bytes[end].isOne(of: "\n\r"),
      !ForgedPlaceholder.stands(in: bytes[colon..<end])
    else { return nil }
    let parts = bytes[colon + 1..<end].split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 4,
      4...5 ~= parts[0].count && parts[0].allSatisfy(\.isDigit) || parts[0].count == 1,
      parts[1...].allSatisfy({ !$0.isEmpty }), parts[2].contains(where: \.isLetter),
      parts[1].contains(where: { $0.isLetter || $0 == 0x2A }), !isHarmless(parts[3].indices)
    else { return nil }
    add(parts[3].indices, .credential)
    return end
  }

  /// Whether `login me ` stands before the word, as in `.netrc`.
  private func isLogin(before start: Int) -> Bool {
    let words = bytes[max(0, start - 80)..<start].split { $0 <= 0x20 }.suffix(2)
    return words.first.map { Self.users.contains(KeyName($0)) } ?? false
  }

  private static let users: KeySet = "login user username usuario benutzer nutzer utilisateur"

  private func isOfNetrc(before start: Int) -> Bool {
    bytes[max(0, start - 160)..<start].split { $0 <= 0x20 }.dropLast(2).suffix(2)
      .contains { KeyName($0).equals("machine") || KeyName($0).equals("default") }
  }

  /// What stands up to the next space or quote, without the marks of the sentence behind it; of a
  /// longer one as much as is asked for.
  func argument(at start: Int, upTo most: Int = .max) -> Range<Int> {
    let first = bytes.at(start).isOne(of: "\"'") ? start + 1 : start
    var end = first
    while end < bytes.count, end - first < most, bytes[end] > 0x20,
      !bytes[end].isOne(of: "\"'`<>")
    {
      end += 1
    }
    while end > first, bytes[end - 1].isOne(of: ".,;:!?)]}\\") { end -= 1 }
    return min(first, bytes.count)..<max(end, min(first, bytes.count))
  }
}
