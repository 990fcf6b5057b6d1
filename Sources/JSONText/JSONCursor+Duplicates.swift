extension JSONCursor {
  /// The keys of this object that were there before, each with the first of its name.
  ///
  /// In order of place; empty unless the value is an object. Takes `n log n` time at most, so that
  /// 100,000 keys are no trap.
  public var duplicateKeys: [(first: JSONCursor, again: JSONCursor)] {
    document.bytes.withView { (text) in
      document.cursors(of: document.repeatedKeys(of: node, in: text))
    }
  }
}

extension JSONDocument {
  /// The repeated keys of all objects in the document, each with the first of its name.
  ///
  /// In order of place, object by object; much faster than asking every object.
  public var duplicateKeys: [(first: JSONCursor, again: JSONCursor)] {
    bytes.withView { (text) in
      var pairs: [(Int, Int)] = []
      for index in nodes.indices where nodes[index].kind == .object {
        let repeated = repeatedKeys(of: index, in: text)
        if !repeated.isEmpty { pairs += repeated }
      }
      return cursors(of: pairs)
    }
  }

  fileprivate func cursors(of pairs: [(Int, Int)]) -> [(first: JSONCursor, again: JSONCursor)] {
    pairs.map { (JSONCursor(document: self, node: $0), JSONCursor(document: self, node: $1)) }
  }

  /// The nodes of keys with the first of the same name, in order of place.
  fileprivate func repeatedKeys(of object: Int, in text: ByteView) -> [(Int, Int)] {
    guard nodes[object].kind == .object, nodes[object].detail > 1 else { return [] }
    let isClear = nodes[object].detail <= 64 && hasOnlyNewKeys(object, in: text)
    return isClear ? [] : repeatedKeysBySorting(of: object, in: text)
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

  private func repeatedKeysBySorting(of object: Int, in text: ByteView) -> [(Int, Int)] {
    var keys: [(node: Int, text: ArraySlice<UInt8>)] = []
    var index = object + 1
    while index < Int(nodes[object].next) {
      let isPlain = !nodes[index].flags.contains(.escaped)
      keys.append((index, isPlain ? bytes[nodes[index].content] : text.decoded(nodes[index])[...]))
      index = Int(nodes[index + 1].next)
    }
    keys.sort { left, right in
      if left.text.lexicographicallyPrecedes(right.text) { return true }
      return left.node < right.node && !right.text.lexicographicallyPrecedes(left.text)
    }
    var pairs: [(Int, Int)] = []
    var first: (node: Int, text: ArraySlice<UInt8>)?
    for key in keys {
      if let first, first.text == key.text {
        pairs.append((first.node, key.node))
      } else {
        first = key
      }
    }
    return pairs.sorted { $0.1 < $1.1 }
  }
}
