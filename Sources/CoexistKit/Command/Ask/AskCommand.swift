extension Command {
  static let ask: Command = Command(
    name: "ask",
    summary: "Asks what decides most, and writes each answer into the case file.",
    operands: "<case file>",
    operandHelp: """
      A case file, as 'coexist new' makes one. Answers are read from standard input, one a line: a \
      number of the list (with a name behind it where one is asked for), words, '?' when nobody \
      knows, '<' to go back, '.' to end.
      """,
    examples: [
      ("coexist ask case.json", "at the keyboard"),
      ("coexist ask case.json < answers.txt", "from a script"),
      ("coexist ask --by customer case.json", "what the customer only says"),
    ],
    options: [.by, .now, .provider, .showPersonal],
    run: { arguments, world in
      var reply = Reply()
      guard arguments.operands.count == 1, let path = arguments.operands.first, path != "-" else {
        let sentence =
          arguments.operands.isEmpty
          ? "Missing expected argument '<case file>'"
          : "'ask' takes one case file, and answers from standard input"
        let error = UsageError(sentence: sentence, usage: Command.ask.usage, command: "ask")
        reply.complain(error.text, .misuse)
        return reply
      }
      guard let bytes = caseFile(path, in: world, &reply),
        let reader = CaseReader(arguments, in: world, &reply)
      else { return reply }
      reply.gate = Gate(options: arguments.redaction(in: world))
      reply.gate.learn(from: bytes)
      do throws(CaseText.Fault) {
        var conversation = try Conversation(
          about: path,
          bytes,
          by: arguments.value(.by) ?? "agent",
          reader: reader,
          gate: reply.gate,
          in: world
        )
        do throws(Conversation.Stop) {
          try conversation.run()
        } catch {
          reply.complain(error.line(about: path), error.code)
        }
      } catch {
        reply.complain(error.complaint(about: path, bytes), .unreadable)
      }
      return reply
    }
  )

  /// The bytes of a plain file; `nil` with a complaint for anything else.
  private static func caseFile(_ path: String, in world: World, _ reply: inout Reply) -> [UInt8]? {
    let name = TextSafety.shown(path)
    switch world.entry(path) {
    case .missing:
      reply.complain(
        "\(name): error: no such file\nhelp: coexist new -o \(ShellWord.quoted(name))",
        .missing
      )
    case .file:
      if let bytes = world.read(path) { return bytes }
      reply.complain("\(name): error: cannot be read", .missing)
    case .directory, .special, .unreachable:
      reply.complain("\(name): error: no file that answers could be written into", .missing)
    }
    return nil
  }
}

extension Option {
  static let by = Option(
    name: "by",
    value: "who",
    words: CaseFields.by.words,
    help: "Who saw what is answered; what only the customer says settles nothing."
  )
}

extension Conversation.Stop {
  fileprivate func line(about path: String) -> String {
    let name = TextSafety.shown(path)
    return switch self {
    case .unheard: "coexist: error: cannot write to standard output"
    case .fault(let fault, let bytes): fault.complaint(about: path, bytes)
    case .unwritten: "\(name): error: the answer could not be written"
    case .gone: "\(name): error: the file is gone"
    case .secret(let finding): "internal error: \(finding.message)"
    }
  }

  fileprivate var code: ExitCode {
    switch self {
    case .unheard: .writeFailed
    case .fault: .unreadable
    case .unwritten(.failed): .writeFailed
    case .unwritten: .cannotCreate
    case .gone: .missing
    case .secret: .bug
    }
  }
}
