import JSONText

/// A form of payload that the program recognises by its content.
///
/// At most one shape fits an object. A shape is one value in one file.
struct Shape: Sendable {
  /// Short and stable: it stands in the report and works with `--as`.
  let id: String
  /// What it is, without a period.
  let title: String
  /// Where a person gets hold of it.
  let foundAt: String
  /// A minimal capture that a test reads.
  let example: String
  /// Keys of which at least one must be there; without any, every object is looked at.
  var marks: [StaticString] = []
  /// A look at a few keys; it must be cheap and must not overlap another shape.
  let fits: @Sendable (JSONCursor) -> Bool
  /// Takes everything the payload says into the ledger.
  let read: @Sendable (JSONCursor, inout Recorder) -> Void
}

extension Shape {
  /// The shape of an object, or `nil` when nobody knows it.
  static func fitting(_ value: JSONCursor) -> Shape? {
    var candidates = ShapeIndex.shared.candidates(for: value)
    while candidates != 0 {
      let place = candidates.trailingZeroBitCount
      if all[place].fits(value) { return all[place] }
      candidates &= candidates - 1
    }
    return nil
  }

  /// The shape that shares the most keys with an object, misspelled ones too; `nil` without any.
  static func nearest(to value: JSONCursor) -> Shape? {
    let keys = value.members.prefix(32).compactMap(\.key.words)
    var best: (shape: Shape, count: Int)?
    for shape in all where !shape.marks.isEmpty {
      let marks = shape.marks.map(\.description)
      let count = keys.reduce(0) { count, key in
        count
          + (key.reading { marks.contains($0) || Nearest.word(to: $0, among: marks) != nil }
            ? 1 : 0)
      }
      if count > best?.count ?? 0 { best = (shape, count) }
    }
    return best?.shape
  }
}
