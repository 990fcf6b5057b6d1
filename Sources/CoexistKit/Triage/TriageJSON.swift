import JSONText

/// A line of triage as JSON, one object a line (contract, section 7).
///
/// Three more keys stand where there is something to say: `problem` and `reason` of what could not
/// be read, and the `unknown` words of errors.
enum TriageJSON {
  /// Appends the line with its line feed.
  static func append(_ row: TriageRow, to bytes: inout [UInt8]) {
    var writer = LineWriter(bytes: bytes)
    bytes = []
    writer.open("case", row.name, line: row.line)
    writer.word("verdict", row.verdict.id)
    writer.word("cause", row.cause?.id)
    writer.word("status", row.status?.id)
    writer.word("next", row.next.id)
    writer.word("owner", row.owner.id)
    writer.numbers("codes", row.codes)
    writer.text("waba_id", row.wabaID)
    writer.text("phone_number_id", row.phoneNumberID)
    writer.number("warnings", row.warnings)
    if let problem = row.problem {
      writer.word("problem", problem.id)
      writer.text("reason", problem.reason)
    }
    if !row.unknownWords.isEmpty {
      writer.texts("unknown", row.unknownWords)
    }
    writer.close()
    bytes = writer.bytes
  }

  private struct LineWriter {
    var bytes: [UInt8]

    mutating func open(_ key: StaticString, _ name: String, line: Int?) {
      put("{\"")
      put(key)
      put("\":")
      bytes.append(quoted: name)
      guard let line else { return }
      bytes.removeLast()
      bytes.append(0x3A)
      bytes += String(line).utf8
      bytes.append(0x22)
    }

    mutating func text(_ name: StaticString, _ value: String?) {
      key(name)
      if let value { bytes.append(quoted: value) } else { put("null") }
    }

    /// A word of ours, which needs no escapes.
    mutating func word(_ name: StaticString, _ value: String?) {
      key(name)
      guard let value else { return put("null") }
      bytes.append(0x22)
      bytes += value.utf8
      bytes.append(0x22)
    }

    mutating func number(_ name: StaticString, _ value: Int) {
      key(name)
      bytes += String(value).utf8
    }

    mutating func numbers(_ name: StaticString, _ values: [Int]) {
      list(name, values) { bytes, value in bytes += String(value).utf8 }
    }

    mutating func texts(_ name: StaticString, _ values: [String]) {
      list(name, values) { bytes, value in bytes.append(quoted: value) }
    }

    private mutating func list<Value>(
      _ name: StaticString,
      _ values: [Value],
      _ write: (inout [UInt8], Value) -> Void
    ) {
      key(name)
      bytes.append(0x5B)
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(0x2C) }
        write(&bytes, value)
      }
      bytes.append(0x5D)
    }

    mutating func close() { put("}\n") }

    private mutating func key(_ name: StaticString) {
      put(",\"")
      put(name)
      put("\":")
    }

    private mutating func put(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }
  }
}
