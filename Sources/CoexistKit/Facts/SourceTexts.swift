import JSONText
import TextFields

/// The texts that were read, and those found inside of them: what origins point into.
///
/// Texts are added and never taken out, so that every origin keeps pointing to its own.
struct SourceTexts: Sendable {
  private var texts: [SourceText] = []

  /// Adds a text and says what its origins name it by.
  mutating func add(_ text: SourceText) -> Int {
    texts.append(text)
    return texts.count - 1
  }

  /// Notes a JSON value of an input; of a text inside another one only its place is ever asked.
  mutating func add(_ document: JSONDocument, to text: Int) {
    if texts[text].base == nil || texts[text].layer != nil {
      texts[text].documents.append(document)
    }
  }

  /// Makes ready for many questions after places in a long input.
  mutating func prepareForPlaces(in text: Int) { texts[text].prepareForPlaces() }

  subscript(text: Int) -> SourceText { texts[text] }

  /// The place of an origin in these texts, as people name it.
  ///
  /// A text inside a string stands where the string does; where the string has no escapes, line and
  /// column are those of the very word.
  func place(of origin: Origin) -> Place {
    let text = texts[origin.text]
    if let base = text.base {
      if let layer = text.layer { return place(of: origin, in: text, base, layer) }
      guard let start = text.contentStart else { return place(of: base) }
      return place(of: Origin(text: base.text, offset: start + origin.offset, node: base.node))
    }
    let position =
      text.index?.position(of: origin.offset, in: text.bytes)
      ?? TextPosition(of: origin.offset, in: text.bytes)
    let document = origin.node < 0 ? nil : text.document(at: origin.offset)
    let siblings = text.documents.count == 1 ? text.siblings : nil
    return Place(
      file: text.name,
      line: position.line,
      column: position.column,
      pointer: document.map { Untrusted($0.cursor(at: origin.node).pointer(using: siblings)) }
    )
  }
}

extension SourceTexts {
  /// In a text that was made of another one, the pointer is that into its own JSON value.
  private func place(of origin: Origin, in text: SourceText, _ base: Origin, _ layer: TextLayer)
    -> Place
  {
    let offset = layer.outer(origin.offset..<origin.offset + 1).lowerBound
    let place = place(of: Origin(text: base.text, offset: offset))
    let document = origin.node < 0 ? nil : text.document(at: origin.offset)
    let pointer = document.map { Untrusted($0.cursor(at: origin.node).pointer) }
    return Place(
      file: place.file,
      line: place.line,
      column: place.column,
      pointer: pointer ?? place.pointer
    )
  }
}

extension SourceTexts {
  /// The input that an origin lies in, however deep.
  func input(of origin: Origin) -> Int {
    var text = origin.text
    while let base = texts[text].base { text = base.text }
    return text
  }
}

extension Facts {
  /// The place of an origin, as people name it.
  func place(of origin: Origin) -> Place { texts.place(of: origin) }
}
