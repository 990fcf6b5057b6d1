/// Triage as one page that stands alone: no script, nothing from elsewhere.
///
/// Counts are bars, each a link to the cases behind it; on a narrow screen a case is a card.
struct TriagePage {
  let tally: TriageTally
  let groups: TriageGroups
  /// What is counted, each in a section of its own.
  let dimensions: [TriageTally.Dimension]
  /// How many of a list are shown.
  let most: Int
  let provider: Provider
  fileprivate(set) var html = ""

  func text(withCases: Bool) -> String {
    var page = self
    page.write(withCases: withCases)
    return page.html
  }

  private mutating func write(withCases: Bool) {
    let cases = tally.cases.counted("case")
    html = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Triage of \(cases)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(cases)</h1>
      <p class="verdicts">\(verdicts)</p>
      </header>
      <main>

      """
    html += "<div class=\"counts\">\n"
    for dimension in dimensions {
      write(dimension, isLinked: withCases && dimension == groups.dimension)
    }
    html += "</div>\n"
    write("Codes that are in no list", tally.unknownCodes)
    write("Words that are in no list", tally.unknownWords)
    write("Not read", tally.problems)
    if withCases { writeCases() }
    html += """
      </main>
      <footer>coexist \(Version.tool), rules \(Version.rules). Phone numbers, names and secrets are \
      masked.</footer>
      </body>
      </html>

      """
  }

  private var verdicts: String {
    Verdict.allCases.compactMap { verdict in
      tally.verdicts[verdict].map { "<span><b>\($0)</b> \(verdict.id)</span>" }
    }
    .joined(separator: " ")
  }

  // MARK: Counts

  private mutating func write(_ dimension: TriageTally.Dimension, isLinked: Bool) {
    let counts = tally.ordered(by: dimension)
    guard let largest = counts.map(\.count.cases).max() else { return }
    html += "<section id=\"by-\(dimension.rawValue)\">\n<h2>\(dimension.title)</h2>\n<ul>\n"
    for (key, count) in counts.prefix(most) {
      let name = Escape.markup.apply(to: key)
      let label = isLinked ? "<a href=\"#\(anchor(key))\">\(name)</a>" : name
      let length = max(1, count.cases * 100 / largest)
      html += """
        <li><span class="key">\(label)\(words(about: key, dimension))</span>\
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="back" width="100" height="8"/><rect width="\(length)" height="8"/></svg>\
        <span class="number">\(count.cases)</span></li>

        """
    }
    html += "</ul>\n" + rest(counts.count) + "</section>\n"
  }

  /// What a key means, where its own word does not say it.
  private func words(about key: String, _ dimension: TriageTally.Dimension) -> String {
    let words: String? =
      switch dimension {
      case .cause: Cause.named(CauseID(key)).map(\.title)
      case .code:
        Int(key).flatMap { KnownError.matching(code: $0, subcode: nil, texts: []) }
          .map { "\($0.title)" }
      case .owner, .next: nil
      }
    guard let words, words != key else { return "" }
    return " <small>\(Escape.markup.apply(to: provider.fill(words)))</small>"
  }

  private func rest(_ count: Int) -> String {
    count > most
      ? "<p class=\"rest\">and \(count - most) more; <code>--top</code> shows them</p>\n" : ""
  }

  private mutating func write(_ title: String, _ all: [String: TriageTally.Count]) {
    guard !all.isEmpty else { return }
    let counts = TriageTally.ordered(all)
    html += "<section>\n<h2>\(title)</h2>\n<ul class=\"plain\">\n"
    for (key, count) in counts.prefix(most) {
      html += """
        <li><b>\(count.cases)</b> \(Escape.markup.apply(to: key)) \
        <small>first: \(Escape.markup.apply(to: count.first))</small></li>

        """
    }
    html += "</ul>\n" + rest(counts.count) + "</section>\n"
  }

  // MARK: Cases

  private mutating func writeCases() {
    html += "<section id=\"cases\">\n<h2>Cases</h2>\n"
    for group in groups.ordered {
      let name = Escape.markup.apply(to: group.key)
      html += """
        <h3 id="\(anchor(group.key))">\(name)\(words(about: group.key, groups.dimension)) \
        <span class="number">\(group.cases)</span></h3>
        <table>
        <thead><tr>\(Self.columns.map { "<th>\($0)</th>" }.joined())</tr></thead>
        <tbody>

        """
      for (number, row) in group.rows { write(row, number: number) }
      html += "</tbody>\n</table>\n"
      if group.cases > group.rows.count {
        html += """
          <p class="rest">and \(group.cases - group.rows.count) more; \
          <code>-f csv</code> has all of them</p>

          """
      }
    }
    html += "</section>\n"
  }

  private static let columns = [
    "Case", "Verdict", "Cause", "Next", "Owner", "Codes", "WABA", "Number id",
  ]

  private mutating func write(_ row: TriageRow, number: Int) {
    let cause = row.cause.map { cause in
      "\(cause.id) <em class=\"\(row.status?.id ?? "")\">\(row.status?.id ?? "")</em>"
    }
    let reason = row.problem.map {
      "<span class=\"problem\">\(Escape.markup.apply(to: "\($0.id): \($0.reason)"))</span>"
    }
    let place = Escape.markup.apply(to: row.place)
    let cells: [String] = [
      "<a href=\"#case-\(number)\">\(place)</a>", row.verdict.id,
      [cause, reason].compactMap { $0 }.joined(separator: " "), row.next.id, row.owner.id,
      row.codes.map(String.init).joined(separator: " "),
      Escape.markup.apply(to: row.wabaID ?? ""), Escape.markup.apply(to: row.phoneNumberID ?? ""),
    ]
    html += "<tr id=\"case-\(number)\">"
    for (column, cell) in zip(Self.columns, cells) {
      html += cell.isEmpty ? "<td></td>" : "<td data-is=\"\(column)\">\(cell)</td>"
    }
    html += "</tr>\n"
  }

  private func anchor(_ key: String) -> String {
    "\(groups.dimension.rawValue)-\(Escape.markup.apply(to: key))"
  }
}

extension TriageTally.Dimension {
  fileprivate var title: String {
    switch self {
    case .cause: "Causes"
    case .owner: "Who has to act"
    case .next: "Next steps"
    case .code: "Codes"
    }
  }
}
