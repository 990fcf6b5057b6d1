import JSONText
import TextFields

/// Finds what the keys of a text give away, in every notation but strict JSON (``JSONSecrets``).
///
/// The text is taken apart by ``PastedText``; ``FieldValue`` judges its fields.
struct FieldFinder {
  let text: PastedText
  let known: AllowedIDs
  /// What must not leave, as ranges of the text as it came.
  private(set) var spans: [PrivateSpan] = []
  /// Ids, codes, times and versions under their name: what looks like a secret there is none.
  private(set) var kept: [Range<Int>] = []
  /// Fields that stand below messages or contacts.
  private var isMessage: [Bool] = []
  /// The numbers of errors, `(#190)`: a `code` of the same number is that of the error.
  private var errorNumbers: Set<[UInt8]> = []

  init(_ bytes: [UInt8], known: AllowedIDs) {
    text = PastedText(bytes)
    self.known = known
    var ids = known
    for document in text.documents { ids.collect(from: document.json.root) }
    for document in text.documents { look(in: document, known: ids) }
    for field in text.fields where field.notation == .hash {
      errorNumbers.insert(Array(text.bytes(of: field.value)))
    }
    lookForCookies(bytes)
    lookForAnswers(bytes)
    lookForReceivers(bytes)
    isMessage.reserveCapacity(text.fields.count)
    for index in text.fields.indices {
      isMessage.append(isBelowMessages(index))
      if text.fields[index].notation != .json { look(at: index) }
    }
  }

  private mutating func look(in document: PastedText.Document, known: AllowedIDs) {
    let secrets = JSONSecrets.find(in: document.json, known: known, isByKey: true)
    for span in secrets { add(span.range, span.kind, in: document.layer) }
  }

  mutating func add(_ range: Range<Int>, _ kind: PrivateKind, in layer: Int) {
    guard !range.isEmpty else { return }
    let place = text.place(of: Span(layer: layer, range: range))
    if !place.isEmpty { spans.append(PrivateSpan(range: place, kind: kind)) }
  }

  private func isBelowMessages(_ index: Int) -> Bool {
    guard let parent = text.fields[index].parent, parent < index else { return false }
    return isMessage[parent] && !isPlain(parent) || MessageFields.holdsMessages(name(of: parent))
  }

  private func isPlain(_ index: Int) -> Bool {
    let name = name(of: index)
    return name.equals("metadata") || name.equals("errors") || name.equals("error")
  }

  func name(of index: Int) -> KeyName {
    let key = text.fields[index].key
    return KeyName(text.layers[key.layer].bytes, key.range)
  }

  /// Judges a field by its key, by the name beside it and by what it stands below.
  private mutating func look(at index: Int) {
    let field = text.fields[index]
    if field.notation == .sender { return sender(field) }
    guard !field.key.range.isEmpty else { return lookAtCell(index) }
    let name = name(of: index)
    if name.count == 0 { return }
    if field.value.range.isEmpty {
      lookInBraces(field, name)
      return lookBelow(field, name)
    }
    if name.equals("name") { lookAtPart(field) }
    let value = FieldValue(field, in: text)
    let rule = rule(of: index, name, value)
    guard rule != .none else { return }
    let isError = errorNumbers.contains(Array(value.bytes[value.word]))
    if value.isKept(by: rule) || rule == .code && (value.isErrorCode || isError) {
      return kept.append(text.place(of: Span(layer: value.layer, range: value.word)))
    }
    for span in value.spans(by: rule, known: known) { add(span.range, span.kind, in: value.layer) }
  }

  private func rule(of index: Int, _ name: KeyName, _ value: FieldValue) -> KeyClass {
    if isValue(name, text.fields[index].notation), let named = pairName(index),
      case let rule = KeyClass(named), rule != .none || KeyClass(name) == .none
    {
      return rule
    }
    if let named = cellName(index) { return KeyClass(named) }
    for above in [nameAbove(index), typeName(index)] {
      if let rule = above.flatMap({ KeyIndex.shared.rule(for: name, below: $0) }) { return rule }
    }
    let rule = widerRule(index, KeyClass(name))
    if isMessage[index], value.isStructured {
      return rule == .id || rule == .trace ? rule : MessageFields.rule(name, parent: nil)
    }
    return rule
  }

  /// Who wrote a line of a chat: a person, or a number.
  private mutating func sender(_ field: PastedText.Field) {
    let bytes = text.bytes(of: field.value)
    let digits = bytes.count(where: \.isDigit)
    guard !bytes.isEmpty, !FieldValue(field, in: text).isHarmless else { return }
    add(field.value.range, digits >= 8 ? .phone : .person, in: field.value.layer)
  }
}
