/// What a run of the program comes to: the bytes for both streams and the exit code.
public struct Outcome: Sendable {
  /// For standard output: the report and nothing else.
  public let output: [UInt8]
  /// For standard error: one line of reason for every code above 0, notes and warnings.
  public let complaint: [UInt8]
  /// The exit code (contract, section 2).
  public let status: Int32

  /// Runs the program on its arguments, without its own name.
  public init(arguments: [String]) {
    self.init(arguments: arguments, in: .system)
  }

  init(arguments: [String], in host: HostSystem) {
    var result = CommandLine.run(arguments, in: host)
    result.leave(through: host)
    output = Array(result.output.unescaped.utf8)
    complaint = Array(result.complaint.unescaped.utf8)
    status = result.exit.rawValue
  }

  /// Writes both streams and says how it went, as an exit code.
  public func write() -> Int32 {
    guard HostSystem.writeAll(output, to: 1) else {
      _ = HostSystem.writeAll(Array("\(CommandResult.noOutput.unescaped)\n".utf8), to: 2)
      return ExitCode.writeFailed.rawValue
    }
    _ = HostSystem.writeAll(complaint, to: 2)
    return status
  }
}

/// The exit codes of the contract, section 2: the same for every format.
enum ExitCode: Int32, CaseIterable {
  case done = 0
  case negative = 1
  case misuse = 64
  case unreadable = 65
  case missing = 66
  case bug = 70
  case cannotCreate = 73
  case writeFailed = 74

  var meaning: String {
    switch self {
    case .done: "the job was done; finding a cause is not an error"
    case .negative:
      """
      a negative verdict that was asked for: test mismatch, --coverage-min, --fail-on, redact \
      --check, ticket not ready
      """
    case .misuse: "misuse: unknown option, bad value, unknown command"
    case .unreadable: "an input could not be read as anything known; the others were reported"
    case .missing: "a file is missing or unreadable, nothing matched, no such thing to explain"
    case .bug: "a bug in coexist"
    case .cannotCreate: "cannot create the output"
    case .writeFailed: "writing failed: full disk, closed stream"
    }
  }

  /// Where several apply, the first of these wins.
  static let precedence: [ExitCode] = [
    .bug, .writeFailed, .cannotCreate, .misuse, .missing, .unreadable, .negative, .done,
  ]

  func joined(_ other: ExitCode) -> ExitCode {
    Self.precedence.first { $0 == self || $0 == other } ?? self
  }
}

/// What a command has come to so far: what it will say, write, and end with.
struct CommandResult: Sendable {
  var output: Safe = ""
  var complaint: Safe = ""
  var exit = ExitCode.done
  /// Files that wait for the gate.
  var files: [Outgoing] = []
  /// The files that were read.
  var inputs: Set<FileIdentity> = []
  /// What must not leave; it has learned from everything that was read.
  var leakCheck = LeakCheck()

  mutating func complain(_ error: UsageError) { complain(error.text, .misuse) }

  /// One line of reason, and one of what to do about it.
  mutating func complain(_ line: Safe, _ code: ExitCode, help: Safe? = nil) {
    complaint += line + "\n" + (help.map { "help: \($0)\n" } ?? "")
    exit = exit.joined(code)
  }
}
