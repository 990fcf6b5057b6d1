extension Command {
  static let rules: Command = Command(
    name: "rules",
    summary: "Lists every cause, step, code, symptom and known limitation.",
    operands: "",
    operandHelp: "",
    examples: [
      ("coexist rules", "all of it"),
      ("coexist rules -f json", "for programs"),
      ("coexist rules --write-docs docs", "refresh the generated pages"),
    ],
    options: [.format(["text", "json", "markdown"]), .output, .writeDocs],
    run: { arguments, world in
      var reply = Reply()
      if let extra = arguments.operands.first {
        let error = UsageError(
          sentence: "Unexpected argument '\(TextSafety.shown(extra))'",
          usage: Command.rules.usage,
          command: "rules"
        )
        reply.complain(error.text, .misuse)
        return reply
      }
      if let folder = arguments.value(.writeDocs) {
        reply.writePages(below: folder, in: world)
        return reply
      }
      let book = Rulebook()
      let text =
        switch arguments.value(.format([])) {
        case "json": RulebookJSON(book: book).text
        case "markdown": RulebookMarkdown(book: book).text
        default: RulebookText(book: book).text
        }
      reply.deliver(text, arguments, world)
      return reply
    }
  )
}

extension Option {
  static let writeDocs = Option(
    name: "write-docs",
    value: "folder",
    help: "Write the generated pages below this folder; it must hold a folder 'causes'."
  )
}

extension Reply {
  /// Writes every generated page that changed, and names pages that nothing makes any more.
  fileprivate mutating func writePages(below folder: String, in world: World) {
    guard world.entry("\(folder)/causes") == .directory else {
      let shown = TextSafety.shown("\(folder)/causes")
      complain("\(shown): error: no such folder; 'mkdir -p \(shown)' makes it", .cannotCreate)
      return
    }
    let pages = Pages.all()
    var changed = 0
    for page in pages {
      let path = "\(folder)/\(page.path)"
      let bytes = Array(page.text.utf8)
      if world.read(path) == bytes { continue }
      switch world.write(path, bytes) {
      case nil: changed += 1
      case .failed: complain("\(TextSafety.shown(path)): error: writing failed", .writeFailed)
      case .cannotCreate, .exists:
        complain("\(TextSafety.shown(path)): error: cannot be created", .cannotCreate)
      }
    }
    let known = Set(pages.map(\.path))
    let orphans = (world.list("\(folder)/causes") ?? []).map(\.text).sorted().filter {
      !known.contains("causes/\($0)")
    }
    output = "\(pages.count) pages, \(changed) written\n"
    output += orphans.map { "causes/\($0): no such cause, delete the page\n" }.joined()
  }
}
