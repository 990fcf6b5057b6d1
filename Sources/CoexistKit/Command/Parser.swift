/// Parses the words behind a command by its option table.
struct Parser: Sendable {
  let command: Command

  func parse(_ words: [String]) throws(UsageError) -> Arguments {
    var arguments = Arguments()
    var rest = words[...]
    var isOperandsOnly = false
    while let word = rest.popFirst() {
      if isOperandsOnly || word == "-" || !word.hasPrefix("-") {
        arguments.operands.append(word)
      } else if word == "--" {
        isOperandsOnly = true
      } else if word.hasPrefix("--") {
        try parseLong(word, &rest, &arguments)
      } else {
        try parseShort(word, &rest, &arguments)
      }
    }
    return arguments
  }

  private var options: [Option] { command.options + [.help] }

  private func parseLong(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    _ arguments: inout Arguments
  ) throws(UsageError) {
    let parts = word.dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let name = parts.first.map(String.init) ?? ""
    guard let option = options.first(where: { $0.name == name }) else {
      let hint = Nearest.hint(to: name, among: options.map(\.name), after: "--")
      throw command.misuse("Unknown option '\(TextSafety.shown("--\(name)"))'\(hint)")
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    try store(option, attached, &rest, &arguments)
  }

  private func parseShort(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    _ arguments: inout Arguments
  ) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw command.misuse("Unknown option '\(TextSafety.shown("-\(letter)"))'")
      }
      guard option.value != nil, !letters.isEmpty else {
        try store(option, nil, &rest, &arguments)
        continue
      }
      let attached = letters.first == "=" ? letters.dropFirst() : letters
      try store(option, String(attached), &rest, &arguments)
      return
    }
  }

  private func store(
    _ option: Option,
    _ attached: String?,
    _ rest: inout ArraySlice<String>,
    _ arguments: inout Arguments
  ) throws(UsageError) {
    guard option.value != nil else {
      if let attached {
        throw command.misuse(
          """
          The option '--\(ours: option.name)' does not take any value, but \
          '\(TextSafety.shown(attached))' was specified.
          """
        )
      }
      arguments.values[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw command.misuse("Missing value for '\(ours: option.usage)'")
    }
    if !option.words.isEmpty, !option.words.contains(value) {
      let near: Safe =
        Nearest.word(to: value, among: option.words).map { " Did you mean '\(ours: $0)'?" } ?? ""
      let rest: Safe =
        option.isLong
        ? "'coexist help shapes' lists them."
        : "It takes \(ours: option.words.quotedAlternatives)."
      throw command.misuse(
        "The value '\(TextSafety.shown(value))' is invalid for '\(ours: option.usage)'.\(near) \(rest)"
      )
    }
    arguments.values[option.name, default: []].append(value)
  }
}
