/// Colour for a terminal: it only repeats what the words say.
enum Colour {
  private static let reset = "\u{1B}[0m"
  /// Words at the beginning of a line and how they are shown.
  private static let words: [(word: String, code: String)] = [
    ("confirmed", "\u{1B}[31m"), ("likely", "\u{1B}[33m"), ("possible", "\u{1B}[33m"),
    ("next", "\u{1B}[1m"), ("> now", "\u{1B}[1m"), ("  done", "\u{1B}[32m"),
  ]

  /// Paints a finished text report.
  static func paint(_ text: String) -> String {
    var isFirst = true
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      defer { isFirst = false }
      if isFirst { return "\u{1B}[1m\(line)\(reset)" }
      guard let match = words.first(where: { line.hasPrefix($0.word + " ") }) else {
        return String(line)
      }
      return "\(match.code)\(match.word)\(reset)\(line.dropFirst(match.word.count))"
    }
    return lines.joined(separator: "\n")
  }

  /// Whether to paint: the option first, then the environment, then whether anybody looks.
  static func isWanted(_ choice: String?, _ host: HostSystem) -> Bool {
    switch choice {
    case "always": return true
    case "never": return false
    default: break
    }
    func isSet(_ name: String) -> Bool { host.environment(name).map { !$0.isEmpty } ?? false }
    func isForced(_ name: String) -> Bool { isSet(name) && host.environment(name) != "0" }
    if isSet("NO_COLOR") { return false }
    if isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE") { return true }
    if host.environment("CLICOLOR") == "0" || host.environment("TERM") == "dumb" { return false }
    return host.isOutputTerminal && host.environment("TERM") != nil
  }
}
