import TextFields

/// What the fields of an error are called.
extension PrintedError {
  /// `mark` letters in front of the name are those of its record.
  static func name(of field: PastedText.Field, in text: PastedText, behind mark: Int = 0) -> Name? {
    guard field.notation.isPrinted || field.notation == .query else { return nil }
    let key = text.bytes(of: field.key).dropFirst(mark)
    if let name = name(of: key) { return name }
    let head = head(folded(key))
    // Others call their own a trace, too.
    if head == .trace { return IdentifierLabel.isTrace(text.bytes(of: field.value)) ? head : nil }
    if let head, field.notation == .cell { return head }
    // What begins as Meta begins a message is one, whatever its key: `OAuthException: (#190) …`.
    let reach = text.bytes(of: field.reach)
    guard reach.starts(with: "(#".utf8), reach.dropFirst(2).first?.isDigit ?? false else {
      return nil
    }
    // Of a cell the head of its column tells.
    return field.notation == .element && key.elementsEqual("td".utf8) ? nil : .message
  }

  /// By record: how many small letters stand in front of each of its names, as languages whose names
  /// must differ have them: `gfCode`, `gfMessage`.
  static func marks(in text: PastedText) -> [Int: Int] {
    var marks: [Int: (letters: ArraySlice<UInt8>, count: Int)] = [:]
    for field in text.fields where field.notation.isPrinted {
      let key = text.bytes(of: field.key)
      let letters = key.prefix(while: \.isSmall)
      let isMarked =
        (1...4).contains(letters.count)
        && (0x41...0x5A).contains(key.dropFirst(letters.count).first ?? 0)
      let own = isMarked ? letters : []
      let before = marks[field.record] ?? (own, 0)
      marks[field.record] = (before.letters.elementsEqual(own) ? own : [], before.count + 1)
    }
    return marks.compactMapValues { $0.letters.isEmpty || $0.count < 2 ? nil : $0.letters.count }
  }

  static func isNamed(_ field: PastedText.Field, in text: PastedText) -> Bool {
    name(of: text.bytes(of: field.key)) != nil
  }

  /// The numbers of which the head of their column, or the element that names the code beside theirs,
  /// says that they are something else than a code: `order_no`, `<id>` beside `<code>`; what the name
  /// beside it in a form says is stronger.
  static func otherNumbers(in text: PastedText) -> [Span] {
    let fields = text.fields.filter { field in
      (field.notation == .cell || field.notation == .element)
        && text.bytes(of: field.value).allSatisfy(\.isDigit)
    }
    let named = fields.filter { name(of: $0, in: text) != nil }
    let values = Set(named.lazy.map(\.value))
    let records = Set(
      named.lazy.filter { $0.notation == .element }.compactMap { parent(of: $0, in: text) }
    )
    return fields.filter { field in
      guard !field.key.range.isEmpty, !values.contains(field.value) else { return false }
      if field.notation == .element {
        return parent(of: field, in: text).map(records.contains) ?? false
      }
      return field.key.range.lowerBound < text.records[field.record].span.range.lowerBound
    }.map(\.value)
  }

  /// The record in which the element of a field lies.
  private static func parent(of field: PastedText.Field, in text: PastedText) -> Int? {
    let record = text.records[field.record]
    return record.kind == .element && record.span.range.contains(field.key.range.lowerBound)
      ? field.record : record.parent
  }

  private static func name(of key: ArraySlice<UInt8>) -> Name? {
    names[folded(key)] ?? names[folded(lastName(of: key))]
  }

  /// Behind the path of the object: `error.fbtrace_id`, `error__code`.
  private static func lastName(of key: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = key.indices.last { index in
      key[index] == 0x2E || key[index] == 0x5F && index > key.startIndex && key[index - 1] == 0x5F
    }
    return end.map { key[($0 + 1)...] } ?? []
  }

  static func folded(_ key: ArraySlice<UInt8>) -> String {
    guard key.count <= 64 else { return "" }
    let folded = String(decoding: key, as: UTF8.self).unicodeScalars.compactMap { scalar in
      if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
        return byte.isLetter || byte.isDigit ? byte.lowercased : nil
      }
      if case .letter(let letter) = LatinFold.fold(scalar.value) { return letter }
      return nil
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static let names: [String: Name] = [
    "code": .code, "errorcode": .errorCode, "subcode": .subcode, "errorsubcode": .subcode,
    "message": .message, "errormessage": .errorMessage, "details": .details, "title": .title,
    "errorusertitle": .userTitle, "usertitle": .userTitle, "errorusermsg": .userMessage,
    "usermsg": .userMessage, "errorusermessage": .userMessage, "type": .type, "errortype": .type,
    "fbtraceid": .trace, "errordetails": .details, "errordatadetails": .details,
  ]

  /// What the head of a column says in whatever language: `Código de error`, `Fehlermeldung`.
  ///
  /// `nil` unless all of it is words for an error, a number, words, a title, a trace.
  private static func head(_ key: String) -> Name? {
    guard let says = parts(of: key) else { return nil }
    let isError = says.contains(.error)
    switch says.subtracting([.error, .link]) {
    case []: return isError ? .errorCode : nil
    case [.code]: return isError ? .errorCode : .code
    case [.number] where isError: return .errorCode
    case [.message]: return isError ? .errorMessage : .message
    case [.title]: return .title
    case [.details]: return .details
    case [.trace], [.trace, .number]: return .trace
    default: return nil
    }
  }

  /// What the words say of which a key is made, `nil` where others stand in it.
  ///
  /// Each place is reached once, and the first way to it counts: "did" is "d", "id" or "di", "d", and
  /// a key made of it has more ways to be read than anybody can wait for.
  private static func parts(of key: String) -> Set<Column>? {
    let letters = Array(key.utf8)
    var reached: [Set<Column>?] = [[]] + letters.map { _ in nil }
    for start in letters.indices {
      guard let before = reached[start] else { continue }
      for (word, says) in columns where letters[start...].starts(with: word) {
        reached[start + word.count] = reached[start + word.count] ?? before.union([says])
      }
    }
    return reached[letters.count]
  }

  private enum Column {
    case error
    case code
    case number
    case message
    case title
    case details
    case trace
    /// Small words between, `de`, `of`, and who says it: `meta_message`.
    case link
  }

  private static let columns: [(word: [UInt8], says: Column)] = {
    let links = ["de", "del", "do", "da", "di", "d", "of", "the"] + CodeWords.reporters
    let words: [(Column, [String])] = [
      (.error, CodeWords.errors.filter { !$0.contains("code") }),
      (.code, CodeWords.codes.subtracting(["subcode", "meta", "says"]) + ["kode"]),
      (.number, Array(CodeWords.numbers) + ["id"]), (.message, CodeWords.messages),
      (.title, CodeWords.titles), (.details, ["details", "detalles", "detalhes"]),
      (.trace, ["trace", "fbtrace"]), (.link, links),
    ]
    return words.flatMap { says, words in
      words.map { (word: Array(folded(Array($0.utf8)[...]).utf8), says: says) }
    }.filter { !$0.word.isEmpty }
  }()
}

extension UInt8 {
  fileprivate var isSmall: Bool { (0x61...0x7A).contains(self) }
}
