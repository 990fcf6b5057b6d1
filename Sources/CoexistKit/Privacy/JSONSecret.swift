import JSONText

/// Something in a JSON text that must not leave.
struct JSONSecret: Sendable {
  /// What is to be replaced.
  enum Content: Sendable {
    /// Pieces of the decoded text of a string.
    case pieces(of: [UInt8], [PrivateSpan])
    /// Values of the JSON text that the string holds.
    case nested(JSONDocument, [JSONSecret])
    /// A whole number.
    case number(PrivateKind)
  }

  /// The byte range of the string or number, with quotes.
  let range: Range<Int>
  /// The same without quotes.
  let text: Range<Int>
  let content: Content
}

extension JSONSecret {
  /// Whether an id could have been taken for this, so that ids have to be collected first.
  var mayBeID: Bool {
    switch content {
    case .number(let kind): kind == .phone
    case .pieces(_, let spans): spans.contains { $0.kind == .phone || $0.kind == .opaque }
    case .nested(_, let secrets): secrets.contains { $0.mayBeID }
    }
  }
}

extension JSONSecret {
  /// Whether one of the ids is among what was found.
  func holds(_ ids: AllowedIDs, in document: JSONDocument) -> Bool {
    switch content {
    case .number: ids.contains(document.bytes[range])
    case .pieces(let bytes, let spans): spans.contains { ids.contains(bytes[$0.range]) }
    case .nested(let document, let secrets): secrets.contains { $0.holds(ids, in: document) }
    }
  }
}

extension JSONSecret {
  /// The bytes of the text that hold it; pieces of a string with escapes are left to the scanner.
  var spansInText: [PrivateSpan] {
    switch content {
    case .number(let kind): return [PrivateSpan(range: range, kind: kind)]
    case .nested: return []
    case .pieces(let bytes, let spans):
      return spans.compactMap { span in
        if span.range == 0..<bytes.count { return PrivateSpan(range: text, kind: span.kind) }
        guard text.count == bytes.count else { return nil }
        let start = text.lowerBound
        let range = start + span.range.lowerBound..<start + span.range.upperBound
        return PrivateSpan(range: range, kind: span.kind)
      }
    }
  }
}
