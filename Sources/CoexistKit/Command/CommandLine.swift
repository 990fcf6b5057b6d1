/// Finds the command, parses its words and runs it.
enum CommandLine {
  static func run(_ words: [String], in world: World) -> Reply {
    do throws(UsageError) {
      return try dispatch(words, in: world)
    } catch {
      var reply = Reply()
      reply.complain(error.text, .misuse)
      return reply
    }
  }

  private static func dispatch(_ words: [String], in world: World) throws(UsageError) -> Reply {
    guard let first = words.first else { return Reply(output: Help.short) }
    switch first {
    case "--help", "-h": return Reply(output: Help.short)
    case "--version": return Reply(output: Version.line + "\n")
    case "help": return try Help.topic(Array(words.dropFirst()))
    default: break
    }
    guard let command = Command.named(first) else {
      throw UsageError(sentence: unknown(first, in: world))
    }
    let arguments = try Parser(command: command).parse(Array(words.dropFirst()))
    if arguments.has(.help) { return Reply(output: Help.page(command)) }
    return command.run(arguments, world)
  }

  private static func unknown(_ word: String, in world: World) -> String {
    let shown = TextSafety.shown(word)
    if word.hasPrefix("-") { return "Unknown option '\(shown)'" }
    if world.entry(word) != .missing {
      return "Unknown command '\(shown)'. Did you mean 'coexist diagnose \(shown)'?"
    }
    let near = Nearest.word(to: word, among: Command.all.map(\.name) + ["help"])
    return "Unknown command '\(shown)'" + (near.map { ". Did you mean '\($0)'?" } ?? "")
  }
}

extension Version {
  static var line: String {
    "coexist \(tool) (rules \(rules), \(Cause.all.count) causes, \(MetaError.all.count) codes, "
      + "report/1)"
  }
}
