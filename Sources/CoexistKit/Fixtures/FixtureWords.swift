/// Words of fixtures and expectations on their way into a message.
enum FixtureWords {
  /// What somebody wrote, harmless on one line and at most 60 characters long.
  static func shown(_ text: String, as kind: FieldKind = .free) -> String {
    var redactor = Redactor()
    let safe = redactor.publish(Untrusted(text), as: kind).escaped(for: .line)
    return safe.unicodeScalars.count > 60 ? String(safe.unicodeScalars.prefix(60)) + "..." : safe
  }

  /// `'a', 'b' or 'c'`.
  static func list(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// `1 fixture`, `2 fixtures`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
