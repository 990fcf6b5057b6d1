/// The help pages, made from the same tables as the parser.
enum Help {
  static var short: String {
    var layout = TextLayout()
    layout.row(
      "OVERVIEW: ",
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
    layout.line("  See 'coexist <command> --help'; exit codes: 'coexist help exit-codes'.")
    return layout.text
  }

  static func page(_ command: Command) -> String {
    var layout = TextLayout()
    layout.row("OVERVIEW: ", command.summary, indent: 10)
    layout.blank()
    layout.line("USAGE: \(command.usage)")
    if !command.examples.isEmpty {
      layout.blank()
      layout.line("EXAMPLES:")
      for example in command.examples { layout.row("  \(example.line)", example.says, indent: 42) }
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
      let words = option.words.isEmpty ? "" : " (values: \(option.words.joined(separator: ", ")))"
      layout.row("  \(short)\(option.usage)", option.help + words, indent: 26)
    }
    layout.blank()
    layout.line("  Exit codes: 'coexist help exit-codes'.")
    return layout.text
  }

  static func topic(_ words: [String]) throws(UsageError) -> CommandResult {
    guard let word = words.first else { return CommandResult(output: short) }
    if let command = Command.named(word) { return CommandResult(output: page(command)) }
    if let text = topics[word] { return CommandResult(output: text()) }
    let near = Nearest.word(to: word, among: known).map { ". Did you mean '\($0)'?" } ?? ""
    throw UsageError(
      sentence: "No help on '\(TextSafety.shown(word))'\(near)",
      usage: "coexist help [<topic>]"
    )
  }

  /// What there is help on.
  static let known: [String] = Command.all.map(\.name) + topics.keys.sorted()

  static let topics: [String: @Sendable () -> String] = [
    "exit-codes": {
      var layout = TextLayout()
      for code in ExitCode.allCases { layout.row("\(code.code)", code.meaning, indent: 6) }
      layout.row("130, 143", "interrupted", indent: 10)
      return layout.text
    },
    "shapes": {
      var layout = TextLayout()
      for shape in Shape.all {
        layout.row(shape.id, "\(shape.title): \(shape.foundAt)", indent: 20)
      }
      return layout.text
    },
  ]
}
