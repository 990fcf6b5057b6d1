extension JSONCursor {
  /// The decoded text of a string, or `nil` when the value is something else.
  ///
  /// Half a surrogate pair, and bytes that are not UTF-8, become U+FFFD.
  public var string: String? {
    let record = document.nodes[node]
    guard record.kind == .string else { return nil }
    return document.bytes.withView { (text) in
      guard record.flags.contains(.escaped) else { return text.text(in: record.content) }
      return String(decoding: text.decoded(record), as: UTF8.self)
    }
  }

  /// Whether the value is a string with this very text; makes no `String`.
  public func equals(_ text: StaticString) -> Bool {
    let record = document.nodes[node]
    guard record.kind == .string else { return false }
    return document.bytes.withView { (bytes) in
      text.withUTF8Buffer { bytes.content(of: record, is: $0) }
    }
  }

  /// Whether the value is a string that spells a name as ``subscript(_:)`` finds it.
  public func spells(_ name: StaticString) -> Bool {
    let record = document.nodes[node]
    guard record.kind == .string else { return false }
    return document.bytes.withView { (bytes) in
      name.withUTF8Buffer { bytes.content(of: record, spells: $0) }
    }
  }

  /// The value of the first member with this name, or `nil` without one or when this is no object.
  ///
  /// A name is the same in each convention of programs: `waba_id` also finds `wabaId`, `WabaId` and
  /// `waba-id`. The very same spelling counts before another.
  public subscript(name: StaticString) -> JSONCursor? {
    name.withUTF8Buffer { member($0) }
  }

  /// The value of the first member with this name, in whatever spelling.
  public subscript(name: String) -> JSONCursor? {
    var name = name
    return name.withUTF8 { member($0) }
  }

  /// The element at `index`, or `nil` outside of the array or when this is none.
  ///
  /// Takes time in proportion to `index`.
  public subscript(index: Int) -> JSONCursor? {
    guard index >= 0, kind == .array else { return nil }
    return elements.dropFirst(index).first { _ in true }
  }

  private func member(_ name: UnsafeBufferPointer<UInt8>) -> JSONCursor? {
    let found = document.bytes.withView { (text) in
      document.nodes.withUnsafeBufferPointer { nodes -> Int? in
        guard nodes[node].kind == .object else { return nil }
        var spelled: Int?
        var index = node + 1
        let end = Int(nodes[node].next)
        while index + 1 < end {
          if text.content(of: nodes[index], is: name) { return index + 1 }
          if spelled == nil, text.content(of: nodes[index], spells: name) {
            spelled = index + 1
          }
          index = Int(nodes[index + 1].next)
        }
        return spelled
      }
    }
    return found.map { JSONCursor(document: document, node: $0) }
  }
}

extension ByteView {
  /// Whether the decoded text of a string is `other`.
  func content(of string: Node, is other: UnsafeBufferPointer<UInt8>) -> Bool {
    if string.flags.contains(.escaped) { return decoded(string).elementsEqual(other) }
    return matches(other, in: string.content)
  }

  /// Whether a string is `name` but for case, underscores and hyphens.
  func content(of string: Node, spells name: UnsafeBufferPointer<UInt8>) -> Bool {
    let content = string.content
    guard let first = name.first, self[content.lowerBound] | 0x20 == first | 0x20,
      !string.flags.contains(.escaped)
    else { return false }
    var place = 0
    for index in content {
      let byte = self[index]
      if byte.isWordJoint { continue }
      while place < name.count, name[place].isWordJoint { place += 1 }
      guard place < name.count, byte.lowercased == name[place].lowercased else { return false }
      place += 1
    }
    while place < name.count, name[place].isWordJoint { place += 1 }
    return place == name.count
  }

  /// The text of a string with its escapes resolved, as UTF-8.
  ///
  /// Knows the escapes of JSON and of the languages that the forgiving reader reads.
  func decoded(_ string: Node) -> [UInt8] {
    let range = string.content
    // In Python's `b'…'`, `\xC3` is a byte; elsewhere it is a scalar.
    let isBytes = string.detail & 0xFF > 1 && self[Int(string.offset)] | 0x20 == 0x62
    var quote = range.lowerBound > 0 ? self[range.lowerBound - 1] : 0
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = self[index]
      if byte == Byte.backslash {
        let (meaning, end) = escape(at: index, before: range.upperBound)
        switch meaning {
        case .byte(let byte) where isBytes: decoded.append(byte)
        case .byte(let byte): decoded.append(contentsOf: String(Unicode.Scalar(byte)).utf8)
        case .scalar(let value):
          let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
          decoded.append(contentsOf: String(scalar).utf8)
        case .nothing: break
        }
        index = end
      } else if byte == quote, isPlainQuote(byte) {
        // A piece ends; what stands before the next one is no text.
        repeat { index += 1 } while index < range.upperBound && !isPlainQuote(self[index])
        quote = self[index]
        index += 1
      } else {
        decoded.append(byte)
        index += 1
      }
    }
    return decoded
  }
}
