import JSONText
import TextFields

/// A piece of a text that must not leave.
struct PrivateSpan: Hashable, Sendable {
  var range: Range<Int>
  var kind: PrivateKind
  /// In how many strings of JSON a number stands whose placeholder needs quotes; `nil` of all else.
  var numberLevel: Int?

  /// The span as it stands in the text that layers were made of, each of the one before.
  func outside(_ layers: [TextLayer]) -> PrivateSpan {
    PrivateSpan(range: layers.outer(range), kind: kind, numberLevel: numberLevel)
  }

  /// Whether a bracket or a quote goes with it that may have hidden another.
  func mayHide(in text: [UInt8]) -> Bool {
    text[range].contains { $0.isOne(of: "\"'`()[]{}<>\\|#\n\r") }
  }

  /// The span in a text before which so many bytes more stand.
  func moved(by offset: Int) -> PrivateSpan {
    let range = range.lowerBound + offset..<range.upperBound + offset
    return PrivateSpan(range: range, kind: kind, numberLevel: numberLevel)
  }
}

extension [TextLayer] {
  /// Where a range of the last layer lies in the text that the first was made of.
  func outer(_ range: Range<Int>) -> Range<Int> { reversed().reduce(range) { $1.outer($0) } }
}

/// Finds by key and by shape what must not leave, in time linear in the length.
///
/// Looks at the text as it is, and as a curious reader could decode it: percent, entities, escapes,
/// zero-width characters, base64. What is found in a decoded form is cut out of the raw one.
struct TextScanner: Sendable {
  var known = AllowedIDs()
  /// Whether four numbers with dots are a version instead of an address.
  var keepsVersions = false
  /// Whether keys of JSON and its relatives count.
  var readsDocuments = true
  /// What else must not leave, wherever it stands.
  var echoes: Echoes?

  /// Decoded forms are looked at up to this many times over.
  private static let rounds = 4
  private static let mostNesting = 3

  /// What must not leave, in order of place and without overlaps.
  func spans(in bytes: [UInt8]) -> [PrivateSpan] {
    var keys = KeyLook()
    return spans(in: bytes, &keys)
  }

  /// The same with what `keys` remember of texts before.
  func spans(in bytes: [UInt8], _ keys: inout KeyLook) -> [PrivateSpan] {
    spans(in: bytes, &keys, nesting: 0, isPlain: false)
  }

  /// `isPlain` where nothing in the text is to be decoded.
  private func spans(
    in bytes: [UInt8],
    _ keys: inout KeyLook,
    nesting: Int,
    isPlain: Bool
  ) -> [PrivateSpan] {
    var layers: [TextLayer] = []
    var text = bytes
    var found: [PrivateSpan] = []
    var certain: [PrivateSpan] = []
    var kept: [Range<Int>] = []
    for round in 0...Self.rounds {
      let next = isPlain || round == Self.rounds ? nil : TextLayer(undoingEscapesOf: text)
      let shapes = spans(ofView: text, &keys, isEncoded: next != nil, nesting: nesting)
      found += shapes.map { $0.outside(layers) }
      if let echoes, echoes.mayStand || round > 0 || nesting > 0 {
        certain += echoes.check.echoes(in: text).map { $0.outside(layers) }
      }
      if readsDocuments, round == 0 || next == nil,
        !keys.isSilent(text) || shapes.contains(where: { isDoubtful($0, in: text, &keys) })
      {
        let fields = FieldFinder(text, known: known)
        certain += fields.spans.map { $0.outside(layers) }
        kept += fields.kept.map { layers.outer($0) }
      }
      guard let next else { break }
      layers.append(next)
      text = next.bytes
    }
    kept.sort { $0.upperBound < $1.upperBound }
    if !kept.isEmpty { found.removeAll { Self.isKept($0, kept) } }
    return Self.merged(Self.aroundPlaceholders(certain, in: bytes) + found)
  }

  /// Whether only the fields of a text tell what a span is: an id, or what base64 hides.
  private func isDoubtful(_ span: PrivateSpan, in text: [UInt8], _ keys: inout KeyLook) -> Bool {
    span.kind == .opaque || keys.mayKeep(span.range.lowerBound, of: text)
  }

  /// What must not leave of a text in which there is nothing to decode.
  func spansUnescaped(in text: [UInt8], _ keys: inout KeyLook) -> [PrivateSpan] {
    spans(in: text, &keys, nesting: 0, isPlain: true)
  }

  /// What must not leave of a text whose keys are silent, by the shape of its words alone; `nil` where
  /// only its fields tell.
  func spansByShape(in text: [UInt8], _ keys: inout KeyLook) -> [PrivateSpan]? {
    guard keys.isSilent(text) else { return nil }
    let spans = spans(ofView: text, &keys, isEncoded: false, nesting: 0)
    for span in spans where isDoubtful(span, in: text, &keys) { return nil }
    return Self.merged(spans)
  }

  private func spans(
    ofView bytes: [UInt8],
    _ keys: inout KeyLook,
    isEncoded: Bool,
    nesting: Int
  ) -> [PrivateSpan] {
    var scan = SecretScanner(bytes, known: known, keepsVersions: keepsVersions)
    scan.isEncoded = isEncoded
    scan.run()
    guard nesting < Self.mostNesting, !scan.base64.isEmpty else { return scan.spans }
    let hidden = scan.base64.filter { span in
      let text = Base64Text.text(of: bytes[span.range])
      guard let text else { return false }
      return !spans(in: text, &keys, nesting: nesting + 1, isPlain: false).isEmpty
    }
    return scan.spans + hidden
  }

  /// What of the spans is no placeholder of ours; one that ends inside of it was misread.
  private static func aroundPlaceholders(_ spans: [PrivateSpan], in bytes: [UInt8]) -> [PrivateSpan]
  {
    guard !spans.isEmpty, bytes.contains(0x3C) else { return spans }
    let places = ForgedPlaceholder.places(in: bytes[...])
    guard !places.isEmpty else { return spans }
    return spans.flatMap { span -> [PrivateSpan] in
      var pieces: [PrivateSpan] = []
      var start = span.range.lowerBound
      for place in places where place.overlaps(span.range) {
        if place.lowerBound < span.range.lowerBound || place.upperBound > span.range.upperBound {
          return []
        }
        pieces.append(PrivateSpan(range: start..<place.lowerBound, kind: span.kind))
        start = place.upperBound
      }
      pieces.append(PrivateSpan(range: start..<span.range.upperBound, kind: span.kind))
      return pieces.filter { piece in
        bytes[piece.range].contains { $0.isDigit || $0.isLetter || $0 >= 0x80 }
      }
    }
  }

  /// Whether what looks like a secret is an id, a version or a time under its name.
  private static func isKept(_ span: PrivateSpan, _ kept: [Range<Int>]) -> Bool {
    let next = kept.partitioningIndex { $0.upperBound >= span.range.upperBound }
    return next < kept.count && kept[next].lowerBound <= span.range.lowerBound
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
      // What an option shows must not show a credential that stands in it.
      let isBetter =
        last.kind == .opaque && span.kind != .opaque
        || last.kind.isPersonal && span.kind.isCredential
      merged[merged.count - 1] = PrivateSpan(
        range: last.range.lowerBound..<end,
        kind: isBetter ? span.kind : last.kind
      )
    }
    return merged
  }
}
