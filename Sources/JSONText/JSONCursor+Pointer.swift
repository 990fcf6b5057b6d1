extension JSONCursor {
  /// The RFC 6901 pointer from the root of the document to the value, empty for the root.
  ///
  /// That of a key is that of its member. Takes time in proportion to the number of siblings on the
  /// way down.
  public var pointer: String { pointer(using: nil) }

  /// The pointer, found through an index of the document where there is one.
  public func pointer(using siblings: SiblingIndex?) -> String {
    var pointer = ""
    var here = 0
    while here < node {
      let isObject = document.nodes[here].kind == .object
      let end = Int(document.nodes[here].next)
      var (child, place) = siblings?.start(of: node, in: here) ?? (here + 1, 0)
      while child < end {
        let value = isObject ? child + 1 : child
        guard value < end else { return pointer }
        let next = Int(document.nodes[value].next)
        if node < next {
          let key = isObject ? JSONCursor(document: document, node: child).string ?? "" : "\(place)"
          pointer += "/" + Self.pointerToken(key)
          if node == child { return pointer }
          here = value
          break
        }
        child = next
        place += 1
      }
      guard child < end else { return pointer }
    }
    return pointer
  }

  /// A key as it stands in a pointer: `~` as `~0`, `/` as `~1`.
  public static func pointerToken(_ key: String) -> String {
    var token = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}
