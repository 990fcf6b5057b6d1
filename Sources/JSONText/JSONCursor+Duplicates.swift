extension JSONDocument {
  /// The repeated keys of all objects in the document, each with the first of its name.
  ///
  /// In order of place, object by object; takes time in proportion to the length, so that 100,000 keys are
  /// no trap.
  public var duplicateKeys: [(first: JSONCursor, again: JSONCursor)] {
    bytes.withView { (text) in
      var pairs: [(first: JSONCursor, again: JSONCursor)] = []
      for index in nodes.indices where nodes[index].kind == .object && nodes[index].detail > 1 {
        let isClear = nodes[index].detail <= 64 && hasOnlyNewKeys(index, in: text)
        if !isClear { pairs += repeatedKeys(of: index, in: text) }
      }
      return pairs
    }
  }

  /// Whether no key of a small object is there twice, as far as can be told without decoding.
  private func hasOnlyNewKeys(_ object: Int, in text: ByteView) -> Bool {
    let nodes = nodes
    let end = Int(nodes[object].next)
    // One bit for every key by its length, first and last byte: those without a neighbour are new.
    var seen: UInt64 = 0
    var key = object + 1
    while key < end {
      guard !nodes[key].flags.contains(.escaped) else { return false }
      let content = nodes[key].content
      let first = Int(text[content.lowerBound])
      let last = Int(text[content.upperBound - 1])
      let bit = UInt64(1) << UInt64((first &* 7 &+ last &* 31 &+ content.count &* 3) & 63)
      if seen & bit != 0 {
        var other = object + 1
        while other < key {
          if text.areEqual(nodes[other].content, content) { return false }
          other = Int(nodes[other + 1].next)
        }
      }
      seen |= bit
      key = Int(nodes[key + 1].next)
    }
    return true
  }

  private func repeatedKeys(
    of object: Int,
    in text: ByteView
  ) -> [(first: JSONCursor, again: JSONCursor)] {
    var firsts: [ArraySlice<UInt8>: Int] = [:]
    var pairs: [(first: JSONCursor, again: JSONCursor)] = []
    var key = object + 1
    while key < next(after: object) {
      let name = isEscaped(at: key) ? text.decoded(nodes[key])[...] : bytes[content(at: key)]
      if let first = firsts[name] {
        pairs.append((cursor(at: first), cursor(at: key)))
      } else {
        firsts[name] = key
      }
      key = next(after: key + 1)
    }
    return pairs
  }
}
