import JSONText
import TextFields

/// Payloads that a program printed as its own objects: `Value(event=PARTNER_REMOVED, info=Info(…))`.
extension FactExtractor {
  /// Reads each object of a text that holds a payload, and returns where those stand.
  ///
  /// An error alone is left to ``readPrintedErrors(_:_:)``, which knows what its words are.
  mutating func readPrintedPayloads(
    _ text: PastedText,
    _ entries: Entries,
    _ known: inout [Int: Int]
  ) -> [Span] {
    let objects = PrintedObjects(in: text)
    let around = context
    var places: [Span] = []
    let layers =
      objects.outermost.map(objects.json(of:)) + text.bareRecords.compactMap(objects.json(of:))
    for layer in layers {
      guard let origin = layer.origin,
        let document = try? JSONDocument(forgiving: layer.bytes, from: 0),
        document.holdsPayload
      else { continue }
      let base = Origin(
        text: self.text(of: origin.layer, text.layers, &known),
        offset: origin.range.lowerBound
      )
      context.text = texts.add(SourceText(name: texts[base.text].name, madeOf: base, as: layer))
      context.nesting = Self.deepestNesting
      context.take(entries.time(of: origin), or: around)
      texts.add(document, to: context.text)
      scan(document.root)
      context = around
      places.append(origin)
    }
    return places
  }
}

extension PastedText {
  /// The fields of each record that programs print without brackets: side by side, or each on a line or
  /// in an element of its own.
  fileprivate var bareRecords: [[Int]] {
    var own: [Int: [Int]] = [:]
    for (index, field) in fields.enumerated()
    where field.notation.isPrinted && !records[field.record].kind.isObject && isName(field.key) {
      own[field.record, default: []].append(index)
    }
    var all: [Int: [Int]] = [:]
    for (record, fields) in own {
      let isLine = records[record].kind == .line && fields.count == 1
      all[isLine ? records[record].parent ?? 0 : record, default: []] += fields
    }
    return all.keys.sorted().compactMap { record in
      let members = all[record]?.sorted() ?? []
      return members.contains { bytes(of: fields[$0].key).contains(0x5F) } ? members : nil
    }
  }

  /// Whether a key is one name, as programs have them.
  private func isName(_ key: Span) -> Bool {
    !key.range.isEmpty && bytes(of: key).allSatisfy(\.isIdentifierByte)
  }
}

extension PastedText.Record.Kind {
  /// Whether its fields are members of an object that is read as a whole.
  fileprivate var isObject: Bool { self == .object || self == .list || self == .call }
}

extension JSONDocument {
  /// Whether an object has a form that is more than that of an error.
  fileprivate var holdsPayload: Bool {
    (0..<next(after: 0)).contains { node in
      guard kind(at: node) == .object, let shape = Shape.fitting(cursor(at: node)) else {
        return false
      }
      return shape.id != Shape.bareError.id
    }
  }
}
