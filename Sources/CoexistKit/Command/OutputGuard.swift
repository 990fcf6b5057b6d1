/// Something to be written once the gate has let it through.
enum Outgoing: Sendable {
  /// One file, over whatever was there.
  case file(path: String, bytes: [UInt8])
  /// A new folder that only its owner may look into, with everything in it or not at all.
  case folder(path: String, files: [FolderFile])
}

extension CommandResult {
  /// Takes in what must not leave, before anything of it is said.
  mutating func guardAgainst(
    _ files: [Inputs.File],
    _ arguments: Arguments,
    _ options: RedactionOptions
  ) {
    leakCheck = LeakCheck(options: options)
    for file in files { leakCheck.learn(from: file.bytes) }
    let words = arguments.operands + arguments.all(.set)
    leakCheck.learn(from: Array(words.joined(separator: "\n").utf8))
  }

  /// The door: looks at the finished bytes of every stream and file, then writes the files.
  ///
  /// What slipped through is masked with a warning. With a credential in it nothing at all is
  /// written, and the program ends with exit code 70.
  mutating func leave(through host: HostSystem) {
    var refusal: LeakFinding?
    var masked: [PrivateKind] = []
    func safe(_ bytes: [UInt8]) -> [UInt8] {
      let look = LastLook(at: bytes, with: leakCheck)
      refusal = refusal ?? look.refusal
      masked += look.masked
      return look.bytes
    }
    func safe(_ text: Safe) -> Safe { text.mapBytes(safe) }
    files = files.map { $0.mapBytes(safe) }
    output = safe(output)
    complaint = safe(complaint)
    if let refusal { return refuse(refusal) }
    if !masked.isEmpty { complaint += Self.warning(Set(masked)) }
    for outgoing in files {
      if case .file(let path, _) = outgoing, let file = host.status(of: path).identity,
        inputs.contains(file)
      {
        mayNot(overwrite: path)
        continue
      }
      guard let failure = outgoing.write(to: host) else {
        if case .folder(let path, let files) = outgoing {
          complaint += "\(TextSafety.shown(path)): \(files.count) files written\n"
        }
        continue
      }
      complain(safe(failure.line), failure.code)
    }
    files = []
    if let refusal { refuse(refusal) }
  }

  /// Notes a file that was read, by whatever name: nothing is written over it.
  mutating func hasRead(_ source: HostSystem.Source, in host: HostSystem) {
    let status = host.status(source)
    if status.kind == .file, let file = status.identity { inputs.insert(file) }
  }

  static func warning(_ kinds: Set<PrivateKind>) -> Safe {
    let names = kinds.map(\.id).sorted().joined(separator: ", ")
    return "coexist: warning: masked at the last look: \(ours: names)\n"
  }

  /// Ends the program without a word of what was to be written.
  mutating func refuse(_ finding: LeakFinding) {
    self = CommandResult()
    complain(finding)
  }

  mutating func complain(_ finding: LeakFinding) {
    complain("coexist: internal error: \(finding.message)", .bug)
  }

  /// The output names a file that is read.
  mutating func mayNot(overwrite path: String) {
    complain(
      "coexist: error: --output would overwrite '\(TextSafety.shown(path))', which is read",
      .misuse,
      help: "choose another name"
    )
  }
}

extension Outgoing {
  /// The same with other bytes in every file that is text.
  fileprivate func mapBytes(_ safe: ([UInt8]) -> [UInt8]) -> Outgoing {
    switch self {
    case .file(let path, let bytes): .file(path: path, bytes: safe(bytes))
    case .folder(let path, let files):
      .folder(
        path: path,
        files: files.map { file in
          var file = file
          if !file.isImage { file.bytes = safe(file.bytes) }
          return file
        }
      )
    }
  }

  static func folderFault(_ path: String) -> (line: Safe, code: ExitCode) {
    ("\(TextSafety.shown(path)): error: is a folder", .cannotCreate)
  }

  fileprivate func write(to host: HostSystem) -> (line: Safe, code: ExitCode)? {
    switch self {
    case .file(let path, _) where host.entry(path) == .directory: Self.folderFault(path)
    case .file(let path, let bytes):
      host.write(path, bytes).map { ("\(TextSafety.shown(path)): error: \($0.words)", $0.code) }
    case .folder(let path, let files):
      switch host.writeFolder(path, files) {
      case nil: nil
      case .failed: ("\(TextSafety.shown(path)): error: writing failed", .writeFailed)
      case .cannotCreate:
        ("\(TextSafety.shown(path)): error: the folder cannot be created", .cannotCreate)
      case .exists:
        (
          "\(TextSafety.shown(path)): error: something is there already, and nothing is overwritten",
          .cannotCreate
        )
      }
    }
  }
}

extension HostSystem.WriteFailure {
  /// What became of a file.
  var words: Safe {
    switch self {
    case .failed: "writing failed"
    case .cannotCreate, .exists: "cannot be created"
    }
  }

  var code: ExitCode { self == .failed ? .writeFailed : .cannotCreate }
}
