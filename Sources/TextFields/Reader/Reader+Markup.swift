/// Elements of HTML and XML as records, what they hold as fields under their names.
extension Reader {
  private struct Element {
    let name: Range<Int>
    let record: Int
    var hasElements = false
  }

  mutating func readMarkup(_ span: Span, in record: Int, depth: Int) {
    let bytes = text.layers[span.layer].bytes
    var elements: [Element] = []
    var block = TextLayer(madeOf: span)
    var index = span.range.lowerBound
    var copied = index
    /// How long the names are of which none closes any more.
    var unclosed: Set<Int> = []
    var table = MarkupTable()
    while let mark = bytes[index..<span.range.upperBound].firstIndex(of: 0x3C) {
      index = mark + 1
      if let (content, end) = self.special(bytes, at: mark, span.range.upperBound) {
        Entities.append(copied..<mark, of: bytes, to: &block)
        block.copy(content, of: bytes)
        (index, copied) = (end, end)
        continue
      }
      guard budget > 0,
        let tag = Markup.tag(bytes, at: mark, before: min(span.range.upperBound, mark + 4096))
      else {
        budget -= 64
        continue
      }
      Entities.append(copied..<mark, of: bytes, to: &block)
      (index, copied) = (tag.end, tag.end)
      readAttributes(bytes, tag, span, in: elements.last?.record ?? record, depth: depth)
      let isInText = elements.last.map { Markup.holdsText(bytes, $0.name) } ?? false
      let closes =
        tag.isClosing
        && (elements.last.map { bytes[$0.name].elementsEqual(bytes[tag.name]) } ?? false)
      if Markup.isInline(bytes, tag.name),
        !Markup.mayBeField(bytes, tag.name) || !closes && (isInText || !isBlank(block))
      {
        if isBreak(bytes, tag) { block.put(CollectionOfOne(0x0A), for: mark..<tag.end) }
        continue
      }
      if tag.isClosing {
        let place = elements.lastIndex { bytes[$0.name].elementsEqual(bytes[tag.name]) }
        let isLast = place == elements.count - 1
        let content = flush(&block, span, elements.last, isClosing: isLast, record, depth)
        if isLast, let element = elements.last {
          let around = elements.dropLast().last?.record ?? record
          for cell in table.close(bytes, element.name, content) {
            let row = cell.isInRow ? element.record : around
            add(cell.key, cell.value, .cell, in: row, under: field, isBounded: true)
          }
        }
        if let place { elements.removeSubrange(place...) }
      } else {
        flush(&block, span, elements.last, isClosing: false, record, depth)
        if tag.isEmpty || Markup.isVoid(bytes, tag.name) || elements.count > 256 { continue }
        if Markup.isHidden(bytes, tag.name) {
          if unclosed.contains(tag.name.count) { continue }
          if let end = hiddenEnd(bytes, tag, span.range.upperBound) {
            (index, copied) = (end, end)
          } else {
            unclosed.insert(tag.name.count)
          }
          continue
        }
        if !elements.isEmpty { elements[elements.count - 1].hasElements = true }
        let inner = add(.element, span.with(mark..<tag.end), in: elements.last?.record ?? record)
        elements.append(Element(name: tag.name, record: inner))
      }
    }
    Entities.append(copied..<span.range.upperBound, of: bytes, to: &block)
    flush(&block, span, elements.last, isClosing: false, record, depth)
  }

  private func isBlank(_ block: TextLayer) -> Bool { block.bytes.allSatisfy { $0 <= 0x20 } }

  private func isBreak(_ bytes: [UInt8], _ tag: Markup.Tag) -> Bool {
    tag.name.count == 2 && bytes.hasLetters("br", at: tag.name.lowerBound)
  }

  /// Reads the text of a block, which is the value of its element when nothing else is in that.
  ///
  /// Returns where it stands, or `nil` for a blank one.
  @discardableResult
  private mutating func flush(
    _ block: inout TextLayer,
    _ span: Span,
    _ element: Element?,
    isClosing: Bool,
    _ around: Int,
    _ depth: Int
  ) -> Span? {
    defer { block = TextLayer(madeOf: span) }
    let range = block.bytes.trimmed(0..<block.bytes.count)
    guard !range.isEmpty else { return nil }
    let text = add(block).with(range)
    let record = element?.record ?? around
    var field: Int?
    if let element, isClosing, !element.hasElements {
      // The field belongs to the element around: `<error><code>…`.
      let parent = self.text.records[element.record].parent ?? around
      field = add(span.with(element.name), text, .element, in: parent, isBounded: true)
    }
    guard !isInside || Self.mayHoldMore(block.bytes, range) else { return text }
    let before = self.field
    self.field = field ?? before
    read(text, in: record, depth: depth + 1)
    self.field = before
    return text
  }

  private mutating func readAttributes(
    _ bytes: [UInt8],
    _ tag: Markup.Tag,
    _ span: Span,
    in parent: Int,
    depth: Int
  ) {
    guard bytes[tag.attributes].contains(0x3D) else { return }
    let record = add(.element, span.with(tag.name.lowerBound - 1..<tag.end), in: parent)
    var index = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while let sign = bytes[index..<end].firstIndex(of: 0x3D) {
      var name = sign
      while name > index, bytes[name - 1].isName || bytes[name - 1] == 0x3A { name -= 1 }
      let quote = bytes.at(sign + 1)
      let isQuoted = quote.isOne(of: "\"'")
      let first = isQuoted ? sign + 2 : sign + 1
      let last =
        bytes[min(first, end)..<end].firstIndex { isQuoted ? $0 == quote : $0 <= 0x20 } ?? end
      let value = span.with(min(first, end)..<last)
      let undone = Entities.undone(bytes, value).map { add($0) } ?? value
      let field = add(span.with(name..<sign), undone, .attribute, in: record, isBounded: true)
      readInside(undone, of: field, in: record, depth: depth)
      index = min(end, last + 1)
    }
  }

  /// A comment or CDATA: what stands in it, and where it ends.
  private func special(_ bytes: [UInt8], at mark: Int, _ limit: Int) -> (Range<Int>, end: Int)? {
    let isComment = bytes.has("<!--", at: mark)
    guard isComment || bytes.has("<![CDATA[", at: mark) else { return nil }
    let start = min(limit, isComment ? mark + 4 : mark + 9)
    var index = start
    while index < limit {
      if bytes[index] == 0x3E, index >= start + 2,
        bytes.has(isComment ? "--" : "]]", at: index - 2)
      {
        return (start..<index - 2, index + 1)
      }
      index += 1
    }
    return (start..<limit, limit)
  }

  /// Behind the tag that closes a script or style.
  private func hiddenEnd(_ bytes: [UInt8], _ tag: Markup.Tag, _ limit: Int) -> Int? {
    var index = tag.end
    while let mark = bytes[index..<limit].firstIndex(of: 0x3C) {
      index = mark + 1
      guard bytes.at(index) == 0x2F,
        Markup.isHidden(bytes, index + 1..<min(limit, index + 1 + tag.name.count))
      else { continue }
      return bytes[index..<limit].firstIndex(of: 0x3E).map { $0 + 1 }
    }
    return nil
  }
}
