extension Command {
  static let rules: Command = Command(
    name: "rules",
    summary: "Lists every cause, step, code, symptom and known limitation.",
    operands: "",
    arity: .none,
    examples: [
      ("coexist rules", "all of it"),
      ("coexist rules -f json", "for programs"),
      ("coexist rules --write-docs docs", "refresh the generated pages"),
    ],
    options: [.format(formats.map(\.word)), .output, .writeDocs],
    run: { arguments, host, result in
      if let folder = arguments.value(.writeDocs) {
        result.writePages(below: folder, in: host)
        return
      }
      result.deliver(arguments.output(of: .rules, in: formats), arguments)
    }
  )

  private static let formats: [OutputFormat<Document>] = [
    OutputFormat("text") { Safe(DocumentText(document: $0)) },
    OutputFormat("json") { _ in Safe(RulesJSON()) },
    OutputFormat("markdown") { Safe(DocumentMarkdown(document: $0)) },
  ]
}

extension Option {
  static let writeDocs = Option(
    name: "write-docs",
    value: "folder",
    help: "Write the generated pages below this folder; it must hold a folder 'causes'."
  )
}

extension CommandResult {
  /// Writes every generated page that changed, and names pages that nothing makes any more.
  fileprivate mutating func writePages(below folder: String, in host: HostSystem) {
    guard host.entry("\(folder)/causes") == .directory else {
      let shown = TextSafety.shown("\(folder)/causes")
      complain("\(shown): error: no such folder; 'mkdir -p \(shown)' makes it", .cannotCreate)
      return
    }
    let pages = Pages.all()
    var changed = 0
    for page in pages {
      let path = "\(folder)/\(page.path)"
      let bytes = Array(page.text.utf8)
      if host.read(path) == bytes { continue }
      if let failure = host.write(path, bytes) {
        cannotWrite(path, failure)
      } else {
        changed += 1
      }
    }
    let known = Set(pages.map(\.path))
    let orphans = (host.list("\(folder)/causes") ?? []).map(\.text).sorted().filter {
      !known.contains("causes/\($0)")
    }
    output = "\(pages.count) pages, \(changed) written\n"
    output += orphans.map {
      "causes/\(TextSafety.shown($0)): no such cause, delete the page\n"
    }.joined()
  }
}
