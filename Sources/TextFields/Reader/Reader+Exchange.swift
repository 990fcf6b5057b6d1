/// The head of an HTTP exchange.
extension Reader {
  /// A line that begins a call or an answer.
  struct Call {
    let notation: PastedText.Notation
    let key: Range<Int>
    let value: Range<Int>
  }

  /// `GET /path`, `POST https://…`, also behind a number, and `HTTP/1.1 429 Too Many Requests`.
  func call(_ scan: Scan, at first: Int) -> Call? {
    var start = first
    while start < first + 4,
      scan[start].isDigit || scan[start] == 0x2E || scan[start].isBlank
        || scan[start].isOne(of: "`-")
    { start += 1 }
    if scan.bytes.hasLetters("http/", at: start) {
      var version = start + 5
      while scan[version].isDigit || scan[version] == 0x2E { version += 1 }
      guard scan[version] == 0x20, scan[version + 1].isDigit else { return nil }
      var end = version + 1
      while scan[end].isDigit { end += 1 }
      return Call(notation: .status, key: start..<version, value: version + 1..<end)
    }
    if let curl = curl(scan, at: start) { return curl }
    var method = start
    while method < start + 8, (0x41...0x5A).contains(scan[method]) { method += 1 }
    let word = String(decoding: scan.bytes[start..<min(method, scan.end)], as: UTF8.self)
    guard Self.methods.contains(word), scan[method] == 0x20 else { return nil }
    let path = scan.bytes.blankEnd(from: method, before: scan.end)
    guard scan[path] == 0x2F || scan.bytes.hasLetters("http", at: path) else { return nil }
    var end = path
    while scan[end] > 0x20, scan[end] != 0x60, scan[end] != 0x22 { end += 1 }
    return Call(notation: .request, key: start..<method, value: path..<end)
  }

  /// The call of a line such as `$ curl -X POST https://…`.
  private func curl(_ scan: Scan, at start: Int) -> Call? {
    let first = scan[start] == 0x24 && scan[start + 1] == 0x20 ? start + 2 : start
    guard scan.bytes.has("curl ", at: first) else { return nil }
    let line = first..<scan.bytes.lineEnd(from: first, before: scan.end)
    let address = scan.bytes[line].indices.first {
      scan.bytes[$0] == 0x68 && scan.bytes.has("http", at: $0) && addressEnd(scan, at: $0) != nil
    }
    guard let address, let end = addressEnd(scan, at: address) else { return nil }
    return Call(notation: .request, key: first..<first + 4, value: address..<end)
  }

  private static let methods: Set<String> = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]

  /// An answer belongs to the call before it; another call or answer begins another exchange.
  mutating func beginExchange(_ scan: inout Scan, _ call: Call) {
    let isAnswer = call.notation == .status
    let isWithin = text.records[scan.base].kind == .exchange
    if !(isAnswer && isWithin && !scan.exchangeHasStatus) {
      endParagraph(&scan)
      let outer = isWithin ? text.records[scan.base].parent ?? 0 : scan.base
      scan.base = add(.exchange, scan.span(call.key.lowerBound..<scan.end), in: outer)
    }
    scan.exchangeHasStatus = isAnswer
    add(scan.span(call.key), scan.span(call.value), call.notation, in: scan.base)
  }
}
