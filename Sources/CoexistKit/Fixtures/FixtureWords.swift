/// Words about fixtures.
enum FixtureWords {
  /// `1 fixture`, `2 fixtures`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
