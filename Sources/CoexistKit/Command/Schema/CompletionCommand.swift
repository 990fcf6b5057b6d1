extension Command {
  static let completion: Command = Command(
    name: "completion",
    summary: "Prints a script that lets a shell complete commands, options and their words.",
    operands: "<shell>",
    operandHelp: "\(Completion.Shell.allCases.map(\.id).quotedAlternatives).",
    arity: .word,
    operandWords: Completion.Shell.allCases.map(\.id),
    examples: [
      ("source <(coexist completion bash)", "in ~/.bashrc"),
      ("coexist completion zsh > _coexist", "in a folder of $fpath"),
      ("coexist completion fish | source", "in config.fish"),
    ],
    options: [.output],
    run: { arguments, _, result in
      if let shell = arguments.operands.first.flatMap({ Completion.Shell(id: $0) }) {
        result.deliver(Safe(Completion.Script(for: shell)), arguments)
      }
    }
  )
}

/// The scripts, made from the tables of commands and options; they never call the program.
enum Completion {
  enum Shell: String, Named {
    case bash
    case zsh
    case fish
  }

  struct Script {
    let text: String

    init(for shell: Shell) {
      text =
        switch shell {
        case .bash: Completion.bash
        case .zsh: Completion.zsh
        case .fish: Completion.fish
        }
    }
  }

  /// What may stand in the place of the command, with what it does.
  private static let commands: [(name: String, says: String)] =
    Command.all.map { ($0.name, $0.summary) } + [("help", "Explains a command or a topic.")]

  /// What may stand behind a command, and its options.
  private static let rows: [(name: String, words: [String], options: [Option])] =
    Command.all.map { command in
      let words = command.name == Command.explain.name ? Explainer.words : command.operandWords
      return (command.name, words, command.options + [.help])
    }
    + [("help", Help.known, [])]

  // MARK: bash

  private static var bash: String {
    var lines = [
      "# bash completion for coexist", "_coexist() {",
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}",
      "  # bash takes '=' as a word of its own.",
      "  if [[ $cur == = ]]; then cur=; prev=${COMP_WORDS[COMP_CWORD-1]}; fi",
      "  COMPREPLY=()",
      "  if [[ $COMP_CWORD -eq 1 ]]; then",
      "    COMPREPLY=($(compgen -W '\(commands.map(\.name).joined(separator: " ")) "
        + "--help --version' -- \"$cur\"))",
      "    return", "  fi", "  case \"${COMP_WORDS[1]} $prev\" in",
    ]
    for row in rows {
      for option in row.options where option.value != nil {
        let names =
          ["'\(row.name) --\(option.name)'"]
          + (option.short.map { ["'\(row.name) -\($0)'"] } ?? [])
        let words = option.suggestions.joined(separator: " ")
        let action =
          words.isEmpty ? "" : " COMPREPLY=($(compgen -W '\(words)' -- \"$cur\"));"
        let space = option.isOpenPair ? " compopt -o nospace;" : ""
        lines.append("    \(names.joined(separator: "|")))\(action)\(space) return ;;")
      }
    }
    lines += ["  esac", "  case ${COMP_WORDS[1]} in"]
    for row in rows {
      let options = row.options.map { "--\($0.name)" }.joined(separator: " ")
      lines.append(
        "    \(row.name)) local words='\(row.words.joined(separator: " "))' options='\(options)' ;;"
      )
    }
    lines += [
      "    *) return ;;", "  esac",
      "  if [[ $cur == -* ]]; then words=$options; fi",
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))", "}",
      "complete -o bashdefault -o default -F _coexist coexist",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: zsh

  private static var zsh: String {
    var lines = ["#compdef coexist", "_coexist() {", "  local -a commands", "  commands=("]
    lines += commands.map { "    \(quoted("\($0.name):\($0.says)"))" }
    lines += [
      "  )", "  if (( CURRENT == 2 )); then", "    _describe command commands", "    return",
      "  fi",
      "  local command=$words[2]", "  shift words", "  (( CURRENT-- ))", "  case $command in",
    ]
    for row in rows {
      lines.append("    \(row.name)) _arguments -s \\")
      for option in row.options { lines.append("      \(zsh(option)) \\") }
      let operand = row.words.isEmpty ? "_files" : "(\(row.words.joined(separator: " ")))"
      lines.append("      \(quoted("*:what:\(operand)")) ;;")
    }
    lines += [
      "  esac", "}", "if [[ $funcstack[1] == _coexist ]]; then", "  _coexist \"$@\"", "else",
      "  compdef _coexist coexist", "fi",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func zsh(_ option: Option) -> String {
    let marks: Set<Character> = ["[", "]", ":", "\\"]
    let help = option.help.reduce(into: "") { $0 += marks.contains($1) ? "\\\($1)" : "\($1)" }
    let words = option.suggestions
    let value = option.value.map { name in
      ":\(name):" + (words.isEmpty ? "_files" : "(\(words.joined(separator: " ")))")
    }
    let tail = "[\(help)]" + (value ?? "")
    let star = option.isRepeatable ? "*" : ""
    let long = quoted("\(star)--\(option.name)\(value == nil ? "" : "=")\(tail)")
    return option.short.map { "\(quoted("\(star)-\($0)\(tail)")) \(long)" } ?? long
  }

  // MARK: fish

  private static var fish: String {
    var lines = ["# fish completion for coexist"]
    lines += commands.map {
      "complete -c coexist -n __fish_use_subcommand -f -a \($0.name) -d \(fish($0.says))"
    }
    lines += ["help", "version"].map {
      "complete -c coexist -n __fish_use_subcommand -l \($0)"
    }
    for row in rows {
      let seen = "complete -c coexist -n '__fish_seen_subcommand_from \(row.name)'"
      for option in row.options {
        let short = option.short.map { " -s \($0)" } ?? ""
        let words = option.suggestions.joined(separator: " ")
        let value =
          option.value == nil ? "" : words.isEmpty ? " -r -F" : " -x -a \(fish(words))"
        lines.append("\(seen) -l \(option.name)\(short)\(value) -d \(fish(option.help))")
      }
      if !row.words.isEmpty {
        lines.append("\(seen) -f -a \(fish(row.words.joined(separator: " ")))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In single quotes, as bash and zsh take it.
  private static func quoted(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += $1 == "'" ? "'\\''" : "\($1)" } + "'"
  }

  /// In single quotes, as fish takes it.
  private static func fish(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : "\($1)" } + "'"
  }
}

extension Option {
  /// Whether a value is a key, `=` and something of one's own.
  fileprivate var isOpenPair: Bool { name == Option.set.name }

  /// The words that a shell offers for the value; none where it offers files.
  fileprivate var suggestions: [String] {
    isOpenPair ? FactOverrides.keys.map { "\($0)=" } : words
  }
}
