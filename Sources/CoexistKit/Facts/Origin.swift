import JSONText
import TextFields

/// Where a value was read: a text and the byte in it.
struct Origin: Hashable, Sendable {
  /// Index into the texts that were read, ``Facts/texts``.
  let text: Int
  /// Byte offset in that text.
  let offset: Int
  /// Node of the JSON document that begins at `document`, or `-1` for plain text.
  var node: Int = -1
}

/// A text that was read: an input, or a text found inside a string of another one.
struct SourceText: Sendable {
  /// The name as the user gave it.
  let name: Untrusted
  /// All of an input; nothing of a text inside another one, whose places are those of the input.
  let bytes: [UInt8]
  /// For a text that stands inside another: where it stands, else `nil`.
  let base: Origin?
  /// The offset in the text around at which this one begins, byte by byte the same; `nil` when
  /// escapes lie between.
  let contentStart: Int?
  /// For a text that was made of a piece of another one by undoing its escapes: the way back.
  let layer: TextLayer?
  /// The JSON values that were found in it, in order.
  var documents: [JSONDocument] = []
  /// Set for long texts of which many places are asked.
  var index: PlaceIndex?
  /// The same for the pointers of its first document.
  var siblings: SiblingIndex?

  /// An input.
  init(
    name: Untrusted,
    bytes: [UInt8],
    documents: [JSONDocument] = [],
    index: PlaceIndex? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.documents = documents
    self.index = index
    base = nil
    contentStart = nil
    layer = nil
  }

  /// A text inside another one.
  init(name: Untrusted, inside base: Origin, from contentStart: Int?) {
    self.name = name
    self.base = base
    self.contentStart = contentStart
    layer = nil
    bytes = []
  }

  /// A text that was made of a piece of another one.
  init(name: Untrusted, madeOf base: Origin, as layer: TextLayer) {
    self.name = name
    self.base = base
    self.layer = layer
    contentStart = nil
    bytes = []
  }

  /// Makes ready for many questions after places.
  mutating func prepareForPlaces() {
    if index == nil { index = PlaceIndex(of: bytes) }
    siblings = documents.first.map { SiblingIndex(of: $0) }
  }

  /// The document in which an offset lies, the last one that begins before it.
  func document(at offset: Int) -> JSONDocument? {
    let next = documents.partitioningIndex { $0.root.range.lowerBound > offset }
    return next > 0 ? documents[next - 1] : nil
  }
}

/// A place as people and editors name it.
struct Place: Hashable, Sendable {
  let file: Untrusted
  /// Counted from 1.
  let line: Int
  /// Counted from 1, in Unicode scalars.
  let column: Int
  /// RFC 6901; `nil` in plain text.
  let pointer: Untrusted?
}
