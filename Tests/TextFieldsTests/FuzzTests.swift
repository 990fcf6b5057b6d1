import Testing
import TextFields

/// Random texts of the marks that mean something: nothing traps, every place lies in the text.
@Suite struct FuzzTests {
  static let seeds: [UInt64] = Array(1...24)

  @Test(arguments: seeds)
  func everyPlaceLiesInTheText(_ seed: UInt64) {
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<150 {
      let bytes = random.text()
      let text = PastedText(bytes)
      for (index, layer) in text.layers.enumerated() { checkMap(layer, index, text) }
      for field in text.fields { check(field, text) }
      for quote in text.quotes { check(quote, text) }
      for record in text.records { check(record.span, text) }
      let objects = PrintedObjects(in: text)
      for record in objects.outermost {
        let json = objects.json(of: record)
        let place = json.outer(0..<json.bytes.count)
        #expect(place.upperBound <= text.layers[text.records[record].span.layer].bytes.count)
      }
      for document in text.documents {
        check(Span(layer: document.layer, range: document.json.root.range), text)
      }
    }
  }

  private func check(_ field: PastedText.Field, _ text: PastedText) {
    check(field.key, text)
    check(field.value, text)
    check(field.reach, text)
    #expect(field.record < text.records.count)
    if let parent = field.parent { #expect(parent < text.fields.count) }
  }

  private func check(_ span: Span, _ text: PastedText) {
    guard span.layer < text.layers.count else {
      Issue.record("no layer \(span.layer)")
      return
    }
    #expect(span.range.upperBound <= text.layers[span.layer].bytes.count)
    #expect(text.place(of: span).upperBound <= text.layers[0].bytes.count)
  }

  /// Of two bytes of a layer the later one does not come from an earlier place.
  private func checkMap(_ layer: TextLayer, _ index: Int, _ text: PastedText) {
    var before = 0
    for byte in layer.bytes.indices {
      let place = text.place(of: Span(layer: index, range: byte..<byte + 1))
      #expect(place.lowerBound >= before)
      #expect(!place.isEmpty)
      before = place.lowerBound
    }
  }
}

/// A generator that gives the same texts everywhere.
struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % limit
  }

  mutating func text() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<next(below: 60) {
      if next(below: 12) == 0 {
        bytes.append(UInt8(truncatingIfNeeded: next(below: 256)))
      } else {
        bytes += Self.pieces[next(below: Self.pieces.count)].utf8
      }
    }
    return bytes
  }

  static let pieces = [
    "{", "}", "[", "]", "(", ")", "<", ">", "\"", "'", "`", "\\", "\\\"", ":", "=", "=>", "->", "→",
    "←", ",", ";", "|", "\n", "\r\n", "\t", " ", "  ", ".", "-", "--", "---", "#", "#<", "%{",
    "%7B",
    "%22", "&quot;", "&#123;", "&lt;", "<p>", "</p>", "<td>", "</td>", "<br>", "<!--", "-->",
    "<![CDATA[", "]]>", "<a b=", "key", "code", "190", "2655093", "3,441,041", "+57 300 1234567",
    "error", "> ", "- ", "* ", "1. ", "```", "| ", "|---|\n", "----+----", "-[ RECORD 1 ]-", "é",
    "“", "”", "«", "»", "·", "\u{A0}", "\u{202F}", "https://a.b/c?d=", "&e=", "GET /a ",
    "HTTP/1.1 200", "2026-11-20T14:05:11Z ", "[14/10/2026, 09:14] Ana: ", "name_1  | ", "ERROR ",
    "INSERT INTO a (b, c) VALUES (", "''", "\"\"", "eyJhIjoiYmNkZWZnaGlqa2xtbm9wIn0=", "=\n", "=3D",
    "=C3=A9", "a,b\n1,2\n", "string(2) \"", "Some(", "map[", "@", "body: |\n  ", "?a=b", "{\\\"",
    "\u{FEFF}", "\u{0}", "\\u00e9", "\\ud83d", "&", "$", "^", "//", "\\n", "nil",
  ]
}
