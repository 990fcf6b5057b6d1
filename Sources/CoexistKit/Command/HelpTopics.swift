/// A page of help that is about no command.
struct HelpTopic: Sendable {
  /// For the list of topics.
  let about: String
  let page: @Sendable () -> TextLayout
}

extension Help {
  static let topics: [String: HelpTopic] = [
    "exit-codes": HelpTopic(about: "What each exit code means, for every command and format.") {
      var layout = TextLayout()
      for code in ExitCode.allCases { layout.row("\(code.rawValue)", code.meaning, indent: 6) }
      layout.row("129, 130, 143", "hung up, interrupted, ended", indent: 15)
      return layout
    },
    "shapes": HelpTopic(about: "What is recognised, and the words that --as takes.") {
      var layout = TextLayout()
      for shape in Shape.all {
        layout.row(shape.id, "\(shape.title): \(shape.foundAt)", indent: 20)
      }
      return layout
    },
    "case-file": HelpTopic(about: "The fields of a case file, and what each takes.") {
      var layout = TextLayout()
      for (path, field) in CaseField.paths {
        layout.row(path, field.meaning, indent: 36)
        if field.children.isEmpty { layout.row("", "takes \(field.expects)", indent: 38) }
      }
      layout.blank()
      layout.line("'coexist schema case' prints the same for programs.")
      return layout
    },
    "formats": HelpTopic(about: "What each command prints; the first is the default.") {
      var layout = TextLayout()
      for command in Command.all {
        guard let option = command.options.first(where: { $0.name == "format" }) else { continue }
        layout.row(command.name, option.words.joined(separator: ", "), indent: 12)
      }
      layout.blank()
      layout.row(
        "",
        "'coexist schema report' describes the JSON of diagnose, 'schema ticket' that of ticket.",
        indent: 0
      )
      return layout
    },
    "environment": HelpTopic(about: "The variables that are read.") {
      var layout = TextLayout()
      layout.row("NO_COLOR", "no color, unless --color asks for it", indent: 16)
      layout.row("FORCE_COLOR", "color also where nobody looks; also CLICOLOR_FORCE", indent: 16)
      layout.row("CLICOLOR", "0: no color", indent: 16)
      layout.row("TERM", "dumb or not set: no color", indent: 16)
      layout.row("CI", "set: 'test --update' refuses", indent: 16)
      return layout
    },
  ]
}
