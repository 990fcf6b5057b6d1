import JSONText
import TextFields

extension JSONDocument {
  /// The key that stands before the value, `"customer": {`, or the name of a type, `User {`.
  var nameBefore: (name: KeyName, isKey: Bool)? {
    var end = range(at: 0).lowerBound
    while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1].isOne(of: ":=>") { end -= 1 }
    let quote = bytes.at(end - 1)
    if quote.isOne(of: "\"'") {
      let start = bytes[max(0, end - 66)..<end - 1].lastIndex(of: quote)
      return start.map { (KeyName(bytes, $0 + 1..<end - 1), true) }
    }
    let name = bytes[max(0, end - 64)..<end].reversed().prefix {
      $0.isLetter || $0.isDigit || $0.isOne(of: "_-")
    }
    return name.isEmpty ? nil : (KeyName(bytes, end - name.count..<end), false)
  }
}

extension JSONCursor {
  /// The source bytes of a string without its quotes, of a number all.
  var rawContent: ArraySlice<UInt8> {
    document.bytes[kind == .string ? document.content(at: node) : range]
  }
}

extension [UInt8] {
  /// The JSON object or array that the whole text is, or `nil`.
  var asJSON: JSONDocument? {
    let first = first { $0 > 0x20 }
    guard first?.isOne(of: "{[") ?? false, count >= 8 else { return nil }
    return try? JSONDocument(parsing: self)
  }
}

/// The text of a string of JSON, and where it lies.
struct StringText {
  let bytes: [UInt8]
  /// The content of the string as it stands, and what undid its escapes.
  let content: Range<Int>
  private let layer: TextLayer?

  init(_ document: JSONDocument, _ node: Int) {
    content = document.content(at: node)
    layer =
      document.isEscaped(at: node)
      ? TextLayer(undoingBackslashesOf: document.bytes, in: content) : nil
    bytes = layer?.bytes ?? Array(document.bytes[content])
  }

  /// Whether the text is another than what stands in the document.
  var isEscaped: Bool { layer != nil }

  /// A span of the text as it stands in the document.
  func outside(_ span: PrivateSpan) -> PrivateSpan {
    layer.map { span.outside([$0]) } ?? span.moved(by: content.lowerBound)
  }
}
