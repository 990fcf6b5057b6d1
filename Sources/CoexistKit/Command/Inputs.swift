/// Finds and reads the inputs that the operands name.
struct Inputs: Sendable {
  struct File: Sendable {
    let name: String
    let intake: Intake
    /// It was larger than anybody captures, and nothing is held of it.
    var isTooLarge = false

    /// What is held of it.
    var bytes: [UInt8] { intake.bytes }
  }

  private(set) var files: [File] = []
  /// The folders of cases that lie below an operand, where it holds more than one.
  private(set) var cases: [String] = []

  /// Whether there is nothing but white space in them.
  var isBlank: Bool { files.allSatisfy { !$0.isTooLarge && UnsupportedFormat.isBlank($0.bytes) } }
  /// What has been read, so that nothing counts twice.
  private var seen: Set<FileIdentity> = []
  private let isWhole: Bool

  /// Reads every operand; what cannot be read is complained about, the rest still counts.
  ///
  /// Of a recording of the browser only what may be a fact is held, unless all of it `isWhole`.
  init(
    _ operands: [String],
    in host: HostSystem,
    isWhole: Bool = false,
    _ result: inout CommandResult
  ) {
    self.isWhole = isWhole
    for operand in operands {
      if operand == "-" {
        read(.standardInput, as: "-", in: host, &result)
        continue
      }
      switch host.entry(operand) {
      case .missing:
        result.miss(operand, help: Self.help(instead: operand))
      case .unreachable: result.cannotRead(operand)
      case .directory: read(folder: operand, in: host, &result)
      case .file, .special: read([operand], in: host, &result)
      }
    }
  }

  /// What somebody may have meant who named a file that is not there.
  private static func help(instead operand: String) -> Safe {
    let bare = operand.drop { $0 == "#" }
    let isCode = !bare.isEmpty && bare.utf8.allSatisfy(\.isDigit)
    if isCode || Explainer.words.contains(operand) {
      return "'coexist explain \(TextSafety.shown(String(bare)))' says what that means"
    }
    return operand.contains(" ")
      ? "words go in through a pipe: echo '...' | coexist diagnose" : CommandResult.nameAFile
  }

  private mutating func read(folder: String, in host: HostSystem, _ result: inout CommandResult) {
    let tree = FileTree(below: folder, in: host)
    for skipped in tree.skipped { result.complain(skipped.line, .missing) }
    let found = tree.folders.flatMap(\.captures).sorted { $0.isByteBefore($1) }
    if found.isEmpty { result.findNothing(in: folder) }
    let owners = Set(tree.cases.compactMap { $0 }).sorted()
    if owners.count > 1 { cases += owners.map { tree.folders[$0].path } }
    read(found, in: host, &result)
  }

  private mutating func read(_ paths: [String], in host: HostSystem, _ result: inout CommandResult)
  {
    for path in host.withoutRepeats(paths, besides: &seen) {
      read(.file(path), as: path, in: host, &result)
    }
  }

  private mutating func read(
    _ source: HostSystem.Source,
    as name: String,
    in host: HostSystem,
    _ result: inout CommandResult
  ) {
    host.hint(before: source)
    result.hasRead(source, in: host)
    switch isWhole ? host.all(of: source).map({ Intake($0) }) : host.intake(source) {
    case .all(let intake): files.append(File(name: name, intake: intake))
    case .tooLarge: files.append(File(name: name, intake: Intake([]), isTooLarge: true))
    case .unreadable: result.cannotRead(name)
    }
  }
}

extension CommandResult {
  static let nameAFile: Safe = "name a file or a folder, or '-' for standard input"

  mutating func miss(_ operand: String, help: Safe = nameAFile) {
    complain("\(TextSafety.shown(operand)): error: no such file", .missing, help: help)
  }

  mutating func cannotRead(_ operand: String) {
    complain("\(TextSafety.shown(operand)): error: cannot be read", .missing)
  }

  /// `nil` is standard output.
  mutating func cannotWrite(_ path: String?, _ failure: HostSystem.WriteFailure = .failed) {
    let words: Safe =
      path.map { "\(TextSafety.shown($0)): error: \(failure.words)" } ?? Self.noOutput
    complain(words, failure.code)
  }

  static let noOutput: Safe = "coexist: error: cannot write to standard output"

  /// `--fail-on` was reached.
  mutating func reach(_ status: Status) {
    complain("coexist: a cause is at least \(ours: status.id) (--fail-on)", .negative)
  }

  mutating func findNothing(in folder: String) {
    let shown = TextSafety.shown(folder)
    complain(
      "\(shown): error: no captures in this folder (looked for \(FileTree.patterns))",
      .missing,
      help: "name the file itself, or give it one of these endings"
    )
  }
}

extension HostSystem {
  /// Somebody at a keyboard is told that it is their turn.
  func hint(before source: Source) {
    guard case .standardInput = source, isInputTerminal else { return }
    note("coexist: reading what is typed or pasted here; Ctrl-D on a line of its own ends it\n")
  }
}
