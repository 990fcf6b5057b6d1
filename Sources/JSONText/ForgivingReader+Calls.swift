extension ForgivingReader {
  /// Reads a call of what is named in `name`, or returns `nil` when that is not called.
  ///
  /// `array(…)` is a list. A call around one value is that value, any other is a string of its text.
  mutating func readCall(named name: Range<Int>) throws(JSONSyntaxError) -> Step? {
    let isArray = name.count == 5 && text.has("array", at: name.lowerBound)
    var content = name.upperBound
    while isArray, text[content] == Byte.space { content += 1 }
    guard text[content] == Byte.openParenthesis, isArray || shape != nil else { return nil }
    notes.add(.functionCall, at: name.lowerBound)
    content += 1
    if isArray {
      try open(
        .array,
        at: name.lowerBound,
        content: content,
        until: Byte.closeParenthesis
      )
      return .item
    }
    index = content
    skipSpaces()
    switch text[index] {
    case Byte.openBrace, Byte.openBracket:
      try wrap(at: name.lowerBound, content: index)
      return .value
    case Byte.quote, Byte.apostrophe:
      let string = readString(at: index)
      skipToClosing()
      guard text[index] == Byte.closeParenthesis else { return readRest(from: name.lowerBound) }
      tape.add(.string, string.range, flags: string.flags, detail: string.detail)
    case Byte.minus, Byte.zero...Byte.nine:
      let start = index
      index = text.oddNumberEnd(from: start) ?? start + 1
      let end = index
      skipToClosing()
      guard text[index] == Byte.closeParenthesis else { return readRest(from: name.lowerBound) }
      if text.has("Array(", at: name.lowerBound) {
        tape.open(.array, at: name.lowerBound)
        tape.close(end: index + 1)
      } else {
        tape.add(.number, start..<end)
      }
    default:
      guard let brace = braceOfStruct() else { return readRest(from: name.lowerBound) }
      try wrap(at: name.lowerBound, content: brace)
      return .value
    }
    index += 1
    return .after
  }

  /// Where the members begin of what Rust prints in a call: `Some(Name { … })`.
  private func braceOfStruct() -> Int? {
    let name = text.wordEnd(from: index, isKey: true)
    let brace = text[name] == Byte.space ? name + 1 : name
    return name > index && text[brace] == Byte.openBrace ? brace : nil
  }

  /// Rust puts a comma behind a value that has its line to itself.
  private mutating func skipToClosing() {
    skipSpaces()
    guard text[index] == Byte.comma else { return }
    let comma = index
    index += 1
    skipSpaces()
    if text[index] != Byte.closeParenthesis { index = comma }
  }

  private mutating func skipSpaces() {
    while text[index] == Byte.space || text[index] == Byte.tab || text[index] == Byte.newline
      || text[index] == Byte.carriageReturn
    { index += 1 }
  }

  /// Reads on to the parenthesis that closes a call; all of it becomes a string.
  private mutating func readRest(from start: Int) -> Step {
    var depth = 1
    while depth > 0, index < text.count {
      switch text[index] {
      case Byte.openParenthesis: depth += 1
      case Byte.closeParenthesis: depth -= 1
      case Byte.quote, Byte.apostrophe: skipQuoted()
      default: break
      }
      index += 1
    }
    return addText(from: start, isCut: depth > 0)
  }

  /// Reads something like `#<User id: 1>` or `<Response [200]>` as a string.
  mutating func readAngles() -> Step {
    let start = index
    notes.add(.functionCall, at: start)
    var depth = 0
    repeat {
      switch text[index] {
      case Byte.less: depth += 1
      case Byte.greater where text[index - 1] != Byte.equals && text[index - 1] != Byte.minus:
        depth -= 1
      case Byte.quote where depth > 0: skipQuoted()
      default: break
      }
      index += 1
    } while (depth > 0 || index == start + 1 && text[start] == Byte.hash) && index < text.count
    return addText(from: start, isCut: depth > 0)
  }

  /// Moves to the quote that ends the string at ``index``, or to the end of the text.
  private mutating func skipQuoted() {
    let quote = text[index]
    index += 1
    while index < text.count, text[index] != quote {
      index += text[index] == Byte.backslash ? 2 : 1
    }
  }

  private mutating func addText(from start: Int, isCut: Bool) -> Step {
    index = min(index, text.count)
    self.isCut = self.isCut || isCut
    var flags = text.flags(in: start..<index)
    if isCut { flags.insert(.cut) }
    tape.add(.string, start..<index, flags: flags)
    return .after
  }

  /// Reads `[Object]` and the like, which Node.js prints for what it leaves out.
  ///
  /// A short text in brackets without comma and quotes, as in `[REDACTED]`, becomes a string.
  mutating func readBracketedWord() -> Bool {
    let start = index
    guard text[start + 1].isLetter else { return false }
    var end = start + 1
    while end < start + 100, text[end].isLetter || text[end].isDigit || isWordSign(text[end]) {
      end += 1
    }
    let word = start + 1..<end
    guard text[end] == Byte.closeBracket, text.scanLiteral(at: start + 1) == nil,
      text.foreignLiteral(in: word) == nil
    else { return false }
    index = end + 1
    let isArray = text.has("[Array]", at: start)
    guard isArray || text.has("[Object]", at: start) else {
      notes.add(.unquotedValue, at: start)
      tape.add(.string, start..<index)
      return true
    }
    notes.add(.ellipsis, at: start)
    tape.open(isArray ? .array : .object, at: start)
    tape.close(end: index)
    return true
  }

  private func isWordSign(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.space, Byte.underscore, Byte.minus, Byte.asterisk, Byte.colon, Byte.dot: true
    default: false
    }
  }
}
