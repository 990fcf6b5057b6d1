/// A long log on its way to standard output, of which no more than a block is held.
struct LogStream {
  private let path: String
  private let host: HostSystem
  private let options: RedactionOptions

  /// `nil` unless one long file is wanted on standard output that begins as a log does.
  init?(_ arguments: Arguments, _ host: HostSystem) {
    guard arguments.operands.count == 1, let path = arguments.operands.first, path != "-",
      arguments.value(.output) == nil, !arguments.has(.check), !host.isRedactorOff
    else { return nil }
    let status = host.status(.file(path))
    guard status.kind == .file, status.size >= LogRedactor.leastLength else { return nil }
    var head: [UInt8] = []
    _ = host.blocks(.file(path)) { block in
      head += block.prefix(65_536)
      return head.count < 65_536
    }
    guard LogRedactor.isLog(head) else { return nil }
    self.path = path
    self.host = host
    options = arguments.redaction(in: host)
  }

  /// Reads the log twice: for the placeholders that stand in it, then record by record.
  func run() -> CommandResult {
    var result = CommandResult()
    var numbers = PlaceholderNumbers()
    var tail: [UInt8] = []
    _ = host.blocks(.file(path)) { block in
      // A placeholder may lie across the border.
      tail += block
      numbers.reserve(in: tail)
      tail = Array(tail.suffix(64))
      return true
    }
    var redactor = LogRedactor(options: options, reserved: numbers)
    var isTaken = true
    let isRead = host.blocks(.file(path)) { block in
      isTaken = host.say(redactor.take(block))
      return isTaken
    }
    if isTaken { isTaken = host.say(redactor.finish()) }
    if !isTaken {
      result.complain("coexist: error: cannot write to standard output", .writeFailed)
    } else if !isRead {
      result.complain("\(TextSafety.shown(path)): error: cannot be read", .missing)
    }
    return result
  }
}
