/// The pages below `docs/`, lifted out of the values that the program runs on.
enum Pages {
  /// One file: its path below `docs`, and its text.
  struct Page: Sendable {
    let path: String
    let text: String
  }

  /// The command that writes them; a failing test names it.
  static let refresh = "swift run coexist rules --write-docs docs"

  /// Every page, in the order of the paths' groups: index, causes, codes, steps, words.
  static func all() -> [Page] {
    [Page(path: "causes/README.md", text: index)] + Cause.all.map(cause)
      + [
        Page(path: "codes.md", text: codes),
        Page(path: "steps.md", text: steps),
        Page(path: "words.md", text: words),
        Page(path: "case-file.md", text: note + caseFile),
      ]
  }

  private static let note = "<!-- Made by `\(refresh)`; do not edit. -->\n\n"

  // MARK: Causes

  private static func cause(_ cause: Cause) -> Page {
    let page = CausePage(provider: .kapso).page(cause)
    let body = ExplanationMarkdown(page: page, address: address(from: "causes/")).text
    let path = "causes/\(cause.id.id).md"
    return Page(path: path, text: note + body + examples(cause))
  }

  /// Both sides of the cause, as the tests run them.
  private static func examples(_ cause: Cause) -> String {
    var lines = ["", "## Both sides", ""]
    for example in cause.examples {
      let word = example.status.map { "\($0.id)" } ?? "neither confirmed nor likely"
      lines += ["\(Markdown.escaped(Provider.kapso.fill(example.when))): **\(word)**", ""]
      lines += ["```json", example.capture, "```", ""]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static var index: String {
    var lines = ["# Causes", "", "What can be wrong, one page each.", ""]
    for group in CauseGroup.allCases {
      let causes = Cause.all.filter { $0.group == group }
      guard !causes.isEmpty else { continue }
      lines += ["## \(group.id)", ""]
      lines += causes.map { cause in
        let title = Markdown.escaped(Provider.kapso.fill(cause.title))
        return "- [`\(cause.id.id)`](\(cause.id.id).md): \(title)"
      }
      lines.append("")
    }
    return note + lines.dropLast().joined(separator: "\n") + "\n"
  }

  // MARK: Codes, steps and words

  private static var codes: String {
    var lines = [
      "# Codes", "",
      "Every number and sentence of Meta, and every word of the provider, that the program knows.",
      "`coexist explain <code>` prints a page for each.", "",
    ]
    for category in ErrorCategory.allCases {
      let rows = KnownError.all.filter { $0.category == category }
      guard !rows.isEmpty else { continue }
      lines += ["## \(category.id)", ""]
      lines += Markdown.table(
        ["code", "meaning", "next", "who", "again", "cause", "source"],
        rows.map(code)
      )
      lines.append("")
    }
    return note + lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func code(_ row: KnownError) -> [String] {
    let link = address(from: "")
    let cause = row.indicates.map { id in
      let word = row.weight == .settles ? "settles" : "+\(row.weight.id)"
      return (link(id.id).map { "[`\(id.id)`](\($0))" } ?? "`\(id.id)`") + ", \(word)"
    }
    return [
      "`\(row.key)`",
      Markdown.escaped(Provider.kapso.fill("\(row.title)")),
      Markdown.escaped(Provider.kapso.fill("\(row.next)")),
      row.owner.id,
      row.wait > 0 ? "\(row.retry.id), \(RetryRule.words(minutes: row.wait))" : row.retry.id,
      cause ?? "",
      "\(row.source.id), \(row.source.read)",
    ]
  }

  private static var steps: String {
    let head = ["# Steps", "", "The order of the clean-up. It never changes.", ""]
    let pages = CleanupStep.allCases.map { StepPage(provider: .kapso).page($0) }
    return note + head.joined(separator: "\n") + "\n" + join(pages)
  }

  private static var words: String {
    let pages = WordPages(provider: .kapso)
    let modes = ModeCard.all.map { pages.page($0) }
    let expected = Limitation.all.map { pages.page($0) }
    let symptoms = Symptom.allCases.filter { Limitation.named($0.id) == nil }
      .compactMap { pages.page($0) }
    let head = ["# Modes, advice, known limitations, symptoms", ""]
    return note + head.joined(separator: "\n") + "\n" + join(modes + expected + symptoms) + "\n"
      + WordTables.text
  }

  private static func join(_ pages: [Explanation]) -> String {
    pages.map { page in
      "<a id=\"\(page.id)\"></a>\n\n"
        + ExplanationMarkdown(page: page, level: 2, address: address(from: "")).text
    }.joined(separator: "\n")
  }

  // MARK: Links

  /// Where the page of an id stands, seen from a folder below `docs`.
  private static func address(from folder: String) -> @Sendable (String) -> String? {
    { id in
      if Cause.named(CauseID(id)) != nil {
        return folder == "causes/" ? "\(id).md" : "causes/\(id).md"
      }
      let up = folder.isEmpty ? "" : "../"
      if CleanupStep(id: id) != nil { return "\(up)steps.md#\(id)" }
      let isWord =
        ModeCard.all.contains { $0.id == id } || Limitation.named(id) != nil
        || Symptom(rawValue: id) != nil
      return isWord ? "\(up)words.md#\(id)" : nil
    }
  }
}
