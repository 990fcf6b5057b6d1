/// A range of bytes in one layer of a text.
public struct Span: Hashable, Sendable {
  /// The index of the layer in ``PastedText/layers``.
  public let layer: Int
  /// The bytes in that layer.
  public let range: Range<Int>

  /// Names a range of bytes in a layer.
  public init(layer: Int, range: Range<Int>) {
    self.layer = layer
    self.range = range
  }

  func with(_ range: Range<Int>) -> Span { Span(layer: layer, range: range) }
}

/// Bytes that were made of a piece of another layer, and where each of them came from.
///
/// The map is monotone: of two bytes the later one never came from an earlier place.
public struct TextLayer: Sendable {
  /// The bytes with the escapes undone or the frames taken off.
  public private(set) var bytes: [UInt8]
  /// What the bytes were made of; `nil` for the text as it came.
  public let origin: Span?
  private var runs: [Run] = []

  /// Bytes that came in equal portions: `inner` bytes here for every `outer` bytes there.
  ///
  /// What stands for itself has portions of one and one; `%C3` is one of three, base64 three of four.
  private struct Run: Sendable {
    let start: UInt32
    let outerStart: UInt32
    let inner: UInt32
    let outer: UInt32
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    origin = nil
  }

  init(madeOf origin: Span) {
    bytes = []
    self.origin = origin
  }

  /// Takes over bytes of the outer layer as they stand.
  mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    note(range.lowerBound, inner: 1, outer: 1)
    bytes += source[range]
  }

  /// Takes in what `range` of the outer layer stands for; nothing when that is nothing.
  mutating func put(_ piece: some Collection<UInt8>, for range: Range<Int>) {
    guard !piece.isEmpty else { return }
    note(range.lowerBound, inner: piece.count, outer: range.count)
    bytes += piece
  }

  /// Takes over a range of the outer layer but for what `meaning` knows: the piece that begins at an
  /// index of it stands for other bytes, up to its end.
  ///
  /// Whether there was any.
  @discardableResult
  mutating func copy<Piece: Collection<UInt8>>(
    _ range: Range<Int>,
    of source: [UInt8],
    replacing meaning: (Int) -> (piece: Piece, end: Int)?
  ) -> Bool {
    var copied = range.lowerBound
    var index = copied
    while index < range.upperBound {
      guard let (piece, end) = meaning(index) else {
        index += 1
        continue
      }
      copy(copied..<index, of: source)
      put(piece, for: index..<end)
      (index, copied) = (end, end)
    }
    copy(copied..<range.upperBound, of: source)
    return copied > range.lowerBound
  }

  private mutating func note(_ outerStart: Int, inner: Int, outer: Int) {
    if let last = runs.last, Int(last.inner) == inner, Int(last.outer) == outer {
      let count = bytes.count - Int(last.start)
      if count % inner == 0, Int(last.outerStart) + count / inner * outer == outerStart { return }
    }
    runs.append(
      Run(
        start: UInt32(truncatingIfNeeded: bytes.count),
        outerStart: UInt32(truncatingIfNeeded: outerStart),
        inner: UInt32(truncatingIfNeeded: inner),
        outer: UInt32(truncatingIfNeeded: outer)
      )
    )
  }

  /// Where a range of this layer lies in the one that it was made of.
  ///
  /// Half of what an escape stands for lies where the whole escape does.
  public func outer(_ range: Range<Int>) -> Range<Int> {
    guard let origin else { return range }
    let lower = place(of: range.lowerBound)?.lowerBound ?? origin.range.upperBound
    if range.isEmpty { return lower..<lower }
    let upper = place(of: range.upperBound - 1)?.upperBound ?? origin.range.upperBound
    return lower..<max(lower, min(upper, origin.range.upperBound))
  }

  /// The bytes of the outer layer that a byte of this one came from.
  private func place(of index: Int) -> Range<Int>? {
    guard index < bytes.count else { return nil }
    let next = runs.partitioningIndex { Int($0.start) > index }
    guard next > 0 else { return nil }
    let run = runs[next - 1]
    let start = Int(run.outerStart) + (index - Int(run.start)) / Int(run.inner) * Int(run.outer)
    return start..<start + Int(run.outer)
  }
}
