/// One JSON text: its bytes and a flat array of nodes over them.
public struct JSONDocument: Sendable {
  /// The whole input, of which the value may be a part.
  public var bytes: [UInt8] { storage.bytes }
  /// The offset behind the value, in bytes.
  public var end: Int { storage.end }
  /// What had to be forgiven, in order of place; empty after a strict reading.
  ///
  /// At most the first 100 of each kind.
  public var forgiven: [Leniency] { storage.forgiven }
  var nodes: [Node] { storage.nodes }
  private let storage: Storage

  /// What a document holds.
  ///
  /// A class, so that a copy of a cursor counts one reference and not three: 20 look-ups in each of
  /// 100,000 records take 30 ms instead of 60.
  private final class Storage: Sendable {
    let bytes: [UInt8]
    let end: Int
    let forgiven: [Leniency]
    let nodes: [Node]

    init(bytes: [UInt8], end: Int, forgiven: [Leniency], nodes: [Node]) {
      self.bytes = bytes
      self.end = end
      self.forgiven = forgiven
      self.nodes = nodes
    }
  }

  /// Reads the whole of `bytes` as one value of strict RFC 8259.
  ///
  /// White space and a byte order mark around the value are fine. More than `depthLimit` containers
  /// inside each other are an error.
  public init(parsing bytes: [UInt8], depthLimit: Int = 512) throws(JSONSyntaxError) {
    try self.init(parsing: bytes, from: 0, depthLimit: depthLimit)
    let rest = bytes.withView { (text) in
      let rest = text.skipBlank(from: end, andMarks: true)
      return (offset: rest, found: text.found(at: rest))
    }
    guard rest.offset < bytes.count else { return }
    let reason = rest.found.map { JSONSyntaxError.Reason.trailingContent($0) }
    throw JSONSyntaxError(reason: reason ?? .invalidUTF8, offset: rest.offset)
  }

  /// Reads one value of strict RFC 8259 that begins at byte `offset`, or after white space there.
  ///
  /// For several values in a file, and for JSON inside other text. ``end`` is where the next could
  /// begin; all offsets count from the beginning of `bytes`.
  public init(
    parsing bytes: [UInt8],
    from offset: Int,
    depthLimit: Int = 512
  ) throws(JSONSyntaxError) {
    let start = try Self.start(at: offset, in: bytes)
    storage = try bytes.withView { (text) throws(JSONSyntaxError) in
      var reader = StrictReader(text, expecting: text.count - start, depthLimit: depthLimit)
      let end = try reader.read(from: start)
      return Storage(bytes: bytes, end: end, forgiven: [], nodes: reader.tape.nodes)
    }
  }

  /// Reads one value at byte `offset` and forgives what people's tools do to JSON.
  ///
  /// ``forgiven`` tells what. Throws when no value begins there, and for what cannot be forgiven.
  /// JSON gives the same nodes as in a strict reading; only half surrogate pairs are noted then.
  /// With `limit`, the text counts as cut off at that byte.
  public init(
    forgiving bytes: [UInt8],
    from offset: Int,
    upTo limit: Int = .max,
    depthLimit: Int = 512
  ) throws(JSONSyntaxError) {
    let start = try Self.start(at: offset, in: bytes)
    storage = try bytes.withView { (whole) throws(JSONSyntaxError) in
      let text = whole.prefix(limit)
      var reader = ForgivingReader(text, expecting: text.count - start, depthLimit: depthLimit)
      let end = try reader.read(from: start)
      let forgiven = reader.notes.inOrder
      return Storage(bytes: bytes, end: end, forgiven: forgiven, nodes: reader.tape.nodes)
    }
  }

  /// `offset` brought into `bytes`, whose length must fit the nodes.
  static func start(at offset: Int, in bytes: [UInt8]) throws(JSONSyntaxError) -> Int {
    guard bytes.count < Int(UInt32.max) else { throw JSONSyntaxError(reason: .tooLarge, offset: 0) }
    return min(max(offset, 0), bytes.count)
  }

  /// The value that was read.
  public var root: JSONCursor { JSONCursor(document: self, node: 0) }

  /// The value at an index of the node array, as ``JSONCursor/node`` gave it.
  public func cursor(at node: Int) -> JSONCursor { JSONCursor(document: self, node: node) }
}

extension [UInt8] {
  /// Lends the bytes to `body` as a view.
  package func withView<Answer, Failure>(_ body: (ByteView) throws(Failure) -> Answer)
    throws(Failure)
    -> Answer
  {
    try withUnsafeBufferPointer { (buffer) throws(Failure) in try body(ByteView(buffer)) }
  }
}
