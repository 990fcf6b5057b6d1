/// Finds the command, parses its words and runs it.
enum CommandLine {
  static func run(_ words: [String], in host: HostSystem) -> CommandResult {
    var result = CommandResult()
    do throws(UsageError) {
      try run(words, in: host, &result)
    } catch {
      result.complain(error)
    }
    return result
  }

  private static func run(
    _ words: [String],
    in host: HostSystem,
    _ result: inout CommandResult
  ) throws(UsageError) {
    let rest = Array(words.dropFirst())
    switch words.first {
    case nil: result.output = Safe(Help.short)
    case "--help" where rest.isEmpty, "-h" where rest.isEmpty: result.output = Safe(Help.short)
    case "--version" where rest.isEmpty: result.output = "\(ours: Version.line)\n"
    case "help": result.output = try Help.topic(rest)
    case let name?:
      guard let command = Command.named(name) else {
        throw UsageError(sentence: unknown(name, in: host))
      }
      let arguments = try Parser(command: command).parse(rest)
      if arguments.has(.help) {
        result.output = Safe(Help.page(command))
      } else {
        try command.check(arguments, in: host)
        try command.run(arguments, host, &result)
      }
    }
  }

  private static func unknown(_ word: String, in host: HostSystem) -> Safe {
    let shown = TextSafety.shown(word)
    if word.hasPrefix("-") { return "Unknown option '\(shown)'" }
    if host.entry(word) != .missing {
      return "Unknown command '\(shown)'. Did you mean 'coexist diagnose \(shown)'?"
    }
    let hint = Nearest.hint(to: word, among: Command.all.map(\.name) + ["help"])
    return "Unknown command '\(shown)'\(hint)"
  }
}

extension Nearest {
  /// A question behind words that nobody knows: the nearest, or one that was meant to be longer or
  /// shorter; empty where there is none.
  static func hint(to typed: String, among known: [String], after dashes: Safe = "") -> Safe {
    let near =
      word(to: typed, among: known)
      ?? known.first { word in
        min(typed.count, word.count) > 2 && (word.hasPrefix(typed) || typed.hasPrefix(word))
      }
    return near.map { ". Did you mean '\(dashes)\(ours: $0)'?" } ?? ""
  }
}

extension Version {
  static var line: String {
    "coexist \(tool) (rules \(rules), \(Cause.all.count) causes, \(KnownError.all.count) codes, "
      + "report/1)"
  }
}
