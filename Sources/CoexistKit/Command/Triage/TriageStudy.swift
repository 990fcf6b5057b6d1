/// Studies one case after the other, each apart from the others.
struct TriageStudy: Sendable {
  /// A reader that has read nothing, with the provider, the moment and the shape of the options.
  private let blank: CaseReader
  private let supplied: FactOverrides
  var provider: Provider { blank.provider }
  /// What records came to, or `nil` where each is studied anew.
  private var memory: TriageMemory?
  private var known = ReaderMemory()
  /// How many records were not studied, as one that was alike had been.
  private(set) var recalled = 0

  /// `nil` when the options cannot be understood; the result then says why.
  init?(
    _ arguments: Arguments,
    in host: HostSystem,
    remembers: Bool = true,
    _ result: inout CommandResult
  ) {
    guard var reader = CaseReader(arguments, in: host, &result) else { return nil }
    // What was supplied has times of its own.
    if remembers, arguments.all(.set).isEmpty {
      memory = TriageMemory(provider: reader.provider, now: arguments.moment(in: host))
    }
    if let shape = arguments.value(.shape) { reader.force(shape) }
    blank = reader
    supplied = FactOverrides(pairs: arguments.all(.set))
    do throws(SupplyError) {
      try reader.supply(supplied)
    } catch {
      result.complain(Command.triage.misuse(error.sentence))
      return nil
    }
  }

  /// The case that some inputs hold together.
  func study(_ intakes: [(name: String, intake: Taken<Intake>)]) -> TriageCase {
    var reader = blank
    for (name, intake) in intakes {
      switch intake {
      case .all(let intake): reader.read(name: Untrusted(name), intake)
      case .tooLarge, .unreadable: reader.leaveOut(name: Untrusted(name))
      }
    }
    if let several = SeveralCases(reader.cases) {
      return study(blank, problem: TriageCase.Problem(id: "several-cases", reason: several.reason))
    }
    var problem: TriageCase.Problem?
    for (input, item) in zip(reader.inputs, intakes) where problem == nil {
      guard case .all(let intake) = item.intake else {
        problem = Self.tooLarge(megabytes: HostSystem.mostHeldMegabytes)
        continue
      }
      problem = Self.problem(of: input, intake.bytes)
    }
    var found = study(reader, problem: problem)
    found.guardWords(
      of: intakes.compactMap { if case .all(let intake) = $0.intake { intake } else { nil } }
    )
    return found
  }

  /// The case of one record.
  mutating func study(_ record: [UInt8]) -> TriageCase {
    let skeleton = memory?.skeleton(of: record)
    if let skeleton, let known = memory?.recall(skeleton) {
      recalled += 1
      return known
    }
    var reader = blank
    swap(&reader.memory, &known)
    let intake = Intake(of: record)
    reader.read(name: Untrusted("-"), intake)
    swap(&reader.memory, &known)
    let problem = reader.inputs.first.flatMap { Self.problem(of: $0, intake.bytes) }
    var found = study(reader, problem: problem)
    found.guardWords(of: [intake])
    if let skeleton { memory?.remember(found, skeleton, from: reader.extractor.facts) }
    return found
  }

  /// A case of which nothing can be read.
  func study(unread problem: TriageCase.Problem) -> TriageCase { study(blank, problem: problem) }

  private func study(_ reader: CaseReader, problem: TriageCase.Problem?) -> TriageCase {
    var reader = reader
    // What was supplied was understood before.
    try? reader.supply(supplied)
    let outline = DiagnosisOutline(of: reader.facts, tellsAnswers: false)
    return TriageCase(reader, outline.facts, TriageCase.Answer(outline), problem: problem)
  }

  static func tooLarge(megabytes: Int) -> TriageCase.Problem {
    TriageCase.Problem(
      id: CaseInput.Problem.limit.id,
      reason: "larger than \(megabytes) MB"
    )
  }

  private static func problem(of input: CaseInput, _ bytes: [UInt8]) -> TriageCase.Problem? {
    guard let problem = input.problem else { return nil }
    guard problem != .nothingRecognised else {
      return TriageCase.Problem(id: problem.id, reason: "nothing in it is known")
    }
    return TriageCase.Problem(
      id: problem.id,
      reason: InputComplaint(input: input, bytes: bytes).reason
    )
  }
}
