/// A value in a document, cheap to copy.
public struct JSONCursor: Sendable {
  /// The document the value is in.
  public let document: JSONDocument
  /// The index of the value in the document's array of nodes.
  public let node: Int

  /// What a value can be.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean
    /// A number.
    case number
    /// A string.
    case string
    /// An array.
    case array
    /// An object.
    case object
  }

  init(document: JSONDocument, node: Int) {
    self.document = document
    self.node = node
  }

  private var record: Node { document.nodes[node] }

  /// What the value is.
  public var kind: Kind { record.kind }

  /// The byte range in the whole input, with quotes and brackets.
  public var range: Range<Int> { record.range }

  /// The number of members or elements, 0 unless the value is an object or array.
  public var count: Int {
    switch kind {
    case .null, .boolean, .number, .string: return 0
    case .array where record.detail == Node.mostCounted: return elements.reduce(0) { n, _ in n + 1 }
    case .object where record.detail == Node.mostCounted: return members.reduce(0) { n, _ in n + 1 }
    case .array, .object: return Int(record.detail)
    }
  }

  /// Whether the value is `null`.
  public var isNull: Bool { kind == .null }

  /// The value of a boolean, or `nil` when it is something else.
  public var bool: Bool? {
    // `true`, and `True` and `TRUE` of other languages.
    kind == .boolean ? document.bytes[range.lowerBound] | 0x20 == 0x74 : nil
  }

  /// The bytes of a number or literal exactly as written; of other values, their source text.
  public var lexeme: String { document.bytes.withView { $0.text(in: range) } }

  /// The exact value of a number without fraction or exponent that fits an `Int`, or `nil`.
  ///
  /// `1.0` is `nil`, as is a number in which the text ended: its last digits may be missing.
  public var integer: Int? {
    let record = record
    guard record.kind == .number, !record.flags.contains(.cut) else { return nil }
    return document.bytes.withView { $0.integer(in: record.range) }
  }

  /// Whether the text ended inside the value, so that a part of it may be missing.
  public var isCut: Bool { record.flags.contains(.cut) }
}

extension ByteView {
  /// The value of the decimal digits in `range`, or `nil` if there is more than can be certain.
  ///
  /// Apart from JSON's numbers knows `+1`, `1_000` and `1n`, but not `007`, which is another number
  /// in other languages.
  func integer(in range: Range<Int>) -> Int? {
    let isNegative = self[range.lowerBound] == Byte.minus
    let hasSign = isNegative || self[range.lowerBound] == Byte.plus
    let first = hasSign ? range.lowerBound + 1 : range.lowerBound
    let hasSuffix = self[range.upperBound - 1] | 0x20 == 0x6E
    let last = hasSuffix ? range.upperBound - 1 : range.upperBound
    guard first < last, self[first] != Byte.zero || first + 1 == last else { return nil }
    var value = 0
    for index in first..<last where self[index] != Byte.underscore {
      guard self[index].isDigit else { return nil }
      let digit = Int(self[index] &- Byte.zero)
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      guard !isTooLarge, !isOver else { return nil }
      value = sum
    }
    return value
  }
}
