/// Writes rows in the wanted format as they come, and the counts at the end.
struct TriageWriter {
  private enum Format { case text, jsonl, csv, html }

  private(set) var tally = TriageTally()
  private let host: HostSystem
  private let format: Format
  private let isQuiet: Bool
  private let text: TriageText
  /// The cases of a page.
  private var groups: TriageGroups
  private let provider: Provider
  /// Where the output goes, or `nil` for standard output.
  let path: String?
  /// Takes what is written; `false` when it cannot be.
  var sink: ([UInt8]) -> Bool
  private var buffer: [UInt8] = []
  private(set) var isBroken = false
  /// A credential that the last look found, after which nothing is written.
  private var refusal: LeakFinding?
  private var masked: Set<PrivateKind> = []

  /// `nil` when the output cannot be made, and the result says why; throws what is wrong with an
  /// option.
  init?(
    _ arguments: Arguments,
    for provider: Provider,
    besides inputs: Set<FileIdentity>,
    in host: HostSystem,
    _ result: inout CommandResult
  ) throws(UsageError) {
    self.host = host
    self.provider = provider
    isQuiet = arguments.has(.countsOnly)
    format =
      switch arguments.format {
      case "jsonl": .jsonl
      case "csv": .csv
      case "html": .html
      default: .text
      }
    var text = TriageText()
    if let by = arguments.value(.countedBy).flatMap({ TriageTally.Dimension(rawValue: $0) }) {
      text.dimensions = [by]
    }
    text.most = try Command.triage.count(of: .top, in: arguments)
    path = arguments.value(.output).flatMap { $0 == "-" ? nil : $0 }
    sink = host.say
    if let path {
      guard Self.mayWrite(path, besides: inputs, in: host, &result) else { return nil }
    } else {
      text.width = host.outputColumns.map { min(max($0, 60), 120) } ?? TextLayout.width
      text.isPainted = TextStyle.isWanted(arguments.value(.color), host)
    }
    self.text = text
    groups = TriageGroups(by: text.dimensions.first ?? .cause)
    if format == .csv { buffer += TriageField.head.utf8 }
  }

  /// Whether a path is no input and no folder; the result then says why.
  private static func mayWrite(
    _ path: String,
    besides inputs: Set<FileIdentity>,
    in host: HostSystem,
    _ result: inout CommandResult
  ) -> Bool {
    let status = host.status(of: path)
    if let identity = status.identity, inputs.contains(identity) {
      result.mayNot(overwrite: path)
      return false
    }
    guard status.kind == .directory else { return true }
    let fault = Outgoing.folderFault(path)
    result.complain(fault.line, fault.code)
    return false
  }

  /// Whether the cases go to standard output as they come.
  var showsCases: Bool { path == nil && format != .html && !(format == .text && isQuiet) }

  /// Takes a row; `false` when nobody takes the output any more.
  mutating func put(_ row: TriageRow, surest: Status?) -> Bool {
    tally.add(row, surest: surest)
    switch format {
    case .text: if !isQuiet { buffer += text.line(row).utf8 }
    case .jsonl: row.appendJSON(to: &buffer)
    case .csv: row.appendCSV(to: &buffer)
    case .html: groups.add(row)
    }
    return buffer.count < 65_536 || flush()
  }

  /// Counts a record of a log that is no case.
  mutating func passOver() { tally.recordsWithoutPayload += 1 }

  /// Writes what is waiting; `false` when it cannot be written.
  mutating func flush() -> Bool {
    guard !isBroken else { return false }
    guard !buffer.isEmpty else { return true }
    // Ids, codes and words of ours cannot be a credential; words from outside can.
    if !tally.unknownWords.isEmpty || tally.unread != nil {
      let look = LastLook(at: buffer, with: LeakCheck())
      masked.formUnion(look.masked)
      refusal = look.refusal
      isBroken = refusal != nil
      if isBroken { return false }
      buffer = look.bytes
    }
    let isWritten = sink(buffer)
    buffer.removeAll(keepingCapacity: true)
    isBroken = !isWritten
    return isWritten
  }

  private var page: String {
    TriagePage(
      tally: tally,
      groups: groups,
      dimensions: text.dimensions,
      most: text.most,
      provider: provider
    )
    .text(withCases: !isQuiet)
  }

  /// Writes the counts and ends the output.
  mutating func finish(_ result: inout CommandResult) {
    if format == .html { buffer += page.utf8 }
    if format == .text {
      if !isQuiet, tally.cases > 0 { buffer.append(0x0A) }
      buffer += text.summary(tally).utf8
    }
    let isWritten = flush()
    if !masked.isEmpty { result.complaint += CommandResult.warning(masked) }
    if let refusal {
      result.complain(refusal)
    } else if !isWritten, path == nil {
      result.cannotWrite(nil)
    }
    guard let unread = tally.unread else { return }
    let first = TextSafety.shown(unread.first)
    result.complain(
      "coexist: \(ours: unread.cases.counted("case")) of \(tally.cases) could not be read, the first: \(first)",
      .unreadable
    )
  }
}
