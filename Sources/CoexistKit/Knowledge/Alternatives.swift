extension [String] {
  /// `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " or " + last
  }

  /// `'a', 'b' or 'c'`.
  var quotedAlternatives: String { map { "'\($0)'" }.alternatives }
}
