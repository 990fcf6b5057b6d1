extension JSONCursor {
  /// The elements in order; empty unless the value is an array.
  public var elements: Elements {
    Elements(document: document, nodes: document.nodes(inside: node, if: .array))
  }

  /// The members in order, with duplicates; empty unless the value is an object.
  public var members: Members {
    Members(document: document, nodes: document.nodes(inside: node, if: .object))
  }

  /// The elements of an array.
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    fileprivate init(document: JSONDocument, nodes: Range<Int>) {
      self.document = document
      index = nodes.lowerBound
      end = nodes.upperBound
    }

    /// Goes on to the next element, or returns `nil` behind the last.
    public mutating func next() -> JSONCursor? {
      guard index < end else { return nil }
      defer { index = Int(document.nodes[index].next) }
      return JSONCursor(document: document, node: index)
    }
  }

  /// The members of an object.
  public struct Members: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    fileprivate init(document: JSONDocument, nodes: Range<Int>) {
      self.document = document
      index = nodes.lowerBound
      end = nodes.upperBound
    }

    /// Goes on to the next member, or returns `nil` behind the last.
    public mutating func next() -> (key: JSONCursor, value: JSONCursor)? {
      guard index + 1 < end else { return nil }
      defer { index = Int(document.nodes[index + 1].next) }
      return (
        JSONCursor(document: document, node: index),
        JSONCursor(document: document, node: index + 1)
      )
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
