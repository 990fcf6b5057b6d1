import JSONText
import TextFields

@testable import CoexistKit

extension FuzzTarget {
  static func checkJSON(_ bytes: [UInt8]) throws {
    do throws(JSONSyntaxError) {
      let forgiving = try JSONDocument(forgiving: bytes, from: 0, depthLimit: 200)
      _ = try? outline(forgiving, in: bytes)
    } catch {
      try expect(0...bytes.count ~= error.offset && !error.message.isEmpty, "place of an error")
    }
    guard let strict = try? JSONDocument(parsing: bytes, depthLimit: 200) else { return }
    guard let forgiving = try? JSONDocument(forgiving: bytes, from: 0, depthLimit: 200) else {
      throw BrokenPromise(words: "the forgiving reader refuses strict JSON")
    }
    let one = try outline(strict, in: bytes)
    try expect(one == outline(forgiving, in: bytes), "the two readers do not agree")
  }

  /// Every value as its kind, place and words, in order.
  private static func outline(_ document: JSONDocument, in bytes: [UInt8]) throws -> [String] {
    var outline: [String] = []
    var rest = [document.root]
    while let value = rest.popLast() {
      let range = value.range
      try expect(range.lowerBound <= range.upperBound && range.upperBound <= bytes.count, "place")
      outline.append("\(value.kind) \(range) \(value.string ?? "") \(value.pointer)")
      rest += Array(value.elements)
      rest += value.members.flatMap { [$0.key, $0.value] }
    }
    return outline
  }

  static func checkText(_ bytes: [UInt8]) throws {
    let text = PastedText(bytes)
    func check(_ span: Span, _ name: String) throws {
      try expect(span.layer < text.layers.count, "\(name): no such layer")
      let count = text.layers[span.layer].bytes.count
      try expect(span.range.upperBound <= count, "\(name): behind its layer")
      try expect(text.place(of: span).upperBound <= text.layers[0].bytes.count, "\(name): place")
    }
    for (index, layer) in text.layers.enumerated() {
      var before = 0
      for byte in layer.bytes.indices {
        let place = text.place(of: Span(layer: index, range: byte..<byte + 1))
        try expect(place.lowerBound >= before && !place.isEmpty, "layer \(index): order of places")
        before = place.lowerBound
      }
    }
    for (index, field) in text.fields.enumerated() {
      for span in [field.key, field.value, field.reach] { try check(span, "field") }
      try expect(field.record < text.records.count, "field: record")
      try expect(field.parent.map { $0 < text.fields.count && $0 != index } ?? true, "parent")
    }
    for quote in text.quotes { try check(quote, "quote") }
    for record in text.records { try check(record.span, "record") }
  }

  static func checkDiagnose(_ bytes: [UInt8]) throws {
    let words = ["diagnose", "--full"]
    let text = try run(words, on: bytes)
    try expectHarmless(text, "diagnose")
    let report = try run(["diagnose", "-fjson"], on: bytes)
    try expectHarmless(report, "report")
    try expectOnePlan(try document(report, "report").root)
    try expect(try run(words, on: bytes) == text, "diagnose says something else the second time")
  }

  static func checkCaseFile(_ bytes: [UInt8]) throws {
    var source = FuzzSource(bytes)
    let file = FuzzCase.bytes(&source)
    let report = try run(["diagnose", "-fjson"], on: file, codes: [0])
    try expectOnePlan(try document(report, "report").root)
    try expectHarmless(try run(["diagnose", "--full"], on: file, codes: [0]), "diagnose")
    let again = try run(["new"], on: file, codes: [0])
    _ = try document(again, "new")
    let second = try document(try run(["diagnose", "-fjson"], on: again, codes: [0]), "report")
    let verdict = try document(report, "report").root["verdict"]?.string
    try expect(
      second.root["verdict"]?.string == verdict,
      "new: \(verdict ?? "") became \(second.root["verdict"]?.string ?? "")"
    )
  }

  /// At most one step is due, and it is the one that is said to be next.
  private static func expectOnePlan(_ report: JSONCursor) throws {
    guard let plan = report["plan"], let next = report["next"] else { return }
    let due = plan.elements.filter { $0["state"]?.string == "now" }
    try expect(due.count <= 1, "several steps are due")
    guard let step = due.first?["step"]?.string else { return }
    try expect(next["step"]?.string == step, "\(step) is due and not next")
  }
}
