import JSONText
import Testing

@Suite struct PositionTests {
  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4), ("abc", -1, 1, 1),
    ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1), ("a\r\rb", 3, 3, 1), ("\n\n", 2, 3, 1), ("é🧪x", 2, 1, 2),
    ("é🧪x", 6, 1, 3), ("\u{FEFF}{", 3, 1, 1), ("\u{FEFF}", 0, 1, 1), ("x\u{FEFF}y", 4, 1, 3),
    ("", 0, 1, 1), ("👩‍👩‍👧z", 18, 1, 6),
  ])
  func countsLinesAndScalars(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = TextPosition(of: offset, in: Array(text.utf8))
    #expect(position == TextPosition(line: line, column: column))
  }

  @Test func findsManyPositionsAtOnce() {
    let bytes = Array("{\r\n\"é\": [\n1,\r2]}".utf8)
    let offsets = Array(bytes.indices) + [bytes.count]
    let positions = TextPosition.positions(of: offsets, in: bytes)
    #expect(positions == offsets.map { TextPosition(of: $0, in: bytes) })
    let unsorted = TextPosition.positions(of: [4, 1], in: bytes)
    #expect(unsorted == [TextPosition(line: 2, column: 2), TextPosition(line: 2, column: 2)])
  }
}
