import JSONText

/// A text that somebody pasted, taken apart into fields, records and quotes.
///
/// Escapes are undone and frames taken off in **layers**; every ``Span`` knows its layer, and
/// ``place(of:)`` leads back to the bytes of the text as it came, through any number of layers.
/// Nothing here knows what a key means. Takes time in proportion to the length, whatever the text.
///
/// ```swift
/// let text = PastedText(Array(#"Failed: {&quot;pin&quot;:&quot;12&quot;} trace=A1"#.utf8))
/// for field in text.fields {
///   text.bytes(of: field.key)     // pin, then trace
///   text.bytes(of: field.value)   // 12, then A1: without quotes, escapes undone
///   text.place(of: field.value)   // where the 12 lies in the text as it came
///   text.records[field.record]    // the object, line, cell, item or call it belongs to
/// }
/// ```
///
/// Records form a tree: an object lies in a line, the line in a paragraph. What stands together in
/// the innermost record belongs together most; ``Field/parent`` leads to the keys around a field.
public struct PastedText: Sendable {
  /// The text as it came, then whatever was made of pieces of it.
  public internal(set) var layers: [TextLayer]
  /// The tree of what bounds fields; the first is the whole text.
  public internal(set) var records: [Record]
  /// In the order in which their keys stand, those of a layer where the layer's text stands.
  public internal(set) var fields: [Field] = []
  /// Words in quotes or backticks that are no value of a key, in the same order, their escapes undone.
  public internal(set) var quotes: [Span] = []
  /// The JSON values, strict and loose.
  public internal(set) var documents: [Document] = []
  /// The stretches of running text with all that stands in them, but without what was read of them as
  /// a value: a mail in a string of JSON is none of its own.
  public internal(set) var areas: [Span] = []
  /// Where in a layer that frames were taken off somebody else speaks, or another entry begins.
  public internal(set) var turns: [Int: [Int]] = [:]
  /// What began as JSON and cannot be read: too deep, or else the first at the beginning of a line.
  public internal(set) var failure: Failure?

  /// A JSON value in a layer.
  public struct Document: Sendable {
    /// The value over the bytes of its layer.
    public let json: JSONDocument
    /// The layer, as an index of ``PastedText/layers``.
    public let layer: Int
    /// The record that it is.
    public let record: Int
  }

  /// Where something began that is no JSON after all.
  public struct Failure: Sendable {
    /// The bracket.
    public let start: Span
    /// Why it cannot be read; offsets count in the layer of the bracket.
    public let error: JSONSyntaxError
  }

  /// Takes a text apart.
  ///
  /// ``documents`` are there even where the members of JSON values are not wanted as fields.
  public init(_ bytes: [UInt8], readsMembers: Bool = true) {
    var reader = Reader(bytes, readsMembers: readsMembers)
    reader.readAll()
    self = reader.text
  }

  /// A text in which nothing is looked for: one stretch of prose.
  public init(plain bytes: [UInt8]) {
    self.init(unread: bytes)
    areas = [records[0].span]
  }

  init(unread bytes: [UInt8]) {
    layers = [TextLayer(bytes)]
    records = [Record(kind: .text, span: Span(layer: 0, range: 0..<bytes.count), parent: nil)]
  }

  /// The bytes of a span; those of a value have their escapes undone.
  public func bytes(of span: Span) -> ArraySlice<UInt8> { layers[span.layer].bytes[span.range] }

  /// The bytes of a span as text.
  public func string(of span: Span) -> String { String(decoding: bytes(of: span), as: UTF8.self) }

  /// The byte range of the text as it came in which a span lies.
  public func place(of span: Span) -> Range<Int> {
    range(of: span, in: 0) ?? span.range
  }

  /// The range of an outer layer in which a span lies, or `nil` when it was not made of that.
  public func range(of span: Span, in layer: Int) -> Range<Int>? {
    var span = span
    while span.layer != layer {
      guard let origin = layers[span.layer].origin else { return nil }
      span = Span(layer: origin.layer, range: layers[span.layer].outer(span.range))
    }
    return span.range
  }

  /// Whether a record is another one or lies somewhere inside it.
  public func record(_ index: Int, isWithin outer: Int) -> Bool {
    var index = index
    while index > outer, let parent = records[index].parent { index = parent }
    return index == outer
  }
}
