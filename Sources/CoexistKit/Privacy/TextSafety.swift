/// Makes words of the command line, of names of files and of expectations harmless to print.
enum TextSafety {
  /// On one line, at most 60 characters, control and formatting characters as `\u{…}`.
  static func shown(_ text: String, as kind: FieldKind = .free) -> Safe {
    redacted(text, as: kind).truncated(to: 60, mark: "...")
  }

  /// The whole text, on one line.
  static func redacted(_ text: String, as kind: FieldKind = .free) -> Safe {
    var redactor = Redactor()
    return redactor.publish(Untrusted(text), as: kind).onOneLine
  }
}
