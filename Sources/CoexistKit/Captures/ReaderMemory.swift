import JSONText

/// What a reader of many texts need not find out again.
struct ReaderMemory: Sendable {
  /// Strings of JSON in which nothing was found: the words of a template, a name, a greeting come
  /// thousands of times in a log.
  ///
  /// What is found in a string depends on the string alone, and on whether its words are read.
  var barren = Recent<BytesDigest, Bool>(most: 4096)
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
      (context.readsProse ? 1 : 0) | (context.isField ? 2 : 0) | (context.readsWords ? 4 : 0)
      | UInt8(truncatingIfNeeded: context.nesting) << 3
    return BytesDigest(string.document.bytes[string.range] + [circumstance])
  }
}
