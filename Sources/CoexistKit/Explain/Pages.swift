/// The pages below `docs/`, lifted out of the values that the program runs on.
enum Pages {
  /// One file: its path below `docs`, and its text.
  struct Page: Sendable {
    let path: String
    let text: String

    fileprivate init(_ path: String, _ title: String, id: String? = nil, _ blocks: [Document.Block])
    {
      let document = Document(id: id, title: title, blocks: blocks)
      self.path = path
      text =
        "<!-- Made by `\(refresh)`; do not edit. -->\n\n"
        + DocumentMarkdown(document: document).text
    }
  }

  /// The command that writes them; a failing test names it.
  static let refresh = "swift run coexist rules --write-docs docs"

  /// Every page, in the order of the paths' groups: index, causes, codes, steps, words.
  static func all() -> [Page] {
    [Page("causes/README.md", "Causes", index)] + Cause.all.map(cause)
      + [
        Page("codes.md", "Codes", codes),
        Page("steps.md", "Steps", steps),
        Page("words.md", "Modes, advice, known limitations, symptoms", words),
        Page("case-file.md", "The case file", caseFile),
      ]
  }

  // MARK: Causes

  private static func cause(_ cause: Cause) -> Page {
    let page = Explanation(cause, by: .kapso)
    let blocks = page.blocks(address: address(from: "causes/"))
    return Page("causes/\(page.id).md", page.title, id: page.id, blocks)
  }

  private static var index: [Document.Block] {
    var blocks: [Document.Block] = [.paragraph([.plain("What can be wrong, one page each.")])]
    for group in CauseGroup.allCases {
      blocks.add(
        group.id,
        Cause.all.filter { $0.group == group }.map { cause in
          Document.Item(
            label: .link(.code(cause.id.id), address: "\(cause.id.id).md"),
            spans: [.plain(Provider.kapso.fill(cause.title))]
          )
        }
      )
    }
    return blocks
  }

  // MARK: Codes, steps and words

  private static var codes: [Document.Block] {
    var blocks: [Document.Block] = [
      .paragraph(
        .prose(
          """
          Every number and sentence of Meta, and every word of the provider, that the program knows. \
          `coexist explain <code>` prints a page for each.
          """
        )
      )
    ]
    let head = ["code", "meaning", "next", "who", "again", "cause", "source"]
    for category in ErrorCategory.allCases {
      let rows = KnownError.all.filter { $0.category == category }
      guard !rows.isEmpty else { continue }
      blocks += [.heading(category.id), .table(head: head, rows: rows.map(code))]
    }
    return blocks
  }

  private static func code(_ row: KnownError) -> [[Document.Span]] {
    let cause = row.indicates.map { id -> [Document.Span] in
      let address = address(from: "")(id.id) ?? ""
      return [.link(.code(id.id), address: address), .plain(", \(row.weight.words)")]
    }
    let again =
      row.wait > 0 ? "\(row.retry.id), \(RetryRule.words(minutes: row.wait))" : row.retry.id
    return [
      [.code("\(row.key)")],
      [.plain(Provider.kapso.fill("\(row.title)"))],
      [.plain(Provider.kapso.fill("\(row.next)"))],
      [.plain(row.owner.id)],
      [.plain(again)],
      cause ?? [],
      [.plain("\(row.source.id), \(row.source.read)")],
    ]
  }

  private static var steps: [Document.Block] {
    let pages = CleanupStep.allCases.map { Explanation($0, by: .kapso) }
    return [.paragraph([.plain("The order of the clean-up. It never changes.")])] + joined(pages)
  }

  private static var words: [Document.Block] {
    let modes = ModeCard.all.map { Explanation($0, by: .kapso) }
    let expected = Limitation.all.map { Explanation($0, by: .kapso) }
    let symptoms = Symptom.allCases.filter { Limitation.named($0.id) == nil }
      .compactMap { Explanation($0, by: .kapso) }
    return joined(modes + expected + symptoms) + WordTables.blocks
  }

  private static func joined(_ pages: [Explanation]) -> [Document.Block] {
    pages.flatMap { page in
      [.anchor(page.id), .heading("\(page.title) (`\(page.id)`)")]
        + page.blocks(level: 2, address: address(from: ""))
    }
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
