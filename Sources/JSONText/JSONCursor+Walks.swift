extension JSONCursor {
  /// The elements in order; empty unless the value is an array.
  public var elements: Elements {
    Elements(document: document, nodes: document.nodes(inside: node, if: .array))
  }

  /// The members in order, with duplicates; empty unless the value is an object.
  public var members: Members {
    Members(all: Elements(document: document, nodes: document.nodes(inside: node, if: .object)))
  }

  /// The elements of an array.
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    fileprivate let document: JSONDocument
    fileprivate var nodes: Range<Int>

    /// Goes on to the next element, or returns `nil` behind the last.
    public mutating func next() -> JSONCursor? {
      guard let node = nodes.first else { return nil }
      nodes = Swift.min(Int(document.nodes[node].next), nodes.upperBound)..<nodes.upperBound
      return JSONCursor(document: document, node: node)
    }
  }

  /// The members of an object.
  public struct Members: Sequence, IteratorProtocol, Sendable {
    /// Keys and values, one after the other.
    fileprivate var all: Elements

    /// Goes on to the next member, or returns `nil` behind the last.
    public mutating func next() -> (key: JSONCursor, value: JSONCursor)? {
      guard let key = all.next(), let value = all.next() else { return nil }
      return (key, value)
    }
  }
}

extension JSONDocument {
  /// The indices of all nodes below the one at `node`, none unless it is of this kind.
  fileprivate func nodes(inside node: Int, if kind: JSONCursor.Kind) -> Range<Int> {
    let next = nodes[node].kind == kind ? Int(nodes[node].next) : node + 1
    return node + 1..<max(node + 1, next)
  }
}
