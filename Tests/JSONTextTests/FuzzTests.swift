import JSONText
import Testing

@Suite struct FuzzTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func readsBackWhatItWrote(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let value = JSONOutput.random(depth: 4, using: &random)
      let pretty = try JSONDocument(value.text()).root
      let compact = try JSONDocument(value.line()).root
      #expect(pretty.output == value)
      #expect(compact.output == value)
      #expect(pretty.output?.text() == value.text())
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func forgivingReadsJSONAsStrictDoes(_ seed: UInt64) throws {
    var random = SplitMix64(seed: 100 + seed)
    for _ in 0..<200 {
      let value = JSONOutput.random(depth: 4, using: &random)
      try expectSameReading(Array(value.text().utf8))
      try expectSameReading(Array(value.line().utf8))
    }
  }

  @Test func forgivingReadsTheWholeGrammarAsStrictDoes() throws {
    let text = """
      {"n": [null, true, false, -0, 1.5e-3, 1E+9], "s": ["", "\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9",
      "é“”‘’«»漢\u{A0}\u{2028}'`", "\\ud83e\\uddea", "// # ... =>"], "a": [[], [{}], {"": {}}],
      "t": [true], "u": [null], "a": 1}
      """
    try expectSameReading(Array(text.utf8))
    for text in ["0", "\"x\"", " true ", "\u{FEFF}[]", "[\r\n\t1 ]", "{\"a\":{\"b\":[ ]}}"] {
      try expectSameReading(Array(text.utf8))
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func survivesMutatedJSON(_ seed: UInt64) {
    var random = SplitMix64(seed: 200 + seed)
    for _ in 0..<1_500 {
      var bytes = Array(JSONOutput.random(depth: 3, using: &random).line().utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &random)
        default: bytes.removeLast(min(bytes.count, Int.random(in: 0...9, using: &random)))
        }
      }
      exercise(bytes)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func survivesAnyBytes(_ seed: UInt64) {
    var random = SplitMix64(seed: 300 + seed)
    for round in 0..<1_500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if round % 3 == 0 {
          bytes.append(.random(in: 0...255, using: &random))
        } else {
          bytes += Self.pieces.randomElement(using: &random) ?? []
        }
      }
      exercise(bytes)
    }
  }

  @Test func survivesEveryCut() {
    let text = Array(Self.patchwork.utf8)
    for end in text.indices {
      exercise(Array(text[..<end]))
      exercise(Array(text[end...]))
    }
  }

  static let patchwork = """
    {a: 'it\\'s', "b": [1, 2.5e3, 0x1F, ...], :c => nil, d = (1, 'x',); e: array('k' => #<F a=1>),
    “f”: ‘g’, h: new Date(12), i: u'\\x41\\u{1F9EA}', /* j */ k: `l`, m: Foo({n: 1}), o: [Object]}
    """

  static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", "(", ")", "\"", "'", "`", "“", "”", "„", "‘", "’", "«", "»", ",", ":",
      ";",
      "=", "=>", "<", ">", "#<", "#", "//", "/*", "*/", "\\", "\\u", "\\ud83e", "\\x", "\\u{", "é",
      "\u{A0}", "\u{FEFF}", "…", "...", "\n", "\r\n", " ", "\t", "a", "nil", "None", "true", "null",
      "new ", "array(", "f(", "u'", "b\"", "@\"", ":s", "1", "-", "+", ".", "0x", "1e", "_",
      "\"a\":",
      "a:", "'k' => ", "(object)", "[Object]", "\u{0}", "\u{C}", "🧪", "Infinity", "Array(", "more",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]]

  /// Reads `bytes` in every way and looks at all there is to see.
  private func exercise(_ bytes: [UInt8]) {
    if let document = try? JSONDocument(parsing: bytes) {
      visit(document, in: bytes)
      try? expectSameReading(bytes)
    }
    for offset in [0, bytes.count / 2] {
      if let document = try? JSONDocument(parsing: bytes, from: offset) {
        visit(document, in: bytes)
      }
      do throws(JSONSyntaxError) {
        let document = try JSONDocument(forgiving: bytes, from: offset, depthLimit: 20)
        visit(document, in: bytes)
        let offsets = document.forgiven.map(\.offset)
        #expect(offsets == offsets.sorted())
        #expect(offsets.allSatisfy { 0...bytes.count ~= $0 })
      } catch {
        #expect(0...bytes.count ~= error.offset && !error.message.isEmpty)
      }
    }
  }

  private func visit(_ document: JSONDocument, in bytes: [UInt8]) {
    #expect(document.end <= bytes.count)
    var rest = [document.root]
    while let value = rest.popLast() {
      let range = value.range
      let isSound = range.lowerBound <= range.upperBound && range.upperBound <= document.end
      #expect(isSound, "\(range) of \(document.end)")
      #expect(value.count == value.elements.map(\.node).count + value.members.map(\.key.node).count)
      #expect((value.string == nil) == (value.kind != .string))
      _ = (value.lexeme, value.integer, value.bool, value.pointer, value.isCut)
      rest += Array(value.elements)
      for (key, member) in value.members {
        #expect(key.kind == .string)
        if let text = key.string, text.unicodeScalars.allSatisfy({ $0 != "\u{FFFD}" }) {
          #expect(value[text] != nil)
        }
        rest.append(member)
      }
    }
  }

  private func expectSameReading(_ bytes: [UInt8]) throws {
    let strict = try JSONDocument(parsing: bytes)
    let forgiving = try JSONDocument(forgiving: bytes, from: 0)
    #expect(forgiving.root.outline == strict.root.outline)
    #expect(forgiving.end == strict.end)
    #expect(forgiving.forgiven.allSatisfy { $0.kind == .loneSurrogate })
    #expect(strict.forgiven.isEmpty)
  }
}

extension JSONOutput {
  fileprivate static func random(depth: Int, using random: inout SplitMix64) -> JSONOutput {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2:
      return .integer(
        Int(truncatingIfNeeded: random.next() >> UInt64.random(in: 0...63, using: &random))
      )
    case 3, 4: return .string(text(using: &random))
    case 5, 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          .random(depth: depth - 1, using: &random)
        }
      )
    default:
      let members = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        (text(using: &random), JSONOutput.random(depth: depth - 1, using: &random))
      }
      return .object(Dictionary(members) { first, _ in first })
    }
  }

  private static func text(using random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let top: UInt32 = [0x30, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0
      let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &random))
      text.unicodeScalars.append(scalar ?? "\u{2028}")
    }
    return text
  }
}

extension JSONCursor {
  /// The value as output, or `nil` for numbers that are not whole.
  fileprivate var output: JSONOutput? {
    switch kind {
    case .null: return JSONOutput.null
    case .boolean: return bool.map { .bool($0) }
    case .number: return integer.map { .integer($0) }
    case .string: return string.map { .string($0) }
    case .array: return .array(elements.compactMap(\.output))
    case .object:
      let members = members.map { ($0.string ?? "", $1.output ?? .null) }
      return .object(Dictionary(members) { first, _ in first })
    }
  }
}
