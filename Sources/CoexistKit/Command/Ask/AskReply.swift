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
    self = Self.sign(text) ?? Self.answer(text, fact)
  }

  /// A name that was asked for behind an answer, or a sign instead of it.
  init(name line: String) { self = Self.sign(line.trimmed) ?? .value(key: "", line.trimmed) }

  /// Whether a field of companies would take words that are hardly the name of one: a sentence, or
  /// nothing with a capital or a digit; what is JSON or stands for "nobody" or "somebody" is meant.
  static func isDoubtfulName(_ value: String, for key: String) -> Bool {
    guard FactOverrides.place(of: key)?.field.takesCompanies ?? false,
      !Question.all.contains(where: { $0.answers.contains { $0.set == value } }),
      FactOverrides.document(value).root.kind == .string
    else { return false }
    return !value.contains { $0.isUppercase || $0.isNumber }
      || WordScan(Array(value.utf8)[...]).hits.count { $0.kind == .grammar } > 1
  }

  /// Whether a line says yes, in the languages of the letters.
  static func isYes(_ line: String) -> Bool {
    ["y", "yes", "s", "si", "sí", "sim"].contains(line.trimmed.lowercased())
  }

  /// What is said instead of an answer, to any question.
  private static func sign(_ text: String) -> AskReply? {
    switch text.lowercased() {
    case "": .nothing
    case "help", "ayuda", "ajuda": .help
    case "?", "nobody knows", "nadie sabe", "ninguém sabe": .nobodyKnows
    case "<", "back": .back
    case ".", "end", "quit", "exit": .end
    default: nil
    }
  }

  /// A number of the list, one with a name behind it, the words of an answer, or words of one's own.
  private static func answer(_ text: String, _ fact: WorthKnowing.Fact) -> AskReply {
    if let said = fact.answers.first(where: { $0.isSaid(by: text) }) { return .value(said) }
    let words = text.split(maxSplits: 1, whereSeparator: { ". )\t".contains($0) }).map(String.init)
    guard let number = words.first.flatMap(Int.init), words[0].utf8.count < 3,
      !(FactOverrides.place(of: fact.key)?.field.takesNumbers ?? false) || words[0] == text
    else { return .value(key: fact.key, text) }
    guard fact.answers.indices.contains(number - 1) else {
      if FactOverrides.place(of: fact.key)?.field.takesNumbers ?? false {
        return .value(key: fact.key, text)
      }
      return .refused(
        fact.answers.isEmpty
          ? "\(fact.key) takes \(FactOverrides.place(of: fact.key)?.field.expects ?? "something else")"
          : "there is no answer \(number): the list ends with \(fact.answers.count)"
      )
    }
    let answer = fact.answers[number - 1]
    if words.count == 1 {
      return answer.wantsName
        ? .named(key: answer.key, otherwise: answer.value) : .value(answer)
    }
    return answer.wantsName
      ? .value(key: answer.key, words[1].trimmed) : .value(key: fact.key, text)
  }

  private static func value(_ answer: Ask.Answer) -> AskReply {
    .value(key: answer.key, answer.value)
  }
}

extension Ask.Answer {
  /// What `--set` calls the fact.
  fileprivate var key: String { String(set.prefix { $0 != "=" }) }
  fileprivate var value: String { String(set.drop { $0 != "=" }.dropFirst()) }

  /// Whether the words are those of the answer.
  fileprivate func isSaid(by words: String) -> Bool {
    !wantsName
      && (say.ours.map { Untrusted($0).folded == Untrusted(words).folded } ?? false
        || value == "none" && ["nothing", "[]"].contains(words.lowercased()))
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
  /// Whether words of one's own are the names of companies.
  fileprivate var takesCompanies: Bool {
    switch kind {
    case .party, .owner, .parties, .partyOrFlag: true
    default: false
    }
  }

  /// Whether digits alone are a value of it.
  fileprivate var takesNumbers: Bool {
    switch kind {
    case .number, .code, .error, .window, .version: true
    default: false
    }
  }
}
