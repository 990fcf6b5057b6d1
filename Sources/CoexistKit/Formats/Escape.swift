/// How text is made harmless for the format it is written in.
///
/// Comes last, after redaction and truncation.
enum Escape: CaseIterable, Hashable, Sendable {
  /// A terminal or log; line breaks stay.
  case text
  /// One line of a terminal or log: line breaks and tabs are shown as `\n` and `\t`.
  case line
  /// A cell of a Markdown table.
  case markdownCell
  /// Text and attribute values in HTML and in XML 1.0.
  case markup
  /// A cell of a CSV file, with its quotes where they are needed.
  case csv
  /// The message of a GitHub workflow command.
  case githubMessage
  /// A property of a GitHub workflow command.
  case githubProperty

  /// The text as it has to stand in the format.
  func apply(to text: String) -> String {
    switch self {
    case .text: Self.breakingCommands(Self.showingHidden(text, keepingLines: true))
    case .line: Self.breakingCommands(Self.showingHidden(text, keepingLines: false))
    case .markdownCell:
      Self.markdown(Self.breakingCommands(Self.showingHidden(text, keepingLines: false)))
    case .markup: Self.markup(text)
    case .csv: Self.csv(Self.breakingCommands(Self.showingHidden(text, keepingLines: false)))
    case .githubMessage:
      Self.github(Self.showingHidden(text, keepingLines: true), isProperty: false)
    case .githubProperty:
      Self.github(Self.showingHidden(text, keepingLines: true), isProperty: true)
    }
  }

  /// A fence of backticks longer than any run of them in `text`, at least three.
  static func fence(for text: String) -> String {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: longest + 1)
  }
}
