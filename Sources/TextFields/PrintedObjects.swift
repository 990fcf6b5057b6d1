/// Objects that a program printed in a notation of its own, `Value(event=A, info=Info(b=1))`, as JSON.
///
/// Whatever the notation, a field is a member, brackets behind its key are its value, and brackets side
/// by side are a list. What is JSON already is taken over as it stands.
public struct PrintedObjects: Sendable {
  /// The records of the outermost objects that are no JSON, in order.
  public private(set) var outermost: [Int] = []
  private let text: PastedText
  /// By record: its fields, and the brackets right inside of it, both in order.
  private var fields: [Int: [Int]] = [:]
  private var brackets: [Int: [Int]] = [:]
  private let documents: Set<Int>

  /// Takes time in proportion to the number of records and fields.
  public init(in text: PastedText) {
    self.text = text
    documents = Set(text.documents.map(\.record))
    for (index, field) in text.fields.enumerated() where field.notation.isMember {
      fields[field.record, default: []].append(index)
    }
    guard !fields.isEmpty else { return }
    // By record: the brackets around it, and whether it lies in JSON or in an object taken already.
    var homes: [Int?] = []
    var isTaken: [Bool] = []
    for (index, record) in text.records.enumerated() {
      let parent = record.parent
      let home = parent.flatMap { text.records[$0].kind.isBracket ? $0 : homes[$0] }
      let isInside = parent.map { isTaken[$0] || documents.contains($0) } ?? false
      let isObject = record.kind.isBracket && fields[index] != nil && !documents.contains(index)
      homes.append(home)
      isTaken.append(isInside || isObject)
      // What stands in a string is none of its brackets.
      if record.kind.isBracket, let home, text.records[home].span.layer == record.span.layer {
        brackets[home, default: []].append(index)
      }
      if isObject, !isInside { outermost.append(index) }
    }
  }

  /// An object as JSON, each byte of which knows where it stands.
  public func json(of record: Int) -> TextLayer {
    var layer = TextLayer(madeOf: text.records[record].span)
    write(record, to: &layer, depth: 0)
    return layer
  }

  /// Fields of one record that no brackets hold, in order, as JSON: `a=1 b=2`, lines of YAML, elements.
  public func json(of members: [Int]) -> TextLayer? {
    guard let first = members.first, let last = members.last else { return nil }
    let (field, value) = (text.fields[first], text.fields[last].value)
    // The head of a column stands far from its cells.
    let start = field.notation == .cell ? field.value : field.key
    guard let end = text.range(of: value, in: start.layer), end.upperBound > start.range.lowerBound
    else { return nil }
    let span = start.with(start.range.lowerBound..<end.upperBound)
    var layer = TextLayer(madeOf: span)
    layer.put("{".utf8, for: span.range.prefix(1))
    write(members, and: [], to: &layer, isList: false, depth: 0)
    layer.put("}".utf8, for: span.range.suffix(1))
    return layer
  }

  /// What lies deeper is left out.
  private static let deepest = 32

  private func write(_ record: Int, to layer: inout TextLayer, depth: Int) {
    let span = text.records[record].span
    let inside = depth < Self.deepest ? brackets[record] ?? [] : []
    if documents.contains(record) {
      layer.copy(span.range, of: text.layers[span.layer].bytes)
    } else if let members = fields[record], depth < Self.deepest {
      // `[0] => …` is how PHP prints an element.
      let isList = text.bytes(of: text.fields[members[0]].key).elementsEqual("0".utf8)
      layer.put((isList ? "[" : "{").utf8, for: span.range.prefix(1))
      write(members, and: inside, to: &layer, isList: isList, depth: depth)
      layer.put((isList ? "]" : "}").utf8, for: span.range.suffix(1))
    } else if inside.count == 1, text.records[record].kind != .list {
      write(inside[0], to: &layer, depth: depth + 1)
    } else {
      write(list: inside, at: span.range, to: &layer, depth: depth)
    }
  }

