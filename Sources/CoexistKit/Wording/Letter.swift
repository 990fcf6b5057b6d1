/// The message to the customer: what is the matter, the one thing to do now, and what comes later.
struct Letter: Sendable {
  let language: Language
  /// In order; none is empty.
  var paragraphs: [Paragraph] = []

  enum Paragraph: Hashable, Sendable {
    case plain(String)
    /// A line with a word before it: "Where: …".
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
      case .labelled(let label, let text): return "\(label) \(text)"
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
