/// Walks by index, for those who visit every value: no cursor, nothing to count references of.
///
/// The nodes of a document lie in reading order; behind an object come its keys and values in turn.
extension JSONDocument {
  /// What the value at an index is.
  public func kind(at node: Int) -> JSONCursor.Kind { nodes[node].kind }

  /// The byte range of the value at an index, with quotes and brackets.
  public func range(at node: Int) -> Range<Int> { nodes[node].range }

  /// The byte range of the string at an index, without its quotes.
  public func content(at node: Int) -> Range<Int> { nodes[node].content }

  /// Whether the string at an index holds a backslash.
  public func isEscaped(at node: Int) -> Bool { nodes[node].flags.contains(.escaped) }

  /// The index behind the value and all that is below it.
  public func next(after node: Int) -> Int { Int(nodes[node].next) }
}
