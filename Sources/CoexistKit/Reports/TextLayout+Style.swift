/// Emphasis on a terminal: it only repeats what the words say.
enum TextStyle: String, Sendable {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case yellow = "33"

  /// Wraps finished text, spaces at its ends left out.
  func paint(_ text: String) -> String {
    text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
