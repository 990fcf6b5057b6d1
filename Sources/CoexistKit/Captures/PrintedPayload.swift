import JSONText
import TextFields

/// Payloads that a program printed as its own objects: `Value(event=PARTNER_REMOVED, info=Info(…))`.
extension FactExtractor {
  /// Reads each object of a text that holds a payload, and returns where those stand.
  ///
  /// An error alone is left to ``readPrintedErrors(_:_:)``, which knows what its words are.
  mutating func readPrintedPayloads(_ text: PastedText, _ known: inout [Int: Int]) -> [Range<Int>] {
    let objects = PrintedObjects(in: text)
    let around = context
    var places: [Range<Int>] = []
    for record in objects.outermost {
      let layer = objects.json(of: record)
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
      texts.add(document, to: context.text)
      scan(document.root)
      context = around
      places.append(text.place(of: origin))
    }
    return places
  }
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
