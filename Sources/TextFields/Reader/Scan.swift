/// Where the reading of a region stands.
struct Scan {
  let bytes: [UInt8]
  let layer: Int
  let end: Int
  let depth: Int
  var index: Int
  /// The record that paragraphs lie in: that of the region, or an HTTP exchange.
  var base: Int
  var exchangeHasStatus = false
  /// The record of the paragraph, or `nil` between two.
  var paragraph: Int?
  /// The innermost record.
  var record: Int
  var levels: [Level] = []
  var groups: [Group] = []
  /// The fields whose values go on, as indices of fields.
  var open: [Int] = []
  /// Where the last words begin that may become a key; at most eight.
  var words: [Int] = []
  var wordsEnd = 0
  /// Whether there were more words than that.
  var hasMoreWords = false
  /// The last comma or period: where values end if a key follows.
  var softEnd: Int?
  var hasTab = false
  /// Up to where lines of base64 were tried that are no text.
  var endOfNoBase64 = 0
  /// For each kind of quote how far none closes.
  var unclosed = [Int](repeating: 0, count: Quoting.Mark.allCases.count)

  /// Something that lines below belong to by their indentation.
  struct Level {
    let indentation: Int
    let isItem: Bool
    let field: Int?
    let record: Int
  }

  /// Something that waits for a closing bracket.
  struct Group {
    let closer: UInt8
    let start: Int
    let recordBefore: Int
    /// How many values went on around it.
    var openCount: Int
    let field: Int?
    var spansLines: Bool
  }

  init(_ bytes: [UInt8], _ span: Span, in record: Int, depth: Int) {
    self.bytes = bytes
    layer = span.layer
    index = span.range.lowerBound
    end = span.range.upperBound
    base = record
    self.record = record
    self.depth = depth
  }

  func span(_ range: Range<Int>) -> Span { Span(layer: layer, range: range) }

  /// The byte at an index of the region, or a line end outside.
  subscript(place: Int) -> UInt8 { place < end && place >= 0 ? bytes[place] : 0x0A }

  mutating func forgetWords() {
    words.removeAll(keepingCapacity: true)
    hasMoreWords = false
  }

  mutating func note(word: Range<Int>) {
    if words.count == 8 {
      words.removeFirst()
      hasMoreWords = true
    }
    words.append(word.lowerBound)
    wordsEnd = word.upperBound
  }

  /// Where the words begin that can be the key of what stands at `place`.
  ///
  /// Words in front of an open bracket cannot, unless the bracket stands right before: `failed (#190)`.
  func firstWord(before place: Int) -> Int? {
    let opening = groups.last { $0.start < place - 2 }?.start ?? 0
    return words.first { $0 >= opening }
  }

  /// The field that what comes next is a part of.
  var parent: Int? { groups.last?.field ?? levels.last?.field }
}
