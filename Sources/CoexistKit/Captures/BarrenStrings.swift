import JSONText

/// Strings of JSON in which nothing was found, so that nobody looks again: the words of a template, a
/// name, a greeting come thousands of times in a log.
///
/// What is found in a string depends on the string alone, and on whether its words are read.
struct BarrenStrings: Sendable {
  private var known: Set<BytesDigest> = []
  /// So many are remembered; then all are forgotten.
  private static let most = 8192

  func holds(_ string: BytesDigest) -> Bool { known.contains(string) }

  mutating func insert(_ string: BytesDigest) {
    if known.count >= Self.most { known = [] }
    known.insert(string)
  }
}

extension FactExtractor {
  /// Numbers that grow with everything that is taken in.
  struct Yield: Equatable {
    let facts: FactLog.Count
    let warnings: Int
    let records: Int
    let reports: Int
    let labelled: Int
  }

  /// What tells a string, and how it is read here, from all others.
  func digest(of string: JSONCursor) -> BytesDigest {
    let circumstance: UInt8 =
      (context.readsProse ? 1 : 0) | (context.isField ? 2 : 0)
      | UInt8(truncatingIfNeeded: context.nesting) << 2
    return BytesDigest(string.document.bytes[string.range] + [circumstance])
  }
}
