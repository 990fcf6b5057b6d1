import JSONText

extension Command {
  static let redact: Command = Command(
    name: "redact",
    summary: "Gives the input back safe to share, in the same format.",
    operands: "<file> ...",
    operandHelp: """
      Any text: one file goes to standard output; several need '-o DIR/', which keeps their names and puts the \
      folder before equal ones, 'x-case.txt'. '-' is standard input.
      """,
    arity: .some,
    examples: [
      ("coexist redact case.json", "to standard output"),
      ("coexist redact Cases/ -o Safe/", "a folder of them"),
      ("coexist redact --check ticket.txt", "exit 1 if something would go"),
    ],
    options: [.check, .outputOrFolder, .showPersonal],
    run: { arguments, host, result throws(UsageError) in
      let inputs: Inputs
      switch LogStream.start(arguments, host) {
      case .log(let log): return log.run(log.redactor, &result)
      case .other(let host):
        inputs = Inputs(arguments.operands, in: host, isWhole: true, &result)
      }
      guard !inputs.files.isEmpty else { return }
      let options = arguments.redaction
      result.guardAgainst(inputs.files, arguments, options)
      let files = inputs.files.filter { isText($0, &result) }
      guard !files.isEmpty else { return }
      if arguments.has(.check) { return check(files, options, &result) }
      for file in files where UnsupportedFormat.isBlank(file.bytes) {
        result.complain("\(TextSafety.shown(file.name)): error: the input is empty", .unreadable)
      }
      let path = arguments.value(.output) ?? "-"
      if path.hasSuffix("/") {
        result.files.append(.folder(path: path, files: folder(files, options)))
      } else if inputs.files.count == 1, let file = files.first {
        result.deliver(Safe(redacted(file, options)), arguments)
      } else {
        result = CommandResult()
        throw Command.redact.misuse("Several files need '--output' with a folder, such as 'Safe/'")
      }
    }
  )

  /// Complains about a file in which nothing can be replaced: too large, compressed, a picture.
  private static func isText(_ file: Inputs.File, _ result: inout CommandResult) -> Bool {
    if file.isTooLarge {
      let name = TextSafety.shown(file.name)
      result.complain("\(name): error: larger than \(HostSystem.mostHeldMegabytes) MB", .unreadable)
      return false
    }
    guard !file.bytes.isEmpty, let foreign = UnsupportedFormat(file.bytes), !foreign.isText else {
      return true
    }
    let name = TextSafety.shown(file.name)
    result.complain(
      "\(name):1:1: error: \(ours: foreign.message)\nhelp: \(ours: foreign.help)",
      .unreadable
    )
    return false
  }

  /// Prints kinds and places, and nothing else.
  private static func check(
    _ files: [Inputs.File],
    _ options: RedactionOptions,
    _ result: inout CommandResult
  ) {
    var count = 0
    for file in files {
      let name = TextSafety.shown(file.name)
      for finding in DocumentRedactor.redact(file.bytes, options: options).findings {
        let place = TextPosition(of: finding.offset, in: file.bytes)
        result.output += "\(name):\(place.line):\(place.column): \(ours: finding.kind)\n"
        count += 1
      }
    }
    guard count > 0 else { return }
    result.complain("coexist: \(ours: count.counted("value")) would be removed", .negative)
  }

  private static func folder(_ files: [Inputs.File], _ options: RedactionOptions) -> [FolderFile] {
    let paths = files.map { file in
      TextSafety.redacted(file.name).unescaped.split(separator: "/")
        .filter { $0 != "." && $0 != ".." }
    }
    let names = paths.map { Screenshots.harmless(String($0.last ?? "")) }
    let uses = Dictionary(names.map { ($0, 1) }) { $0 + $1 }
    var taken: Set<String> = []
    return files.indices.map { index in
      var plain = names[index]
      if uses[plain] != 1, let folder = paths[index].dropLast().last {
        plain = "\(Screenshots.harmless(String(folder)))-\(plain)"
      }
      var name = plain
      var count = 2
      while !taken.insert(name).inserted {
        name = "\(count)-\(plain)"
        count += 1
      }
      return FolderFile(name: name, bytes: redacted(files[index], options).bytes)
    }
  }

  /// The file with its line breaks: all of Windows, or those of everybody else.
  private static func redacted(
    _ file: Inputs.File,
    _ options: RedactionOptions
  ) -> (bytes: [UInt8], findings: [PrivateFinding]) {
    var safe = DocumentRedactor.redact(file.bytes, options: options)
    let text = InputEncoding(of: file.bytes).utf8(of: file.bytes)
    safe.bytes = LineBreaks(of: text).applied(to: safe.bytes)
    return safe
  }
}

extension Option {
  static let check = Option(
    name: "check",
    help: "Print only what would be removed, as file:line:column: kind; exit 1 if anything would."
  )
}
