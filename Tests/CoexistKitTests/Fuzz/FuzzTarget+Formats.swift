import JSONText

@testable import CoexistKit

extension FuzzTarget {
  static func checkLetters(_ bytes: [UInt8]) throws {
    var source = FuzzSource(bytes)
    let file = FuzzCase.bytes(&source)
    for language in ["en", "es", "pt"] {
      let letter = try run(["reply", "--lang", language], on: file, codes: [0, 1])
      try expectHarmless(letter, "reply")
    }
    func ticket(_ format: String) throws -> [UInt8] {
      let ticket = try run(["ticket", "--allow-incomplete", "-f", format], on: file, codes: [0])
      try expectHarmless(ticket, "ticket \(format)", layout: "\n\t")
      return ticket
    }
    _ = try ticket("text")
    _ = try document(try ticket("json"), "ticket json")
    try expectMarkdownIsText(String(decoding: try ticket("markdown"), as: UTF8.self))
    try expectDocumentOfJira(try document(try ticket("jira"), "ticket jira").root)
    let zendesk = try document(try ticket("zendesk"), "ticket zendesk").root
    let body = zendesk["ticket"]?["comment"]?["body"]?.string ?? ""
    try expect(!body.isEmpty, "ticket zendesk: no body")
  }

  /// Outside of fences and code spans no word of the input is a tag, a link, a heading or an edge.
  private static func expectMarkdownIsText(_ text: String) throws {
    var fence: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let ticks = line.prefix { $0 == "`" }
      if let open = fence {
        if ticks.count >= open.count, ticks.count == line.count { fence = nil }
        continue
      }
      if ticks.count >= 3 {
        fence = ticks
        continue
      }
      guard line.contains("qzx") else { continue }
      try expectPlain(withoutCodeSpans(line))
    }
    try expect(fence == nil, "ticket: a fence is left open")
  }

  private static func expectPlain(_ line: String) throws {
    var isEscaped = false
    for (index, byte) in line.utf8.enumerated() {
      let isMark = byte == 0x3C || byte == 0x5B || byte == 0x60 || byte == 0x7E
      // Our own boxes and edges of tables begin a line.
      let isOurs = byte == 0x5B && line.hasPrefix("- [") && index == 2
      try expect(!isMark || isEscaped || isOurs, "ticket: a mark that is none of ours: \(line)")
      isEscaped = byte == 0x5C && !isEscaped
    }
    for mark in ["# qzx", "- qzx", "> qzx"] { try expect(!line.hasPrefix(mark), "ticket: \(line)") }
  }

  private static func withoutCodeSpans(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let tick = rest.firstIndex(of: "`") {
      let isEscaped = rest[..<tick].hasSuffix("\\")
      let behind = rest[rest.index(after: tick)...]
      guard !isEscaped, let end = behind.firstIndex(of: "`") else {
        result += rest[...tick]
        rest = behind
        continue
      }
      result += rest[..<tick]
      rest = behind[behind.index(after: end)...]
    }
    return result + rest
  }

  private static func expectDocumentOfJira(_ ticket: JSONCursor) throws {
    guard let root = ticket["fields"]?["description"] else {
      throw BrokenPromise(words: "ticket jira: no description")
    }
    var rest = [root]
    let kinds = [
      "doc", "heading", "paragraph", "table", "tableRow", "tableHeader", "tableCell", "bulletList",
      "listItem", "codeBlock", "text",
    ]
    while let node = rest.popLast() {
      let kind = node["type"]?.string ?? ""
      try expect(kinds.contains(kind), "ticket jira: a node \(kind)")
      try expect(kind != "text" || node["text"]?.string?.isEmpty == false, "ticket jira: no text")
      rest += node["content"].map { Array($0.elements) } ?? []
    }
  }

  static func checkTriage(_ bytes: [UInt8]) throws {
    var source = FuzzSource(bytes)
    var lines = [#"{"error":{"code":2655093,"message":"x"}}"#]
    var whole = 1
    while !source.rest.isEmpty, lines.count < 24 {
      if source.once(in: 4), whole > lines.count / 2 + 1 {
        lines.append(String(source.raw().map { $0.isNewline ? " " : $0 }))
      } else {
        let file = FuzzCase.bytes(&source)
        let text = JSONOutput.string(String(decoding: file, as: UTF8.self)).line()
        lines.append(source.once(in: 2) ? "{\"payload\":\(text)}" : try line(file))
        whole += 1
      }
    }
    let wanted = lines.count { $0.utf8.contains { ![0x20, 0x09, 0x0D].contains($0) } }
    let file = Array(lines.joined(separator: "\n").utf8)
    let rows = try run(["triage", "-fjsonl", "--jobs", "1"], on: file)
    try expectHarmless(rows, "triage")
    let objects = rows.split(separator: 0x0A)
    for row in objects { _ = try document(Array(row), "a row of triage") }
    try expect(objects.count == wanted, "triage: \(wanted) lines and \(objects.count) rows")
    let jobs = try run(["triage", "-fjsonl", "--jobs", "3"], on: file)
    try expect(jobs == rows, "triage: three jobs say something else")
    let table = String(decoding: try run(["triage", "-fcsv"], on: file), as: UTF8.self)
    try expectTable(table, rows: wanted)
    try expectPage(String(decoding: try run(["triage", "-fhtml"], on: file), as: UTF8.self))
  }

  private static func line(_ file: [UInt8]) throws -> String {
    let text = String(decoding: file, as: UTF8.self)
    // The writer puts every member on a line of its own and escapes the breaks within strings.
    return text.split(separator: "\n").joined(separator: " ")
  }

  private static func expectTable(_ table: String, rows: Int) throws {
    var cells: [[String]] = [[""]]
    var isQuoted = false
    for scalar in table.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells[cells.count - 1].append("")
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted: cells.append([""])
      default:
        let row = cells.count - 1
        cells[row][cells[row].count - 1].unicodeScalars.append(scalar)
      }
    }
    cells.removeLast()
    try expect(cells.count == rows + 1, "triage: \(rows) cases and \(cells.count - 1) rows of CSV")
    for row in cells {
      try expect(row.count == cells[0].count, "triage: a row of \(row.count) cells")
      let formula = row.first { cell in "=+-@\t".contains { cell.hasPrefix(String($0)) } }
      try expect(formula == nil, "triage: a formula in a cell")
    }
  }

  /// Only the tags that the page has itself, and nothing of an input within them.
  private static func expectPage(_ page: String) throws {
    let tags = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3",
      "main", "p", "div", "section", "ul", "li", "span", "svg", "rect", "a", "b", "small", "em",
      "code", "table", "thead", "tbody", "tr", "th", "td", "footer",
    ]
    for piece in page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1) {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "\n" }
      try expect(tags.contains(name.lowercased()), "triage: a tag \(name) in the page")
      try expect(!tag.contains("qzx"), "triage: words of the input in a tag")
    }
  }
}
