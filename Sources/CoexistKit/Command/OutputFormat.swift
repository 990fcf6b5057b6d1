/// A format of a command's output, and what writes it; the first of a table is the default.
struct OutputFormat<Content>: Sendable {
  let word: String
  let text: @Sendable (Content) -> Safe

  init(_ word: String, _ text: @escaping @Sendable (Content) -> Safe) {
    self.word = word
    self.text = text
  }
}

extension Arguments {
  /// The content in the format that was asked for.
  func output<Content>(of content: Content, in formats: [OutputFormat<Content>]) -> Safe {
    let chosen = formats.first { $0.word == format } ?? formats.first
    return chosen?.text(content) ?? ""
  }
}
