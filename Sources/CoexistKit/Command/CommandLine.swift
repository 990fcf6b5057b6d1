/// Finds the command, parses its words and runs it.
enum CommandLine {
  static func run(_ words: [String], in host: HostSystem) -> CommandResult {
    do throws(UsageError) {
      return try dispatch(words, in: host)
    } catch {
      var result = CommandResult()
      result.complain(error)
      return result
    }
  }

  private static func dispatch(_ words: [String], in host: HostSystem) throws(UsageError)
    -> CommandResult
  {
    guard let first = words.first else { return CommandResult(output: Safe(Help.short)) }
    switch first {
    case "--help", "-h": return CommandResult(output: Safe(Help.short))
    case "--version": return CommandResult(output: "\(ours: Version.line)\n")
    case "help": return try Help.topic(Array(words.dropFirst()))
    default: break
    }
    guard let command = Command.named(first) else {
      throw UsageError(sentence: unknown(first, in: host))
    }
    let arguments = try Parser(command: command).parse(Array(words.dropFirst()))
    if arguments.has(.help) { return CommandResult(output: Safe(Help.page(command))) }
    try command.check(arguments, in: host)
    return command.run(arguments, host)
  }

  private static func unknown(_ word: String, in host: HostSystem) -> Safe {
    let shown = TextSafety.shown(word)
    if word.hasPrefix("-") { return "Unknown option '\(shown)'" }
    if host.entry(word) != .missing {
      return "Unknown command '\(shown)'. Did you mean 'coexist diagnose \(shown)'?"
    }
    let near = Nearest.word(to: word, among: Command.all.map(\.name) + ["help"])
    let hint: Safe = near.map { ". Did you mean '\(ours: $0)'?" } ?? ""
    return "Unknown command '\(shown)'\(hint)"
  }
}

extension Version {
  static var line: String {
    "coexist \(tool) (rules \(rules), \(Cause.all.count) causes, \(KnownError.all.count) codes, "
      + "report/1)"
  }
}
