import JSONText

extension JSONDocument {
  init(_ text: String) throws(JSONSyntaxError) { try self.init(parsing: Array(text.utf8)) }

  init(forgiving text: String) throws(JSONSyntaxError) {
    try self.init(forgiving: Array(text.utf8), from: 0)
  }
}

extension JSONCursor {
  /// The value in one form for all dialects: order, duplicates and lexemes kept.
  var plain: String {
    switch kind {
    case .null: "null"
    case .boolean: bool == true ? "true" : "false"
    case .number: lexeme
    case .string: JSONOutput.string(string ?? "").line()
    case .array: "[" + elements.map(\.plain).joined(separator: ",") + "]"
    case .object:
      "{" + members.map { $0.plain + ":" + $1.plain }.joined(separator: ",") + "}"
    }
  }

  /// The value and all below it with their places, to compare two readings of one text.
  var outline: [String] {
    ["\(kind) \(range) \(count) \(isCut)"]
      + elements.flatMap(\.outline) + members.flatMap { $0.outline + $1.outline }
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// The error of reading a text strictly, or `nil` when it is JSON.
func strictError(_ bytes: [UInt8], depthLimit: Int = 512) -> JSONSyntaxError? {
  do throws(JSONSyntaxError) {
    _ = try JSONDocument(parsing: bytes, depthLimit: depthLimit)
    return nil
  } catch {
    return error
  }
}
