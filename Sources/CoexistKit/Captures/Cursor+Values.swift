import JSONText

extension JSONCursor {
  /// A string or a number as it is written; ids are never passed through a floating point number.
  ///
  /// `nil` where the text ended inside of it: its last digits may be missing.
  var identifier: Untrusted? {
    guard !isCut else { return nil }
    switch kind {
    case .string: return string.map { Untrusted($0.trimmed) }
    case .number: return Untrusted(lexeme)
    case .null, .boolean, .array, .object: return nil
    }
  }

  var words: Untrusted? { string.map { Untrusted($0) } }

  /// Whether the value is a number that a program with floating point numbers may have altered.
  var isInexact: Bool {
    guard kind == .number else { return false }
    return integer.map { $0.magnitude > 1 << 53 } ?? true
  }

  /// A sentence; where it was wrapped over lines in pasting, it is joined again.
  ///
  /// `nil` where the text ended inside of it.
  var sentence: Untrusted? { isCut ? nil : pastedSentence }

  /// The same, or what was pasted of one.
  var pastedSentence: Untrusted? {
    guard let string, !isVariable else { return nil }
    let isWrapped = document.bytes[range].contains { $0.isOne(of: "\n\r") }
    return Untrusted(isWrapped ? Unwrapped.text(Array(string.utf8)) : string)
  }

  /// Whether it is one word without quotes: the name of what held the words in a program.
  private var isVariable: Bool {
    kind == .string && document.bytes[range].allSatisfy(\.isIdentifierByte)
  }

  /// A word as a fact's value; `null` is "looked, and it was not there".
  var wordValue: FactValue? {
    switch kind {
    case .null: .absent
    case .string: words.map { .word($0) }
    case .number: .word(Untrusted(lexeme))
    case .boolean, .array, .object: nil
    }
  }

  var flagValue: FactValue? {
    if let bool { return .flag(bool) }
    if equals("true") { return .flag(true) }
    return equals("false") ? .flag(false) : isNull ? .absent : nil
  }

  /// A whole number, also where it is written as a string or as `100.0` and `2.655093e+06`.
  var wholeNumber: Int? {
    if let integer { return integer }
    guard let text = kind == .number && !isCut ? lexeme : string else { return nil }
    return Int(text) ?? WholeNumber.read(text.utf8) ?? WholeNumber.read(marked: text.utf8)
  }

  /// The number of an error; a telephone number or an id in its field is none.
  var errorNumber: Int? {
    guard let number = wholeNumber, number.magnitude < 1_000_000_000,
      !(string?.hasPrefix("+") ?? false)
    else { return nil }
    return number
  }

  var numberValue: FactValue? { wholeNumber.map { .number($0) } ?? (isNull ? .absent : nil) }

  /// Epoch seconds as number, with a fraction or without, or as string, or ISO 8601.
  var instant: Instant? {
    if kind == .number { return Int(lexeme.prefix { $0 != "." }).flatMap { Instant(epoch: $0) } }
    guard let string else { return nil }
    return Int(string).map { Instant(epoch: $0) } ?? Instant(iso8601: string)
  }

  /// A name, an id in digits, or an object with either.
  var party: Party? {
    guard !isCut else { return nil }
    switch kind {
    case .string:
      guard let text = words, !text.isEmpty else { return nil }
      return text.digits.utf8.count > 5 && text.reading { $0.utf8.allSatisfy(\.isDigit) }
        ? Party(name: nil, id: text) : Party(name: text, id: nil)
    case .number: return Party(name: nil, id: Untrusted(lexeme))
    case .object:
      let name = self["name"]?.words
      let id = self["id"]?.identifier
      return name == nil && id == nil ? nil : Party(name: name, id: id)
    case .null, .boolean, .array: return nil
    }
  }

  /// A party by its id alone, however the id is written.
  var partyID: FactValue? {
    kind == .object ? party.map { .party($0) } : identifier.map { .party(Party(name: nil, id: $0)) }
  }

  /// A list of parties; one party alone is a list of one.
  var partyList: FactValue? {
    switch kind {
    case .array: .parties(elements.compactMap(\.party))
    case .null: .absent
    case .string, .number, .object: party.map { .parties([$0]) }
    case .boolean: nil
    }
  }

  /// Whether the object has the key at all.
  func has(_ key: StaticString) -> Bool { self[key] != nil }

  /// Whether something stands under the key; `null` is nothing.
  func holds(_ key: StaticString) -> Bool { self[key].map { !$0.isNull } ?? false }

  /// The elements of a member that is a list; none when it is missing or something else.
  func items(_ key: StaticString) -> [JSONCursor] { self[key].map { Array($0.elements) } ?? [] }

  /// Walks down a path of keys.
  func at(_ keys: StaticString...) -> JSONCursor? {
    keys.reduce(self as JSONCursor?) { cursor, key in cursor?[key] }
  }
}

extension String {
  /// Without the white space and the invisible characters at its ends, which pasting brings along.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first.isEdge || last.isEdge else {
      return self
    }
    var scalars = unicodeScalars[...]
    while scalars.first?.isEdge ?? false { scalars.removeFirst() }
    while scalars.last?.isEdge ?? false { scalars.removeLast() }
    return String(scalars)
  }
}

extension UInt8 {
  /// A space, or a part of another character.
  fileprivate var isEdge: Bool { self <= 0x20 || self >= 0x80 }
}

extension Unicode.Scalar {
  fileprivate var isEdge: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
  }
}
