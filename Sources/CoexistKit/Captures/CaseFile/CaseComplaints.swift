import JSONText

extension FactExtractor {
  /// The members that the table knows, each once, in the order of the table; the others are
  /// complained of.
  ///
  /// A key is the same in each convention of programs: `captured_at` is also `capturedAt`.
  mutating func members(
    of object: JSONCursor,
    among fields: [CaseField]
  ) -> [(field: CaseField, value: JSONCursor)] {
    let known = fields.map(\.key)
    let names = known.map { Untrusted($0).folded }
    var found = [JSONCursor?](repeating: nil, count: fields.count)
    for member in object.members {
      let key = member.key.words ?? Untrusted("")
      let place =
        key.reading { known.firstIndex(of: $0) } ?? names.firstIndex(of: key.folded)
      if let place {
        found[place] = found[place] ?? member.value
      } else {
        complain(CaseComplaint(reason: .unknownKey(known), at: member.key), of: nil)
      }
    }
    return zip(fields, found).compactMap { field, value in value.map { (field, $0) } }
  }

  /// The fact of a field, or `nil` with a warning when its value cannot be read.
  mutating func fact(_ field: CaseField, _ value: JSONCursor) -> FactValue? {
    let read = field.read(value)
    for complaint in read.complaints { complain(complaint, of: field) }
    return read.value
  }

  /// A word of a closed list; `nil` with a warning for anything else, null too.
  mutating func word(_ field: CaseField, _ value: JSONCursor) -> String? {
    if value.isNull { complain(CaseComplaint(reason: .unreadable, at: value), of: field) }
    guard case .word(let word)? = fact(field, value) else { return nil }
    return word.unredacted
  }

  /// A time; `nil` for null, and with a warning for anything else.
  mutating func time(_ field: CaseField, _ value: JSONCursor) -> Instant? {
    if case .time(let time)? = fact(field, value) { time } else { nil }
  }

  /// Warns of a value or a key.
  mutating func complain(_ complaint: CaseComplaint, of field: CaseField?) {
    warn(complaint.code, complaint.message(of: field), at: origin(complaint.at))
  }
}

extension CaseComplaint {
  fileprivate var code: Warning.Code {
    if case .unknownKey = reason { .unknownField } else { .unknownValue }
  }

  fileprivate func message(of field: CaseField?) -> Phrase {
    switch reason {
    case .unknownKey(let known):
      "unknown field \(shown)\(hint(among: known))"
    case .readAs(let word):
      "\(ours: field?.key ?? "a value"): \(shown) is read as '\(ours: word)'"
    case .unreadable:
      """
      \(ours: field?.key ?? "this") takes \(ours: field?.expects ?? "something else"), not \
      \(shown)\(hint(among: field?.words ?? [])); it counts as \(ours: field?.weaker ?? "unknown")
      """
    }
  }

  private func hint(among known: [String]) -> Phrase {
    guard let text = at.words, let near = Nearest.word(to: text.unredacted, among: known) else {
      return ""
    }
    return ", did you mean '\(ours: near)'?"
  }

  /// A key is a word; a value may be anything, and is masked by what it looks like.
  private var shownKind: FieldKind { if case .unknownKey = reason { .word } else { .free } }

  private var shown: Phrase {
    switch at.kind {
    case .string: "'\(at.words ?? Untrusted(""), as: shownKind)'"
    case .number: "'\(Untrusted(at.lexeme), as: .free)'"
    case .null: "null"
    case .boolean: at.bool == true ? "true" : "false"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
