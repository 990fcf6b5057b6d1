/// A long log on its way to standard output or a file, of which no more than a record is held.
struct LogStream {
  private let source: HostSystem.Source
  private let name: Safe
  private let output: String
  private let host: HostSystem
  private let options: RedactionOptions
  private let form: LogRecords.Form
  /// As the beginning has them.
  private let breaks: LineBreaks

  /// What comes of a look at the input.
  enum Start {
    case log(LogStream)
    /// No log, or a short one: the same input, to be read from its beginning.
    case other(HostSystem)
  }

  /// Looks whether one long input is wanted in one piece that begins as a log does.
  static func start(_ arguments: Arguments, _ host: HostSystem) -> Start {
    let output = arguments.value(.output) ?? "-"
    guard arguments.operands.count == 1, let path = arguments.operands.first,
      !output.hasSuffix("/"), host.entry(output) != .directory, !arguments.has(.check),
      !host.isInputTerminal || path != "-"
    else { return .other(host) }
    let source = path == "-" ? HostSystem.Source.standardInput : .file(path)
    let status = host.status(source)
    if case .file = source {
      guard status.kind == .file, status.size >= LogRedactor.leastLength,
        host.status(of: output).identity != status.identity
      else { return .other(host) }
    }
    var head: [UInt8] = []
    _ = host.blocks(source) { block in
      head += block
      return head.count < LogRedactor.leastLength
    }
    let isPipe = path == "-"
    guard head.count >= LogRedactor.leastLength, let form = LogRecords.form(of: head) else {
      return .other(isPipe ? host.putBack(head) : host)
    }
    return .log(
      LogStream(
        source: source,
        name: TextSafety.shown(path),
        output: output,
        host: isPipe ? host.putBack(head) : host,
        options: arguments.redaction,
        form: form,
        breaks: LineBreaks(of: head)
      )
    )
  }

  /// Redacts record by record with ``redactor``; what a look at the finished record does not let through
  /// ends it.
  func run(_ redactor: LogRedactor, _ result: inout CommandResult) {
    if output == "-" { return write(to: host.say, redactor, &result) }
    let failure = host.writePieces(output) { put in
      write(to: put, redactor, &result)
      return result.exit == .done
    }
    if let failure { result.cannotWrite(output, failure) }
  }

  /// What redacts the log, as it is before the first byte.
  ///
  /// A file is read twice: first for the placeholders that stand in it. Those of a pipe are kept free
  /// from where they stand.
  var redactor: LogRedactor {
    var numbers = PlaceholderNumbers()
    if case .file = source {
      var tail: [UInt8] = []
      _ = host.blocks(source) { block in
        // A placeholder may lie across the border.
        tail += block
        numbers.reserve(in: tail)
        tail.removeFirst(max(0, tail.count - 64))
        return true
      }
    }
    return LogRedactor(form, options: options, reserved: numbers, on: host)
  }

  private func write(
    to put: ([UInt8]) -> Bool,
    _ redactor: LogRedactor,
    _ result: inout CommandResult
  ) {
    var redactor = redactor
    var isTaken = true
    var isTooLong = false
    let isRead = host.blocks(source) { block in
      isTaken = put(breaks.applied(to: redactor.take(block)))
      isTooLong = redactor.held > HostSystem.mostHeldMegabytes << 20
      return isTaken && !isTooLong && redactor.refusal == nil
    }
    if isTaken, isRead { isTaken = put(breaks.applied(to: redactor.finish())) }
    if let refusal = redactor.refusal {
      result.refuse(refusal)
    } else if !isTaken {
      result.cannotWrite(output == "-" ? nil : output)
    } else if isTooLong {
      let limit = HostSystem.mostHeldMegabytes
      result.complain("\(name): error: a line is larger than \(limit) MB", .unreadable)
    } else if !isRead {
      result.complain("\(name): error: cannot be read", .missing)
    }
    if !redactor.masked.isEmpty { result.complaint += CommandResult.warning(redactor.masked) }
  }
}

extension HostSystem {
  /// The same outside, whose standard input begins with what was read of it already.
  fileprivate func putBack(_ head: [UInt8]) -> HostSystem {
    var host = self
    host.blocks = { source, take in
      if case .standardInput = source, !head.isEmpty, !take(head[...]) { return false }
      return blocks(source, take)
    }
    return host
  }
}
