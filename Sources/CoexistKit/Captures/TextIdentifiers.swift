import TextFields

/// Identifiers under the names that a text gives them, and ids in the paths of calls.
extension FactExtractor {
  /// Notes what a text calls an identifier and returns the traces among it, and whom its lines name.
  ///
  /// Where the text is cut, what its end touches may be half an id.
  mutating func readIdentifiers(_ text: PastedText, isCut: Bool = false)
    -> (traces: TextTraces, subjects: LineSubjects)
  {
    let before = context.provenance
    context.provenance = min(context.provenance, .text)
    defer { context.provenance = before }
    let numbers = Set(text.fields.lazy.filter { $0.isOfNumber(in: text) }.map(\.record))
    let errors = Set(text.fields.lazy.filter { $0.isCode(in: text) }.map(\.record))
    var traces: [TextTraces.Trace] = []
    var named: [(place: Int, subject: RecordSubject)] = []
    for field in text.fields {
      let hit =
        field.key.range.isEmpty
        ? LabelledValue(traceIn: field, of: text, besideCode: errors.contains(field.record))
        : LabelledValue(field, in: text, besideNumber: numbers.contains(field.record))
      guard let hit else { continue }
      let place = text.place(of: hit.span)
      if isCut, place.upperBound == text.layers[0].bytes.count { continue }
      let value = Untrusted(text.string(of: hit.span))
      identify(labelled: hit.key, value, at: place.lowerBound)
      if field.notation != .json, let subject = RecordSubject(value, as: hit.key) {
        named.append((place.lowerBound, subject))
      }
      guard hit.key == .fbtraceID else { continue }
      traces.append(
        TextTraces.Trace(
          value: value,
          record: field.record,
          place: place.lowerBound,
          isOfHead: hit.isOfHead
        )
      )
    }
    return (TextTraces(traces, in: text), LineSubjects(named, in: text.layers[0].bytes))
  }

  /// Notes the ids of the calls that prose names: `/{id}/messages`, `/v24.0/{id}`.
  mutating func readPaths(_ bytes: [UInt8], in range: Range<Int>) {
    within(context.with(\.provenance, min(context.provenance, .text))) { extractor in
      for (key, id) in GraphPath.identifiers(in: bytes[range]) {
        let value = Untrusted(String(decoding: bytes[id], as: UTF8.self))
        let origin = Origin(text: extractor.context.text, offset: id.lowerBound)
        extractor.identify(key, value, from: origin)
        if key.admits(value), bytes[id.upperBound...].starts(with: "/messages".utf8) {
          extractor.fact(.sendCall, .flag(true), inTextAt: id.lowerBound)
        }
      }
    }
  }
}

/// The identifier that a field is by its key and its value.
private struct LabelledValue {
  let key: IdentifierKey
  let span: Span
  let isOfHead: Bool

  init?(_ field: PastedText.Field, in text: PastedText, besideNumber: Bool) {
    switch field.notation {
    case .request, .status, .sender, .prefix, .query: return nil
    default: break
    }
    let name = text.bytes(of: field.key)
    let (bytes, range) = (text.layers[field.value.layer].bytes, field.value.range)
    // A display number is told from an id by its sign.
    if bytes[range].first == UInt8(ascii: "+"), IdentifierLabel.namesNumber(name) {
      self.init(key: .displayPhoneNumber, span: field.value, isOfHead: false)
      return
    }
    let start = bytes[range].firstIndex { !$0.isMarkBeforeID } ?? range.upperBound
    guard let label = IdentifierLabel.ending(name) ?? (besideNumber ? .id(name) : nil) else {
      return nil
    }
    var end = start
    while end < range.upperBound, label.isValue(bytes[end]) { end += 1 }
    guard label.admits(bytes[start..<end]),
      end == range.upperBound || !bytes[end].isIdentifierByte
    else { return nil }
    self.init(
      key: label.key,
      span: Span(layer: field.value.layer, range: start..<end),
      isOfHead: label.isOfHead
    )
  }

  /// A trace without a name, as programs print the values of an error by their order.
  init?(traceIn field: PastedText.Field, of text: PastedText, besideCode: Bool) {
    guard besideCode, field.notation == .blank, IdentifierLabel.isTrace(text.bytes(of: field.value))
    else { return nil }
    self.init(key: .fbtraceID, span: field.value, isOfHead: false)
  }

  private init(key: IdentifierKey, span: Span, isOfHead: Bool) {
    self.key = key
    self.span = span
    self.isOfHead = isOfHead
  }
}

extension UInt8 {
  /// Quotes, brackets and emphasis in front of an id.
  fileprivate var isMarkBeforeID: Bool { isOne(of: " \"'`#*([\\") }
}

extension PastedText.Field {
  /// Whether it is a number of the catalogue without a name.
  fileprivate func isCode(in text: PastedText) -> Bool {
    guard key.range.isEmpty, value.range.count <= 7 else { return false }
    return WholeNumber.read(text.bytes(of: value)).map(KnownError.isKnown) ?? false
  }

  /// Whether only the record of a phone number has such a field.
  fileprivate func isOfNumber(in text: PastedText) -> Bool {
    guard notation.isPrinted else { return false }
    switch text.foldedKey(of: self) {
    case "platformtype", "isonbizapp", "displayphonenumber", "codeverificationstatus": return true
    default:
      let value = text.bytes(of: value)
      return ["CLOUD_API", "ON_PREMISE"].contains { value.elementsEqual($0.utf8) }
    }
  }
}

extension PastedText {
  /// A key in small letters and digits alone; empty for a key that is no name.
  func foldedKey(of field: Field) -> String {
    let key = bytes(of: field.key)
    guard key.count <= 32 else { return "" }
    let folded = key.lazy.filter { $0.isLetter || $0.isDigit }.map(\.lowercased)
    return String(decoding: Array(folded), as: UTF8.self)
  }
}

extension PastedText.Notation {
  /// Whether a key and its value stand in a text, not in JSON or an address, which are read as such.
  var isPrinted: Bool {
    switch self {
    case .colon, .equals, .arrow, .cell, .element, .attribute: true
    case .json, .dash, .blank, .hash, .bracket, .query, .request, .status, .sender, .prefix: false
    }
  }
}
