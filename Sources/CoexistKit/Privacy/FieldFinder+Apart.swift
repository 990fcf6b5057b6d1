import TextFields

/// Values that stand apart from their keys: below them, behind a blank line, in a column.
extension FieldFinder {
  /// A key at the end of a line whose value is the word on the next one.
  mutating func lookBelow(_ field: PastedText.Field, _ name: KeyName) {
    guard field.notation == .colon, let kind = KeyClass(name).secret, kind != .messageText
    else { return }
    let bytes = text.layers[field.key.layer].bytes
    var start = field.key.range.upperBound
    // The quote behind the key.
    while bytes.at(start).isOne(of: "\"'\\") { start += 1 }
    while start < bytes.count, bytes[start] <= 0x20 || bytes[start] == 0x3A { start += 1 }
    let quote = bytes.at(start)
    let isQuoted = quote.isOne(of: "\"'")
    if isQuoted { start += 1 }
    var end = start
    while end < bytes.count, isQuoted ? bytes[end] != quote : bytes[end] > 0x20 { end += 1 }
    guard end - start >= 4, end - start <= 512, !bytes[start..<end].contains(0x3A) else { return }
    var next = end
    while bytes.at(next) == 0x20 { next += 1 }
    let endsLine = next >= bytes.count || bytes[next].isOne(of: "\n\r")
    guard isQuoted || endsLine || bytes[start..<end].allSatisfy(\.isDigit) else { return }
    let scan = SecretScanner(bytes, known: AllowedIDs(), keepsVersions: false)
    if !scan.isHarmless(start..<end) { add(start..<end, kind, in: field.key.layer) }
  }

  /// A password in braces, as ODBC writes one with a semicolon: `Pwd={…};`.
  mutating func lookInBraces(_ field: PastedText.Field, _ name: KeyName) {
    let bytes = text.layers[field.key.layer].bytes
    let open = field.key.range.upperBound + 1
    guard field.notation == .equals, bytes.at(open) == 0x7B, KeyClass(name) == .password,
      let end = bytes[open...].prefix(80).firstIndex(where: { $0 < 0x20 || $0.isOne(of: "}=:\"'") }
      ),
      bytes[end] == 0x7D
    else { return }
    add(open + 1..<end, .credential, in: field.key.layer)
  }

  /// A part of a form that was sent, `name="client_secret"` and the value behind a blank line.
  mutating func lookAtPart(_ field: PastedText.Field) {
    let bytes = text.layers[field.value.layer].bytes
    guard let kind = KeyClass(KeyName(bytes, field.value.range)).secret else { return }
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
    start < bytes.count ? bytes[start...].firstIndex { $0.isOne(of: "\n\r") } : nil
  }

  /// The values of a file of cookies: domain, flag, path, flag, time, name, value.
  mutating func lookForCookies(_ bytes: [UInt8]) {
    guard bytes.contains(0x09) else { return }
    for line in bytes.split(whereSeparator: { $0.isOne(of: "\n\r") }) {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count == 7, let value = cells.last, !value.isEmpty,
        [cells[1], cells[3]].allSatisfy({
          $0.elementsEqual("TRUE".utf8) || $0.elementsEqual("FALSE".utf8)
        })
      else { continue }
      add(value.startIndex..<value.endIndex, .cookie, in: 0)
    }
  }

  /// The only cell of a row whose name is the only one of the row above, as AsciiDoc writes tables.
  mutating func lookAtCell(_ index: Int) {
    func isAlone(_ index: Int) -> Bool {
      let field = text.fields[index]
      return field.notation == .cell && field.key.range.isEmpty
        && [index - 1, index + 1].allSatisfy {
          !text.fields.indices.contains($0) || text.fields[$0].record != field.record
        }
    }
    guard index > 0, isAlone(index), isAlone(index - 1) else { return }
    let above = text.fields[index - 1].value
    let value = FieldValue(text.fields[index], in: text)
    let rule = KeyClass(KeyName(text.layers[above.layer].bytes, above.range))
    guard above.range.count <= 40, rule.secret != nil, !value.bytes[value.whole].contains(0x20)
    else { return }
    for span in value.spans(by: rule, known: known) { add(span.range, span.kind, in: value.layer) }
  }

  /// What a program answers on the line below the name that was asked for: `1) "pin"` above
  /// `2) "…"` of `redis-cli`, `$pin` or `Sys.getenv("PIN")` above `[1] "…"` of R.
  mutating func lookForAnswers(_ bytes: [UInt8]) {
    guard bytes.contains(0x0A), bytes.contains(0x22) else { return }
    var named: (kind: PrivateKind, isNumbered: Bool)?
    for line in bytes.split(whereSeparator: { $0.isOne(of: "\n\r") }) {
      let line = line.drop { $0 <= 0x20 }
      let numbered = line.prefix(6).firstIndex(of: 0x29).map { line[line.startIndex..<$0] }
      let isNumbered = numbered?.allSatisfy(\.isDigit) ?? false
      let inner = line.split(separator: 0x22, omittingEmptySubsequences: false)
      let isAnswer = line.starts(with: "[1] ".utf8) || isNumbered
      let content = inner.count == 3 ? inner[1] : line.first == 0x24 ? line.dropFirst() : []
      if let named, named.isNumbered == isNumbered, isAnswer, inner.count == 3 {
        let range = content.startIndex..<content.endIndex
        let scan = SecretScanner(bytes, known: known, keepsVersions: false)
        if !scan.isHarmless(range) { add(range, named.kind, in: 0) }
      }
      guard content.count <= 40, let kind = KeyClass(KeyName(content)).secret else {
        named = nil
        continue
      }
      named = (kind, isNumbered)
    }
  }

  /// Whom the head of a mail names without an address: `To: Greta Holm` above `Subject: …`.
  mutating func lookForReceivers(_ bytes: [UInt8]) {
    guard bytes.contains(0x0A) else { return }
    let lines = bytes.split(whereSeparator: { $0.isOne(of: "\n\r") }).map { line in
      line.drop { $0.isOne(of: " \t>|*") }.split(separator: 0x3A, maxSplits: 1)
    }
    for (index, line) in lines.enumerated()
    where line.count == 2 && line[0].count < 8 && Self.receivers.contains(KeyName(line[0])) {
      let isHead = [index - 1, index + 1].contains { near in
        lines.indices.contains(near) && lines[near].count == 2 && lines[near][0].count < 8
          && Self.besideReceivers.contains(KeyName(lines[near][0]))
      }
      for name in isHead ? line[1].split(separator: 0x3B) : [] {
        let range = bytes.trimmed(name.startIndex..<name.endIndex)
        if FieldValue.isFullName(bytes[range]) { add(range, .person, in: 0) }
      }
    }
  }

  private static let receivers: KeySet = "to cc from"
  private static let besideReceivers: KeySet = "sent date subject"
}
