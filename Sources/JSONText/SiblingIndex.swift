/// Where the members and elements of the large containers of a document stand.
///
/// Finding the pointers of many values in one large array without it takes time in proportion to the
/// square of their number.
public struct SiblingIndex: Sendable {
  /// Every so many siblings are marked.
  private static let step = 64
  /// The marked siblings of each container that has more than ``step``, by the container's node.
  private var marks: [Int: [UInt32]] = [:]

  /// Takes time in proportion to the length of the document.
  public init(of document: JSONDocument) {
    for index in document.nodes.indices {
      let record = document.nodes[index]
      guard record.kind == .object || record.kind == .array, record.detail > Self.step else {
        continue
      }
      var children: [UInt32] = []
      var child = index + 1
      var place = 0
      while child < Int(record.next) {
        if place % Self.step == 0 { children.append(UInt32(truncatingIfNeeded: child)) }
        let value = record.kind == .object ? child + 1 : child
        guard value < document.nodes.count else { break }
        child = Int(document.nodes[value].next)
        place += 1
      }
      marks[index] = children
    }
  }

  /// The last marked sibling at or before `node`, and the how manieth of its container it is.
  func start(of node: Int, in container: Int) -> (child: Int, place: Int)? {
    guard let children = marks[container] else { return nil }
    let next = children.partitioningIndex { Int($0) > node }
    return next > 0 ? (Int(children[next - 1]), (next - 1) * Self.step) : nil
  }
}
