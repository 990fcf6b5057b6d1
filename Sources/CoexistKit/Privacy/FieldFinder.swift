import JSONText
import TextFields

/// Finds what the keys of a text give away, in every notation but strict JSON (``JSONSecrets``).
///
/// The text is taken apart by ``PastedText``; ``FieldValue`` judges its fields.
struct FieldFinder {
  let text: PastedText
  private let known: AllowedIDs
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
    isMessage.reserveCapacity(text.fields.count)
    for index in text.fields.indices {
      isMessage.append(isBelowMessages(index))
      if text.fields[index].notation != .json { look(at: index) }
    }
  }

  /// Whether a text can hold a field at all.
  static func mayHoldFields(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 3 else { return false }
    var hasDigit = false
    var hasBlank = false
    for byte in bytes {
      switch byte {
      case 0x3A, 0x3D, 0x7C, 0x09, 0x3C, 0x0A: return true
      case 0x30...0x39: hasDigit = true
      case 0x20, 0x2C, 0x3B: hasBlank = true
      default: break
      }
    }
    return hasDigit && hasBlank || bytes.contains(0x2D) && hasBlank
  }

  private mutating func look(in document: PastedText.Document, known: AllowedIDs) {
    let secrets = JSONSecrets.find(in: document.json, known: known, isByKey: true)
    for span in secrets.flatMap(\.spansInText) { add(span.range, span.kind, in: document.layer) }
  }

  private mutating func add(_ range: Range<Int>, _ kind: PrivateKind, in layer: Int) {
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
    guard !field.key.range.isEmpty else { return }
    let name = name(of: index)
    if name.count == 0 { return }
    if field.value.range.isEmpty { return lookBelow(field, name) }
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
    if isValue(name, text.fields[index].notation), let named = pairName(index) {
      return KeyClass(named)
    }
    if let named = cellName(index) { return KeyClass(named) }
    for above in [nameAbove(index), typeName(index)] {
      if let rule = above.flatMap({ KeyIndex.shared.rule(for: name, below: $0) }) { return rule }
    }
    let rule = KeyClass(name)
    if isMessage[index], value.isStructured {
      return rule == .id || rule == .trace ? rule : MessageFields.rule(name, parent: nil)
    }
    return rule
  }

  /// A key at the end of a line whose value is the word on the next one.
  private mutating func lookBelow(_ field: PastedText.Field, _ name: KeyName) {
    guard field.notation == .colon, case .secret(let kind) = KeyClass(name), kind != .messageText
    else { return }
    let bytes = text.layers[field.key.layer].bytes
    var start = field.key.range.upperBound
    // The quote behind the key.
    while "\"'\\".utf8.contains(bytes.at(start)) { start += 1 }
    while start < bytes.count, bytes[start] <= 0x20 || bytes[start] == 0x3A { start += 1 }
    let quote = bytes.at(start)
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { start += 1 }
    var end = start
    while end < bytes.count, isQuoted ? bytes[end] != quote : bytes[end] > 0x20 { end += 1 }
    guard end - start >= 4, end - start <= 512, !bytes[start..<end].contains(0x3A) else { return }
    var next = end
    while bytes.at(next) == 0x20 { next += 1 }
    let endsLine = next >= bytes.count || bytes[next] == 0x0A || bytes[next] == 0x0D
    guard isQuoted || endsLine || bytes[start..<end].allSatisfy(\.isASCIIDigit) else { return }
    let scan = SecretScanner(bytes, known: AllowedIDs(), keepsVersions: false)
    if !scan.isHarmless(start..<end) { add(start..<end, kind, in: field.key.layer) }
  }

  /// A part of a form that was sent, `name="client_secret"` and the value behind a blank line.
  private mutating func lookAtPart(_ field: PastedText.Field) {
    let bytes = text.layers[field.value.layer].bytes
    guard case .secret(let kind) = KeyClass(KeyName(bytes, field.value.range)) else { return }
    guard let head = lineEnd(bytes, from: field.value.range.upperBound) else { return }
    var start = head + (bytes.has("\r\n", at: head) ? 2 : 1)
    // The type of the part may stand between.
    for _ in 0..<4 {
      guard let end = lineEnd(bytes, from: start), end - start < 200 else { return }
      let isBlank = end == start
      start = end + (bytes.has("\r\n", at: end) ? 2 : 1)
      guard isBlank || bytes.has("Content-", at: start) || lineEnd(bytes, from: start) == start
      else {
        return
      }
      guard isBlank else { continue }
      return add(start..<(lineEnd(bytes, from: start) ?? bytes.count), kind, in: field.value.layer)
    }
  }

  private func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    start < bytes.count ? bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } : nil
  }

  /// Who wrote a line of a chat: a person, or a number.
  private mutating func sender(_ field: PastedText.Field) {
    let bytes = text.bytes(of: field.value)
    let digits = bytes.count(where: \.isASCIIDigit)
    guard !bytes.isEmpty, !FieldValue(field, in: text).isHarmless else { return }
    add(field.value.range, digits >= 8 ? .phone : .person, in: field.value.layer)
  }

  /// The values of a file of cookies: domain, flag, path, flag, time, name, value.
  private mutating func lookForCookies(_ bytes: [UInt8]) {
    guard bytes.contains(0x09) else { return }
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count == 7, let value = cells.last, !value.isEmpty,
        [cells[1], cells[3]].allSatisfy({
          $0.elementsEqual("TRUE".utf8) || $0.elementsEqual("FALSE".utf8)
        })
      else { continue }
      add(value.startIndex..<value.endIndex, .cookie, in: 0)
    }
  }
}
