extension Command {
  static let ask: Command = Command(
    name: "ask",
    summary: "Asks what decides most, and writes each answer into the case file.",
    operands: "<case file>",
    operandHelp: """
      A case file, as 'coexist new' makes one. Answers are read from standard input, one a line: a \
      number of the list (with a name behind it where one is asked for), words, any other fact as \
      key=value, '?' when nobody knows, '<' to go back, '.' to end, 'help' to see the question \
      again.
      """,
    arity: .some,
    examples: [
      ("coexist ask case.json", "at the keyboard"),
      ("coexist ask case.json < answers.txt", "from a script"),
      ("coexist ask --by customer case.json", "what the customer only says"),
      ("coexist ask case.json --set steps_done=disconnect-provider", "a step that was taken"),
    ],
    options: [.by, .set, .now, .provider, .showPersonal],
    run: { arguments, host, result throws(UsageError) in
      guard arguments.operands.count == 1, let path = arguments.operands.first, path != "-" else {
        throw Command.ask.misuse("'ask' takes one case file, and answers from standard input")
      }
      guard let bytes = caseFile(path, in: host, &result),
        let reader = CaseReader(arguments, in: host, &result)
      else { return }
      result.leakCheck = LeakCheck(options: arguments.redaction)
      result.leakCheck.learn(from: bytes)
      var supplied: [CaseAnswer] = []
      do throws(SupplyError) {
        supplied = try FactOverrides(pairs: arguments.all(.set)).answers
      } catch {
        throw Command.ask.misuse(error.sentence)
      }
      for answer in supplied { result.leakCheck.learn(from: Array(answer.value.utf8)) }
      do throws(CaseText.Fault) {
        var conversation = try Conversation(
          about: path,
          bytes,
          by: arguments.value(.by),
          reader: reader,
          leakCheck: result.leakCheck,
          in: host
        )
        do throws(Conversation.Stop) {
          try conversation.run(supplied: supplied)
        } catch {
          result.complain(error.line(about: path), error.code)
        }
      } catch {
        result.complain(error.complaint(about: path, bytes), .unreadable)
      }
    }
  )

  /// The bytes of a plain file; `nil` with a complaint for anything else.
  private static func caseFile(_ path: String, in host: HostSystem, _ result: inout CommandResult)
    -> [UInt8]?
  {
    let name = TextSafety.shown(path)
    switch host.entry(path) {
    case .missing:
      result.complain(
        "\(name): error: no such file\nhelp: coexist new -o \(ours: name.unescaped.quotedForShell)",
        .missing
      )
    case .file:
      if let bytes = host.read(path) { return bytes }
      result.cannotRead(path)
    case .directory, .special, .unreachable:
      result.complain(
        "\(name): error: no file that answers could be written into",
        .missing,
        help: "name a case file; 'coexist new -o case.json' makes one"
      )
    }
    return nil
  }
}

extension Option {
  static let by = Option(
    name: "by",
    value: "who",
    words: CaseFields.by.words,
    help: """
      Who saw what is answered: asked at a keyboard, else the agent; what only the customer says \
      settles nothing.
      """
  )
}

extension Conversation.Stop {
  fileprivate func line(about path: String) -> Safe {
    let name = TextSafety.shown(path)
    return switch self {
    case .unheard: CommandResult.noOutput
    case .fault(let fault, let bytes): fault.complaint(about: path, bytes)
    case .unwritten: "\(name): error: the answer could not be written"
    case .gone: "\(name): error: the file is gone"
    case .secret(let finding): "coexist: internal error: \(finding.message)"
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
