import JSONText

/// A form of payload that the program recognises by its content.
///
/// Shapes stand in order (``Shape/all``), and an object has the first that fits it: none says what it
/// is not. A shape is one value in one file.
struct Shape: Sendable {
  /// Short and stable: it stands in the report and works with `--as`.
  let id: String
  /// What it is, without a period.
  let title: String
  /// Where a person gets hold of it.
  let foundAt: String
  /// A minimal capture that a test reads.
  let example: String
  /// Keys of which the object has at least one; a shape of text has none.
  var needs: [StaticString] = []
  /// A cheap look at a few values, where keys alone do not tell.
  var looks: @Sendable (JSONCursor) -> Bool = { _ in true }
  /// Takes everything the payload says into the facts of the case.
  let read: @Sendable (JSONCursor, inout FactExtractor) -> Void
}

extension Shape {
  /// The shape of an object, or `nil` when nobody knows it.
  ///
  /// `null` is absent; only where nothing else stands there does a key with `null` name the form.
  static func fitting(_ value: JSONCursor) -> Shape? {
    let candidates = ShapeIndex.shared.candidates(for: value)
    guard candidates != 0 else { return nil }
    if let shape = first(of: candidates, where: { $0.fits(value) }) { return shape }
    guard value.members.allSatisfy({ $0.value.count == 0 }) else { return nil }
    return first(of: candidates) { shape in
      shape.needs.contains(where: value.has) && shape.looks(value)
    }
  }

  private static func first(of candidates: UInt64, where fits: (Shape) -> Bool) -> Shape? {
    var candidates = candidates
    while candidates != 0 {
      let shape = all[candidates.trailingZeroBitCount]
      if fits(shape) { return shape }
      candidates &= candidates - 1
    }
    return nil
  }

  /// Whether the object has what the shape needs, whatever else it has.
  func fits(_ value: JSONCursor) -> Bool {
    needs.contains { value.holds($0) } && looks(value)
  }

  /// The shape that shares the most keys with an object, misspelled ones too; `nil` without any.
  ///
  /// Of several with as many keys it is the one that needs the fewest.
  static func nearest(to value: JSONCursor) -> Shape? {
    let keys = value.members.prefix(32).compactMap { $0.key.words?.folded }
    var best: (shape: Shape, count: Int)?
    for shape in all where !shape.needs.isEmpty {
      let names = shape.needs.map { Untrusted("\($0)").folded }
      let count = keys.count { names.contains($0) || Nearest.word(to: $0, among: names) != nil }
      let isFuller = best.map { count == $0.count && names.count < $0.shape.needs.count } ?? false
      if count > best?.count ?? 0 || isFuller { best = (shape, count) }
    }
    return best?.shape
  }
}
