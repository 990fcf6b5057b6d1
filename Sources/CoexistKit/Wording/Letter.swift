/// The message to the customer: what is the matter, the one thing to do now, and what comes later.
struct Letter: Sendable {
  let language: Language
  /// In order; none is empty.
  var paragraphs: [Paragraph] = []

  enum Paragraph: Hashable, Sendable {
    case plain(String)
    /// A line under a word of its own: "Where:".
    case labelled(String, String)
    /// Under a heading, one line each.
    case list(String, [String], isNumbered: Bool)
  }
}

extension Letter {
  /// As it is pasted into a chat: short paragraphs, numbered steps, no markup.
  var text: String {
    let parts = paragraphs.map { paragraph -> String in
      switch paragraph {
      case .plain(let text): return text
      case .labelled(let label, let text): return label + "\n" + text.capitalizedFirst
      case .list(let heading, let lines, let isNumbered):
        let marked = lines.enumerated().map { place, line in
          (isNumbered ? "\(place + 1). " : "- ") + line
        }
        return ([heading] + marked).joined(separator: "\n")
      }
    }
    return Escape.text.apply(to: parts.joined(separator: "\n\n")) + "\n"
  }
}

extension Letter.Paragraph {
  var isEmpty: Bool {
    switch self {
    case .plain(let text), .labelled(_, let text): text.isEmpty
    case .list(_, let lines, _): lines.isEmpty
    }
  }

  func filled(_ fill: (String) -> String) -> Letter.Paragraph {
    switch self {
    case .plain(let text): .plain(fill(text))
    case .labelled(let label, let text): .labelled(fill(label), fill(text))
    case .list(let label, let lines, let isNumbered):
      // One line needs no mark, unless it is one of several answers.
      lines.count == 1
        ? .labelled(fill(label), fill(lines[0]))
        : .list(fill(label), lines.map(fill), isNumbered: isNumbered)
    }
  }
}

extension String {
  /// A sentence as it stands at its beginning; a placeholder stays.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
