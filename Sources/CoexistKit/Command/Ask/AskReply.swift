/// What somebody typed at a question.
enum AskReply: Sendable {
  /// A value for `--set`'s key.
  case value(key: String, String)
  /// A numbered answer that wants a name put in; what to write when nobody knows it.
  case named(key: String, otherwise: String)
  case nobodyKnows
  case back
  case end
  case help
  case nothing
  /// Why it is no answer.
  case refused(String)

  init(_ line: String, to fact: WorthKnowing.Fact) {
    let text = line.trimmed
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" && $0 != "\n" })
    else {
      self = .refused("a key that stands for no letter came with it: type it again")
      return
    }
    self =
      Self.sign(text) ?? Self.otherFact(text) ?? Self.unknownKey(text, fact)
      ?? Self.answer(text, fact)
  }

  /// A name that was asked for behind an answer, or a sign instead of it; a number of the list is no
  /// part of it.
  init(nameTo fact: WorthKnowing.Fact, _ line: String) {
    let text = line.trimmed
    let (number, rest) = Self.numbered(text)
    let isOfList = number.map { fact.answers.indices.contains($0 - 1) } ?? false
    self =
      if isOfList {
        rest.isEmpty
          ? .refused("type the name, or < to go back to the list")
          : .value(key: fact.key, rest)
      } else {
        Self.sign(text) ?? .value(key: fact.key, text)
      }
  }

  /// Whether a field of companies would take words that are hardly the name of one: a sentence, or
  /// nothing with a capital or a digit; what is JSON or stands for "nobody" or "somebody" is meant.
  static func isDoubtfulName(_ value: String, for key: String) -> Bool {
    guard FactOverrides.place(of: key)?.field.takesCompanies ?? false,
      !Question.all.contains(where: { $0.answers.contains { $0.set == value } }),
      [.string, .number].contains(FactOverrides.document(value).root.kind)
    else { return false }
    return value.allSatisfy(\.isNumber) || !value.contains { $0.isUppercase || $0.isNumber }
      || WordScan(Array(value.utf8)[...]).hits.count { $0.kind == .grammar } > 1
  }

  /// What is said instead of an answer, to any question.
  private static func sign(_ text: String) -> AskReply? {
    switch text.lowercased() {
    case "": .nothing
    case "help", "ayuda", "ajuda": .help
    case "?": .nobodyKnows
    case "<", "back": .back
    case ".", "end", "quit", "exit": .end
    default: PlainAnswer(text) == .unknown ? .nobodyKnows : nil
    }
  }

  /// Another fact than the one that is asked for, as `--set` takes it.
  private static func otherFact(_ text: String) -> AskReply? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let key = String(text[..<sign]).trimmed
    guard key == CaseFields.by.key || FactOverrides.place(of: key) != nil else { return nil }
    return .value(key: key, String(text[text.index(after: sign)...]).trimmed)
  }

  /// A key that no fact has, where words of one's own would be a company or are not asked for.
  private static func unknownKey(_ text: String, _ fact: WorthKnowing.Fact) -> AskReply? {
    let key = String(text.prefix { $0 != "=" })
    let isAsked = FactOverrides.place(of: fact.key)?.field.takesCompanies ?? fact.isClosed
    guard isAsked, key.utf8.count < text.utf8.count, !key.isEmpty,
      key.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "_.-".utf8.contains($0) })
    else { return nil }
    return .refused(FactOverrides.unknown(key).unescaped)
  }

  /// A number of the list, one with a name behind it, the words of an answer, or words of one's own.
  private static func answer(_ text: String, _ fact: WorthKnowing.Fact) -> AskReply {
    if let said = fact.answers.first(where: { $0.isSaid(by: text) }) { return .value(said) }
    let field = FactOverrides.place(of: fact.key)?.field
    let own = AskReply.value(key: fact.key, text)
    let (number, name) = numbered(text)
    guard let number else { return fact.isClosed ? .refused("give a number of the list") : own }
    let isOfList = fact.answers.indices.contains(number - 1)
    if field?.takesNumbers ?? false, !isOfList || !name.isEmpty { return own }
    guard isOfList else {
      return .refused(
        fact.answers.isEmpty
          ? "\(fact.key) takes \(field?.expects ?? "something else")"
          : "there is no answer \(number): the list ends with \(fact.answers.count)"
      )
    }
    let answer = fact.answers[number - 1]
    if name.isEmpty {
      return answer.wantsName
        ? .named(key: answer.key, otherwise: answer.value) : .value(answer)
    }
    if fact.step != nil { return .dated(answer, name) }
    return field?.takesCompanies ?? false ? .value(key: fact.key, name) : own
  }

  /// The number that a line begins with, as lists number their entries, and what stands behind it.
  private static func numbered(_ text: String) -> (number: Int?, rest: String) {
    let words = text.split(maxSplits: 1, whereSeparator: { ". )\t".contains($0) }).map(String.init)
    guard let first = words.first, first.utf8.count < 3, let number = Int(first) else {
      return (nil, text)
    }
    return (number, words.count > 1 ? words[1].trimmed : "")
  }

  /// A step with the time at which it was taken.
  private static func dated(_ answer: Ask.Answer, _ time: String) -> AskReply {
    guard let time = Instant(iso8601: time) else {
      return .refused("behind the number goes a time such as 2026-11-20T14:05Z, or nothing for now")
    }
    if answer.value == "now" { return .value(key: answer.key, time.iso8601) }
    guard answer.value.hasSuffix("}") else { return .value(answer) }
    return .value(key: answer.key, "\(answer.value.dropLast()),\"at\":\"\(time.iso8601)\"}")
  }

  private static func value(_ answer: Ask.Answer) -> AskReply {
    answer.value == "?" ? .nobodyKnows : .value(key: answer.key, answer.value)
  }
}

extension Ask.Answer {
  /// What `--set` calls the fact.
  var key: String { String(set.prefix { $0 != "=" }) }
  fileprivate var value: String { String(set.drop { $0 != "=" }.dropFirst()) }

  /// Whether the words are those of the answer.
  fileprivate func isSaid(by words: String) -> Bool {
    !wantsName
      && (say.ours.map { words.gives(answer: $0) } ?? false
        || value == "none" && (words == "[]" || PlainAnswer(words) == .nobody)
        || value == words)
  }
}

extension Phrase {
  /// The words, or `nil` when some are not ours.
  fileprivate var ours: String? {
    var text = ""
    for piece in pieces {
      guard case .ours(let words) = piece else { return nil }
      text += words
    }
    return text
  }
}

extension CaseField {
  /// Whether digits alone are a value of it.
  fileprivate var takesNumbers: Bool {
    switch kind {
    case .number, .code, .error, .window, .version: true
    default: false
    }
  }
}
