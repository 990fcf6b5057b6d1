/// One row of the option table, which feeds the parser, the help and the completion.
struct Option: Sendable, Equatable {
  let name: String
  var short: Character?
  /// What the value is called, or `nil` for a flag.
  var value: String?
  /// The words that are allowed; empty when any value is.
  var words: [String] = []
  let help: String
  var isRepeatable = false
  /// The word that counts where the option is not given, or `nil` when none does.
  var standard: String?

  /// Whether the words are too many for a line of help.
  var isLong: Bool { words.count > 12 }

  var usage: String { value.map { "--\(name) <\($0)>" } ?? "--\(name)" }
}

extension Option {
  static let output = Option(
    name: "output",
    short: "o",
    value: "file",
    help: "Write there instead of standard output."
  )
  /// The same for a command that can write a folder.
  static let outputOrFolder = Option(
    name: "output",
    short: "o",
    value: "file",
    help: "Write there instead of standard output; a name that ends with '/' is a new folder."
  )
  static let set = Option(
    name: "set",
    value: "key=value",
    help: "Supply a fact that the capture lacks; JSON or a bare word. Repeatable.",
    isRepeatable: true
  )
  static let shape = Option(
    name: "as",
    value: "shape",
    words: Shape.all.map(\.id),
    help: "Read every input as this shape."
  )
  static let now = Option(
    name: "now",
    value: "time",
    help:
      "The moment to judge by: ISO 8601, or 'now'. Without it that of the case, as far as it tells."
  )
  static let full = Option(name: "full", help: "Every cause, fact and step.")
  static let wholePage = Option(
    name: "full",
    help: "Also what speaks for it, what rules it out, and the sources."
  )
  static let quiet = Option(name: "quiet", help: "Only headline, next step and what not to do.")
  static let trace = Option(
    name: "trace",
    help: "As --full, and the causes that nothing points to; stronger than --quiet."
  )
  static let failOn = Option(
    name: "fail-on",
    value: "status",
    words: ["possible", "likely", "confirmed", "never"],
    help: "Exit 1 when a cause is at least this sure.",
    standard: "never"
  )
  static let color = Option(
    name: "color",
    value: "when",
    words: ["auto", "always", "never"],
    help: "Color for the terminal.",
    standard: "auto"
  )
  static let showPersonal = Option(
    name: "show-personal",
    help: "Do not mask phone numbers, names and e-mails; secrets and message texts stay masked."
  )
  static let provider = Option(
    name: "provider",
    value: "file",
    help: "Another connecting provider: its name, ids and places as JSON."
  )

  /// What every command that reads a case takes.
  static let forCases: [Option] = [
    output, set, shape, now, provider, showPersonal,
  ]
  static let help = Option(name: "help", short: "h", help: "Show help.")

  static func format(_ words: [String]) -> Option {
    Option(
      name: "format",
      short: "f",
      value: "format",
      words: words,
      help: "How to print it.",
      standard: words.first
    )
  }
}
