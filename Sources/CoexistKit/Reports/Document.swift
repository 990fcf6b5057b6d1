/// What people read, as a list of blocks from which every layout is written.
struct Document: Sendable {
  enum Block: Sendable {
    /// `level` counts from 1, below the title; `word` is the short form that stands in the gutter of
    /// a layout that has one.
    case heading(String, level: Int = 1, word: String = "")
    case paragraph([Span])
    case table(head: [String], rows: [[[Span]]])
    case list([Item])
    /// Words of others in a fence: nothing in them is changed or wrapped.
    case verbatim(String, language: String = "text")
    /// What a link with `#` leads to.
    case anchor(String)
  }

  indirect enum Span: Sendable {
    case plain(String)
    case strong(String)
    /// An id, to be copied as it is.
    case code(String)
    case link(Span, address: String)
  }

  struct Item: Sendable {
    /// A box, ticked or not; `nil` for none.
    var box: Bool?
    /// A word or an id before it.
    var label: Span?
    let spans: [Span]
    /// Meta's own words: never altered.
    var isVerbatim = false
    /// How far it is moved in below the item before it.
    var level = 0
  }

  /// What one types to get it, where there is such a word.
  var id: String?
  let title: String
  var blocks: [Block]
  /// For machines and the curious, not for the reader.
  var provenance: String?
}

extension Document.Span {
  /// The words without any emphasis.
  var words: String {
    switch self {
    case .plain(let words), .strong(let words), .code(let words): words
    case .link(let span, _): span.words
    }
  }
}

extension [Document.Span] {
  /// Sentences of ours, in which an id stands between backticks.
  static func prose(_ text: String) -> [Document.Span] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, part in
      place.isMultiple(of: 2) ? .plain(String(part)) : .code(String(part))
    }
  }

  /// Several, with commas between them.
  static func commas(_ spans: [Document.Span]) -> [Document.Span] {
    Array(spans.map { [$0] }.joined(separator: [.plain(", ")]))
  }

  var words: String { map(\.words).joined() }
}

extension [Document.Block] {
  /// Adds a list under a heading, unless it would be empty.
  mutating func add(_ heading: String, _ items: [Document.Item]) {
    if !items.isEmpty { self += [.heading(heading), .list(items)] }
  }
}
