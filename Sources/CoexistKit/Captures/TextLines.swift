import JSONText

/// The lines and paragraphs of a stretch of text: the records in which prose stands.
struct TextLines {
  /// Where each begins, what it holds but the white space at both ends, and the place of its paragraph.
  private var all: [(start: Int, words: Range<Int>, paragraph: Int)] = []
  /// From the first word of each to behind its last.
  private var paragraphs: [Range<Int>] = []

  /// Takes time in proportion to the length.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var start = range.lowerBound
    var isBehindBlank = true
    while true {
      let lineEnd = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let words = bytes.trimmed(start..<lineEnd)
      if !words.isEmpty {
        if isBehindBlank {
          paragraphs.append(words)
        } else {
          let first = paragraphs[paragraphs.count - 1].lowerBound
          paragraphs[paragraphs.count - 1] = first..<words.upperBound
        }
      }
      isBehindBlank = words.isEmpty
      all.append((start, words, max(0, paragraphs.count - 1)))
      guard lineEnd < range.upperBound else { return }
      start = lineEnd + 1
    }
  }

  var lineCount: Int { all.count }

  /// Counted from 0.
  func line(of offset: Int) -> Int { max(0, all.partitioningIndex { $0.start > offset } - 1) }

  /// What a line holds but the white space around it.
  func words(of line: Int) -> Range<Int> { all[line].words }

  /// The words of the line in which an offset lies.
  func words(around offset: Int) -> Range<Int> { words(of: line(of: offset)) }

  /// Counted from 0; a blank line is of the paragraph before it.
  func paragraph(of offset: Int) -> Int { all[line(of: offset)].paragraph }

  /// What a paragraph holds, or `nil` where there is none.
  func words(ofParagraph place: Int) -> Range<Int>? {
    paragraphs.indices.contains(place) ? paragraphs[place] : nil
  }

  /// The lines on which a range lies.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(of: range.lowerBound)
    return first...max(first, line(of: range.upperBound - 1))
  }

  /// Whether two ranges have a line in common.
  func share(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    lines(of: one).overlaps(lines(of: other))
  }

  /// Whether two offsets lie in one paragraph.
  func shareParagraph(_ one: Int, _ other: Int) -> Bool {
    paragraph(of: one) == paragraph(of: other)
  }
}
