extension Command {
  static let triage: Command = Command(
    name: "triage",
    summary: "Ranks many cases, a line each, and counts causes, owners and next steps.",
    operands: "<path> ...",
    operandHelp: """
      Files, folders or '-' for standard input. A case is a line of JSON, a record of a log that \
      holds a payload, any other file, or a folder with a case.json or an expected.json.
      """,
    examples: [
      ("coexist triage tickets.ndjson", "a line a case, then the counts"),
      ("coexist triage -f html -o night.html Cases/", "a page for the team"),
      ("tail -F app.log | coexist triage -f jsonl", "as they come"),
    ],
    options: [
      .format(["text", "jsonl", "csv", "html"]), .countedBy, .top, .countsOnly, .failOn, .lines,
      .merge, .jobs, .color,
    ] + Option.forCases,
    run: TriageRun.run
  )
}

extension Option {
  static let countedBy = Option(
    name: "by",
    value: "what",
    words: TriageTally.Dimension.allCases.map(\.rawValue),
    help: "Count by this alone; without it all four are counted. For text and html."
  )
  static let top = Option(
    name: "top",
    value: "number",
    help: "Show so many of each count. For text and html.",
    standard: String(TriageText().most)
  )
  static let countsOnly = Option(name: "quiet", help: "The counts without the cases.")
  static let lines = Option(
    name: "lines",
    help: "Take every line for a case, whatever the input looks like; for parts of a larger one."
  )
  static let jobs = Option(
    name: "jobs",
    short: "j",
    value: "number",
    help: "Read and work on so many threads, at most 64. The output is the same.",
    standard: "1"
  )
  static let merge = Option(
    name: "merge",
    help: "Read lines that 'triage -f jsonl' wrote, and add them up."
  )
}

extension Command {
  /// The whole number above 0 that an option has; throws what is wrong with anything else.
  func count(of option: Option, in arguments: Arguments) throws(UsageError) -> Int {
    let text = arguments.value(option) ?? option.standard ?? ""
    if let number = Int(text), (1...1_000_000).contains(number) { return number }
    throw misuse(
      """
      The value '\(TextSafety.shown(text))' is invalid for '\(ours: option.usage)'. It takes a \
      whole number above 0.
      """
    )
  }
}
