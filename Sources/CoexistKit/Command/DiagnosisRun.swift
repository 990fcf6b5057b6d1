/// One case from the command line: read, supplied, diagnosed and published.
struct DiagnosisRun: Sendable {
  let published: PublishedCase
  let detail: ReportText.Detail
  /// What was read.
  let files: [Inputs.File]
  /// The same without what nothing could be read of.
  let readable: [Inputs.File]
  /// Nothing could be read at all.
  var isNothingReadable: Bool { readable.isEmpty }

  var diagnosis: Diagnosis { published.diagnosis }
  var report: Report { published.report }
  /// Has numbered what the report removed; whatever else is said of the case goes through it.
  var redactor: Redactor { published.redactor }

  /// `nil` when there is nothing to report on; the result then says why.
  init?(
    _ arguments: Arguments,
    _ host: HostSystem,
    _ result: inout CommandResult,
    for command: Command
  ) {
    let operands = arguments.inputs(in: host)
    let inputs = Inputs(operands, in: host, &result)
    if let several = SeveralCases.text(of: inputs.cases) {
      result.complain(several, .misuse)
      return nil
    }
    let options = arguments.redaction
    result.guardAgainst(inputs.files, arguments, options)
    let isBlank = command.arity == .any && arguments.operands.isEmpty && inputs.isBlank
    files = isBlank ? [] : inputs.files
    guard !files.isEmpty || isBlank || operands.isEmpty else { return nil }
    guard var reader = CaseReader(arguments, in: host, &result) else { return nil }
    if let shape = arguments.value(.shape) { reader.force(shape) }
    for file in files {
      let name = Untrusted(file.name)
      if file.isTooLarge {
        reader.leaveOut(name: name)
      } else {
        reader.read(name: name, file.intake)
      }
    }
    if let several = SeveralCases(reader.cases) {
      result.complain(several.text, .misuse)
      return nil
    }
    do throws(SupplyError) {
      try reader.supply(FactOverrides(pairs: arguments.all(.set)))
    } catch {
      result.complain(command.misuse(error.sentence))
      return nil
    }
    var readable: [Inputs.File] = []
    for (input, file) in zip(reader.inputs, files) {
      if input.isUnreadable {
        result.complain(InputComplaint(input: input, bytes: file.bytes).text, .unreadable)
      } else {
        readable.append(file)
      }
    }
    self.readable = readable
    published = PublishedCase(reader, options: options, echoes: result.leakCheck)
    result.leakCheck.learn(published.redactor.record)
    detail =
      arguments.has(.trace)
      ? .trace : arguments.has(.full) ? .full : arguments.has(.quiet) ? .quiet : .compact
  }
}

extension CaseReader {
  /// A reader for a case with the provider and the moment that the options name; `nil` when they
  /// cannot be read, and the result says why.
  init?(_ arguments: Arguments, in host: HostSystem, _ result: inout CommandResult) {
    guard let provider = ProviderFile.provider(arguments, host, &result) else { return nil }
    self = .standard
    connect(by: provider)
    if let word = arguments.value(.zone) {
      guard let zone = Zone(word, isLocal: true) else {
        result.complain(
          """
          coexist: error: --zone takes an offset from UTC such as -03:00, not \
          '\(TextSafety.shown(word))'
          """,
          .misuse
        )
        return nil
      }
      suppose(zone: zone)
    }
    guard let now = arguments.value(.now) else { return }
    guard let instant = arguments.moment(in: host) else {
      result.complain(
        """
        coexist: error: --now takes 'now' or a time such as 2026-11-20T14:05:11Z, not \
        '\(TextSafety.shown(now))'
        """,
        .misuse
      )
      return nil
    }
    suppose(now: instant)
  }
}

extension Arguments {
  /// The operands that are to be read: without any, a pipe counts as `-`.
  func inputs(in host: HostSystem) -> [String] {
    operands.isEmpty && host.isInputPiped ? ["-"] : operands
  }

  /// The moment of `--now`, or `nil` where none is given or it cannot be read.
  func moment(in host: HostSystem) -> Instant? {
    value(.now).flatMap { $0 == "now" ? Instant(epoch: host.clock()) : Instant(iso8601: $0) }
  }
}
