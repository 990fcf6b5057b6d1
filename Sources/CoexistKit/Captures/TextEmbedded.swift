import JSONText
import TextFields

extension FactExtractor {
  /// Reads a text with JSON and prose in it.
  mutating func readPieces(_ reading: Reading, isCut: Bool = false) {
    guard let text = reading.text else {
      for case .json(let document, _) in reading.pieces { readDocument(document) }
      return
    }
    let around = context
    var known = [0: context.text]
    let entries = Entries(of: text)
    let printed = context.readsProse ? readPrintedPayloads(text, entries, &known) : []
    let payloads = printed.map { text.place(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    let read =
      context.readsProse
      ? readFields(text, reading.pieces, entries, printed, payloads, isCut: isCut) : nil
    var prose = (read?.prose ?? [])[...]
    let olderMail = text.startOfDatedMail ?? .max
    for piece in reading.pieces {
      switch piece {
      case .json(let document, let layer):
        let place = Span(layer: layer, range: document.root.range)
        if payloads.holds(text.place(of: place)) { continue }
        context.text = self.text(of: layer, text.layers, &known)
        let before = (reports, records)
        context.isOfOlderMail = text.place(of: place).lowerBound >= olderMail
        date(by: entries.time(of: place), or: around)
        context.named = read?.subjects.subject(at: text.place(of: place).lowerBound) ?? around.named
        readDocument(document)
        context.take(nil, or: around)
        context.named = around.named
        // What merely stands behind the name of a header is no body.
        if (reports, records) != before || document.beginsLine { context.requestID = nil }
      case .prose(let span):
        context.text = self.text(of: span.layer, text.layers, &known)
        // A log names the call, and its answer follows.
        let path = GraphPath.lastCall(in: text.bytes(of: span))
        if path != nil { context.requestID = nil }
        if let prose = prose.popFirst() {
          readProse(prose, of: text, entries, olderMail: olderMail) {
            read?.subjects.subject(at: $0)
          }
        }
        if let path { context.path = path }
      }
    }
    context.text = around.text
    context.isOfOlderMail = around.isOfOlderMail
  }

  /// Reads what a text says field by field, and finds the errors in each of its stretches of prose.
  private mutating func readFields(
    _ text: PastedText,
    _ pieces: [Reading.Piece],
    _ entries: Entries,
    _ printed: [Span],
    _ payloads: [Range<Int>],
    isCut: Bool
  ) -> (prose: [Prose], subjects: LineSubjects) {
    let read = [
      payloads, readPrintedErrors(text, entries, except: payloads),
      PrintedError.otherNumbers(in: text).map(text.place).sorted { $0.lowerBound < $1.lowerBound },
    ]
    let (traces, subjects) = readIdentifiers(text, isCut: isCut)
    readAddresses(text)
    readHeaders(text)
    let others = OthersWords(of: text, printed, besides: letters)
    var stretches: [Prose] = []
    for case .prose(let span) in pieces {
      let head = traces.head(in: span)
      stretches.append(
        Prose(span, of: text, others, entries, head: head) { range in
          let place = text.place(of: Span(layer: span.layer, range: range))
          return read.contains { $0.holds(place) }
        }
      )
    }
    var reports = stretches.flatMap(\.reports)
    let places = stretches.flatMap { prose in
      prose.reports.map { Span(layer: prose.span.layer, range: $0.offset..<$0.offset + 1) }
    }
    TextSiblings.join(&reports, at: places, in: text)
    traces.give(to: &reports, at: places)
    var rest = reports[...]
    for index in stretches.indices {
      let count = stretches[index].reports.count
      stretches[index].take(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return (stretches, subjects)
  }

  /// The text that a layer is, which stands in the text that it was made of.
  mutating func text(of layer: Int, _ layers: [TextLayer], _ known: inout [Int: Int])
    -> Int
  {
    if let text = known[layer] { return text }
    var chain = [layer]
    while let last = chain.last, known[last] == nil, let origin = layers[last].origin {
      chain.append(origin.layer)
    }
    // A layer is made of one that was made before, so that this goes from the outermost inwards.
    for layer in chain.reversed() where known[layer] == nil {
      guard let origin = layers[layer].origin, let outer = known[origin.layer] else {
        continue
      }
      let base = Origin(text: outer, offset: origin.range.lowerBound)
      known[layer] = texts.add(
        SourceText(name: texts[outer].name, madeOf: base, as: layers[layer])
      )
    }
    return known[layer] ?? context.text
  }

  private mutating func readDocument(_ document: JSONDocument) {
    texts.add(document, to: context.text)
    let root = document.root
    switch root.kind {
    case .object where forced != nil && context.nesting == 0:
      guard let forced else { return }
      recognised(forced.id)
      forced.read(root, &self)
    case .number:
      if context.readsProse { readProse(document.bytes, in: 0..<document.bytes.count) }
    case .object, .array, .string, .boolean, .null:
      let before = (facts.count.statements, records)
      scan(root)
      warnOfDuplicates(in: document)
      if records == before.1, let id = root["id"] { identify(.nodeID, id.identifier, at: id) }
      guard (facts.count.statements, records) == before, !document.forgiven.isEmpty,
        context.readsProse,
        !root.holdsCode
      else { return }
      // What merely looks like JSON may still be prose with a code in it.
      let isCut = document.forgiven.contains { $0.kind == .truncated }
      readProse(document.bytes, in: root.range, isCut: isCut)
    }
  }

  /// Reads the text that stands inside another one and was added as `text`.
  mutating func readEmbedded(_ bytes: [UInt8], as text: Int) {
    let outer = context.text
    context.text = text
    let first = bytes.first { $0 > 0x20 }
    if first == UInt8(ascii: "[") || bytes.contains(where: { $0.isOne(of: "{<=:") }) {
      let reading = Reading(of: bytes)
      readPieces(reading)
      noteForgiven(reading)
    } else if context.readsProse {
      readProse(bytes, in: 0..<bytes.count)
    }
    context.text = outer
  }
}

extension JSONDocument {
  /// Whether nothing stands on its line in front of it.
  fileprivate var beginsLine: Bool {
    let front = bytes[..<root.range.lowerBound].reversed().first { !$0.isOne(of: " \t") }
    return front.map { $0.isOne(of: "\n\r") } ?? true
  }
}

extension JSONCursor {
  /// Whether something in it has a code, which the shapes did not take for that of an error.
  fileprivate var holdsCode: Bool {
    (node..<document.next(after: node)).contains { index in
      document.kind(at: index) == .object
        && document.cursor(at: index)["code"]?.wholeNumber != nil
    }
  }
}

extension [Range<Int>] {
  /// Whether one of the ranges, which are in order, holds another.
  func holds(_ range: Range<Int>) -> Bool {
    let next = partitioningIndex { $0.lowerBound > range.lowerBound }
    return next > 0 && self[next - 1].upperBound >= range.upperBound
  }
}
