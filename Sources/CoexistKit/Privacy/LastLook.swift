/// An output after the last look: what slipped through is masked, and a credential refuses.
struct LastLook: Sendable {
  /// The bytes that may be written.
  let bytes: [UInt8]
  /// What was masked.
  let masked: [PrivateKind]
  /// A credential in the output, for which nothing at all is written; `nil` for none.
  let refusal: LeakFinding?

  init(at output: [UInt8], with leakCheck: LeakCheck) {
    let hits = leakCheck.hits(in: output)
    refusal = hits.first { $0.kind.isCredential }.map {
      LeakFinding(kind: $0.kind, offset: $0.range.lowerBound)
    }
    masked = hits.map(\.kind)
    var bytes: [UInt8] = []
    var done = 0
    for hit in hits {
      bytes += output[done..<hit.range.lowerBound]
      let isNumber = Self.isJSONNumber(hit.range, in: output)
      bytes += (isNumber ? "\"<\(hit.kind.id)>\"" : "<\(hit.kind.id)>").utf8
      done = hit.range.upperBound
    }
    self.bytes = bytes + output[done...]
  }

  /// Whether the range is a number as the JSON writer puts it, `"key": 123`, which needs quotes then.
  private static func isJSONNumber(_ range: Range<Int>, in output: [UInt8]) -> Bool {
    let behind = output.at(range.upperBound)
    return output[range].allSatisfy(\.isDigit) && output.has("\": ", at: range.lowerBound - 3)
      && behind.isOne(of: ",\n} ")
  }
}
