import JSONText

/// Takes a text apart, layer by layer.
///
/// A region of a layer is read in this order: terminal codes out, frames off, quoted-printable,
/// markup, entities, then the text itself. What stands in quotes, cells, elements and strings is read
/// the same way one level deeper, down to ``deepest``.
struct Reader {
  var text: PastedText
  let readsMembers: Bool
  /// How many bytes may still be read in vain, as what looked like JSON or a tag and is none.
  var budget: Int
  /// The field whose value is being read.
  var field: Int?
  /// Whether a value is being read.
  var isInside = false

  /// Text in text in text: deeper than this nobody pastes.
  static let deepest = 10

  init(_ bytes: [UInt8], readsMembers: Bool) {
    text = PastedText(unread: bytes)
    self.readsMembers = readsMembers
    budget = 16 * bytes.count + 65_536
  }

  mutating func readAll() {
    let bytes = text.layers[0].bytes
    // Offsets in maps have 32 bits.
    guard bytes.count < Int(UInt32.max) else { return }
    if let layer = UTF16Text.undone(bytes) {
      read(add(layer), in: 0, depth: 0)
    } else {
      read(Span(layer: 0, range: 0..<bytes.count), in: 0, depth: 0)
    }
  }

  mutating func read(_ span: Span, in record: Int, depth: Int) {
    guard depth < Self.deepest, !span.range.isEmpty else { return }
    let bytes = text.layers[span.layer].bytes
    if let layer = TerminalCodes.undone(bytes, span) {
      return read(add(layer), in: record, depth: depth + 1)
    }
    guard depth == 0 || bytes[span.range].contains(where: \.isLineEnd),
      let frames = Frames.taken(off: bytes, span)
    else { return readUnframed(span, in: record, depth: depth) }
    for (notation, range) in frames.prefixes {
      add(
        .blank(at: span, range.lowerBound),
        span.with(range),
        notation,
        in: record,
        isBounded: true
      )
    }
    let inner = add(frames.layer)
    text.turns[inner.layer] = frames.turns
    readUnframed(inner, in: record, depth: depth)
    for range in frames.comments { read(span.with(range), in: record, depth: depth + 1) }
  }

  private mutating func readUnframed(_ span: Span, in record: Int, depth: Int) {
    let bytes = text.layers[span.layer].bytes
    if bytes[span.range].contains(0x3D), let layer = QuotedPrintable.undone(bytes, span) {
      read(add(layer), in: record, depth: depth + 1)
    } else if let markup = Markup.extent(in: bytes, span.range) {
      readText(span.with(span.range.lowerBound..<markup.lowerBound), in: record, depth: depth)
      readMarkup(span.with(markup), in: record, depth: depth)
      readText(span.with(markup.upperBound..<span.range.upperBound), in: record, depth: depth)
    } else if !Self.beginsJSON(bytes, span.range), let layer = Entities.undone(bytes, span) {
      read(add(layer), in: record, depth: depth + 1)
    } else {
      readText(span, in: record, depth: depth)
    }
  }

  /// Whether plain JSON begins a region, whose strings may hold markup and entities of their own.
  static func beginsJSON(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes[range].firstIndex(where: { $0 > 0x20 }), bytes[first] == 0x7B,
      let next = bytes[(first + 1)..<range.upperBound].first(where: { $0 > 0x20 })
    else { return false }
    return next.isOne(of: "\"'") || next.isWord
  }

  /// Whether a value is more than one word, and holds something that fields are made of.
  static func mayHoldMore(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 3 && bytes[range].contains(where: \.mayJoin)
      && bytes[range].contains { !$0.isWord && !$0.isOne(of: "-.") }
  }

  /// Reads what stands in a value, if it can hold anything of its own.
  mutating func readInside(
    _ span: Span,
    of field: Int?,
    in record: Int,
    as kind: PastedText.Record.Kind = .value,
    depth: Int
  ) {
    let bytes = text.layers[span.layer].bytes
    if let layer = Base64Text.undone(bytes, span) {
      readInside(add(layer), of: field, in: record, as: kind, depth: depth + 1)
      return
    }
    guard depth + 1 < Self.deepest, Self.mayHoldMore(bytes, span.range) else { return }
    let before = (self.field, isInside)
    (self.field, isInside) = (field ?? self.field, true)
    read(span, in: add(kind, span, in: record), depth: depth + 1)
    (self.field, isInside) = before
  }
}

extension Reader {
  /// Adds a layer and names all of it.
  mutating func add(_ layer: TextLayer) -> Span {
    text.layers.append(layer)
    return Span(layer: text.layers.count - 1, range: 0..<layer.bytes.count)
  }

  mutating func add(_ kind: PastedText.Record.Kind, _ span: Span, in parent: Int) -> Int {
    text.records.append(PastedText.Record(kind: kind, span: span, parent: parent))
    return text.records.count - 1
  }

  @discardableResult
  mutating func add(
    _ key: Span,
    _ value: Span,
    _ notation: PastedText.Notation,
    in record: Int,
    under parent: Int? = nil,
    isBounded: Bool = false
  ) -> Int {
    text.fields.append(
      PastedText.Field(
        key: key,
        value: value,
        reach: value,
        notation: notation,
        isBounded: isBounded,
        record: record,
        parent: parent ?? field
      )
    )
    return text.fields.count - 1
  }
}

extension Span {
  /// No key.
  static func blank(at span: Span, _ index: Int) -> Span { span.with(index..<index) }
}

extension UInt8 {
  /// A digit, or a mark that can join a key and a value or begin what holds some.
  fileprivate var mayJoin: Bool { isDigit || isOne(of: ":=#{[&%<\"|") }
}