  private func write(
    _ members: [Int],
    and brackets: [Int],
    to layer: inout TextLayer,
    isList: Bool,
    depth: Int
  ) {
    var brackets = brackets[...]
    for (place, index) in members.enumerated() {
      let field = text.fields[index]
      let key = range(of: field.key, in: layer)
      let next =
        place + 1 < members.count ? range(of: text.fields[members[place + 1]].key, in: layer) : nil
      // What stands in front of the first key is nobody's value.
      brackets = brackets.drop { text.records[$0].span.range.lowerBound < key.lowerBound }
      let inside = brackets.prefix { value in
        next.map { text.records[value].span.range.lowerBound < $0.lowerBound } ?? true
      }
      brackets = brackets.dropFirst(inside.count)
      // `array(2)` says how much follows.
      let values = inside.filter {
        fields[$0] != nil || self.brackets[$0] != nil || documents.contains($0)
      }
      layer.put((place > 0 ? "," : "").utf8, for: key.prefix(0))
      if !isList {
        write(string: field.key, to: &layer)
        layer.put(":".utf8, for: key.suffix(0))
      }
      if values.count == 1, !opensList(from: key.upperBound, before: values[0]) {
        write(values[0], to: &layer, depth: depth + 1)
      } else if values.isEmpty {
        write(valueOf: field, to: &layer)
      } else {
        write(list: values, at: key.suffix(0), to: &layer, depth: depth)
      }
    }
  }

  /// Whether a bracket that is no record opens behind a key: `entries=[Entry(…)]`.
  private func opensList(from start: Int, before value: Int) -> Bool {
    let span = text.records[value].span
    let gap = text.layers[span.layer].bytes[..<span.range.lowerBound].dropFirst(start)
    return gap.contains(0x5B)
  }

  private func write(
    list elements: [Int],
    at range: Range<Int>,
    to layer: inout TextLayer,
    depth: Int
  ) {
    layer.put("[".utf8, for: range.prefix(1))
    for (place, element) in elements.enumerated() {
      let start = text.records[element].span.range.prefix(0)
      layer.put((place > 0 ? "," : "").utf8, for: start)
      write(element, to: &layer, depth: depth + 1)
    }
    layer.put("]".utf8, for: range.suffix(1))
  }

  /// A word that is nothing as `null`, a truth value as it is, everything else as a string.
  private func write(valueOf field: PastedText.Field, to layer: inout TextLayer) {
    var value = field.isBounded ? field.value : field.reach
    if !field.isBounded {
      value = withoutCall(value)
      let word = text.string(of: value)
      if let literal = Self.literals[word] {
        return layer.put(literal.utf8, for: range(of: value, in: layer))
      }
    }
    write(string: value, to: &layer)
  }

  private static let literals = [
    "null": "null", "nil": "null", "None": "null", "NULL": "null", "undefined": "null",
    "<nil>": "null", "true": "true", "false": "false", "True": "true", "False": "false",
  ]

  /// What the call around a value holds: `Optional("A")`, `NumberInt(1)`.
  private func withoutCall(_ span: Span) -> Span {
    let bytes = text.bytes(of: span)
    let name = bytes.prefix(while: \.isLetter)
    guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == 0x28,
      bytes.last == 0x29
    else { return span }
    var range = name.endIndex + 1..<span.range.upperBound - 1
    if range.count > 1, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return span.with(range)
  }

  private func write(string span: Span, to layer: inout TextLayer) {
    let place = range(of: span, in: layer)
    let bytes = text.bytes(of: span)
    layer.put("\"".utf8, for: place.prefix(0))
    if place != span.range || span.layer != layer.origin?.layer {
      // With escapes between, it stands where all of it does.
      layer.put(bytes.flatMap(\.escapedInJSON), for: place)
    } else {
      var done = place.lowerBound
      for index in place where bytes[index].escapedInJSON.count > 1 {
        layer.copy(done..<index, of: text.layers[span.layer].bytes)
        layer.put(bytes[index].escapedInJSON, for: index..<index + 1)
        done = index + 1
      }
      layer.copy(done..<place.upperBound, of: text.layers[span.layer].bytes)
    }
    layer.put("\"".utf8, for: place.suffix(0))
  }

  private func range(of span: Span, in layer: TextLayer) -> Range<Int> {
    layer.origin.flatMap { text.range(of: span, in: $0.layer) } ?? span.range
  }
}

extension PastedText.Record.Kind {
  /// Whether brackets hold it.
  var isBracket: Bool { self == .object || self == .call || self == .list }
}

extension PastedText.Notation {
  /// Whether a program joins the members of its objects so.
  var isMember: Bool { self == .colon || self == .equals || self == .arrow }
}

extension UInt8 {
  fileprivate var escapedInJSON: [UInt8] {
    switch self {
    case 0x22, 0x5C: [0x5C, self]
    case 0x0A: [0x5C, 0x6E]
    case 0..<0x20: [0x20]
    default: [self]
    }
  }
}

extension Range<Int> {
  fileprivate func prefix(_ length: Int) -> Range<Int> {
    lowerBound..<Swift.min(lowerBound + length, upperBound)
  }

  fileprivate func suffix(_ length: Int) -> Range<Int> {
    Swift.max(upperBound - length, lowerBound)..<upperBound
  }
}
