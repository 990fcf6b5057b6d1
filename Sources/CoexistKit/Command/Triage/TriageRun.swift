/// A triage from its inputs to its output.
struct TriageRun {
  private let host: HostSystem
  private let study: TriageStudy
  private var team: TriageTeam
  private var writer: TriageWriter
  private var redactor: Redactor
  private var progress: TriageProgress
  /// Whether the inputs hold lines that a triage wrote.
  private let isMerge: Bool
  /// Whether every line is a case, whatever the input looks like.
  private let isOfLines: Bool
  /// The first line of an input to be merged that is none, and how many there are.
  private var strangers: (first: Safe, count: Int)?
  /// The input being split, as it is shown.
  private var inputName: Safe = ""

  @Sendable static func run(
    _ arguments: Arguments,
    in host: HostSystem,
    _ result: inout CommandResult
  ) throws(UsageError) {
    let jobs = try Command.triage.count(of: .jobs, in: arguments)
    guard let study = TriageStudy(arguments, in: host, &result) else { return }
    let inputs = TriageInputs(arguments.inputs(in: host), in: host, &result)
    guard !inputs.all.isEmpty,
      let writer = try TriageWriter(
        arguments,
        for: study.provider,
        besides: inputs.identities,
        in: host,
        &result
      )
    else { return }
    var run = TriageRun(
      host: host,
      study: study,
      team: TriageTeam(study, jobs: min(jobs, 64), on: host),
      writer: writer,
      redactor: Redactor(options: arguments.redaction),
      progress: TriageProgress(in: host),
      isMerge: arguments.has(.merge),
      isOfLines: arguments.has(.lines) || arguments.has(.merge)
    )
    if let output = writer.path {
      let failure = host.writePieces(output) { put in run.write(inputs, to: put, &result) }
      if let failure { result.cannotWrite(output, failure) }
    } else {
      run.work(inputs, &result)
    }
    if let (first, count) = run.strangers {
      let rest: Safe = count > 1 ? ", and \(count - 1) more" : ""
      result.complain(
        "\(first): error: no line that 'triage -f jsonl' wrote\(rest)",
        .unreadable,
        help: "without --merge the lines are read as cases"
      )
    }
    if let wanted = arguments.value(.failOn).flatMap({ Status(id: $0) }),
      run.writer.tally.surest.map({ $0 <= wanted }) ?? false
    {
      result.reach(wanted)
    }
  }

  /// Writes to a file; `false` when it could not be written.
  private mutating func write(
    _ inputs: TriageInputs,
    to put: ([UInt8]) -> Bool,
    _ result: inout CommandResult
  ) -> Bool {
    withoutActuallyEscaping(put) { put in
      writer.sink = put
      work(inputs, &result)
      writer.sink = { _ in false }
      return !writer.isBroken
    }
  }

  private mutating func work(_ inputs: TriageInputs, _ result: inout CommandResult) {
    for input in inputs.all {
      guard take(input, &result) else { break }
    }
    progress.end()
    writer.finish(&result)
  }

  /// Reads an input; `false` when nobody takes the output any more.
  private mutating func take(_ input: TriageInputs.Input, _ result: inout CommandResult) -> Bool {
    switch input {
    case .folder(let path, let captures):
      let intakes = captures.map { ($0, host.intake(.file($0))) }
      return put(study.study(intakes), published(path).unescaped, line: nil)
    case .file(let path): return split(.file(path), as: path, &result)
    case .standardInput: return split(.standardInput, as: "-", &result)
    }
  }

  private mutating func published(_ name: String) -> Safe {
    redactor.forgetValues()
    return redactor.publish(Untrusted(name), as: .word)
  }

  private mutating func split(
    _ source: HostSystem.Source,
    as name: String,
    _ result: inout CommandResult
  ) -> Bool {
    host.hint(before: source)
    inputName = published(name)
    let shown = inputName.unescaped
    var splitter = CaseSplitter(form: isOfLines ? .lines : nil)
    var isTaken = true
    var isTooLarge = false
    let isFile = host.status(source).kind == .file
    let pass = { (run: inout TriageRun, piece: CaseSplitter.Piece) in
      isTaken = run.take(piece)
      return isTaken
    }
    let isRead = host.blocks(source) { block in
      let goesOn = splitter.feed(block) { pass(&self, $0) }
      isTooLarge = splitter.held > HostSystem.mostHeldMegabytes << 20
      // What comes through a pipe is answered as it comes.
      if isTaken, !isFile, splitter.pause({ pass(&self, $0) }) {
        isTaken = finish(shown) && writer.flush()
      }
      return goesOn && isTaken && !isTooLarge
    }
    guard isTaken, finish(shown) else { return false }
    if isTooLarge {
      let problem = TriageStudy.tooLarge(megabytes: HostSystem.mostHeldMegabytes)
      return put(study.study(unread: problem), shown, line: nil)
    }
    if !isRead, !splitter.isDone {
      result.cannotRead(name)
    }
    _ = splitter.finish { pass(&self, $0) }
    return isTaken && finish(shown)
  }

  /// Takes a piece of an input; `false` when nobody takes the output any more.
  private mutating func take(_ piece: CaseSplitter.Piece) -> Bool {
    let name = inputName.unescaped
    switch piece {
    case .record(let bytes, let number, _) where isMerge:
      guard let row = TriageRow(of: bytes, redactor: &redactor) else {
        strangers = (
          strangers?.first ?? "\(inputName):\(number)", (strangers?.count ?? 0) + 1
        )
        return true
      }
      return writer.put(row, surest: row.status)
    case .record(let bytes, let number, let isOfLog):
      team.add(TriageTeam.Waiting(bytes: bytes, line: number, isOfLog: isOfLog))
      return !team.isBusy || finish(name)
    case .tooLong(let number):
      let problem = TriageStudy.tooLarge(megabytes: CaseSplitter.longestRecord >> 20)
      return finish(name) && put(study.study(unread: problem), name, line: number)
    case .whole(let intake)
    where intake.gaps.isEmpty && intake.bytes.count <= RecordSkeleton.longest:
      team.add(TriageTeam.Waiting(bytes: intake.bytes, line: nil, isOfLog: false))
      return finish(name)
    case .whole(let intake): return put(study.study([(name, .all(intake))]), name, line: nil)
    case .unsupported(let head):
      return put(study.study([(name, .all(Intake(head)))]), name, line: nil)
    }
  }

  /// Studies what waits and writes it.
  private mutating func finish(_ name: String) -> Bool {
    for (found, line) in team.finish() {
      guard let found else {
        writer.passOver()
        continue
      }
      guard put(found, name, line: line) else { return false }
    }
    return true
  }

  private mutating func put(_ found: TriageCase, _ name: String, line: Int?) -> Bool {
    if writer.tally.cases.isMultiple(of: 256) {
      progress.show(writer.tally.cases, isVisible: host.isOutputTerminal && writer.showsCases)
    }
    let row = TriageRow(found, name: name, line: line, redactor: &redactor)
    return writer.put(row, surest: found.answer.surest)
  }
}
