extension String {
  /// Whether the text comes before another one by its bytes.
  func isByteBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
