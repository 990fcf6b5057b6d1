import JSONText

extension Recorder {
  /// Reads a text with JSON and prose in it.
  mutating func readPieces(_ reading: Reading, _ bytes: [UInt8]) {
    for piece in reading.pieces {
      switch piece {
      case .json(let document): readDocument(document, bytes)
      case .escaped(let inner, let offset):
        guard context.nesting < Self.deepestNesting else { continue }
        let before = context
        context.nesting += 1
        readEmbedded(inner, from: Origin(text: context.text, offset: offset), at: nil)
        context = before
      case .prose(let range):
        if context.readsProse { readProse(bytes, in: range) }
        // A log names the call, and its answer follows.
        if let path = GraphPath.lastCall(in: bytes[range]) { context.path = path }
      }
    }
  }

  private mutating func readDocument(_ document: JSONDocument, _ bytes: [UInt8]) {
    texts.add(document, to: context.text)
    let root = document.root
    switch root.kind {
    case .object where forced != nil && context.nesting == 0:
      guard let forced else { return }
      recognised(forced.id)
      forced.read(root, &self)
    case .number:
      if context.readsProse { readProse(bytes, in: 0..<bytes.count) }
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
      readProse(bytes, in: root.range, isCut: isCut)
    }
  }

  /// Reads a text that stands inside another one.
  ///
  /// `start` is where it begins in the text around, if the bytes are the same there.
  mutating func readEmbedded(_ bytes: [UInt8], from base: Origin, at start: Int?) {
    let outer = context.text
    let before = facts.count.statements
    context.text = texts.add(SourceText(name: texts[outer].name, inside: base, from: start))
    let first = bytes.first { $0 > 0x20 }
    if first == UInt8(ascii: "[")
      || bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") })
    {
      let reading = Reading(of: bytes)
      readPieces(reading, bytes)
      if facts.count.statements > before { noteForgiven(reading) }
    } else if context.readsProse {
      readProse(bytes, in: 0..<bytes.count)
    }
    context.text = outer
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
