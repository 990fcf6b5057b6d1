/// The help pages, made from the same tables as the parser.
enum Help {
  static var short: TextLayout {
    var layout = TextLayout()
    layout.row(
      "OVERVIEW:",
      "Says what keeps a WhatsApp Business App number from connecting.",
      indent: 10
    )
    layout.blank()
    layout.line("USAGE: coexist <command> [<options>]")
    layout.blank()
    layout.line("EXAMPLES:")
    layout.line("  coexist diagnose case.json      what is wrong, and the one next step")
    layout.line("  pbpaste | coexist diagnose -    whatever is on the clipboard")
    layout.blank()
    layout.line("COMMANDS:")
    for command in Command.all { layout.row("  \(command.name)", command.summary, indent: 14) }
    layout.blank()
    layout.row("  --version", "The versions of the program, the rules and the report.", indent: 14)
    layout.blank()
    layout.line("  See 'coexist <command> --help', and 'coexist help' for the topics:")
    layout.row("", topics.keys.sorted().joined(separator: ", ") + ".", indent: 2)
    return layout
  }

  static func page(_ command: Command) -> TextLayout {
    var layout = TextLayout()
    layout.row("OVERVIEW:", command.summary, indent: 10)
    layout.blank()
    layout.line("USAGE: \(command.usage)")
    if !command.examples.isEmpty {
      layout.blank()
      layout.line("EXAMPLES:")
      let lines = command.examples.map { TextLayout.cells($0.line) }
      let indent = min((lines.max() ?? 0) + 4, 44)
      for (example, width) in zip(command.examples, lines) {
        if width + 4 > indent { layout.line("  \(example.line)") }
        layout.row(width + 4 > indent ? "" : "  \(example.line)", example.says, indent: indent)
      }
    }
    if !command.operandHelp.isEmpty {
      layout.blank()
      layout.line("ARGUMENTS:")
      layout.row("  \(command.operands)", command.operandHelp, indent: 26)
    }
    layout.blank()
    layout.line("OPTIONS:")
    for option in command.options + [.help] {
      let short = option.short.map { "-\($0), " } ?? ""
      layout.row("  \(short)\(option.usage)", option.help + values(of: option), indent: 26)
    }
    layout.blank()
    layout.line("  Exit codes: 'coexist help exit-codes'.")
    return layout
  }

  static func topic(_ words: [String]) throws(UsageError) -> Safe {
    guard let word = words.first else { return Safe(list) }
    if let command = Command.named(word) { return Safe(page(command)) }
    if let text = topics[word] { return Safe(text.page()) }
    let near = Nearest.hint(to: word, among: known)
    throw UsageError(
      sentence: "No help on '\(TextSafety.shown(word))'\(near)",
      usage: "coexist help [<topic>]",
      help: "'coexist help' lists the topics"
    )
  }

  /// The words that an option takes, and which of them counts without it.
  private static func values(of option: Option) -> String {
    if option.isLong { return " ('coexist help shapes' lists them)" }
    let words = option.words.isEmpty ? nil : "values: \(option.words.joined(separator: ", "))"
    let facts = [words, option.standard.map { "default: \($0)" }].compactMap { $0 }
    return facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
  }

  /// What `help` says without a word.
  private static var list: TextLayout {
    var layout = TextLayout()
    layout.line("USAGE: coexist help <topic>")
    layout.blank()
    layout.line("TOPICS:")
    for (name, topic) in topics.sorted(by: { $0.key < $1.key }) {
      layout.row("  \(name)", topic.about, indent: 16)
    }
    layout.blank()
    layout.row("COMMANDS:", Command.all.map(\.name).joined(separator: ", "), indent: 10)
    return layout
  }

  /// What there is help on.
  static let known: [String] = Command.all.map(\.name) + topics.keys.sorted()
}
