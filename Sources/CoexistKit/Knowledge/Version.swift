/// What this build calls itself.
enum Version {
  static let tool = "0.1.0"
  /// The day the ruleset was last changed.
  static let rules = "2026.11.21"
}
