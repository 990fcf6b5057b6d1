/// Checks the files that a case names as attachments.
struct Screenshots: Sendable {
  private(set) var shots: [Screenshot] = []
  /// What can be copied, by its name in the folder of the ticket.
  private(set) var files: [FolderFile] = []

  static let largest = 20 << 20

  init(_ facts: Facts, in host: HostSystem, leakCheck: LeakCheck, redactor: inout Redactor) {
    var publisher = Publisher(facts: facts, redactor: redactor)
    for attachment in facts.attachments.prefix(100) {
      let file = publisher.text(attachment.file, .word)
      let name = unused(Self.harmless(file.unescaped))
      let source = facts.texts[attachment.origin.text].name
      let found = attachment.file.reading { file in
        source.reading { Self.look(file, besides: $0, in: host) }
      }
      var problem = found.problem
      if problem == nil, leakCheck.check(found.bytes) != nil { problem = .secret }
      if problem == nil {
        files.append(FolderFile(name: name, bytes: found.bytes, isImage: true))
      }
      shots.append(
        Screenshot(
          file: file,
          shows: attachment.shows,
          name: name,
          problem: problem,
          at: publisher.spot(attachment.origin)
        )
      )
    }
    redactor = publisher.redactor
  }

  /// Reads a file that stands beside, or below, the case file.
  private static func look(
    _ file: String,
    besides source: String,
    in host: HostSystem
  ) -> (bytes: [UInt8], problem: Screenshot.Problem?) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(".."), !file.hasPrefix("/"), !file.utf8.contains(0) else {
      return ([], .outside)
    }
    let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
    guard let path = host.resolved(folder + file), let home = host.resolved(folder + ".") else {
      return ([], .missing)
    }
    // A link may lead anywhere.
    guard path.hasPrefix(FileTree.join(home, "")) else { return ([], .outside) }
    let status = host.status(of: path)
    guard status.kind == .file else { return ([], .missing) }
    if status.size > largest { return ([], .tooLarge) }
    guard let bytes = host.read(path) else { return ([], .missing) }
    if bytes.isEmpty { return ([], .empty) }
    if bytes.count > largest { return ([], .tooLarge) }
    return ImageFormat.name(of: bytes) == nil ? ([], .notAnImage) : (bytes, nil)
  }

  /// The last part of a path with nothing in it but letters, digits, dots and dashes.
  static func harmless(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? ""
    let bytes = last.utf8.suffix(80).map { byte -> UInt8 in
      let isPlain = byte.isDigit || byte.isLetter || byte == 0x2E || byte == 0x5F
      return isPlain ? byte : 0x2D
    }
    let plain = bytes.drop { $0 == 0x2E || $0 == 0x2D }
    return plain.isEmpty ? "attachment" : String(decoding: plain, as: UTF8.self)
  }

  /// The name itself, or with a number where it is taken.
  private func unused(_ name: String) -> String {
    let taken = Set(shots.map(\.name) + TicketFolder.names)
    guard taken.contains(name) else { return name }
    return (2...).lazy.map { "\($0)-\(name)" }.first { !taken.contains($0) } ?? name
  }

  /// What is wrong with the files, for the reader of the terminal and of the report.
  var warnings: [Report.WarningRow] {
    shots.compactMap { shot in
      shot.problem.map {
        Report.WarningRow(
          code: Warning.Code.missingAttachment.id,
          message: "attachment '\(shot.file)': \(ours: $0.words)",
          at: shot.at
        )
      }
    }
  }
}
