extension JSONOutput {
  /// The members of an object by their keys.
  public typealias Members = [String: JSONOutput]
}

extension JSONOutput.Members {
  /// The members in the order in which they are written: that of the scalars of their keys.
  public var inOrder: [Element] {
    sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}
