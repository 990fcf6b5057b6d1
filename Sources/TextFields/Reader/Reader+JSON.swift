import JSONText

/// JSON values in a text: strict where possible, else forgiving, else as far as it can be read.
extension Reader {
  /// Reads the value that begins at a bracket and returns where it ends, or `nil` without one.
  mutating func readJSON(_ scan: Scan, at start: Int, of field: Int?) -> Int? {
    guard budget > 0, let json = json(scan, at: start) else { return nil }
    budget += json.end - start
    let span = Span(layer: scan.layer, range: start..<max(json.end, start + 1))
    let kind: PastedText.Record.Kind = json.root.kind == .array ? .list : .object
    let record = add(kind, span, in: scan.record)
    text.documents.append(
      PastedText.Document(json: json, layer: scan.layer, record: record)
    )
    if readsMembers { readMembers(json, scan, record, field) }
    return span.range.upperBound
  }

  private mutating func json(_ scan: Scan, at start: Int) -> JSONDocument? {
    var failure = JSONSyntaxError(reason: .empty, offset: start)
    for isStrict in [true, false] {
      do throws(JSONSyntaxError) {
        let json =
          isStrict
          ? try JSONDocument(parsing: scan.bytes, from: start)
          : try JSONDocument(forgiving: scan.bytes, from: start, upTo: scan.end)
        budget -= json.end - start
        // A strict value may run on behind the quotes around the region.
        if isStrict, json.end > scan.end { continue }
        if json.root.isWorthTaking { return json }
        if isStrict { return nil }
      } catch {
        failure = error
        budget -= max(0, failure.offset - start) + 16
      }
    }
    if case .depth = failure.reason {
      note(failure, scan, at: start, isDeep: true)
      return nil
    }
    // What a program prints without quotes is read key by key.
    let next = scan.bytes.blankEnd(from: start + 1, before: scan.end)
    if scan.bytes[start] == 0x7B, !scan[next].isLetter, failure.offset - start > 16,
      let json = try? JSONDocument(
        forgiving: scan.bytes,
        from: start,
        upTo: min(failure.offset, scan.end)
      ), json.root.isWorthTaking
    {
      return json
    }
    note(failure, scan, at: start, isDeep: false)
    return nil
  }

  private mutating func note(
    _ error: JSONSyntaxError,
    _ scan: Scan,
    at start: Int,
    isDeep: Bool
  ) {
    var before = start
    while before > start - 64, scan[before - 1].isBlank { before -= 1 }
    guard isDeep || text.failure == nil && scan[before - 1].isLineEnd else { return }
    // Elixir's `{:error, value}`: what is in it is read for itself.
    if !isDeep, scan[start] == 0x7B, scan[start + 1] == 0x3A { return }
    // What is nested too deep is nested too deep from every bracket inside, too.
    if isDeep { budget = 0 }
    let range = start..<min(start + 1, scan.end)
    text.failure = PastedText.Failure(start: scan.span(range), error: error)
  }

  /// The members and elements of a value as fields, a record for every object and list.
  private mutating func readMembers(
    _ json: JSONDocument,
    _ scan: Scan,
    _ record: Int,
    _ field: Int?
  ) {
    let isObject = json.kind(at: 0) == .object
    var around = [(end: json.next(after: 0), isObject: isObject, record: record, field: field)]
    var node = 1
    while let container = around.last {
      guard node < container.end else {
        around.removeLast()
        continue
      }
      let place = container.isObject ? node + 1 : node
      let kind = json.kind(at: place)
      let range = json.range(at: place)
      var value = Span(layer: scan.layer, range: range)
      if kind == .string { value = self.value(json, place, scan) }
      // An element of a list stands under the key of the list.
      let key =
        container.isObject
        ? Span(layer: scan.layer, range: json.content(at: node))
        : container.field.map { text.fields[$0].key } ?? .blank(at: value, value.range.lowerBound)
      let index = add(
        key,
        value,
        .json,
        in: container.record,
        under: container.field,
        isBounded: true
      )
      switch kind {
      case .object, .array:
        let inner = add(
          kind == .object ? .object : .list,
          Span(layer: scan.layer, range: range),
          in: container.record
        )
        around.append((json.next(after: place), kind == .object, inner, index))
        node = place + 1
      case .string:
        readInside(value, of: index, in: container.record, depth: scan.depth)
        node = json.next(after: place)
      case .null, .boolean, .number:
        node = json.next(after: place)
      }
    }
  }

  private mutating func value(_ json: JSONDocument, _ node: Int, _ scan: Scan) -> Span {
    let span = Span(layer: scan.layer, range: json.content(at: node))
    guard json.isEscaped(at: node), let layer = Backslashes.undone(scan.bytes, span) else {
      return span
    }
    return add(layer)
  }
}

extension JSONCursor {
  /// An object with something in it, or a list that holds one; other lists are prose in brackets.
  fileprivate var isWorthTaking: Bool {
    var value = self
    // Each step goes one list deeper, so this ends with the text.
    while value.kind == .array {
      if let object = value.elements.prefix(64).first(where: { $0.kind == .object && $0.count > 0 })
      {
        value = object
      } else if let list = value.elements.prefix(64).first(where: { $0.kind == .array }) {
        value = list
      } else {
        return false
      }
    }
    return value.kind == .object && value.count > 0
  }
}
