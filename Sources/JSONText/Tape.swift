/// Writes the nodes of a document while it is read.
///
/// An open container keeps the index of the one around it in ``Node/next`` and its count so far in
/// ``Node/detail``, so the tape is its own stack.
struct Tape {
  private(set) var nodes: [Node] = []
  /// How many containers are open.
  private(set) var depth = 0
  private var innermost = 0
  private var count: UInt32 = 0

  /// Makes room for a small value, at most as much as `length` bytes need.
  init(forLength length: Int) {
    nodes.reserveCapacity(min(60, length / 2 + 1))
  }

  /// The kind of the innermost open container, or `nil` when none is open.
  var container: JSONCursor.Kind? { depth == 0 ? nil : nodes[innermost].kind }

  @inline(__always)
  mutating func add(
    _ kind: JSONCursor.Kind,
    _ range: Range<Int>,
    flags: Node.Flags = [],
    detail: UInt32 = 0
  ) {
    addKey(kind, range, flags: flags, detail: detail)
    count &+= 1
  }

  /// Adds the key of a member, which does not count.
  @inline(__always)
  mutating func addKey(
    _ kind: JSONCursor.Kind,
    _ range: Range<Int>,
    flags: Node.Flags,
    detail: UInt32
  ) {
    nodes.append(
      Node(kind, range: range, next: nodes.count &+ 1, flags: flags, detail: detail)
    )
  }

  mutating func open(_ kind: JSONCursor.Kind, at offset: Int) {
    if depth > 0 { nodes[innermost].detail = min(count &+ 1, Node.mostCounted) }
    let index = nodes.count
    nodes.append(Node(kind, range: offset..<offset, next: innermost))
    innermost = index
    count = 0
    depth += 1
  }

  /// Closes the innermost container; `end` is the offset behind it.
  mutating func close(end: Int) {
    guard depth > 0 else { return }
    let around = Int(nodes[innermost].next)
    nodes[innermost].end = UInt32(truncatingIfNeeded: end)
    nodes[innermost].next = UInt32(truncatingIfNeeded: nodes.count)
    nodes[innermost].detail = min(count, Node.mostCounted)
    innermost = around
    depth -= 1
    count = depth == 0 ? 1 : nodes[around].detail
  }

  /// Makes the innermost array an object if a scalar is all it has: that becomes the first key.
  mutating func turnIntoObject() -> Bool {
    let key = innermost + 1
    guard container == .array, count == 1, nodes.count == key + 1 else { return false }
    if nodes[key].kind != .string {
      guard nodes[key].kind != .array, nodes[key].kind != .object else { return false }
      nodes[key] = Node(.string, range: nodes[key].range, next: key + 1)
    }
    nodes[innermost].kind = .object
    count = 0
    return true
  }

  /// Takes back the last element if it ends at `end` and is the number of its own place.
  ///
  /// PHP writes lists so: `[0 => 'a', 1 => 'b']`.
  mutating func dropIndex(endingAt end: Int, in text: ByteView) -> Bool {
    guard container == .array, let last = nodes.last, last.kind == .number,
      last.range.upperBound == end, text.integer(in: last.range) == Int(count) - 1
    else { return false }
    nodes.removeLast()
    count -= 1
    return true
  }

  /// Takes back the key that was added last, when there is no value for it.
  mutating func dropKey() {
    nodes.removeLast()
  }
}
