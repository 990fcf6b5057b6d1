/// A piece of a text that must not leave.
struct PrivateSpan: Hashable, Sendable {
  var range: Range<Int>
  var kind: PrivateKind
}

/// Finds by key and by shape what must not leave, in time linear in the length.
///
/// Looks at the text as it is, and as a curious reader could decode it: percent, entities, escapes,
/// zero-width characters, base64. What is found in a decoded form is cut out of the raw one.
struct TextScanner: Sendable {
  let known: KnownValues
  /// Whether four numbers with dots are a version instead of an address.
  var keepsVersions = false
  /// Whether keys of JSON and its relatives count.
  var readsDocuments = true
  /// What else must not leave, wherever it stands.
  var echoes: Gate?

  /// Decoded forms are looked at up to this many times over.
  private static let rounds = 4
  private static let mostNesting = 3

  init(known: KnownValues = KnownValues(), keepsVersions: Bool = false) {
    self.known = known
    self.keepsVersions = keepsVersions
  }

  /// What must not leave, in order of place and without overlaps.
  func spans(in bytes: [UInt8]) -> [PrivateSpan] { spans(in: bytes, nesting: 0) }

  private func spans(in bytes: [UInt8], nesting: Int) -> [PrivateSpan] {
    var next = DecodedView(decoding: bytes)
    var found = spans(ofView: bytes, isEncoded: next != nil, nesting: nesting)
    for round in 1...Self.rounds {
      guard let view = next else { break }
      next = round < Self.rounds ? view.decodedAgain() : nil
      found += spans(ofView: view.bytes, isEncoded: next != nil, nesting: nesting)
        .map { view.inRaw($0) }
    }
    return Self.merged(found)
  }

  private func spans(ofView bytes: [UInt8], isEncoded: Bool, nesting: Int) -> [PrivateSpan] {
    var scan = ViewScan(bytes, known: known, keepsVersions: keepsVersions)
    scan.isEncoded = isEncoded
    scan.run()
    scan.spans += ColumnTable.spans(in: bytes, known: known)
    if readsDocuments { scan.spans += LooseJSON.spans(in: bytes, known: known) }
    if let echoes { scan.spans += echoes.echoes(in: bytes) }
    guard nesting < Self.mostNesting, !scan.base64.isEmpty else { return scan.spans }
    let hidden = scan.base64.filter { span in
      let text = Base64.text(of: bytes[span.range])
      return text.map { !spans(in: $0, nesting: nesting + 1).isEmpty } ?? false
    }
    return scan.spans + hidden
  }

  /// Spans in order, overlapping ones as one with the kind of the first that says more than opaque.
  static func merged(_ spans: [PrivateSpan]) -> [PrivateSpan] {
    guard spans.count > 1 else { return spans }
    let sorted = spans.enumerated().sorted { left, right in
      let (one, other) = (left.element.range.lowerBound, right.element.range.lowerBound)
      return one == other ? left.offset < right.offset : one < other
    }
    var merged: [PrivateSpan] = []
    for (_, span) in sorted {
      guard let last = merged.last, span.range.lowerBound < last.range.upperBound else {
        merged.append(span)
        continue
      }
      let end = max(last.range.upperBound, span.range.upperBound)
      let isBetter = last.kind == .opaque && span.kind != .opaque
      merged[merged.count - 1] = PrivateSpan(
        range: last.range.lowerBound..<end,
        kind: isBetter ? span.kind : last.kind
      )
    }
    return merged
  }
}
