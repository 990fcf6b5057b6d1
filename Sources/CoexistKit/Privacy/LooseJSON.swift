import JSONText

/// JSON in a text as programs and people leave it: printed by another language, without quotes, cut
/// off, behind `> ` or the name of a container.
///
/// What the reader takes for a payload, the redactor must, too.
enum LooseJSON {
  /// The values in a text, in order of place; strict ones are among them.
  static func documents(in text: [UInt8]) -> [JSONDocument] {
    guard text.contains(where: { $0 == 0x7B || $0 == 0x5B }),
      text.contains(where: { $0 == 0x3A || $0 == 0x3D })
    else { return [] }
    var recovery = Recovery(of: PastedLines.blanked(text))
    recovery.run()
    return recovery.pieces.compactMap { piece in
      if case .json(let document) = piece { document } else { nil }
    }
  }

  /// What must not leave by its key; the shape of values is looked at in the text itself.
  static func spans(in text: [UInt8], known: KnownValues) -> [PrivateSpan] {
    documents(in: text).flatMap { document in
      JSONSecrets.find(in: document, known: known, isByKey: true).flatMap(\.spansInText)
    }
  }
}

extension JSONSecret {
  /// The bytes of the text that hold it; pieces of a string with escapes are left to the scanner.
  fileprivate var spansInText: [PrivateSpan] {
    switch content {
    case .number(let kind): [PrivateSpan(range: range, kind: kind)]
    case .nested: []
    case .pieces(let bytes, let spans):
      spans.compactMap { span in
        if span.range == 0..<bytes.count { return PrivateSpan(range: text, kind: span.kind) }
        guard text.count == bytes.count else { return nil }
        let start = text.lowerBound
        let range = start + span.range.lowerBound..<start + span.range.upperBound
        return PrivateSpan(range: range, kind: span.kind)
      }
    }
  }
}
